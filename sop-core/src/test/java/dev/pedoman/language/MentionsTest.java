package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONEY|totalnya Rp1.000.000 ya|Rp1.000.000=1000000",
        "MONEY|Rp 1,5 jt|Rp 1,5 jt=1500000",
        "MONEY|Rp. 20.000 saja|Rp. 20.000=20000",
        "MONEY|rp250rb|rp250rb=250000",
        "MONEY|harganya 250rb dan 1,5juta|250rb=250000;1,5juta=1500000",
        "MONEY|bayar 250 ribu|250 ribu=250000",
        "MONEY|dua juta rupiah|dua juta rupiah=2000000",
        "MONEY|dua ratus lima puluh ribu rupiah|dua ratus lima puluh ribu rupiah=250000",
        "MONEY|RM20 dan RM1,234.50|RM20=20;RM1,234.50=1234.5",
        "MONEY|RM 15.90|RM 15.90=15.9",
        "MONEY|20 ringgit 50 sen|20 ringgit=20;50 sen=0.5",
        "MONEY|it costs $1,234.50 or US$20|$1,234.50=1234.5;US$20=20",
        "MONEY|20 dollars, USD 20, IDR 50.000, MYR 7|20 dollars=20;USD 20=20;IDR 50.000=50000;MYR 7=7",
        "MONEY|Rp1.000.000,00|Rp1.000.000,00=1000000",
        "MONEY|250 ribu orang|''",
        "MONEY|pesanan 12345 tiga hari|''",
        "MONEY|seribu maaf|''",
        "DATE|20/11/2026|20/11/2026=2026-11-20",
        "DATE|2026-11-20|2026-11-20=2026-11-20",
        "DATE|20.11.2026|20.11.2026=2026-11-20",
        "DATE|11/20/2026|11/20/2026=2026-11-20",
        "DATE|20-11-26|20-11-26=2026-11-20",
        "DATE|31/02/2026|''",
        "DATE|20 November 2026|20 November 2026=2026-11-20",
        "DATE|November 20th, 2026|November 20th, 2026=2026-11-20",
        "DATE|the 3rd of May|3rd of May=3rd of May",
        "DATE|20 Nov|20 Nov=20 Nov",
        "DATE|3 Ogos 2026 dan 4 Agustus 2026|3 Ogos 2026=2026-08-03;4 Agustus 2026=2026-08-04",
        "DATE|tanggal 5/12|5/12=5/12",
        "DATE|24/7|''",
        "DATE|you may 30 times|''",
        "DATE|hari ini atau besok, lusa|hari ini=hari ini;besok=besok;lusa=lusa",
        "DATE|hari Isnin, Jumaat, Monday|hari Isnin=hari Isnin;Jumaat=Jumaat;Monday=Monday",
        "DATE|Jum'at ini, minggu lalu|Jum'at=Jum'at",
        "DURATION|3 hari kerja|3 hari kerja=259200000",
        "DURATION|2x24 jam|2x24 jam=172800000",
        "DURATION|2 x 24 jam|2 x 24 jam=172800000",
        "DURATION|30 minutes|30 minutes=1800000",
        "DURATION|two business days|two business days=172800000",
        "DURATION|dalam 1 jam|1 jam=3600000",
        "DURATION|5 to 7 business days|5 to 7 business days=604800000",
        "DURATION|5-7 hari|5-7 hari=604800000",
        "DURATION|tiga hingga lima hari bekerja|tiga hingga lima hari bekerja=432000000",
        "DURATION|satu minggu atau seminggu|satu minggu=604800000;seminggu=604800000",
        "DURATION|an hour, half an hour, setengah jam|an hour=3600000;half an hour=1800000;setengah jam=1800000",
        "DURATION|24jam 30min|24jam=86400000;30min=1800000",
        "DURATION|jam 3 hari ini|''",
        "DURATION|nomor 3 saja|''",
        "NUMBER|ada 3 barang dan dua kotak|3=3;dua=2",
        "NUMBER|twenty-five or seratus lima|twenty-five=25;seratus lima=105",
        "NUMBER|lapan belas, delapan puluh satu|lapan belas=18;delapan puluh satu=81",
        "NUMBER|nomor 12345|12345=12345",
        "NUMBER|1.234,5|1.234,5=1234.5",
        "NUMBER|that one, no one|''",
        "NUMBER|pada 20/11/2026|''",
        "NAME|dengan Rina Wulandari dari Bank|Rina Wulandari=Rina Wulandari;Bank=Bank",
        "NAME|Baik Pak Budi, saya Dimas|Budi=Budi;Dimas=Dimas",
        "NAME|Encik Azlan bercakap dengan Siti Nurhaliza|Azlan=Azlan;Siti Nurhaliza=Siti Nurhaliza",
        "NAME|Hi, this is Sarah Tan from Billing|Sarah Tan=Sarah Tan;Billing=Billing",
        "NAME|Selamat pagi. Baik. Ada apa|''",
        "NAME|on Monday, March 3, I will call|''",
        "NAME|SAYA TIDAK TAHU|''",
        "NAME|saya rina|''",
        "NUMBER|a@b1.com A12|''",
        "PHONE|+62 812-3456-7890|+62 812-3456-7890=6281234567890",
        "PHONE|0812 3456 7890 ya|0812 3456 7890=081234567890",
        "PHONE|012-345 6789|012-345 6789=0123456789",
        "PHONE|(021) 5551234|021) 5551234=0215551234",
        "PHONE|2026-11-20|''",
        "PHONE|RM1.000.000.00|''",
        "PHONE|pesanan 12345|''",
        "EMAIL|kirim ke Budi.S@Mail.co.id.|Budi.S@Mail.co.id=budi.s@mail.co.id",
        "EMAIL|@budi a@b x@|''",
        "IDENTIFIER|pesanan INV-2026-00123 ya|INV-2026-00123=INV-2026-00123",
        "IDENTIFIER|kode ab12c, 12345|ab12c=AB12C;12345=12345",
        "IDENTIFIER|1234 baik2 hati2 250rb RM1500 24jam|''",
        "IDENTIFIER|20/11/2026 user1@mail.com covid-19|''",
      })
  void finds(MentionKind kind, String text, String expected) {
    String found =
        Mentions.find(Words.of(text), kind).stream()
            .map(m -> text.substring(m.start(), m.end()) + "=" + m.value())
            .collect(Collectors.joining(";"));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Budi Santoso|halo Pak Budi|Budi",
        "Budi Santoso|halo budi santoso|budi santoso",
        "Budi Santoso|budiman datang|''",
        "Siti binti Ali|Siti binti Ali|Siti binti Ali",
        "Blue shirt XL|blue sky|''",
        "2026-11-20|sebelum 20 November 2026|20 November 2026",
        "+62 812-3456-7890|nomor 0812 3456 7890|0812 3456 7890",
        "INV-2026-00123|pesanan inv202600123|inv202600123",
        "budi@mail.com|ke BUDI@mail.com|BUDI@mail.com",
        "Rp250.000|sebesar 250rb|250rb",
        "Jakarta Selatan|di jakarta selatan|jakarta selatan",
      })
  void finds_a_text_of_the_record(String fact, String text, String expected) {
    assertThat(spans(text, new Value.Text(fact))).isEqualTo(expected);
  }

  @Test
  void finds_a_number_of_the_record() {
    Value fact = Value.of(250_000);
    assertThat(spans("sebesar Rp250.000,00", fact)).isEqualTo("Rp250.000,00");
    assertThat(spans("dua ratus lima puluh ribu rupiah", fact))
        .startsWith("dua ratus lima puluh ribu rupiah");
    assertThat(spans("sebesar Rp25.000", fact)).isEmpty();
    assertThat(spans("any of 250000", Value.of(List.of(1, 250_000)))).isEqualTo("250000");
    assertThat(spans("true", Value.of(true))).isEmpty();
    assertThat(spans("null", Value.of(null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nama [PII] ya", "****1234", "<NAME>", "{PHONE_NUMBER}", "XXXX-1234", "•••"})
  void sees_masks(String text) {
    assertThat(Mentions.masked(Words.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "**penting**", "[ok]", "a < b > c", "baik [A] dan {x}", "xl", "#1"})
  void takes_no_emphasis_for_a_mask(String text) {
    assertThat(Mentions.masked(Words.of(text))).isFalse();
  }

  @Test
  void spans_are_inside_the_text_and_sorted_whatever_the_text() {
    Random random = new Random(11);
    String[] parts = {
      "Rp", "RM", "1.000", "20", "/", "-", "2026", "jam", "x", "24", " ", "@", "a.com", "+62",
      "812", "satu", "juta", "ribu", "to", "$", "(", ")", "Nov", "th", ",", "puluh", "ratus",
      "\uD83D", "é"
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      Words words = Words.of(text.toString());
      for (MentionKind kind : MentionKind.values()) {
        int last = 0;
        for (Mention mention : Mentions.find(words, kind)) {
          assertThat(mention.start()).as(kind + " in " + text).isGreaterThanOrEqualTo(last);
          assertThat(mention.end()).isGreaterThan(mention.start());
          assertThat(mention.kind()).isEqualTo(kind);
          last = mention.end();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
      }
    }
  }

  private static String spans(String text, Value fact) {
    return Mentions.find(Words.of(text), fact).stream()
        .map(m -> text.substring(m.start(), m.end()))
        .collect(Collectors.joining(";"));
  }
}
