package dev.pedoman.lint;

import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what the checks find. Not thread-safe. */
final class Findings {
  /**
   * A problem and what it is about.
   *
   * @param owner the step, rule or category by its id, a collection by {@code $name}, or nothing
   *     where it is about the SOP
   * @param fix how it can be mended safely
   */
  record Found(
      LintCode code, Optional<String> owner, Problem problem, Optional<LintFixes.Fix> fix) {}

  private final List<Found> found = new ArrayList<>();

  void add(LintCode code, String owner, Place place, String what, String why, String mend) {
    add(code, Optional.of(owner), place, what, why, mend, Optional.empty());
  }

  void ofSop(LintCode code, Place place, String what, String why, String mend) {
    add(code, Optional.empty(), place, what, why, mend, Optional.empty());
  }

  void add(
      LintCode code,
      Optional<String> owner,
      Place place,
      String what,
      String why,
      String mend,
      Optional<LintFixes.Fix> fix) {
    Problem problem = new Problem(code.word(), code.severity(), place, what, why, mend);
    found.add(new Found(code, owner, problem, fix));
  }

  List<Found> all() {
    return found;
  }
}
