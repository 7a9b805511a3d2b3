package dev.pedoman.audit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command promises to an auditor, tried on the command itself. */
class PromisesTest {
  private static final String INDONESIAN =
      """
      id: a1
      channel: chat
      started: 2026-11-20T10:00:00+07:00

      [00:00] Pelanggan: Halo, barang yang saya terima rusak dan saya kecewa sekali.
      [00:20] Petugas: Selamat siang, Kak. Mohon maaf atas ketidaknyamanannya, saya bantu cek dulu ya.
      [00:50] Pelanggan: Baik, saya tunggu. Tolong uangnya dikembalikan sebelum hari Jumat.
      [01:30] Petugas: Baik Kak, dana Rp1.250.000 sudah kami kembalikan hari ini. Ada lagi yang bisa dibantu?
      [01:50] Pelanggan: Tidak ada, terima kasih.
      [02:00] Petugas: Terima kasih sudah menghubungi kami, semoga harinya menyenangkan.
      """;

  @TempDir Path folder;

  @Test
  void the_same_check_gives_the_same_bytes_under_any_default_locale_and_zone() throws IOException {
    Path chat = Files.writeString(folder.resolve("chat.txt"), INDONESIAN);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      String first = check("complaint-handling", chat).text();
      for (String[] other : new String[][] {{"tr-TR", "Asia/Tokyo"}, {"ar-EG", "Pacific/Apia"}}) {
        Locale.setDefault(Locale.forLanguageTag(other[0]));
        TimeZone.setDefault(TimeZone.getTimeZone(other[1]));
        assertThat(check("complaint-handling", chat).text()).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_language_that_the_sop_lacks_is_inconclusive() throws IOException {
    Path chat = Files.writeString(folder.resolve("chat.txt"), INDONESIAN);
    Path sop =
        Files.writeString(
            folder.resolve("english.sop.yaml"),
            """
            sop: english-only
            version: 1.0.0
            languages: [en]
            steps:
              - step: apologise
                expect: { agent: { says: $apology } }
                critical: true
            rules:
              - rule: quick
                first-response-time: { at-most: 1s }
            """);
    Ran ran = check(sop.toString(), chat);
    assertThat(ran.text()).contains("\"verdict\":\"INCONCLUSIVE\"", "language-not-covered");
    assertThat(ran.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agent: Guten Tag, wie kann ich Ihnen helfen?\nCustomer: Meine Bestellung ist nicht da und"
            + " ich warte schon seit einer Woche.\nAgent: Das tut mir sehr leid, ich schaue sofort"
            + " nach, wo das Paket ist, und melde mich dann bei Ihnen.",
        "Agent: Buenos días, ¿en qué puedo ayudarle hoy?\nCustomer: Mi pedido no ha llegado y"
            + " estoy muy molesto con ustedes.\nAgent: Lo siento mucho, voy a revisar dónde está el"
            + " paquete y le llamo en cuanto lo sepa.",
        "Agent: こんにちは、どのようなご用件でしょうか。\nCustomer: 注文した商品がまだ届きません。\n"
            + "Agent: 大変申し訳ございません。すぐに確認いたします。",
      })
  void a_language_that_no_sop_has_is_inconclusive(String chat) throws IOException {
    Path file = Files.writeString(folder.resolve("chat.txt"), chat);
    for (String sop : new String[] {"complaint-handling", "first-contact", "call-handling"}) {
      assertThat(check(sop, file).text()).contains("\"verdict\":\"INCONCLUSIVE\"");
    }
  }

  private record Ran(int status, String text) {}

  private static Ran check(String sop, Path chat) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {"check", "--sop", sop, "--locale", "id", "--out", "-", chat.toString()},
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Ran(status, out.toString(UTF_8) + err.toString(UTF_8));
  }
}
