package dev.pedoman.transcript;

import java.time.Duration;
import java.util.Optional;

/**
 * Somebody says or writes something.
 *
 * @param by who
 * @param text the words as recorded; spans of evidence refer to it, in UTF-16 units
 * @param at offset of its beginning from the start of the interaction, not negative
 * @param until offset of its end, not before {@code at}; empty for written words
 */
public record Utterance(Speaker by, String text, Optional<Duration> at, Optional<Duration> until)
    implements Event {

  public Utterance {
    Times.check(at, until);
  }

  /** An utterance without a clock. */
  public static Utterance of(Speaker by, String text) {
    return new Utterance(by, text, Optional.empty(), Optional.empty());
  }

  /** An utterance at an offset from the start. */
  public static Utterance of(Speaker by, String text, Duration at) {
    return new Utterance(by, text, Optional.of(at), Optional.empty());
  }
}
