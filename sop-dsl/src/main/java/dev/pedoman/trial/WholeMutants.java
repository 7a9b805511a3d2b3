package dev.pedoman.trial;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.language.Phrasings;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Place;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.TextPattern;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Spoils a conversation as a whole: what is forbidden comes in, the end or the times go. */
final class WholeMutants {
  private final TrialRun run;
  private final ComplianceReport before;
  private final Transcript whole;
  private final String trial;
  private final Language language;
  private final Reach reach;
  private final Consumer<MutantResult> results;

  WholeMutants(TrialRun run, TrialResult result, Reach reach, Consumer<MutantResult> results) {
    this.run = run;
    this.before = result.report();
    this.whole = result.trial().conversation();
    this.trial = result.trial().id();
    this.language = Spoken.in(whole, run.sop());
    this.reach = reach;
    this.results = results;
  }

  void spoil() {
    for (RuleResult rule : before.judgement().rules()) {
      if (rule.outcome() == RuleOutcome.KEPT
          && rule.rule().requirement() instanceof Requirement.Never never) {
        forbidden(rule, never.pattern());
      }
    }
    int size = whole.events().size();
    for (int kept : new LinkedHashSet<>(List.of(size / 3, size / 2, size * 2 / 3, size - 1))) {
      if (kept > 0) {
        cut(kept);
      }
    }
    if (whole.events().stream().anyMatch(event -> event.at().isPresent())) {
      noTimes();
    }
  }

  private void forbidden(RuleResult rule, Pattern pattern) {
    if (pattern instanceof Pattern.AnyOf any) {
      any.parts().forEach(part -> forbidden(rule, part));
    } else if (pattern instanceof Pattern.Utters utters) {
      Set<String> wordings = new LinkedHashSet<>();
      phrases(utters.text())
          .forEach(p -> wordings.addAll(Phrasings.in(language, run.sop().phrases()).of(p)));
      Optional<Integer> at = where(utters);
      if (at.isPresent()) {
        wordings.forEach(wording -> forbidden(rule, wording, at.get()));
      }
    }
  }

  private static List<Phrases> phrases(TextPattern text) {
    if (text instanceof TextPattern.Says says) {
      return List.of(says.phrases());
    } else if (text instanceof TextPattern.AnyText any) {
      return any.parts().stream().flatMap(part -> phrases(part).stream()).toList();
    }
    return List.of();
  }

  /** The utterance to which it is added: where the rule listens, else in the middle. */
  private Optional<Integer> where(Pattern.Utters utters) {
    Speaker by = utters.by().orElse(Speaker.AGENT);
    List<Integer> said = new ArrayList<>();
    for (int i = 0; i < whole.events().size(); i++) {
      if (whole.events().get(i) instanceof Utterance && whole.events().get(i).by() == by) {
        said.add(i);
      }
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> place = utters.place();
    int chosen = place.isEmpty() ? said.size() / 2 : place.get().end() ? said.size() - 1 : 0;
    return Optional.of(said.get(chosen));
  }

  private void forbidden(RuleResult rule, String wording, int at) {
    Utterance said = (Utterance) whole.events().get(at);
    String text = said.text().stripTrailing();
    boolean ended = text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    String sentence = Character.toUpperCase(wording.charAt(0)) + wording.substring(1) + ".";
    Utterance longer = Spoilt.said(said, text + (ended ? " " : ". ") + sentence);
    List<Event> touched = List.of(longer);
    ComplianceReport after = run.check(Spoilt.with(whole, at, longer));
    if (excuses(after, rule.rule())) {
      return; // In this conversation it may be said.
    }
    List<String> faults =
        new Compared(before, after)
            .faults(
                Map.of(rule.rule().id(), Set.of("BROKEN")),
                step ->
                    (step.outcome() != StepOutcome.DONE || reach.chosen(step.step()))
                        && Reach.listens(Optional.of(step.step().expect()), touched),
                other -> other.outcome() == RuleOutcome.KEPT || reach.rule(other, touched, true));
    accept(
        MutantResult.Kind.FORBIDDEN,
        rule.rule().id(),
        "added: “" + sentence + "”",
        faults,
        "phrases that are seen in a sentence of their own too");
  }

  private static boolean excuses(ComplianceReport after, Rule rule) {
    boolean guarded = rule.guard().unless().isPresent() || rule.guard().when().isPresent();
    return guarded
        && Outcomes.of(after).getOrDefault(rule.id(), "").equals(RuleOutcome.NOT_APPLICABLE.name());
  }

  private void cut(int kept) {
    ComplianceReport after = run.check(Spoilt.cut(whole, kept));
    Map<String, Set<String>> must = new LinkedHashMap<>();
    for (StepResult step : before.judgement().steps()) {
      boolean seen =
          !step.evidence().isEmpty() && step.evidence().stream().allMatch(e -> e.event() < kept);
      String was = step.outcome().name();
      must.put(
          Outcomes.key(step),
          seen ? set(was, "INCONCLUSIVE") : set(was, "DONE", "INCONCLUSIVE", "NOT_APPLICABLE"));
    }
    for (RuleResult rule : before.judgement().rules()) {
      String was = rule.outcome().name();
      must.put(rule.rule().id(), set(was, "INCONCLUSIVE", "NOT_APPLICABLE"));
    }
    List<String> faults = new Compared(before, after).faults(must, step -> false, rule -> false);
    String change = "cut after " + kept + " of " + whole.events().size() + " events";
    accept(
        MutantResult.Kind.CUT,
        "",
        change,
        faults,
        "words for the step that are not said before its time, or a place, such as closing 3 turns");
  }

  /** A set of words of which some may be the same. */
  private static Set<String> set(String... words) {
    return new LinkedHashSet<>(List.of(words));
  }

  private void noTimes() {
    ComplianceReport after = run.check(Spoilt.timeless(whole));
    Map<String, Set<String>> must = new LinkedHashMap<>();
    for (StepResult step : before.judgement().steps()) {
      boolean timed =
          step.step().deadline().filter(d -> d.latest() instanceof Limit.Time).isPresent();
      if (timed && !step.evidence().isEmpty()) {
        must.put(Outcomes.key(step), Set.of("INCONCLUSIVE"));
      }
    }
    for (RuleResult rule : before.judgement().rules()) {
      if (rule.rule().requirement() instanceof Requirement.Measured measured
          && measured.metric().unit() == Metric.Unit.DURATION
          && rule.outcome() != RuleOutcome.NOT_APPLICABLE) {
        must.put(rule.rule().id(), Set.of("INCONCLUSIVE", "NOT_APPLICABLE"));
      }
    }
    List<String> faults =
        new Compared(before, after)
            .faults(
                must,
                step -> step.outcome().name().equals("INCONCLUSIVE"),
                rule ->
                    rule.rule().requirement() instanceof Requirement.Measured
                        || (rule.rule().requirement() instanceof Requirement.Whenever when
                            && when.within().isPresent()));
    accept(
        MutantResult.Kind.NO_TIMES,
        "",
        "without times",
        faults,
        "deadlines and metrics that say what they count from");
  }

  private void accept(
      MutantResult.Kind kind, String item, String change, List<String> faults, String advice) {
    results.accept(
        new MutantResult(kind, trial, item, change, faults, faults.isEmpty() ? "" : advice));
  }
}
