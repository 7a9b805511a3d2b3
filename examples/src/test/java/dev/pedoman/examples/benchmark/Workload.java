package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Standards and conversations, the same for the same seed and sizes on every machine.
 *
 * @param standards what is checked against
 * @param transcripts a fifth each compliant, with missing steps, with steps out of order, answered
 *     late, and with something forbidden
 */
record Workload(List<Standard> standards, List<Transcript> transcripts) {
  /** The mix of lengths, in turns. */
  static final List<Integer> MIX = List.of(8, 24, 80);

  /**
   * Makes one.
   *
   * @param phrases of all steps of one standard together, a multiple of 12
   * @param turns the lengths of conversations, taken in turn
   */
  static Workload of(long seed, int standards, int phrases, int transcripts, List<Integer> turns) {
    List<Standard> made = Standards.of(seed, standards, phrases);
    SplittableRandom random = new SplittableRandom(seed ^ 0x5DEECE66DL);
    List<Transcript> said = new ArrayList<>();
    for (int i = 0; i < transcripts; i++) {
      Standard followed = made.get(random.nextInt(made.size()));
      int length = turns.get(i % turns.size());
      said.add(transcript(random.split(), followed, length, i, i / turns.size() % 5));
    }
    return new Workload(made, List.copyOf(said));
  }

  private static Transcript transcript(
      SplittableRandom random, Standard standard, int turns, int number, int kind) {
    Conversation conversation = new Conversation(random, standard, turns);
    conversation.sayAll(
        kind == 1 ? 1 + random.nextInt(3) : 0, kind == 2 ? 1 + random.nextInt(3) : 0);
    if (random.nextInt(6) == 0) {
      conversation.repeatStep();
    }
    if (kind == 4) {
      conversation.sayForbidden();
    }
    conversation.mislead();
    boolean first = kind == 3 && random.nextBoolean();
    return conversation.transcript("chat-" + (number + 1), first, kind == 3 && !first);
  }
}
