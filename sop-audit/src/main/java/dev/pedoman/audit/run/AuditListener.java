package dev.pedoman.audit.run;

import dev.pedoman.problem.Problem;
import dev.pedoman.report.ComplianceReport;
import java.util.List;

/** Takes the results of a run as they come. Called by one thread at a time. */
public interface AuditListener {
  /**
   * A transcript was checked. An exception thrown here ends the run.
   *
   * @param reports one for each SOP, in the order of the SOPs
   */
  void checked(List<ComplianceReport> reports);

  /** A record, file or path was set aside (an error), or there is something to know about one. */
  void problem(Problem problem);

  /** Asked before each file and after each transcript; true ends the run without a problem. */
  default boolean enough() {
    return false;
  }
}
