package dev.pedoman.transcript;

import java.time.Duration;
import java.util.Optional;

/** Something that happened in an interaction. */
public sealed interface Event permits Utterance, Action {
  /** The side it comes from. */
  Speaker by();

  /** Offset from the start of the interaction, not negative; empty when the source has no clock. */
  Optional<Duration> at();
}
