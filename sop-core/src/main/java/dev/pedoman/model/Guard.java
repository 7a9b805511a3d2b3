package dev.pedoman.model;

import java.util.Optional;

/**
 * Under which circumstances a step, group or rule applies.
 *
 * @param when applies only if this is seen; the event where it is first seen is the trigger, and
 *     the steps that are guarded are looked for from there on; a rule holds for the whole
 *     interaction
 * @param unless does not apply if this is seen anywhere (known already, volunteered); what was done
 *     all the same still counts as done
 * @param repeat whether it applies once for every trigger instead of once; needs {@code when}
 */
public record Guard(Optional<Pattern> when, Optional<Pattern> unless, boolean repeat) {
  private static final Guard NONE = new Guard(Optional.empty(), Optional.empty(), false);

  /**
   * Checks the combination.
   *
   * @throws IllegalArgumentException when {@code repeat} is set without {@code when}
   */
  public Guard {
    if (repeat && when.isEmpty()) {
      throw new IllegalArgumentException("repeat needs a trigger: give 'when'");
    }
  }

  /** Always applies. */
  public static Guard none() {
    return NONE;
  }

  /** Applies if the pattern is seen. */
  public static Guard when(Pattern trigger) {
    return new Guard(Optional.of(trigger), Optional.empty(), false);
  }
}
