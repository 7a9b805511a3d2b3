package dev.pedoman.examples.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Standards made from a seed: twelve steps, twenty forbidden phrases, two limits of time. */
final class Standards {
  static final int STEPS = 12;
  static final int FORBIDDEN = 20;

  private final SplittableRandom random;
  private final Set<String> used = new HashSet<>();

  private Standards(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * Standards with no phrase in common.
   *
   * @param count how many
   * @param phrases of all steps of one together, a multiple of 12
   */
  static List<Standard> of(long seed, int count, int phrases) {
    Standards standards = new Standards(seed);
    List<Standard> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(standards.next("standard-" + (i + 1), phrases / STEPS));
    }
    return List.copyOf(made);
  }

  private Standard next(String id, int perStep) {
    List<List<String>> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      steps.add(phrases(perStep, 3));
    }
    return new Standard(
        id,
        List.copyOf(steps),
        phrases(FORBIDDEN, 2),
        Duration.ofSeconds(60),
        Duration.ofSeconds(120));
  }

  /** New phrases of so many words up to two more. */
  private List<String> phrases(int count, int leastWords) {
    List<String> phrases = new ArrayList<>();
    while (phrases.size() < count) {
      List<String> words = new ArrayList<>();
      for (int i = leastWords + random.nextInt(3); i > 0; i--) {
        // Phrases of people have common words in them too.
        words.add(random.nextInt(3) == 0 ? Vocabulary.spoken(random) : Vocabulary.any(random));
      }
      String phrase = String.join(" ", words);
      if (used.add(phrase)) {
        phrases.add(phrase);
      }
    }
    return List.copyOf(phrases);
  }
}
