package dev.pedoman.model;

/**
 * A place in the interaction, counted in turns of the speaker who is looked at.
 *
 * @param end whether it is counted from the close rather than from the start
 * @param turns how many turns it spans, at least 1
 */
public record Place(boolean end, int turns) {
  /** The speaker's first turn. */
  public static final Place FIRST = new Place(false, 1);

  /** The speaker's last turn. */
  public static final Place LAST = new Place(true, 1);

  /**
   * Checks the span.
   *
   * @throws IllegalArgumentException when it spans no turn
   */
  public Place {
    if (turns < 1) {
      throw new IllegalArgumentException("a place of " + turns + " turns");
    }
  }

  /** The speaker's first turns. */
  public static Place opening(int turns) {
    return new Place(false, turns);
  }

  /** The speaker's last turns. */
  public static Place closing(int turns) {
    return new Place(true, turns);
  }
}
