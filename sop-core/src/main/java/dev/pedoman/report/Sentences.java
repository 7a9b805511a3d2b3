package dev.pedoman.report;

import dev.pedoman.align.Awaited;
import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.judge.Change;
import dev.pedoman.judge.Measurement;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Running;
import dev.pedoman.judge.Search;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.About;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every sentence that a reader of a report sees, in one language. Immutable, shared by threads. */
public final class Sentences {
  private static final int MOST_QUOTES = 3;

  private static final Limit NO_TIME = new Limit.Time(Duration.ZERO);

  private final Language language;
  private final Wording wording;
  private final Amounts amounts;
  private final LiveWording live;

  private Sentences(Language language) {
    this.language = language;
    this.amounts = new Amounts(language);
    this.wording = new Wording(language, amounts);
    this.live = new LiveWording(language, wording, amounts);
  }

  /** Sentences in a language. */
  public static Sentences in(Language language) {
    return new Sentences(language);
  }

  /** What was expected, what was seen, and why that is the outcome. */
  public String of(StepResult result) {
    return switch (result.outcome()) {
      case DONE -> done(result);
      case LATE, EARLY -> offTime(result);
      case OUT_OF_ORDER -> Message.OUT_OF_ORDER.in(language, quotes(result.evidence()));
      case MISSED -> missed(result, "");
      case NOT_APPLICABLE -> Message.NOT_APPLICABLE.in(language, why(result.reason()));
      case INCONCLUSIVE -> undecided(result.reason());
    };
  }

  /** What was asked, what was seen, and why that is the outcome. */
  public String of(RuleResult result) {
    String asked = wording.requirement(result.rule().requirement());
    return switch (result.outcome()) {
      case KEPT ->
          result
              .measurement()
              .map(m -> Message.KEPT_MEASURED.in(language, asked, value(m)))
              .orElseGet(() -> Message.KEPT.in(language, asked));
      case BROKEN -> broken(result, asked);
      case NOT_APPLICABLE -> Message.NOT_APPLICABLE.in(language, why(result.reason()));
      case INCONCLUSIVE -> undecided(result.reason());
    };
  }

  /** What a finding says, without the change that would mend it. */
  public String of(ComplianceReport report, Finding finding) {
    return report
        .step(finding)
        .map(step -> of(report, step))
        .or(() -> report.rule(finding).map(this::of))
        .orElseThrow(
            () ->
                new IllegalArgumentException("finding " + finding.id() + " is not of this report"));
  }

  /** As {@link #of(StepResult)}, with the values that the nearest miss does not hold. */
  public String of(ComplianceReport report, StepResult result) {
    List<Change.Attribute> lacking = report.lacking(result);
    String details = new ChangeWording(language, wording, amounts).attributes(lacking);
    return details.isEmpty() ? of(result) : missed(result, details);
  }

  /** The smallest change that would have satisfied a step or rule. */
  public String of(Change change) {
    return change.match(new ChangeWording(language, wording, amounts));
  }

  /** What would have let something be decided that could not be. */
  public String needed(Reason reason) {
    return NeedMessage.of(reason, language);
  }

  /** What the SOP tells people to do, for the item of a finding; empty when it says nothing. */
  public Optional<String> instruction(ComplianceReport report, Finding finding) {
    Stream<About> abouts =
        Stream.concat(
            report.sop().allSteps().stream()
                .filter(step -> step.id().equals(finding.item()))
                .map(Step::about),
            report.sop().rules().stream()
                .filter(rule -> rule.id().equals(finding.item()))
                .map(Rule::about));
    return abouts.findFirst().flatMap(about -> about.instruction().in(language));
  }

  /**
   * What to do next, such as {@code Within 18 s: Greet the customer.}
   *
   * @param now the offset from the start at which it is said; empty without a clock
   */
  public String next(Awaited awaited, Optional<Duration> now) {
    return live.next(awaited, now);
  }

  /**
   * What is due by when, or was, such as {@code Overdue by 12 s: Greet the customer.}
   *
   * @param now the offset from the start at which it is said; empty without a clock
   */
  public String due(Sop sop, Running running, Optional<Duration> now) {
    return live.running(sop, running, now);
  }

  /** As {@link #due}, with a call to hurry. */
  public String soon(Sop sop, Running running, Optional<Duration> now) {
    return live.soon(due(sop, running, now));
  }

  /** That an interaction has gone on without a step, named by its id. */
  public String passedOver(Sop sop, String step) {
    return live.passedOver(sop, step);
  }

  /** That one more breaks a rule, named by its id. */
  public String atLimit(Sop sop, String rule) {
    return live.atLimit(sop, rule);
  }

  /** By when, such as {@code within 60 s of the start}. */
  public String of(Deadline deadline) {
    String anchor = wording.anchor(deadline.anchor());
    String latest = amounts.limit(deadline.latest());
    String due =
        deadline
            .earliest()
            .map(e -> Message.DUE_BETWEEN.in(language, amounts.limit(e), latest, anchor))
            .orElseGet(() -> Message.DUE_WITHIN.in(language, latest, anchor));
    return deadline
        .calendar()
        .map(calendar -> Message.DUE_BY.in(language, due, calendar))
        .orElse(due);
  }

  /** What a pattern looks for, such as {@code the agent says $greeting}. */
  public String of(Pattern pattern) {
    return wording.pattern(pattern);
  }

  /** What a rule requires, such as {@code never: the agent says “no”}. */
  public String of(Requirement requirement) {
    return wording.requirement(requirement);
  }

  /** What a reason says. */
  public String of(Reason reason) {
    return ReasonMessage.of(reason, language);
  }

  /** The value of a metric with its unit, such as {@code 12.5 s} or {@code 40 %}. */
  public String value(Measurement measurement) {
    return measurement.value().isPresent()
        ? amounts.metric(measurement.metric().unit(), measurement.value().getAsDouble())
        : why(measurement.reason());
  }

  private String done(StepResult result) {
    Optional<Deadline> deadline = result.step().deadline();
    if (deadline.isPresent() && result.distance().isPresent()) {
      return Message.DONE_IN_TIME.in(
          language,
          quotes(result.evidence()),
          amounts.limit(result.distance().get()),
          wording.anchor(deadline.get().anchor()));
    }
    return Message.DONE.in(language, quotes(result.evidence()));
  }

  private String offTime(StepResult result) {
    Deadline deadline = result.step().deadline().orElseThrow();
    Limit distance = result.distance().orElseThrow();
    String anchor = wording.anchor(deadline.anchor());
    String seen = quotes(result.evidence());
    if (result.outcome() == StepOutcome.EARLY) {
      String earliest = amounts.limit(deadline.earliest().orElseThrow());
      // What comes before the moment that counts is told to lie at no distance from it.
      return NO_TIME.equals(distance)
          ? Message.EARLY_BEFORE.in(language, seen, anchor, earliest)
          : Message.EARLY.in(language, seen, amounts.limit(distance), anchor, earliest);
    }
    return Message.LATE.in(
        language,
        seen,
        amounts.limit(distance),
        anchor,
        amounts.limit(deadline.latest()),
        amounts.limit(Amounts.excess(distance, deadline.latest())));
  }

  private String undecided(Optional<Reason> reason) {
    String needed = reason.map(this::needed).orElse("");
    return Message.INCONCLUSIVE.in(language, why(reason), needed);
  }

  private String missed(StepResult result, String details) {
    Pattern expect = result.step().expect();
    String expected = wording.pattern(expect);
    Optional<Search> search = result.search();
    if (search.isEmpty()) {
      return Message.MISSED_NO_CANDIDATE.in(language, expected);
    }
    int candidates = search.get().candidates();
    boolean one = search.get().to() - search.get().from() == 1;
    Message message =
        candidates == 0
            ? Message.MISSED_NO_CANDIDATE
            : one ? Message.MISSED_IN_ONE : Message.MISSED;
    String sentence = message.in(language, expected, window(search.get()), candidates);
    return search
        .get()
        .nearest()
        .map(miss -> sentence + " " + nearest(miss, expect, details))
        .orElse(sentence);
  }

  /** The events that were searched, with their times where they have some. */
  private String window(Search search) {
    String times =
        search.begins().flatMap(from -> search.ends().map(to -> times(from, to))).orElse("");
    return search.to() - search.from() == 1
        ? Message.WINDOW_OF_ONE.in(language, search.to(), times)
        : Message.WINDOW.in(language, search.from() + 1, search.to(), times);
  }

  private static String times(Duration from, Duration to) {
    String begins = Amounts.offset(from);
    String ends = Amounts.offset(to);
    return begins.equals(ends) ? " (" + begins + ")" : " (" + begins + "–" + ends + ")";
  }

  private String nearest(Sought.NearMiss miss, Pattern expect, String details) {
    String lack =
        switch (miss.lack()) {
          case OTHER_SPEAKER ->
              speaker(expect)
                  .map(by -> Message.NOT_BY.in(language, wording.speaker(Optional.of(by))))
                  .orElseGet(() -> Message.OTHER_SPEAKER.in(language));
          case NEGATED -> Message.NEGATED.in(language);
          case ASKED -> Message.ASKED.in(language);
          case SUPPOSED -> Message.SUPPOSED.in(language);
          case LESS_ALIKE -> Message.LESS_ALIKE.in(language);
          case BEFORE_TRIGGER -> Message.BEFORE_TRIGGER.in(language);
          case FAILED -> Message.FAILED.in(language);
          case OTHER_VALUES ->
              details.isEmpty()
                  ? Message.OTHER_VALUES.in(language)
                  : Message.EXPECTED_VALUES.in(language, details);
          case OTHER_PLACE -> Message.OTHER_PLACE.in(language);
        };
    return Message.NEAREST.in(language, quote(miss.evidence()), lack);
  }

  /** Whose words or deed was expected, where the pattern names one side. */
  private static Optional<Speaker> speaker(Pattern pattern) {
    if (pattern instanceof Pattern.AnyOf any) {
      List<Optional<Speaker>> sides =
          any.parts().stream().map(Sentences::speaker).distinct().toList();
      return sides.size() == 1 ? sides.get(0) : Optional.empty();
    } else if (pattern instanceof Pattern.Utters utters) {
      return utters.by();
    }
    return pattern instanceof Pattern.Does does ? does.by() : Optional.empty();
  }

  private String broken(RuleResult result, String asked) {
    if (result.measurement().isPresent()) {
      return Message.BROKEN_MEASURED.in(language, asked, value(result.measurement().get()));
    }
    return result.evidence().isEmpty()
        ? Message.BROKEN.in(language, asked)
        : Message.BROKEN_SEEN.in(language, asked, quotes(result.evidence()));
  }

  private String quotes(List<Evidence> evidence) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < evidence.size() && i < MOST_QUOTES; i++) {
      out.append(i == 0 ? "" : ", ").append(quote(evidence.get(i)));
    }
    if (evidence.size() > MOST_QUOTES) {
      out.append(", ").append(Message.MORE.in(language, evidence.size() - MOST_QUOTES));
    }
    return out.toString();
  }

  private String quote(Evidence evidence) {
    String text = Amounts.shortened(evidence.quote());
    String by = wording.speaker(Optional.of(evidence.by()));
    return evidence
        .at()
        .map(at -> Message.QUOTE_AT.in(language, text, by, Amounts.offset(at)))
        .orElseGet(() -> Message.QUOTE.in(language, text, by, evidence.event() + 1));
  }

  private String why(Optional<Reason> reason) {
    return reason.map(this::of).orElse("");
  }
}
