package dev.pedoman.evidence;

import dev.pedoman.transcript.Speaker;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The compiled form of one kind of text pattern. Immutable. */
interface TextFinder {
  /** No set of phrases. */
  int NO_SET = -1;

  /** Where the utterance at an index shows it, null if it does not. */
  @Nullable Span find(Observed observed, int event);

  /** A set of phrases of which an utterance must hold one to show it; {@link #NO_SET} for none. */
  default int set() {
    return NO_SET;
  }

  /** Where the words stand under a negation and therefore do not count, null if they do not. */
  default @Nullable Span negated(Observed observed, int event) {
    return null;
  }

  /**
   * Where an utterance comes near, but not near enough; null where it does not, or that has no
   * degrees.
   */
  default @Nullable Nearly nearly(Observed observed, int event) {
    return null;
  }

  /**
   * What comes near.
   *
   * @param span where
   * @param likeness how near, 0..1
   */
  record Nearly(Span span, double likeness) {}

  /** Why what a speaker (or anyone) says may show it without being found. */
  Optional<Reason> doubt(Observed observed, Optional<Speaker> by);

  /** Why what is found may not be so: it rests on an absence that cannot be proved. */
  default Optional<Reason> assumed(Observed observed, Optional<Speaker> by) {
    return Optional.empty();
  }

  /** Whether it may be asked about what others say than the speaker that the SOP names. */
  default boolean asksFreely() {
    return true;
  }
}
