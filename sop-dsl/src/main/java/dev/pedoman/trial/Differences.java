package dev.pedoman.trial;

import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Score;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Bound;
import dev.pedoman.problem.Place;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.Trial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a report with what a trial expects. */
final class Differences {
  /** Scores are told and compared to one decimal. */
  private static final double HALF_A_TENTH = 0.05 + 1e-9;

  private final ComplianceReport report;
  private final Judgement judgement;
  private final Sentences sentences;
  private final List<Difference> found = new ArrayList<>();

  Differences(ComplianceReport report, Language language) {
    this.report = report;
    this.judgement = report.judgement();
    this.sentences = Sentences.in(language);
  }

  /** In the order: verdict, scores, steps, rules, findings, categories. */
  List<Difference> from(Trial.Expect expect) {
    found.clear();
    Map<String, Place> places = expect.places();
    if (expect.verdict().filter(v -> v != judgement.verdict()).isPresent()) {
      String wanted = expect.verdict().get().name();
      add("verdict", wanted, judgement.verdict().name(), verdictReasons(), places.get("verdict"));
    }
    expect
        .score()
        .ifPresent(bound -> score("score", bound, judgement.score(), places.get("score")));
    new TreeMap<>(expect.principles())
        .forEach(
            (principle, bound) -> {
              Score none = new Score(0, 0, 0, 0);
              Score score = judgement.principles().getOrDefault(principle, none);
              score("score of " + principle.word(), bound, score, places.get(principle.word()));
            });
    for (StepResult step : judgement.steps()) {
      step(step, expect);
    }
    neverSeen(expect);
    for (RuleResult rule : judgement.rules()) {
      Set<? extends Enum<?>> allowed = expect.rules().getOrDefault(rule.rule().id(), Set.of());
      if (!allowed.isEmpty() && !allowed.contains(rule.outcome())) {
        String id = rule.rule().id();
        add(
            "rule " + id,
            words(allowed),
            rule.outcome().name(),
            List.of(sentences.of(rule)),
            places.get(id));
      }
    }
    expect.findings().ifPresent(ids -> findings(ids, places.get("findings")));
    expect.categories().ifPresent(ids -> categories(ids, places.get("categories")));
    return List.copyOf(found);
  }

  private void step(StepResult step, Trial.Expect expect) {
    String id = step.step().id();
    String exact = id + "#" + step.occurrence();
    boolean first = step.occurrence() == 1;
    String key = expect.steps().containsKey(exact) ? exact : id;
    Set<? extends Enum<?>> allowed = expect.steps().getOrDefault(key, Set.of());
    if (!key.equals(exact) && !first) {
      return;
    }
    if (!allowed.isEmpty() && !allowed.contains(step.outcome())) {
      String reason = sentences.of(report, step);
      add(
          "step " + key,
          words(allowed),
          step.outcome().name(),
          List.of(reason),
          expect.places().get(key));
    }
  }

  /** The second time of a step that came once has no result that could be compared. */
  private void neverSeen(Trial.Expect expect) {
    Set<String> seen = new LinkedHashSet<>();
    for (StepResult step : judgement.steps()) {
      seen.add(step.step().id());
      seen.add(step.step().id() + "#" + step.occurrence());
    }
    for (String key : new TreeMap<>(expect.steps()).keySet()) {
      if (!seen.contains(key)) {
        add(
            "step " + key,
            words(expect.steps().getOrDefault(key, Set.of())),
            "not called for so often",
            List.of(),
            expect.places().get(key));
      }
    }
  }

  private void score(String what, Bound bound, Score score, @Nullable Place place) {
    OptionalDouble share = score.share();
    double percent = share.orElse(0) * 100;
    boolean within =
        share.isPresent()
            && (bound.atLeast().isEmpty()
                || percent >= bound.atLeast().getAsDouble() - HALF_A_TENTH)
            && (bound.atMost().isEmpty() || percent <= bound.atMost().getAsDouble() + HALF_A_TENTH);
    if (!within) {
      String seen = share.isPresent() ? percent(percent) : "nothing that could be scored";
      add(what, words(bound), seen, List.of(), place);
    }
  }

  private static String words(Bound bound) {
    if (bound.atLeast().equals(bound.atMost())) {
      return percent(bound.atLeast().orElse(0));
    } else if (bound.atLeast().isPresent() && bound.atMost().isPresent()) {
      return percent(bound.atLeast().getAsDouble())
          + " to "
          + percent(bound.atMost().getAsDouble());
    }
    return bound.atLeast().isPresent()
        ? "at least " + percent(bound.atLeast().getAsDouble())
        : "at most " + percent(bound.atMost().orElse(0));
  }

  private static String percent(double value) {
    return BigDecimal.valueOf(value)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  private void findings(List<String> expected, @Nullable Place place) {
    List<String> seen = report.findings().stream().map(Finding::item).distinct().toList();
    List<String> reasons = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (!expected.contains(finding.item())) {
        reasons.add(
            "not expected: "
                + finding.item()
                + " "
                + finding.outcome()
                + ": "
                + sentences.of(report, finding));
      }
    }
    for (String id : expected) {
      if (!seen.contains(id)) {
        reasons.add("expected, but not found: " + id + outcome(id));
      }
    }
    if (!reasons.isEmpty()) {
      add("findings", list(expected), list(seen), reasons, place);
    }
  }

  private String outcome(String id) {
    for (StepResult step : judgement.steps()) {
      if (step.step().id().equals(id)) {
        return " is " + step.outcome() + ": " + sentences.of(report, step);
      }
    }
    for (RuleResult rule : judgement.rules()) {
      if (rule.rule().id().equals(id)) {
        return " is " + rule.outcome() + ": " + sentences.of(rule);
      }
    }
    return "";
  }

  private void categories(List<String> expected, @Nullable Place place) {
    List<String> seen =
        judgement.categories().stream().map(match -> match.category().id()).distinct().toList();
    if (!Set.copyOf(seen).equals(Set.copyOf(expected))) {
      add("categories", list(expected), list(seen), List.of(), place);
    }
  }

  private List<String> verdictReasons() {
    List<String> reasons = new ArrayList<>();
    judgement.reason().ifPresent(reason -> reasons.add(sentences.of(reason)));
    report.findings().stream()
        .filter(Finding::critical)
        .forEach(f -> reasons.add(f.item() + ": " + sentences.of(report, f)));
    return reasons;
  }

  private static String list(Collection<String> ids) {
    return ids.isEmpty() ? "none" : ids.stream().sorted().collect(Collectors.joining(", "));
  }

  private static String words(Set<? extends Enum<?>> allowed) {
    return allowed.stream()
        .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
        .map(Enum::name)
        .collect(Collectors.joining(" or "));
  }

  private void add(
      String what, String expected, String seen, List<String> because, @Nullable Place place) {
    found.add(new Difference(what, expected, seen, because, Optional.ofNullable(place)));
  }
}
