package dev.pedoman.check;

import dev.pedoman.judge.Measurement;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.util.stream.Collectors;

/** One SOP, one transcript, and the part of the report that a test looks at. */
public final class Checks {
  private Checks() {}

  public static ComplianceReport report(Sop sop, Transcript transcript) {
    return SopChecker.of(sop).check(transcript).get(0);
  }

  public static RuleResult rule(Requirement requirement, Transcript transcript) {
    return report(SmallSops.only(requirement), transcript).judgement().rules().get(0);
  }

  /** {@code KEPT}, or {@code INCONCLUSIVE no-times}. */
  public static String said(RuleResult result) {
    return result.outcome() + result.reason().map(reason -> " " + reason.code()).orElse("");
  }

  public static String said(StepResult result) {
    return result.outcome() + result.reason().map(reason -> " " + reason.code()).orElse("");
  }

  /** The outcomes of all steps, such as {@code a DONE, b MISSED}. */
  public static String steps(Sop sop, Transcript transcript) {
    return report(sop, transcript).judgement().steps().stream()
        .map(
            step ->
                step.step().id()
                    + (step.occurrence() > 1 ? "#" + step.occurrence() : "")
                    + " "
                    + said(step))
        .collect(Collectors.joining(", "));
  }

  public static Measurement metric(Metric metric, Transcript transcript) {
    Sop sop = SmallSops.only(SmallSops.step("any"));
    return report(sop, transcript).judgement().metrics().get(metric.ordinal());
  }

  /** {@code 1500.0}, or {@code no-times}. */
  public static String value(Metric metric, Transcript transcript) {
    Measurement measurement = metric(metric, transcript);
    return measurement.value().isPresent()
        ? String.valueOf(measurement.value().getAsDouble())
        : measurement.reason().orElseThrow().code();
  }
}
