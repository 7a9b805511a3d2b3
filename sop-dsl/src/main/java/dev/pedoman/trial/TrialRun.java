package dev.pedoman.trial;

import dev.pedoman.check.SopChecker;
import dev.pedoman.evidence.PatternPort;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.Trial;
import dev.pedoman.yaml.TrialFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All trials of a file, run. Immutable, shared by threads.
 *
 * <p>For example {@code TrialRun.of(TrialYaml.read(Path.of("greeting.trials.yaml"))).passed()}.
 */
public final class TrialRun {
  private final TrialFile file;
  private final SopChecker checker;
  private final List<TrialResult> results;

  private TrialRun(TrialFile file, SopChecker checker, List<TrialResult> results) {
    this.file = file;
    this.checker = checker;
    this.results = List.copyOf(results);
  }

  /**
   * Runs the trials of a file, with reasons in English.
   *
   * @throws dev.pedoman.problem.ProblemException when the file or its SOP cannot be used
   */
  public static TrialRun of(TrialFile file) {
    return of(file, Map.of(), Language.EN);
  }

  /**
   * Runs the trials of a file.
   *
   * @param ports the program's own patterns by the name that the SOP uses
   * @param language in which reasons are told
   * @throws dev.pedoman.problem.ProblemException when the file or its SOP cannot be used
   */
  public static TrialRun of(TrialFile file, Map<String, PatternPort> ports, Language language) {
    Sop sop = file.orThrow().sop().orThrow();
    SopChecker checker = SopChecker.of(List.of(sop), ports);
    List<TrialResult> results = new ArrayList<>();
    for (Trial trial : file.trials()) {
      ComplianceReport report = checker.check(trial.conversation()).get(0);
      results.add(
          new TrialResult(trial, report, new Differences(report, language).from(trial.expect())));
    }
    return new TrialRun(file, checker, results);
  }

  /** The file of trials. */
  public TrialFile file() {
    return file;
  }

  /** The SOP that is tried. */
  public Sop sop() {
    return checker.sops().get(0);
  }

  /** One result for each trial, in the order written. */
  public List<TrialResult> results() {
    return results;
  }

  /** Whether the SOP says of all trials what they expect. */
  public boolean passed() {
    return results.stream().allMatch(TrialResult::passed);
  }

  /** What of the SOP the trials exercise; worked out anew with each call. */
  public Coverage coverage() {
    return CoverageCount.of(this);
  }

  /** Whether the SOP notices when a good conversation is spoilt; worked out anew with each call. */
  public Mutation mutate() {
    return new Mutators(this).run();
  }

  ComplianceReport check(Transcript transcript) {
    return checker.check(transcript).get(0);
  }
}
