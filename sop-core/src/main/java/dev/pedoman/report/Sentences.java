package dev.pedoman.report;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.judge.Measurement;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Search;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.About;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every sentence that a reader of a report sees, in one language. Immutable, shared by threads. */
public final class Sentences {
  private static final int MOST_QUOTES = 3;

  private final Language language;
  private final Wording wording;
  private final Amounts amounts;

  private Sentences(Language language) {
    this.language = language;
    this.amounts = new Amounts(language);
    this.wording = new Wording(language, amounts);
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
      case MISSED -> missed(result);
      case NOT_APPLICABLE -> Message.NOT_APPLICABLE.in(language, why(result.reason()));
      case INCONCLUSIVE -> Message.INCONCLUSIVE.in(language, why(result.reason()));
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
      case INCONCLUSIVE -> Message.INCONCLUSIVE.in(language, why(result.reason()));
    };
  }

  /** What a finding says. */
  public String of(ComplianceReport report, Finding finding) {
    for (StepResult step : report.judgement().steps()) {
      if (step.step().id().equals(finding.item()) && step.occurrence() == finding.occurrence()) {
        return of(step);
      }
    }
    for (RuleResult rule : report.judgement().rules()) {
      if (rule.rule().id().equals(finding.item())) {
        return of(rule);
      }
    }
    throw new IllegalArgumentException("finding " + finding.id() + " is not of this report");
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
      return Message.EARLY.in(
          language,
          seen,
          amounts.limit(distance),
          anchor,
          amounts.limit(deadline.earliest().orElseThrow()));
    }
    return Message.LATE.in(
        language,
        seen,
        amounts.limit(distance),
        anchor,
        amounts.limit(deadline.latest()),
        amounts.limit(Amounts.excess(distance, deadline.latest())));
  }

  private String missed(StepResult result) {
    String expected = wording.pattern(result.step().expect());
    if (result.search().isEmpty()) {
      return Message.MISSED_NO_CANDIDATE.in(language, expected);
    }
    Search search = result.search().get();
    String sentence =
        search.candidates() == 0
            ? Message.MISSED_NO_CANDIDATE.in(language, expected)
            : Message.MISSED.in(
                language, expected, search.candidates(), search.from() + 1, search.to());
    return search.nearest().map(miss -> sentence + " " + nearest(miss)).orElse(sentence);
  }

  private String nearest(Sought.NearMiss miss) {
    Message lack =
        switch (miss.lack()) {
          case OTHER_SPEAKER -> Message.OTHER_SPEAKER;
          case NEGATED -> Message.NEGATED;
          case BEFORE_TRIGGER -> Message.BEFORE_TRIGGER;
          case FAILED -> Message.FAILED;
          case OTHER_VALUES -> Message.OTHER_VALUES;
          case OTHER_PLACE -> Message.OTHER_PLACE;
        };
    return Message.NEAREST.in(language, quote(miss.evidence()), lack.in(language));
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
