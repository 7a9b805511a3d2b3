package dev.pedoman.trial;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.language.PhraseHit;
import dev.pedoman.language.PhraseIndex;
import dev.pedoman.language.Words;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.yaml.SopLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts what trials exercise. */
final class CoverageCount {
  private final Sop sop;
  private final SopLayout layout;
  private final List<TrialResult> results;
  private final List<Coverage.Part> parts = new ArrayList<>();
  private int groups;

  private CoverageCount(TrialRun run) {
    this.sop = run.sop();
    this.layout = run.file().sop().layout();
    this.results = run.results();
  }

  static Coverage of(TrialRun run) {
    CoverageCount count = new CoverageCount(run);
    count.steps();
    count.sop.steps().forEach(count::branches);
    count.rules();
    count.phrases();
    count.parts.sort((a, b) -> a.kind().compareTo(b.kind()));
    return new Coverage(count.parts);
  }

  private void steps() {
    for (Step step : sop.allSteps()) {
      Place place = layout.of(step.id());
      add(Coverage.Kind.STEP, step.id(), place, any(step, s -> !s.evidence().isEmpty()));
      if (!step.optional()) {
        boolean fails = any(step, s -> s.outcome().deviates());
        add(Coverage.Kind.STEP_FAILING, step.id() + " not done as asked", place, fails);
      }
    }
  }

  private void rules() {
    for (Rule rule : sop.rules()) {
      Place place = layout.of(rule.id());
      boolean kept = any(rule, r -> r.outcome() == RuleOutcome.KEPT);
      add(Coverage.Kind.RULE, rule.id(), place, kept);
      boolean broken = any(rule, r -> r.outcome() == RuleOutcome.BROKEN);
      add(Coverage.Kind.RULE_BREAKING, rule.id() + " broken", place, broken);
      guard(
          rule.guard(),
          rule.id(),
          layout.of(rule.id(), "when"),
          layout.of(rule.id(), "unless"),
          any(rule, r -> reason(r, Reason.TRIGGER_NOT_SEEN)),
          any(rule, r -> reason(r, Reason.EXCUSED)),
          any(rule, r -> applied(r.outcome().name())));
    }
  }

  private void branches(Procedure part) {
    List<Step> steps = steps(part);
    boolean untriggered =
        any(steps, s -> s.reason().filter(Reason.TRIGGER_NOT_SEEN::equals).isPresent());
    boolean excused = any(steps, s -> s.reason().filter(Reason.EXCUSED::equals).isPresent());
    boolean applied = any(steps, s -> applied(s.outcome().name()));
    if (part instanceof Step step) {
      Place when = layout.of(step.id(), "when");
      Place unless = layout.of(step.id(), "unless");
      guard(step.guard(), step.id(), when, unless, untriggered, excused, applied);
      return;
    }
    Group group = (Group) part;
    Place place = layout.group(groups++);
    String name = "the group that begins with " + steps.get(0).id();
    guard(group.guard(), name, place, place, untriggered, excused, applied);
    if (group.form() == Group.Form.ONE_OF) {
      for (Procedure choice : group.parts()) {
        List<Step> inside = steps(choice);
        boolean taken = any(inside, s -> !s.evidence().isEmpty());
        String what = "the choice " + inside.get(0).id() + " taken";
        add(Coverage.Kind.BRANCH, what, layout.of(inside.get(0).id()), taken);
      }
    }
    group.parts().forEach(this::branches);
  }

  private void guard(
      Guard guard,
      String name,
      Place when,
      Place unless,
      boolean untriggered,
      boolean excused,
      boolean applied) {
    if (guard.when().isPresent()) {
      add(Coverage.Kind.BRANCH, name + " called for", when, applied);
      add(Coverage.Kind.BRANCH, name + " not called for", when, untriggered);
    }
    if (guard.unless().isPresent()) {
      add(Coverage.Kind.BRANCH, name + " excused", unless, excused);
      add(Coverage.Kind.BRANCH, name + " not excused", unless, applied);
    }
  }

  private static boolean applied(String outcome) {
    return !outcome.equals(StepOutcome.NOT_APPLICABLE.name())
        && !outcome.equals(StepOutcome.INCONCLUSIVE.name());
  }

  private static boolean reason(RuleResult rule, Reason reason) {
    return rule.reason().filter(reason::equals).isPresent();
  }

  private static List<Step> steps(Procedure part) {
    if (part instanceof Step step) {
      return List.of(step);
    }
    return ((Group) part).parts().stream().flatMap(inner -> steps(inner).stream()).toList();
  }

  private boolean any(List<Step> steps, Predicate<StepResult> test) {
    return steps.stream().anyMatch(step -> any(step, test));
  }

  private boolean any(Step step, Predicate<StepResult> test) {
    return results.stream()
        .flatMap(result -> result.report().judgement().steps().stream())
        .anyMatch(s -> s.step().id().equals(step.id()) && test.test(s));
  }

  private boolean any(Rule rule, Predicate<RuleResult> test) {
    return results.stream()
        .flatMap(result -> result.report().judgement().rules().stream())
        .anyMatch(r -> r.rule().id().equals(rule.id()) && test.test(r));
  }

  /** The phrases that the SOP writes itself: what a lexicon holds is not its author's to try. */
  private void phrases() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    List<Integer> sets = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    Map<String, List<Phrases>> owned = PatternParts.phrasesByOwner(sop);
    owned.forEach(
        (owner, all) -> {
          for (Phrases phrases : all) {
            for (Map.Entry<String, Phrases> one : single(phrases).entrySet()) {
              Place place = layout.text(owner, one.getKey());
              boolean name = one.getKey().startsWith("$") && !one.getKey().contains(" ");
              boolean known = places.contains(place);
              if (!name && !known) {
                sets.add(builder.add(one.getValue(), sop.phrases(), sop.languages()));
                texts.add(one.getKey());
                places.add(place);
              }
            }
          }
        });
    BitSet said = said(builder.build());
    for (int i = 0; i < sets.size(); i++) {
      String what = "“" + texts.get(i) + "” said";
      add(Coverage.Kind.PHRASE, what, places.get(i), said.get(sets.get(i)));
    }
  }

  private static Map<String, Phrases> single(Phrases phrases) {
    Map<String, Phrases> single = new LinkedHashMap<>();
    phrases.shared().forEach(text -> single.put(text, Phrases.of(text)));
    for (Language language : phrases.byLanguage().keySet()) {
      for (String text : phrases.byLanguage().getOrDefault(language, List.of())) {
        single.putIfAbsent(text, Phrases.of(Map.of(language, List.of(text))));
      }
    }
    return single;
  }

  private BitSet said(PhraseIndex index) {
    BitSet said = new BitSet();
    for (TrialResult result : results) {
      Transcript transcript = result.trial().conversation();
      for (Event event : transcript.events()) {
        if (event instanceof Utterance utterance) {
          for (PhraseHit hit : index.find(Words.of(utterance.text()), transcript.facts())) {
            said.set(hit.set());
          }
        }
      }
    }
    return said;
  }

  private void add(Coverage.Kind kind, String what, Place place, boolean exercised) {
    parts.add(new Coverage.Part(kind, what, place, exercised));
  }
}
