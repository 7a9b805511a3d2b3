package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collects what is wrong with one record and what was inferred from it. Not thread-safe. */
final class Faults {
  private static final int MOST = 40;

  private final UnaryOperator<Place> quoting;
  private final List<Problem> problems = new ArrayList<>();
  private int unlisted;
  private boolean failed;

  /**
   * Begins empty.
   *
   * @param quoting adds the text of its line to a place, where it is at hand
   */
  Faults(UnaryOperator<Place> quoting) {
    this.quoting = quoting;
  }

  void error(String code, Place place, String what, String why, String mend) {
    failed = true;
    add(Problem.error(code, quoting.apply(place), what, why, mend));
  }

  void warning(String code, Place place, String what, String why, String mend) {
    add(Problem.warning(code, quoting.apply(place), what, why, mend));
  }

  void info(String code, Place place, String what) {
    add(Problem.info(code, Place.of(place.source(), place.line(), place.column()), what));
  }

  boolean failed() {
    return failed;
  }

  boolean has(String code) {
    return problems.stream().anyMatch(problem -> problem.code().equals(code));
  }

  /** The result of a record: set aside when an error was found or nothing was made of it. */
  ReadResult result(int record, Place place, Optional<Transcript> transcript) {
    List<Problem> sorted = problems.stream().sorted().toList();
    if (failed || transcript.isEmpty()) {
      // Of a record that is not used, nobody needs to know what was inferred.
      List<Problem> shown = new ArrayList<>(sorted);
      shown.removeIf(problem -> problem.severity() == Severity.INFO);
      if (unlisted > 0) {
        String more = "… and " + unlisted + " more problems in this record";
        shown.add(Problem.error("more-problems", place, more, "", ""));
      }
      return new ReadResult.SetAside(record, place, shown);
    }
    return new ReadResult.Read(record, place, transcript.get(), sorted);
  }

  private void add(Problem problem) {
    if (problems.size() < MOST || (failed && noError() && problem.severity() == Severity.ERROR)) {
      problems.add(problem);
    } else {
      unlisted++;
    }
  }

  private boolean noError() {
    return problems.stream().noneMatch(known -> known.severity() == Severity.ERROR);
  }
}
