package dev.pedoman.yaml;

import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;

/** A problem that has no place yet; its fields are those of {@link Problem}. */
record Mistake(String code, String what, String why, String mend) {
  Problem at(Place place) {
    return Problem.error(code, place, what, why, mend);
  }

  Problem warningAt(Place place) {
    return Problem.warning(code, place, what, why, mend);
  }
}
