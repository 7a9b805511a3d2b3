package dev.pedoman.trial;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.language.Phrasings;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.TextPattern;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Spoils what shows a step. */
final class StepMutants {
  private static final Set<String> NOT_DONE =
      Set.of("MISSED", "NOT_APPLICABLE", "LATE", "EARLY", "OUT_OF_ORDER");

  /** So many other wordings of a collection are tried. */
  private static final int PARAPHRASES = 6;

  private static final int MOST_NEGATIONS = 8;

  /** From so many utterances on, showing most of them is no accident. */
  private static final int MANY = 3;

  private static final String NARROWER = "narrower phrases, or a place such as opening 3 turns";

  private final TrialRun run;
  private final ComplianceReport before;
  private final Transcript whole;
  private final String trial;
  private final Language language;
  private final Reach reach;
  private final Consumer<MutantResult> results;

  StepMutants(TrialRun run, TrialResult result, Reach reach, Consumer<MutantResult> results) {
    this.run = run;
    this.before = result.report();
    this.whole = result.trial().conversation();
    this.trial = result.trial().id();
    this.language = Spoken.in(whole, run.sop());
    this.reach = reach;
    this.results = results;
  }

  void spoil(StepResult step, Set<Evidence> shown) {
    drop(step, shown);
    delay(step, shown);
    respeak(step, shown);
    negate(step, shown);
    paraphrase(step);
  }

  /**
   * Everything that shows the step goes. Where that is most of what its side says, nothing would be
   * left to compare, and the pattern is what is wrong.
   */
  private void drop(StepResult step, Set<Evidence> shown) {
    Set<Integer> gone = indexes(shown);
    Speaker side = step.evidence().get(0).by();
    long said =
        whole.events().stream().filter(e -> e instanceof Utterance && e.by() == side).count();
    if (gone.size() >= MANY && gone.size() * 3L > said * 2) {
      String fault = gone.size() + " of " + said + " utterances show the step";
      results.accept(
          new MutantResult(
              MutantResult.Kind.DROP,
              trial,
              Outcomes.key(step),
              "left out: " + quotes(shown),
              List.of(fault),
              NARROWER));
      return;
    } else if (gone.size() * 2 > whole.events().size() || !agentLeft(gone)) {
      return; // Nothing of the conversation would be left to compare.
    }
    boolean maybe =
        step.step().optional() || reach.chosen(step.step()) || reach.guarded(step.step());
    Set<String> must = new TreeSet<>(maybe ? Set.of("MISSED", "NOT_APPLICABLE") : Set.of("MISSED"));
    must.addAll(unobserved(step));
    Touched touched = new Touched(events(gone), gone, true, false, false);
    judge(
        MutantResult.Kind.DROP,
        step,
        "left out: " + quotes(shown),
        Spoilt.without(whole, gone),
        Map.of(Outcomes.key(step), must),
        touched,
        NARROWER);
  }

  private static Set<String> notDone(StepResult step) {
    Set<String> outcomes = new TreeSet<>(NOT_DONE);
    outcomes.addAll(unobserved(step));
    return outcomes;
  }

  /** A conversation that ends before a step was due cannot prove that it was missed. */
  private static Set<String> unobserved(StepResult step) {
    boolean timed =
        step.step().deadline().filter(d -> d.latest() instanceof Limit.Time).isPresent();
    return timed ? Set.of("INCONCLUSIVE") : Set.of();
  }

  /** Whether the agent still says or does something beside these events. */
  private boolean agentLeft(Set<Integer> gone) {
    for (int i = 0; i < whole.events().size(); i++) {
      if (!gone.contains(i) && whole.events().get(i).by() == Speaker.AGENT) {
        return true;
      }
    }
    return false;
  }

  void swap(StepResult one, StepResult other, Set<Evidence> shownOne, Set<Evidence> shownOther) {
    Set<Integer> ones = indexes(one.evidence());
    Set<Integer> others = indexes(other.evidence());
    if (ones.size() != 1 || others.size() != 1 || ones.equals(others)) {
      return;
    }
    Set<Integer> gone = new TreeSet<>(indexes(shownOne));
    gone.addAll(indexes(shownOther));
    gone.removeAll(ones);
    gone.removeAll(others);
    int first = ones.iterator().next();
    int second = others.iterator().next();
    if (first > second || shares(shownOne, second) || shares(shownOther, first)) {
      return; // One utterance shows both: changing places changes nothing.
    }
    Transcript swapped = Spoilt.without(Spoilt.swapped(whole, first, second), gone);
    Set<Integer> indexes = new TreeSet<>(gone);
    indexes.add(first);
    indexes.add(second);
    ComplianceReport after = run.check(swapped);
    Map<String, String> now = Outcomes.of(after);
    String key = Outcomes.key(one);
    String otherKey = Outcomes.key(other);
    List<String> faults = new ArrayList<>();
    if ("DONE".equals(now.get(key)) && "DONE".equals(now.get(otherKey))) {
      faults.add("steps " + key + " and " + otherKey + " are still DONE");
    }
    Touched touched = new Touched(events(indexes), indexes, true, true, true);
    Map<String, Set<String>> free = new LinkedHashMap<>();
    free.put(key, all());
    free.put(otherKey, all());
    faults.addAll(new Compared(before, after).faults(free, may(key, touched), rules(touched)));
    results.accept(
        new MutantResult(
            MutantResult.Kind.SWAP,
            trial,
            key,
            "changed places: " + quotes(one.evidence()) + " and " + quotes(other.evidence()),
            faults,
            faults.isEmpty() ? "" : "patterns narrow enough that one is not seen in the other"));
  }

  private static boolean shares(Set<Evidence> shown, int event) {
    return shown.stream().anyMatch(evidence -> evidence.event() == event);
  }

  private void delay(StepResult step, Set<Evidence> shown) {
    Optional<Deadline> deadline = step.step().deadline();
    if (deadline.isEmpty() || step.evidence().size() != 1) {
      return;
    }
    int event = step.evidence().get(0).event();
    boolean earlierToo = shown.stream().anyMatch(evidence -> evidence.event() < event);
    if (earlierToo) {
      return; // What comes before is in time whatever comes later.
    }
    Anchor anchor = deadline.get().anchor();
    if (anchor instanceof Anchor.AtStep at && after(at.step(), event)) {
      return;
    }
    String key = Outcomes.key(step);
    if (deadline.get().latest() instanceof Limit.Time time) {
      if (whole.events().get(event).at().isEmpty()) {
        return;
      }
      // Working hours may stand still for days; a year is over every deadline of theirs.
      Duration by =
          deadline.get().calendar().isPresent()
              ? time.duration().multipliedBy(3).plusDays(60)
              : time.duration().plusSeconds(1);
      Touched touched = new Touched(List.of(), Set.of(), false, true, false);
      judge(
          MutantResult.Kind.DELAY,
          step,
          "later by " + by.toSeconds() + " s: " + quotes(step.evidence()),
          Spoilt.delayed(whole, event, by),
          Map.of(key, Set.of("LATE")),
          touched,
          "a deadline that counts from before it");
    } else if (deadline.get().latest() instanceof Limit.Turns turns) {
      List<Utterance> fillers = new ArrayList<>();
      for (int i = 0; i <= turns.turns(); i++) {
        fillers.add(Utterance.of(Speaker.CUSTOMER, "hm"));
        fillers.add(Utterance.of(Speaker.AGENT, "hm"));
      }
      Touched touched = new Touched(List.copyOf(fillers), Set.of(), true, false, false);
      judge(
          MutantResult.Kind.DELAY,
          step,
          "later by " + 2 * (turns.turns() + 1) + " turns: " + quotes(step.evidence()),
          Spoilt.inserted(whole, event, fillers),
          Map.of(key, Set.of("LATE", "MISSED", "OUT_OF_ORDER")),
          touched,
          "a deadline that counts from before it");
    }
  }

  private boolean after(String step, int event) {
    return before.judgement().steps().stream()
        .filter(s -> s.step().id().equals(step))
        .flatMap(s -> s.evidence().stream())
        .anyMatch(evidence -> evidence.event() >= event);
  }

  private void respeak(StepResult step, Set<Evidence> shown) {
    List<PatternParts.Part> parts = PatternParts.of(step.step().expect());
    boolean words =
        parts.stream()
            .allMatch(
                p ->
                    p instanceof PatternParts.Said said
                        && !(said.text() instanceof TextPattern.Echoes));
    if (!words) {
      return; // An action may be anybody's; what the other side says, it cannot echo.
    }
    Set<Speaker> sides = new LinkedHashSet<>();
    PatternParts.said(step.step().expect()).forEach(said -> said.by().ifPresent(sides::add));
    Transcript turned = whole;
    Set<Integer> gone = indexes(shown);
    List<Event> touched = new ArrayList<>(events(gone));
    for (int index : gone) {
      if (!(whole.events().get(index) instanceof Utterance said) || sides.size() > 1) {
        return;
      }
      Speaker other = said.by() == Speaker.AGENT ? Speaker.CUSTOMER : Speaker.AGENT;
      Utterance spoken = Spoilt.by(said, other);
      touched.add(spoken);
      turned = Spoilt.with(turned, index, spoken);
    }
    if (!agentLeft(gone)) {
      return;
    }
    judge(
        MutantResult.Kind.RESPEAK,
        step,
        "said by the other side: " + quotes(shown),
        turned,
        Map.of(Outcomes.key(step), notDone(step)),
        new Touched(touched, gone, true, true, true),
        "a pattern that names who says it");
  }

  private void negate(StepResult step, Set<Evidence> shown) {
    boolean says =
        PatternParts.of(step.step().expect()).stream()
            .allMatch(
                p ->
                    p instanceof PatternParts.Said said && said.text() instanceof TextPattern.Says);
    if (!says) {
      return; // A question, an echo or a number stays what it is under a negation.
    }
    if (shown.stream().anyMatch(evidence -> Phrasings.isNegative(evidence.quote()))) {
      return; // "Don't worry" holds under any further negation.
    }
    String key = Outcomes.key(step);
    Set<Integer> indexes = indexes(shown);
    Transcript denied = whole;
    for (Evidence evidence : shown) {
      if (denied.events().get(evidence.event()) instanceof Utterance said) {
        denied = Spoilt.with(denied, evidence.event(), denied(said, evidence.start()));
      }
    }
    // An utterance may show the step more than once: then the next place is denied too.
    for (int round = 0; round < MOST_NEGATIONS; round++) {
      Optional<StepResult> still = Outcomes.step(run.check(denied), key);
      if (still.isEmpty() || still.get().evidence().isEmpty()) {
        break;
      }
      Evidence evidence = still.get().evidence().get(0);
      if (!(denied.events().get(evidence.event()) instanceof Utterance said)
          || said.text().startsWith(Spoken.negation(language), start(evidence))) {
        break;
      }
      if (Phrasings.isNegative(evidence.quote())) {
        return;
      }
      indexes.add(evidence.event());
      denied = Spoilt.with(denied, evidence.event(), denied(said, evidence.start()));
    }
    List<Event> touched = new ArrayList<>();
    for (int index : indexes) {
      touched.add(whole.events().get(index));
    }
    judge(
        MutantResult.Kind.NEGATE,
        step,
        "denied: " + quotes(shown),
        denied,
        Map.of(key, notDone(step)),
        new Touched(touched, indexes, false, false, true),
        "phrases that hold no negation of their own");
  }

  private int start(Evidence evidence) {
    return Math.max(0, evidence.start() - Spoken.negation(language).length());
  }

  private Utterance denied(Utterance said, int at) {
    String text = said.text();
    return Spoilt.said(
        said, text.substring(0, at) + Spoken.negation(language) + text.substring(at));
  }

  private void paraphrase(StepResult step) {
    if (step.evidence().size() != 1) {
      return;
    }
    Evidence evidence = step.evidence().get(0);
    if (!(whole.events().get(evidence.event()) instanceof Utterance said)
        || !takesWords(step.step().expect())) {
      return;
    }
    Set<String> wordings = new LinkedHashSet<>();
    Phrasings phrasings = Phrasings.in(language, run.sop().phrases());
    for (PatternParts.Said part : PatternParts.said(step.step().expect())) {
      if (part.wanted() && part.text() instanceof TextPattern.Says says) {
        wordings.addAll(phrasings.of(says.phrases()));
      }
    }
    Set<Integer> index = Set.of(evidence.event());
    for (String wording : spread(List.copyOf(wordings), PARAPHRASES)) {
      String text =
          said.text().substring(0, evidence.start())
              + wording
              + said.text().substring(evidence.end());
      Utterance spoken = Spoilt.said(said, text);
      judge(
          MutantResult.Kind.PARAPHRASE,
          step,
          "“" + evidence.quote() + "” said as “" + wording + "”",
          Spoilt.with(whole, evidence.event(), spoken),
          Map.of(Outcomes.key(step), Set.of("DONE")),
          new Touched(List.of(said), index, false, false, false),
          "a collection whose wordings all do in a sentence");
    }
  }

  /** Whether saying one of its phrases is all that a pattern asks for. */
  private static boolean takesWords(Pattern pattern) {
    if (pattern instanceof Pattern.Utters utters) {
      return utters.text() instanceof TextPattern.Says
          || (utters.text() instanceof TextPattern.AnyText any
              && any.parts().stream().anyMatch(TextPattern.Says.class::isInstance));
    }
    return pattern instanceof Pattern.AnyOf any
        && any.parts().stream().anyMatch(StepMutants::takesWords);
  }

  /** So many of a list, from its beginning to its end. */
  static <T> List<T> spread(List<T> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      chosen.add(all.get((int) ((long) i * (all.size() - 1) / (most - 1))));
    }
    return chosen;
  }

  /**
   * What was changed.
   *
   * @param events the events concerned
   * @param indexes their places before
   * @param turns whether the turns changed
   * @param times whether the times changed
   * @param words whether words came in that were not there
   */
  record Touched(
      List<Event> events, Set<Integer> indexes, boolean turns, boolean times, boolean words) {}

  private void judge(
      MutantResult.Kind kind,
      StepResult step,
      String change,
      Transcript spoilt,
      Map<String, Set<String>> must,
      Touched touched,
      String advice) {
    String key = Outcomes.key(step);
    List<String> faults =
        new Compared(before, run.check(spoilt)).faults(must, may(key, touched), rules(touched));
    results.accept(
        new MutantResult(kind, trial, key, change, faults, faults.isEmpty() ? "" : advice));
  }

  private Predicate<StepResult> may(String target, Touched touched) {
    return step ->
        reach.step(
            step, target, touched.events(), touched.indexes(), touched.turns(), touched.times());
  }

  private Predicate<RuleResult> rules(Touched touched) {
    return rule -> reach.rule(rule, touched.events(), touched.words());
  }

  private List<Event> events(Set<Integer> indexes) {
    return indexes.stream().map(index -> whole.events().get(index)).toList();
  }

  private static Set<Integer> indexes(Iterable<Evidence> shown) {
    Set<Integer> indexes = new TreeSet<>();
    shown.forEach(evidence -> indexes.add(evidence.event()));
    return indexes;
  }

  private static Set<String> all() {
    return Set.of(
        "DONE", "MISSED", "NOT_APPLICABLE", "LATE", "EARLY", "OUT_OF_ORDER", "INCONCLUSIVE");
  }

  static String quotes(Iterable<Evidence> shown) {
    List<String> quotes = new ArrayList<>();
    for (Evidence evidence : shown) {
      String when = evidence.at().map(at -> " at " + clock(at)).orElse("");
      quotes.add("“" + evidence.quote() + "”" + when);
    }
    return String.join(", ", quotes);
  }

  private static String clock(Duration at) {
    String minutes = (at.toMinutes() < 10 ? "0" : "") + at.toMinutes();
    return minutes + (at.toSecondsPart() < 10 ? ":0" : ":") + at.toSecondsPart();
  }
}
