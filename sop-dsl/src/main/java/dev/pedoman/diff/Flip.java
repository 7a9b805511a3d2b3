package dev.pedoman.diff;

import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import java.util.List;

/**
 * A conversation that the new version judges otherwise. Immutable.
 *
 * @param older what the old version says
 * @param newer what the new version says
 * @param causes the changes without which the old verdict would stand; where no single one is
 *     enough, all that change something for this conversation
 * @param alone whether each of the causes is enough by itself
 * @param findings the findings of the new version that the old one does not have; for a verdict
 *     that got better, those of the old version that are gone
 */
public record Flip(
    ComplianceReport older,
    ComplianceReport newer,
    List<SopChange> causes,
    boolean alone,
    List<Finding> findings) {
  public Flip {
    causes = List.copyOf(causes);
    findings = List.copyOf(findings);
  }

  /** Such as {@code PASS → FAIL}. */
  public String direction() {
    return older.judgement().verdict() + " → " + newer.judgement().verdict();
  }
}
