package dev.pedoman.audit.output;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.judge.Details;
import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.Measurement;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Score;
import dev.pedoman.judge.Search;
import dev.pedoman.judge.StepResult;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.About;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Category;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Guard;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.SopHash;
import dev.pedoman.model.Step;
import dev.pedoman.model.TextPattern;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Reports made by hand. */
public final class Reports {
  private static final Pattern SORRY =
      new Pattern.Utters(
          Optional.of(Speaker.AGENT), Optional.empty(), new TextPattern.Says(Phrases.of("sorry")));

  private Reports() {}

  /** A step that serves friendliness. */
  public static Step step(String id, boolean critical) {
    return new Step(id, about(critical), Guard.none(), SORRY, Optional.empty(), false);
  }

  private static About about(boolean critical) {
    return new About(
        LocalText.none(),
        Set.of(Principle.FRIENDLINESS),
        Set.of("patience"),
        critical,
        1,
        LocalText.none(),
        List.of());
  }

  private static Rule rule(String id, Requirement requirement) {
    return new Rule(id, about(false), Guard.none(), requirement);
  }

  private static Rule measured() {
    Bound bound = new Bound(OptionalDouble.empty(), OptionalDouble.of(30_000));
    return rule("short-holds", new Requirement.Measured(Metric.LONGEST_HOLD, bound));
  }

  private static Category category() {
    LocalText title = LocalText.of(Language.EN, "Out of stock").with(Language.ID, "Stok habis");
    return new Category("out-of-stock", title, SORRY, LocalText.of(Language.EN, "Review stock."));
  }

  /** An SOP of three steps and two rules. */
  public static Sop sop(String id) {
    return new Sop(
        id,
        "1.2.0",
        LocalText.of(Language.EN, "Handling a complaint"),
        Optional.empty(),
        Optional.empty(),
        EnumSet.allOf(Language.class),
        Set.of(),
        80,
        Map.of(),
        Credits.USUAL,
        Map.of(),
        Map.of(),
        List.of(),
        List.of(step("greet", false), step("apologise", true), step("survey", false)),
        List.of(rule("no-hiding", new Requirement.Never(SORRY)), measured()),
        List.of(category()),
        List.of());
  }

  static Evidence seen(int event, double seconds, Speaker by, String quote) {
    Duration at = Duration.ofMillis(Math.round(seconds * 1000));
    return new Evidence(event, Optional.of(at), by, 0, quote.length(), quote);
  }

  /** A conversation that passes without a finding. */
  public static ComplianceReport passes(Sop sop, String id) {
    Score full = new Score(3, 3, 0, 0);
    return of(sop, id, Verdict.PASS, full, List.of(), List.of());
  }

  /** A conversation that fails because the agent does not apologise. */
  public static ComplianceReport fails(Sop sop, String id) {
    Evidence hiding = seen(3, 72.25, Speaker.AGENT, "It is our \u001b[2J “policy”\nnot to refund.");
    Evidence near = seen(1, 12, Speaker.CUSTOMER, "I am sorry to bother you");
    Search search =
        new Search(
            0,
            6,
            Optional.of(Duration.ZERO),
            Optional.of(Duration.ofSeconds(90)),
            3,
            Optional.of(new Sought.NearMiss(near, Sought.Lack.OTHER_SPEAKER)));
    List<StepResult> steps =
        List.of(
            step(step("greet", false), StepOutcome.DONE, null, hiding, null, 1),
            step(step("apologise", true), StepOutcome.MISSED, null, null, search, 1),
            step(step("survey", false), StepOutcome.INCONCLUSIVE, Reason.NO_TIMES, null, null, 0));
    Score score = new Score(1, 3, 0, 2);
    return of(sop, id, Verdict.FAIL, score, steps, rules(hiding));
  }

  private static List<RuleResult> rules(Evidence hiding) {
    Measurement hold = none(Metric.LONGEST_HOLD, Reason.NO_TIMES);
    return List.of(
        new RuleResult(
            rule("no-hiding", new Requirement.Never(SORRY)),
            RuleOutcome.BROKEN,
            Optional.empty(),
            List.of(hiding),
            1,
            1,
            Optional.empty(),
            0,
            1),
        new RuleResult(
            measured(),
            RuleOutcome.INCONCLUSIVE,
            Optional.of(Reason.NO_TIMES),
            List.of(),
            0,
            0,
            Optional.of(hold),
            0,
            0));
  }

  private static StepResult step(
      Step step, StepOutcome outcome, Reason reason, Evidence seen, Search search, double weight) {
    return new StepResult(
        step,
        1,
        outcome,
        Optional.ofNullable(reason),
        Optional.ofNullable(seen).stream().toList(),
        Optional.empty(),
        Optional.ofNullable(search),
        outcome == StepOutcome.DONE ? weight : 0,
        weight);
  }

  private static Measurement none(Metric metric, Reason reason) {
    return new Measurement(metric, OptionalDouble.empty(), Optional.of(reason), List.of());
  }

  private static ComplianceReport of(
      Sop sop,
      String id,
      Verdict verdict,
      Score score,
      List<StepResult> steps,
      List<RuleResult> rules) {
    boolean fails = verdict == Verdict.FAIL;
    Map<Principle, Score> principles = new EnumMap<>(Principle.class);
    principles.put(Principle.FRIENDLINESS, score);
    principles.put(Principle.SPEED, new Score(0, 0, 1, 1));
    List<Measurement> metrics =
        List.of(
            new Measurement(
                Metric.FIRST_RESPONSE_TIME, OptionalDouble.of(1250), Optional.empty(), List.of()),
            none(Metric.LONGEST_HOLD, Reason.NO_TIMES),
            new Measurement(Metric.TURNS, OptionalDouble.of(6), Optional.empty(), List.of()),
            new Measurement(
                Metric.TALK_SHARE, OptionalDouble.of(2.0 / 3), Optional.empty(), List.of()));
    Evidence empty = seen(2, 40, Speaker.CUSTOMER, "It was out of stock");
    Judgement judgement =
        new Judgement(
            verdict,
            fails ? Optional.of(Reason.CRITICAL_ITEM) : Optional.empty(),
            score,
            principles,
            new TreeMap<>(Map.of("patience", score)),
            steps,
            rules,
            Details.of(metrics),
            fails ? List.of(new Judgement.Match(category(), empty)) : List.of());
    Transcript transcript =
        Transcript.builder(id)
            .channel(Channel.CHAT)
            .label("team", "A")
            .agent(0, "Hello")
            .customer(12, "I am sorry to bother you")
            .build();
    return ComplianceReport.of(sop, () -> SopHash.of(sop), transcript, judgement);
  }
}
