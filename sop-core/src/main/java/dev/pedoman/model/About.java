package dev.pedoman.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What steps and rules have in common: the instruction, what it serves, how much it counts.
 *
 * @param instruction what to do, for people; YAML {@code do}
 * @param principles the principles it serves
 * @param tags further qualities it serves, such as {@code professionalism} or {@code on-time}
 * @param critical whether failing it fails the interaction
 * @param weight its share of the score, above 0; 1 unless said
 * @param because the reason, for people
 * @param sources where the standard comes from, such as a handbook's part
 */
public record About(
    LocalText instruction,
    Set<Principle> principles,
    Set<String> tags,
    boolean critical,
    double weight,
    LocalText because,
    List<String> sources) {
  private static final About NOTHING =
      new About(LocalText.none(), Set.of(), Set.of(), false, 1, LocalText.none(), List.of());

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException when the weight is not a positive finite number
   */
  public About {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("weight " + weight + ": must be above 0");
    }
    EnumSet<Principle> served = EnumSet.noneOf(Principle.class);
    served.addAll(principles);
    principles = Collections.unmodifiableSet(served);
    tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    sources = List.copyOf(sources);
  }

  /** Serves nothing in particular, weighs 1, is not critical. */
  public static About nothing() {
    return NOTHING;
  }
}
