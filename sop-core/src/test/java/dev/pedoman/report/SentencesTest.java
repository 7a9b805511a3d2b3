package dev.pedoman.report;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.atMost;
import static dev.pedoman.model.SmallSops.by;
import static dev.pedoman.model.SmallSops.customer;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.seconds;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.turns;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.Checks;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Guard;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  private static final Anchor START = new Anchor.Start();

  static Stream<Arguments> steps() {
    Sop halo = only(step("s", agent("halo")));
    Sop soon = only(within(step("s", agent("halo")), 60, START));
    Sop later =
        only(
            by(
                step("s", agent("halo")),
                new Deadline(Optional.of(seconds(60)), seconds(90), START, Optional.empty())));
    Sop swapped = only(step("s", agent("halo")), step("t", agent("selamat")), step("u"));
    return Stream.of(
        arguments(
            halo,
            Talk.of("A5 halo kak"),
            "Dilakukan: “halo” (petugas, 00:05).",
            "Dilaksanakan: “halo” (ejen, 00:05).",
            "Done: “halo” (the agent, 00:05)."),
        arguments(
            soon,
            Talk.of("A5 halo kak"),
            "Dilakukan tepat waktu, 5 detik setelah awal percakapan: “halo” (petugas, 00:05).",
            "Dilaksanakan dalam tempohnya, 5 saat selepas permulaan perbualan: “halo” (ejen,"
                + " 00:05).",
            "Done in time, 5 s after the start: “halo” (the agent, 00:05)."),
        arguments(
            soon,
            Talk.of("A125.5 halo kak"),
            "Terlambat: “halo” (petugas, 02:05), 2 menit 5,5 detik setelah awal percakapan; batasnya"
                + " 60 detik, jadi terlambat 65,5 detik.",
            "Lewat: “halo” (ejen, 02:05), 2 minit 5.5 saat selepas permulaan perbualan; hadnya 60"
                + " saat, jadi lewat 65.5 saat.",
            "Late: “halo” (the agent, 02:05), 2 min 5.5 s after the start; the limit is 60 s, so"
                + " 65.5 s too late."),
        arguments(
            later,
            Talk.of("A5 halo kak"),
            "Terlalu cepat: “halo” (petugas, 00:05), 5 detik setelah awal percakapan; paling cepat"
                + " 60 detik setelahnya.",
            "Terlalu awal: “halo” (ejen, 00:05), 5 saat selepas permulaan perbualan; paling awal 60"
                + " saat selepasnya.",
            "Too early: “halo” (the agent, 00:05), 5 s after the start; due no sooner than 60 s"
                + " after it."),
        arguments(
            swapped,
            Talk.of("A* u", "A selamat", "A halo", "A selamat"),
            "Dilakukan: “halo” (petugas, peristiwa 3).",
            "Dilaksanakan: “halo” (ejen, peristiwa 3).",
            "Done: “halo” (the agent, event 3)."),
        arguments(
            only(step("s"), step("t"), step("u")),
            Talk.of("A* t", "A* u", "A* s"),
            "Urutannya salah: “s” (petugas, peristiwa 3) tidak pada tempat yang ditetapkan prosedur.",
            "Tidak mengikut turutan: “s” (ejen, peristiwa 3) tidak di tempat yang ditetapkan dalam prosedur.",
            "Out of order: “s” (the agent, event 3) is not where the procedure has it."),
        arguments(
            halo,
            Talk.of("A pagi", "C halo", "A ya"),
            "Tidak dilakukan: petugas mengatakan “halo”. Tidak ditemukan dalam peristiwa 1–3; 2 di"
                + " antaranya dapat menunjukkannya. Yang paling mendekati: “halo” (pelanggan,"
                + " peristiwa 2), tetapi bukan dari petugas.",
            "Tidak dilaksanakan: ejen menyebut “halo”. Tidak ditemui dalam peristiwa 1–3; 2"
                + " daripadanya boleh menunjukkannya. Yang paling hampir: “halo” (pelanggan,"
                + " peristiwa 2), tetapi bukan daripada ejen.",
            "Missed: the agent says “halo”. Not found in events 1–3, of which 2 could show it."
                + " Nearest: “halo” (the customer, event 2), but not from the agent."),
        arguments(
            only(step("s")),
            Talk.of("A halo"),
            "Tidak dilakukan: tindakan s. Tidak ada peristiwa yang dapat menunjukkannya.",
            "Tidak dilaksanakan: tindakan s. Tiada peristiwa yang boleh menunjukkannya.",
            "Missed: the action s. No event could have shown it."),
        arguments(
            only(step("s")),
            Talk.of("A*3 s! k=5"),
            "Tidak dilakukan: tindakan s. Tidak ditemukan dalam peristiwa 1 (00:03). Yang paling"
                + " mendekati: “s(k=5) failed” (petugas, 00:03), tetapi tindakannya gagal.",
            "Tidak dilaksanakan: tindakan s. Tidak ditemui dalam peristiwa 1 (00:03). Yang paling"
                + " hampir: “s(k=5) failed” (ejen, 00:03), tetapi tindakannya gagal.",
            "Missed: the action s. Not found in event 1 (00:03). Nearest: “s(k=5) failed” (the agent,"
                + " 00:03), but the action failed."),
        arguments(
            only(guarded(step("s"), Guard.when(customer("x")))),
            Talk.of("A* s"),
            "Tidak berlaku: pemicunya tidak muncul.",
            "Tidak berkenaan: pencetusnya tidak muncul.",
            "Not applicable: nothing called for it."),
        arguments(
            soon,
            Talk.of("A halo"),
            "Tidak dapat diputuskan: transkrip tidak memuat waktu yang diperlukan. Yang diperlukan:"
                + " transkrip dengan waktu setiap peristiwa.",
            "Tidak dapat diputuskan: transkrip tiada masa yang diperlukan. Yang diperlukan: transkrip"
                + " dengan masa bagi setiap peristiwa.",
            "Cannot be decided: the transcript lacks the times that are needed. Needed: a transcript"
                + " with the time of each event."),
        arguments(
            only(by(step("s"), Deadline.within(turns(0), START))),
            Talk.of("A halo", "A* s"),
            "Terlambat: “s” (petugas, peristiwa 2), 1 giliran setelah awal percakapan; batasnya 0 giliran, jadi"
                + " terlambat 1 giliran.",
            "Lewat: “s” (ejen, peristiwa 2), 1 giliran selepas permulaan perbualan; hadnya 0 giliran, jadi lewat"
                + " 1 giliran.",
            "Late: “s” (the agent, event 2), 1 turn after the start; the limit is 0 turns, so 1 turn too"
                + " late."));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void an_outcome_of_a_step_says_what_was_expected_and_seen(
      Sop sop, Transcript transcript, String id, String ms, String en) {
    var result = Checks.report(sop, transcript).judgement().steps().get(0);
    assertThat(Sentences.in(Language.ID).of(result)).isEqualTo(id);
    assertThat(Sentences.in(Language.MS).of(result)).isEqualTo(ms);
    assertThat(Sentences.in(Language.EN).of(result)).isEqualTo(en);
  }

  static Stream<Arguments> rules() {
    Transcript said = Talk.of("A1 salah anda", "A2 salah anda");
    return Stream.of(
        arguments(
            new Requirement.Never(agent("salah anda")),
            said,
            "Dilanggar: jangan pernah: petugas mengatakan “salah anda”. Ditemukan: “salah anda”"
                + " (petugas, 00:01), “salah anda” (petugas, 00:02).",
            "Dilanggar: jangan sekali-kali: ejen menyebut “salah anda”. Ditemui: “salah anda” (ejen,"
                + " 00:01), “salah anda” (ejen, 00:02).",
            "Broken: never: the agent says “salah anda”. Seen: “salah anda” (the agent, 00:01),"
                + " “salah anda” (the agent, 00:02)."),
        arguments(
            new Requirement.AtMost(1, does("hold")),
            Talk.of("A* hold", "A* hold", "A* hold", "A* hold", "A* hold"),
            "Dilanggar: paling banyak 1 kali: tindakan hold. Ditemukan: “hold” (petugas, peristiwa"
                + " 1), “hold” (petugas, peristiwa 2), “hold” (petugas, peristiwa 3), dan 2 lagi.",
            "Dilanggar: paling banyak 1 kali: tindakan hold. Ditemui: “hold” (ejen, peristiwa 1),"
                + " “hold” (ejen, peristiwa 2), “hold” (ejen, peristiwa 3), dan 2 lagi.",
            "Broken: at most 1 time: the action hold. Seen: “hold” (the agent, event 1), “hold” (the"
                + " agent, event 2), “hold” (the agent, event 3), and 2 more."),
        arguments(
            new Requirement.AtLeast(2, does("a", "b")),
            Talk.of("A halo"),
            "Dilanggar: sedikitnya 2 kali: tindakan a atau b.",
            "Dilanggar: sekurang-kurangnya 2 kali: tindakan a atau b.",
            "Broken: at least 2 times: the action a or b."),
        arguments(
            whenever(Relation.BEFORE),
            Talk.of("A* hold"),
            "Dilanggar: setiap kali ada: tindakan hold; sebelumnya harus ada: petugas mengatakan"
                + " “boleh”, dalam 60 detik, dengan id yang sama. Ditemukan: “hold” (petugas, peristiwa 1).",
            "Dilanggar: setiap kali ada: tindakan hold; sebelum itu mesti ada: ejen menyebut"
                + " “boleh”, dalam 60 saat, dengan id yang sama. Ditemui: “hold” (ejen, peristiwa 1).",
            "Broken: whenever there is: the action hold; before it there must be: the agent says"
                + " “boleh”, within 60 s, with the same id. Seen: “hold” (the agent, event 1)."),
        arguments(
            whenever(Relation.AFTER),
            Talk.of("A*0 hold", "A*90 x"),
            "Dilanggar: setiap kali ada: tindakan hold; sesudahnya harus ada: petugas mengatakan"
                + " “boleh”, dalam 60 detik, dengan id yang sama. Ditemukan: “hold” (petugas,"
                + " 00:00).",
            "Dilanggar: setiap kali ada: tindakan hold; selepas itu mesti ada: ejen menyebut"
                + " “boleh”, dalam 60 saat, dengan id yang sama. Ditemui: “hold” (ejen, 00:00).",
            "Broken: whenever there is: the action hold; after it there must be: the agent says"
                + " “boleh”, within 60 s, with the same id. Seen: “hold” (the agent, 00:00)."),
        arguments(
            whenever(Relation.NOT_AFTER),
            Talk.of("A*0 hold", "A*90 x"),
            "Dipatuhi: setiap kali ada: tindakan hold; sesudahnya tidak boleh ada: petugas"
                + " mengatakan “boleh”, dalam 60 detik, dengan id yang sama.",
            "Dipatuhi: setiap kali ada: tindakan hold; selepas itu tidak boleh ada: ejen menyebut"
                + " “boleh”, dalam 60 saat, dengan id yang sama.",
            "Kept: whenever there is: the action hold; after it there must not be: the agent says"
                + " “boleh”, within 60 s, with the same id."),
        arguments(
            new Requirement.Measured(Metric.FIRST_RESPONSE_TIME, atMost(60_000)),
            Talk.of("C0 halo", "A60.04 ya"),
            "Dilanggar: waktu respons pertama maksimal 60 detik; kenyataannya 60,04 detik.",
            "Dilanggar: masa respons pertama maksimum 60 saat; sebenarnya 60.04 saat.",
            "Broken: first response time at most 60 s; it was 60.04 s."),
        arguments(
            new Requirement.Measured(
                Metric.TALK_SHARE, new Bound(OptionalDouble.of(0.25), OptionalDouble.of(0.5))),
            Talk.of("C satu dua", "A tiga"),
            "Dipatuhi: porsi bicara petugas sedikitnya 25 % dan porsi bicara petugas paling banyak"
                + " 50 %; kenyataannya 33,33 %.",
            "Dipatuhi: bahagian percakapan ejen sekurang-kurangnya 25 % dan bahagian percakapan ejen"
                + " paling banyak 50 %; sebenarnya 33.33 %.",
            "Kept: talk share at least 25 % and talk share at most 50 %; it was 33.33 %."),
        arguments(
            new Requirement.FactsAgree(Map.of(MentionKind.MONEY, List.of("order.total"))),
            Talk.of("A halo"),
            "Tidak berlaku: pemicunya tidak muncul.",
            "Tidak berkenaan: pencetusnya tidak muncul.",
            "Not applicable: nothing called for it."),
        arguments(
            new Requirement.Always(
                new Pattern.Utters(
                    Optional.of(Speaker.AGENT), Optional.of(Place.FIRST), agent("halo").text())),
            Talk.of("A halo"),
            "Dipatuhi: selalu: petugas mengatakan “halo” pada giliran pertamanya.",
            "Dipatuhi: sentiasa: ejen menyebut “halo” pada giliran pertamanya.",
            "Kept: always: the agent says “halo” in the first turn."));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void an_outcome_of_a_rule_says_what_was_asked_and_seen(
      Requirement requirement, Transcript transcript, String id, String ms, String en) {
    var result = Checks.rule(requirement, transcript);
    assertThat(Sentences.in(Language.ID).of(result)).isEqualTo(id);
    assertThat(Sentences.in(Language.MS).of(result)).isEqualTo(ms);
    assertThat(Sentences.in(Language.EN).of(result)).isEqualTo(en);
  }

  static Stream<Arguments> patterns() {
    return Stream.of(
        arguments(
            new TextPattern.Echoes(Speaker.CUSTOMER, OptionalDouble.empty()),
            "petugas mengulang pokok ucapan pelanggan",
            "ejen mengulang isi penting kata-kata pelanggan",
            "the agent repeats the main points of the customer"),
        arguments(
            new TextPattern.Asks(dev.pedoman.model.Phrases.none()),
            "petugas bertanya",
            "ejen bertanya",
            "the agent asks a question"),
        arguments(
            new TextPattern.Mentions(MentionKind.DATE),
            "petugas menyebutkan tanggal",
            "ejen menyebut tarikh",
            "the agent mentions a date"),
        arguments(
            new TextPattern.Words(Bound.atMost(40)),
            "ucapan petugas sepanjang ≤ 40 kata",
            "kata-kata ejen sepanjang ≤ 40 patah perkataan",
            "the agent uses ≤ 40 words"),
        arguments(
            new TextPattern.Words(Bound.atMost(Double.POSITIVE_INFINITY)),
            "ucapan petugas sepanjang ≤ ∞ kata",
            "kata-kata ejen sepanjang ≤ ∞ patah perkataan",
            "the agent uses ≤ ∞ words"));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_pattern_reads_as_a_clause(TextPattern text, String id, String ms, String en) {
    Pattern pattern = agent(text);
    assertThat(wording(Language.ID).pattern(pattern)).isEqualTo(id);
    assertThat(wording(Language.MS).pattern(pattern)).isEqualTo(ms);
    assertThat(wording(Language.EN).pattern(pattern)).isEqualTo(en);
  }

  @Test
  void an_action_names_who_and_with_what() {
    Pattern failed =
        new Pattern.Does(
            List.of("refund"),
            Map.of("amount", new Expected.OfFact("order.total"), "note", new Expected.Present()),
            Pattern.Status.FAILED,
            Optional.of(Speaker.SYSTEM));
    assertThat(wording(Language.EN).pattern(failed))
        .isEqualTo(
            "the action refund with amount = order.total, note = (anything) by the system that"
                + " fails");
    assertThat(
            wording(Language.ID)
                .pattern(does("refund", "amount", new Expected.Literal(Value.of(5)))))
        .isEqualTo("tindakan refund dengan amount = 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0 detik|0 s",
        "1|1 milidetik|1 ms",
        "1500|1,5 detik|1.5 s",
        "119999|119,999 detik|119.999 s",
        "120000|2 menit|2 min",
        "3725000|62 menit 5 detik|62 min 5 s",
        "7200000|2 jam|2 h",
        "90061000|25 jam 1 menit 1 detik|25 h 1 min 1 s",
        "172800000|2 hari|2 days",
        "180061001|2 hari 2 jam 1 menit 1,001 detik|2 days 2 h 1 min 1.001 s"
      })
  void a_duration_is_exact(long millis, String id, String en) {
    assertThat(new Amounts(Language.ID).duration(Duration.ofMillis(millis))).isEqualTo(id);
    assertThat(new Amounts(Language.EN).duration(Duration.ofMillis(millis))).isEqualTo(en);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_has_words_of_its_own_in_each_language(Reason reason) {
    for (Language language : Language.values()) {
      String text = Sentences.in(language).of(reason);
      assertThat(text).isNotBlank().doesNotEndWith(".");
      for (Reason other : Reason.values()) {
        assertThat(Sentences.in(language).of(other).equals(text)).isEqualTo(other == reason);
      }
    }
    assertThat(Sentences.in(Language.ID).of(reason))
        .isNotEqualTo(Sentences.in(Language.EN).of(reason));
  }

  @Test
  void malay_is_malay_and_indonesian_is_indonesian() {
    List<String> onlyIndonesian =
        List.of("karena", "bisa", "nomor", "menit", "detik", "pertanyaan", "petugas", "setelah");
    List<String> onlyMalay = List.of("kerana", "tiada", "nombor", "minit", "ejen", "selepas");
    for (Reason reason : Reason.values()) {
      words(Language.MS, reason, onlyIndonesian);
      words(Language.ID, reason, onlyMalay);
    }
    for (Message message : Message.values()) {
      assertThat(message.in(Language.MS, 1, 2, 3, 4, 5).split("\\W+"))
          .doesNotContainAnyElementsOf(onlyIndonesian);
      assertThat(message.in(Language.ID, 1, 2, 3, 4, 5).split("\\W+"))
          .doesNotContainAnyElementsOf(onlyMalay);
    }
  }

  private static void words(Language language, Reason reason, List<String> foreign) {
    assertThat(Sentences.in(language).of(reason).split("\\W+"))
        .doesNotContainAnyElementsOf(foreign);
  }

  private static Wording wording(Language language) {
    return new Wording(language, new Amounts(language));
  }

  private static Requirement whenever(Relation relation) {
    return new Requirement.Whenever(
        does("hold"), relation, agent("boleh"), Optional.of(seconds(60)), List.of("id"));
  }
}
