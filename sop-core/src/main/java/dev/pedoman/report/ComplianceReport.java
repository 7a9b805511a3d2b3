package dev.pedoman.report;

import dev.pedoman.judge.Judgement;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Transcript;
import java.util.List;

/**
 * The result of checking one transcript against one SOP: values only; sentences are made by {@link
 * Sentences} when asked for. Immutable.
 *
 * @param sop what was checked against
 * @param sopHash its content hash
 * @param transcript what was checked
 * @param transcriptHash its content hash
 * @param judgement verdict, scores, outcomes, metrics
 * @param findings what somebody must act on: steps first, then rules, in the order of the SOP
 */
public record ComplianceReport(
    Sop sop,
    String sopHash,
    Transcript transcript,
    String transcriptHash,
    Judgement judgement,
    List<Finding> findings) {
  public ComplianceReport {
    findings = List.copyOf(findings);
  }

  /**
   * The report of a judgement.
   *
   * @param sopHash the content hash of the SOP, computed once for many reports
   */
  public static ComplianceReport of(
      Sop sop, String sopHash, Transcript transcript, Judgement judgement) {
    return new ComplianceReport(
        sop,
        sopHash,
        transcript,
        transcript.hash(),
        judgement,
        Findings.of(sop, transcript, judgement));
  }
}
