package dev.pedoman.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Transcript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evaluation on a few conversations of our own, in the formats of the public sets. */
class EvaluateTest {
  private static final Path OWN = Path.of("evaluation", "public-sets");

  @Test
  void acts_are_read_as_each_set_names_them() throws IOException {
    List<LabelledDialogue> schemaGuided = ActSets.schemaGuided(OWN.resolve("sgd/dev"));
    assertThat(schemaGuided)
        .extracting(each -> each.transcript().id())
        .containsExactly("own-1", "own-2");
    assertThat(schemaGuided.get(0).labels())
        .containsExactly(
            Set.of(),
            Set.of("request"),
            Set.of(),
            Set.of("confirm"),
            Set.of(),
            Set.of("notify-success", "req-more"),
            Set.of(),
            Set.of("goodbye"));
    List<LabelledDialogue> multiWoz = ActSets.multiWoz(OWN.resolve("multiwoz21/dev"));
    assertThat(multiWoz.get(0).labels().get(3))
        .containsExactlyInAnyOrder("notify-success", "welcome");
    assertThat(multiWoz.get(0).transcript().events().get(3).toString())
        .contains("You're very welcome");
  }

  @Test
  void acts_are_told_by_built_in_patterns() throws IOException {
    LabelledDialogue dialogue = ActSets.schemaGuided(OWN.resolve("sgd/dev")).get(1);
    assertThat(Detection.ofActs().labels(dialogue.transcript()))
        .containsExactly(Set.of(), Set.of("notify-failure", "offer"), Set.of(), Set.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boleh minta nomor pesanannya, Kak?                           | request
          Untuk tanggal berapa, Bu?                                    | request
          Mohon ditunggu sebentar ya.                                  |
          Pesanan Kakak sudah kami kirimkan ulang hari ini.            | notify-success
          Kami belum memproses refund Kakak.                           |
          Mohon maaf, kamar untuk tanggal itu tidak tersedia.          | notify-failure
          Jadi pengirimannya ke Jalan Melati nomor 5, betul kan?       | confirm
          Bagaimana kalau diganti dengan warna biru?                   | offer
          Sama-sama, Kak.                                              | welcome
          Dananya akan kembali dalam 3 hari.                           |
          Boleh saya dapatkan nombor tempahan puan?                    | request
          Tempahan puan telah disahkan untuk hari Jumaat.              | notify-success
          Maaf encik, bilik untuk tarikh itu dah penuh.                | notify-failure
          Adakah alamat ini betul, encik?                              | confirm
          Kami cadangkan pakej keluarga.                               | offer
          Sama-sama, encik. Ada apa-apa lagi yang boleh saya bantu?    | req-more,welcome
          May I have your booking number, please?                      | request
          I have not booked it yet.                                    |
          Your refund is not done yet.                                 |
          """)
  void acts_are_told_alike_in_three_languages(String text, String acts) {
    Transcript transcript = Transcript.builder("t").agent(text).build();
    List<Set<String>> found = Detection.ofActs().labels(transcript);
    assertThat(String.join(",", found.get(0))).isEqualTo(acts == null ? "" : acts);
  }

  @Test
  void the_table_counts_turns_and_what_was_not_found() throws IOException {
    assertThat(run(OWN.toString(), "acts"))
        .contains("| goodbye | 2 | 1.000 | .500 | .667 (")
        .contains("| req-more | 1 | 1.000 | 1.000 | 1.000 (.000-1.000) |")
        .contains("n = 2 dialogues")
        .contains("| goodbye | nothing | 1 |");
    assertThat(run(OWN.toString(), "acts", "--errors")).contains("not found goodbye: Understood.");
  }

  @Test
  void waits_run_from_the_first_message_that_is_not_answered() throws IOException {
    ReplyTimes times = new ReplyTimes(StarDialogue.read(OWN.resolve("star/dev/dialogues")));
    assertThat(times.replied()).isEqualTo(4);
    assertThat(times.late())
        .isEqualTo(
            Map.of(
                "first-reply-within-30s", 1,
                "any-reply-within-60s", 1,
                "any-reply-within-120s", 1));
  }

  @Test
  void defects_are_planted_in_conversations_that_follow_their_flowchart() throws IOException {
    // of the first nothing is flagged; of the second "parked", which resembles no published wording
    assertThat(run(OWN.toString(), "defects", "--errors"))
        .contains("| untouched conversations flagged | 2 | .500 (")
        .contains("| dropped steps found | 6 | 1.000 (")
        .contains("| swapped neighbours found | 4 | 1.000 (")
        .contains("| nearest label is the right one | 6 | .833 (")
        .contains("5.json ride_status: ride_provide_booking_status “parked”");
  }

  @Test
  void what_was_volunteered_or_did_not_come_up_deviates_literally_only() throws IOException {
    assertThat(run(OWN.toString(), "deviation", "--errors"))
        .contains("| literally, every box a step | 1.000 (")
        .contains("| with `when` and `unless` | .500 (")
        .contains("5.json ride_status: ask-name MISSED")
        .doesNotContain("4.json");
  }

  @Test
  void every_flowchart_is_an_sop_without_problems() throws IOException {
    for (String task : FlowchartConformance.tasks()) {
      assertThat(FlowchartConformance.natural(task).id()).isEqualTo(task.replace('_', '-'));
    }
    assertThat(FlowchartConformance.tasks()).hasSize(24);
  }

  @Test
  void our_own_conversations_are_twenty_in_each_language_on_every_channel() throws IOException {
    List<String> known = new ArrayList<>(Detection.ofSteps().labels());
    Set<String> ids = new TreeSet<>();
    for (String language : List.of("id", "ms", "en")) {
      for (String half : List.of("tuning", "held-out")) {
        List<LabelledDialogue> all = OwnConversations.read(Path.of("labelled", half, language));
        assertThat(all).as(half + " " + language).hasSize(10);
        assertThat(all)
            .extracting(each -> each.transcript().channel())
            .contains(Channel.CHAT, Channel.PHONE, Channel.EMAIL);
        for (LabelledDialogue each : all) {
          assertThat(each.transcript().language()).contains(language);
          assertThat(ids.add(each.transcript().id())).as(each.transcript().id()).isTrue();
          each.labels().forEach(labels -> assertThat(known).containsAll(labels));
        }
      }
    }
  }

  @Test
  void our_own_conversations_are_counted_by_half_and_language() throws IOException {
    assertThat(run(".", "labels"))
        .containsPattern("\\| held-out \\| id \\| 10 \\| 185 \\| \\.\\d+ \\(")
        .contains("### Each step, held-out");
  }

  @Test
  void a_label_that_belongs_to_nothing_said_is_refused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "channel: chat\n\nAgent: Selamat pagi\n");
    Path labels = folder.resolve("a.labels.tsv");
    Files.writeString(labels, "1\tgreeting\tSelamat siang\n");
    assertThatThrownBy(() -> OwnConversations.read(folder))
        .hasMessageContaining("a, utterance 1: labelled by mistake");
    Files.writeString(labels, "1\tgreeting\tSelamat pagi\n2\t-\tHalo\n");
    assertThatThrownBy(() -> OwnConversations.read(folder))
        .hasMessageContaining("labels for more than its 1 utterances");
    Files.writeString(labels, "1\tgreeting\tSelamat pagi\n");
    assertThat(OwnConversations.read(folder).get(0).labels()).containsExactly(Set.of("greeting"));
  }

  @Test
  void a_set_that_is_not_there_is_passed_over_and_a_task_that_is_not_known_refused()
      throws IOException {
    assertThat(run(OWN.toString(), "tool-calls"))
        .contains("passed over: there is no folder taubench/dev");
    assertThatThrownBy(() -> run(OWN.toString(), "colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("acts|labels|defects|deviation|timing|tool-calls");
  }

  @Test
  void an_interval_holds_the_figure_and_is_always_the_same() {
    List<Integer> conversations = List.of(1, 0, 1, 1, 0, 1, 1, 0, 1, 1);
    Bootstrap share =
        Bootstrap.of(
            conversations,
            sample -> sample.stream().mapToInt(Integer::intValue).average().orElse(0));
    assertThat(share.value()).isEqualTo(0.7);
    assertThat(share.low()).isBetween(0.3, 0.6);
    assertThat(share.high()).isBetween(0.8, 1.0);
    assertThat(share.text()).startsWith(".700 (");
  }

  private static String run(String... args) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Evaluate.run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
