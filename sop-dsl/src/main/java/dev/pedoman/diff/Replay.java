package dev.pedoman.diff;

import dev.pedoman.check.SopChecker;
import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.Verdict;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Old conversations under the new version, before it is published. A cause is found by undoing one
 * change of the new version and looking whether the old verdict comes back. Not thread-safe.
 */
public final class Replay {
  private final SopDiff diff;
  private final SopChecker checker;
  private final Map<SopChange, Optional<SopChecker>> without = new LinkedHashMap<>();
  private int conversations;

  private Replay(SopDiff diff, SopChecker checker) {
    this.diff = diff;
    this.checker = checker;
  }

  /**
   * Prepares both versions.
   *
   * @throws ProblemException when one of them cannot be compiled
   */
  public static Replay of(SopDiff diff) {
    return new Replay(diff, SopChecker.of(diff.older(), diff.newer()));
  }

  /** The two versions. */
  public SopDiff diff() {
    return diff;
  }

  /** How many conversations were judged so far. */
  public int conversations() {
    return conversations;
  }

  /** How the new version judges a conversation otherwise, if it does. */
  public Optional<Flip> judge(Transcript transcript) {
    conversations++;
    List<ComplianceReport> reports = checker.check(transcript);
    ComplianceReport older = reports.get(0);
    ComplianceReport newer = reports.get(1);
    if (older.judgement().verdict() == newer.judgement().verdict()) {
      return Optional.empty();
    }
    Verdict verdict = older.judgement().verdict();
    List<SopChange> alone = new ArrayList<>();
    List<SopChange> felt = new ArrayList<>();
    for (SopChange change : diff.changes()) {
      Optional<Judgement> undone = without(change).map(c -> c.check(transcript).get(0).judgement());
      if (undone.isPresent() && undone.get().verdict() == verdict) {
        alone.add(change);
      } else if (undone.isPresent() && !same(undone.get(), newer.judgement())) {
        felt.add(change);
      }
    }
    boolean worse = newer.judgement().verdict() == Verdict.FAIL;
    List<Finding> findings = worse ? only(newer, older) : only(older, newer);
    boolean one = !alone.isEmpty();
    return Optional.of(new Flip(older, newer, one ? alone : felt, one, findings));
  }

  private static boolean same(Judgement one, Judgement other) {
    return one.score().equals(other.score()) && one.verdict() == other.verdict();
  }

  /** The new version without a change; empty where it would be no SOP. */
  private Optional<SopChecker> without(SopChange change) {
    Optional<SopChecker> known = without.get(change);
    if (known == null) {
      known = compile(change);
      without.put(change, known);
    }
    return known;
  }

  private Optional<SopChecker> compile(SopChange change) {
    try {
      return Optional.of(SopChecker.of(change.undo().apply(diff.newer())));
    } catch (IllegalArgumentException | ProblemException e) {
      // A step may count its deadline from one that the change brought: undone alone it is no SOP.
      return Optional.empty();
    }
  }

  private static List<Finding> only(ComplianceReport of, ComplianceReport than) {
    Set<String> known =
        than.findings().stream()
            .map(f -> f.item() + f.outcome() + f.occurrence())
            .collect(Collectors.toSet());
    return of.findings().stream()
        .filter(f -> !known.contains(f.item() + f.outcome() + f.occurrence()))
        .toList();
  }
}
