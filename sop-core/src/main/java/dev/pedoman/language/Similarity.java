package dev.pedoman.language;

import java.util.List;

/** How close wordings are, by the content words they share. */
public final class Similarity {
  private Similarity() {}

  /** Similarity of two wordings, 0..1; symmetric; 1 for the same content words. */
  public static double of(Words a, Words b) {
    return 0;
  }

  /**
   * The share of the points of some texts (content words, numbers and names weighing more) that
   * another text repeats, 0..1.
   */
  public static double echo(List<Words> points, Words reply) {
    return 0;
  }
}
