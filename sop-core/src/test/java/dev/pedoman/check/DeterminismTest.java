package dev.pedoman.check;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.repeated;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeterminismTest {
  private static final List<Sop> SOPS =
      List.of(
          sop()
              .id("greeting")
              .steps(step("greet", agent("selamat (pagi|siang)", "good morning")))
              .build(),
          sop()
              .id("refund")
              .steps(
                  step("check", does("CHECK_ID*")),
                  repeated(does("hold"), step("thanks", agent("terima kasih", "thank you"))),
                  within(step("refund"), 60, new Anchor.AtStep("check")))
              .rules(
                  rule("title", new Requirement.Never(agent("TITIP", "tidak bisa"))),
                  rule(
                      "quick",
                      new Requirement.Measured(Metric.FIRST_RESPONSE_TIME, SmallSops.atMost(1500))))
              .build(),
          sop()
              .id("rules")
              .rules(rule("no-blame", new Requirement.Never(agent("salah anda"))))
              .build());

  @ParameterizedTest
  @CsvSource({"tr-TR, Pacific/Chatham", "ar-EG, Asia/Kathmandu", "en-US, America/New_York"})
  void the_default_locale_and_zone_change_nothing(String locale, String zone) {
    List<Transcript> transcripts = transcripts(60);
    List<String> usual = transcripts.stream().map(t -> told(SOPS, t)).toList();
    Locale locale0 = Locale.getDefault();
    TimeZone zone0 = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(transcripts(60).stream().map(t -> told(SOPS, t)).toList()).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale0);
      TimeZone.setDefault(zone0);
    }
  }

  @Test
  void eight_threads_that_share_a_checker_agree() throws Exception {
    SopChecker checker = SopChecker.of(SOPS, Map.of());
    List<Transcript> transcripts = transcripts(200);
    List<String> alone = transcripts.stream().map(t -> told(checker.check(t))).toList();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      Callable<List<String>> all =
          () -> transcripts.stream().map(t -> told(checker.check(t))).toList();
      for (Future<List<String>> future : pool.invokeAll(Collections.nCopies(8, all))) {
        assertThat(future.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void the_order_of_sops_and_their_company_do_not_matter() {
    List<Sop> turned = new ArrayList<>(SOPS);
    Collections.reverse(turned);
    for (Transcript transcript : transcripts(60)) {
      Map<String, String> together = byId(SOPS, transcript);
      assertThat(byId(turned, transcript)).isEqualTo(together);
      for (Sop sop : SOPS) {
        assertThat(byId(List.of(sop), transcript)).containsEntry(sop.id(), together.get(sop.id()));
      }
    }
  }

  @Test
  void a_finding_keeps_its_id_while_the_sop_and_the_transcript_grow() {
    Sop sop = SmallSops.only(step("a"), step("b"));
    Sop newer = sop().version("2").steps(step("z"), step("b"), step("a")).build();
    String id = findings(sop, Talk.of("A* a")).get(0).id();
    assertThat(id).matches("[0-9a-f]{12}");
    assertThat(findings(newer, Talk.of("A* z", "A* a", "A* y")))
        .filteredOn(finding -> finding.item().equals("b"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.id()).isEqualTo(id));
    assertThat(findings(sop, Talk.of("A* x")))
        .extracting(Finding::id)
        .doesNotHaveDuplicates()
        .hasSize(2)
        .contains(id);
    assertThat(findings(SmallSops.only(repeated(does("x"), step("a"))), Talk.of("A* x", "A* x")))
        .extracting(Finding::id)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  private static List<Finding> findings(Sop sop, Transcript transcript) {
    return Checks.report(sop, transcript).findings();
  }

  private static Map<String, String> byId(List<Sop> sops, Transcript transcript) {
    Map<String, String> told = new TreeMap<>();
    for (ComplianceReport report : SopChecker.of(sops, Map.of()).check(transcript)) {
      told.put(report.sop().id(), told(List.of(report)));
    }
    return told;
  }

  private static String told(List<Sop> sops, Transcript transcript) {
    return told(SopChecker.of(sops, Map.of()).check(transcript));
  }

  /** Everything that a report says, in all languages. */
  private static String told(List<ComplianceReport> reports) {
    StringBuilder out = new StringBuilder();
    for (ComplianceReport report : reports) {
      out.append(report.sopHash()).append(report.transcriptHash()).append(report.findings());
      out.append(report.judgement());
      for (Language language : Language.values()) {
        Sentences sentences = Sentences.in(language);
        for (StepResult step : report.judgement().steps()) {
          out.append('\n').append(sentences.of(step));
        }
        for (RuleResult rule : report.judgement().rules()) {
          out.append('\n').append(sentences.of(rule));
        }
        report.judgement().metrics().forEach(m -> out.append('\n').append(sentences.value(m)));
      }
    }
    return out.toString();
  }

  private static List<Transcript> transcripts(int count) {
    String[] events = {
      "A%d selamat pagi",
      "A%d TITIP İD good morning",
      "C%d tidak bisa",
      "A%d tidak bisa",
      "A*%d hold",
      "A*%d resume",
      "A*%d CHECK_ID_CARD",
      "A*%d refund",
      "A%d terima kasih"
    };
    Random random = new Random(11);
    List<Transcript> transcripts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] chosen = new String[random.nextInt(9)];
      int at = 0;
      for (int j = 0; j < chosen.length; j++) {
        at += random.nextInt(40);
        chosen[j] = events[random.nextInt(events.length)].replace("%d", Integer.toString(at));
      }
      transcripts.add(Talk.of(chosen));
    }
    return transcripts;
  }
}
