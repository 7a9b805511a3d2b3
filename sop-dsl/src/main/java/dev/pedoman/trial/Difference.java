package dev.pedoman.trial;

import dev.pedoman.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * Something that a trial expects and the SOP sees otherwise. Immutable.
 *
 * @param what what was compared, such as {@code verdict} or {@code step greet}
 * @param expected what the trial expects, for people
 * @param seen what the SOP says, for people
 * @param because why the SOP says so, with the quotes; empty where the values say it all
 * @param place where the trial says what it expects
 */
public record Difference(
    String what, String expected, String seen, List<String> because, Optional<Place> place) {
  public Difference {
    because = List.copyOf(because);
  }

  /** One line, and one more for each reason: {@code step greet: expected DONE, is MISSED}. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(what).append(": expected ").append(expected).append(", is ").append(seen);
    because.forEach(reason -> out.append("\n  ").append(reason));
    place.ifPresent(p -> out.append("\n  expected in ").append(p.label()));
    return out.toString();
  }
}
