package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;
import java.util.List;

/** Finds money, dates, durations, numbers, phones, e-mail addresses, identifiers and facts. */
public final class Mentions {
  private Mentions() {}

  /** Everything of a kind that a text mentions, by start. */
  public static List<Mention> find(Words words, MentionKind kind) {
    return List.of();
  }

  /**
   * Where a text mentions a value of the case record: the same number, date, phone or identifier
   * however it is written, or the same words (for a name: the whole name or one of its parts of at
   * least three letters).
   */
  public static List<Mention> find(Words words, Value fact) {
    return List.of();
  }

  /** Spans in which the source masked something, such as {@code [PII]}, {@code ****}. */
  public static boolean masked(Words words) {
    return false;
  }
}
