package dev.pedoman.examples.benchmark;

import static dev.pedoman.dsl.SopDsl.agent;
import static dev.pedoman.dsl.SopDsl.atMost;
import static dev.pedoman.dsl.SopDsl.rule;
import static dev.pedoman.dsl.SopDsl.says;
import static dev.pedoman.dsl.SopDsl.sop;
import static dev.pedoman.dsl.SopDsl.step;

import dev.pedoman.check.SopChecker;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Pedoman: a step for each step, a rule for each forbidden phrase, and two metrics with a bound.
 * What is measured makes the whole {@link ComplianceReport}.
 */
final class WithPedoman implements Contender {
  private final List<Standard> standards;
  private final SopChecker checker;

  WithPedoman(List<Standard> standards) {
    this.standards = standards;
    this.checker = SopChecker.of(standards.stream().map(WithPedoman::asSop).toList(), Map.of());
  }

  static Sop asSop(Standard standard) {
    var sop = sop(standard.id()).version("1").languages(Language.EN);
    for (int i = 0; i < standard.steps().size(); i++) {
      Phrases phrases = new Phrases(standard.steps().get(i), Map.of());
      sop = sop.steps(step("step-" + i).expect(agent(says(phrases))));
    }
    for (int i = 0; i < standard.forbidden().size(); i++) {
      sop = sop.rules(rule("never-" + i).never(agent(says(standard.forbidden().get(i)))));
    }
    return sop.rules(
            rule("first-response")
                .firstResponseTime(atMost(new Limit.Time(standard.firstResponse()))),
            rule("gap").longestResponseTime(atMost(new Limit.Time(standard.gap()))))
        .build();
  }

  @Override
  public String name() {
    return "Pedoman";
  }

  @Override
  public List<ComplianceReport> check(Transcript transcript) {
    return checker.check(transcript);
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Answer> answers(Transcript transcript, Object checked) {
    List<ComplianceReport> reports = (List<ComplianceReport>) checked;
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      answers.add(answer(standards.get(i), transcript, reports.get(i)));
    }
    return answers;
  }

  private static Answer answer(Standard standard, Transcript transcript, ComplianceReport report) {
    List<Answer.Said> forbidden = new ArrayList<>();
    List<Answer.Late> late = new ArrayList<>();
    for (RuleResult rule : report.judgement().rules()) {
      boolean broken = rule.outcome() == RuleOutcome.BROKEN;
      String id = rule.rule().id();
      if (broken && id.startsWith("never-")) {
        int phrase = Integer.parseInt(id.substring("never-".length()));
        rule.evidence().forEach(e -> forbidden.add(new Answer.Said(e.event(), phrase)));
      } else if (broken) {
        // A metric names its worst wait only; the reading of each is left to who wants it.
        boolean first = rule.measurement().orElseThrow().metric() == Metric.FIRST_RESPONSE_TIME;
        Waits.late(standard, transcript.events()).stream()
            .filter(wait -> wait.first() == first)
            .forEach(late::add);
      }
    }
    forbidden.sort(Comparator.comparing(Answer.Said::turn).thenComparing(Answer.Said::phrase));
    return new Answer(
        report.judgement().steps().stream().map(WithPedoman::stepAnswer).toList(), late, forbidden);
  }

  private static Answer.Step stepAnswer(StepResult result) {
    Answer.State state =
        switch (result.outcome()) {
          case DONE -> Answer.State.OK;
          case OUT_OF_ORDER -> Answer.State.OUT_OF_ORDER;
          case MISSED -> Answer.State.MISSING;
          case LATE, EARLY, NOT_APPLICABLE, INCONCLUSIVE ->
              throw new IllegalStateException(result.toString());
        };
    List<Evidence> evidence = result.evidence();
    return new Answer.Step(state, evidence.isEmpty() ? -1 : evidence.get(0).event());
  }
}
