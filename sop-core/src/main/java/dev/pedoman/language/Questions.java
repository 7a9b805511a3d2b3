package dev.pedoman.language;

import java.util.List;

/** Recognises questions and requests for information in Indonesian, Malay and English. */
public final class Questions {
  private Questions() {}

  /**
   * A sentence that asks.
   *
   * @param start where it begins in the original text, in UTF-16 units
   * @param end where it ends, exclusive
   */
  public record Question(int start, int end) {}

  /** The questions of a text, by start. */
  public static List<Question> find(Words words) {
    return List.of();
  }
}
