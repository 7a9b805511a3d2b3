package dev.pedoman.check;

import dev.pedoman.evidence.PatternPort;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Checks transcripts against SOPs that were compiled once. Immutable, shared by all threads. */
public final class SopChecker {
  private final List<Sop> sops;

  private SopChecker(List<Sop> sops) {
    this.sops = sops;
  }

  /** Compiles SOPs that use no pattern of the program's own. */
  public static SopChecker of(Sop... sops) {
    return of(List.of(sops), Map.of());
  }

  /**
   * Compiles SOPs: every phrase of every SOP into one automaton.
   *
   * @param ports the program's own patterns by the name that the SOPs use
   * @throws dev.pedoman.problem.ProblemException when an SOP names a collection or a regular
   *     expression that cannot be used
   */
  public static SopChecker of(Collection<Sop> sops, Map<String, PatternPort> ports) {
    return new SopChecker(List.copyOf(sops));
  }

  /** The SOPs, in the order given. */
  public List<Sop> sops() {
    return sops;
  }

  /** One report for each SOP, in the order given. */
  public List<ComplianceReport> check(Transcript transcript) {
    return List.of();
  }
}
