package dev.pedoman.trial;

import dev.pedoman.report.ComplianceReport;
import dev.pedoman.yaml.Trial;
import java.util.List;

/**
 * What became of a trial. Immutable.
 *
 * @param trial the trial
 * @param report what the SOP says of its conversation
 * @param differences where that is not what the trial expects
 */
public record TrialResult(Trial trial, ComplianceReport report, List<Difference> differences) {
  public TrialResult {
    differences = List.copyOf(differences);
  }

  /** Whether the SOP says what the trial expects. */
  public boolean passed() {
    return differences.isEmpty();
  }
}
