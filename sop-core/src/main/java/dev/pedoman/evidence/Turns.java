package dev.pedoman.evidence;

import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns: an unbroken run of utterances by one side is one turn; an action belongs to the turn it
 * falls in. Beside them the events that have a time. Reusable.
 */
final class Turns {
  private static final int KEPT = 4096;

  private int[] turn = new int[32];
  private int[] ofSpeaker = new int[32];
  private int[] timed = new int[32];
  private final int[] totalOfSpeaker = new int[Speaker.values().length];
  private @Nullable Speaker last;
  private int count;
  private int size;

  void clear() {
    Arrays.fill(totalOfSpeaker, 0);
    last = null;
    count = 0;
    size = 0;
    if (turn.length > KEPT) {
      turn = new int[32];
      ofSpeaker = new int[32];
      timed = new int[32];
    }
  }

  void add(Event event) {
    if (size == turn.length) {
      turn = Arrays.copyOf(turn, size * 2);
      ofSpeaker = Arrays.copyOf(ofSpeaker, size * 2);
      timed = Arrays.copyOf(timed, size * 2);
    }
    Speaker by = event.by();
    if (event instanceof Utterance && by != last) {
      last = by;
      count++;
      totalOfSpeaker[by.ordinal()]++;
    }
    turn[size] = count;
    ofSpeaker[size] = totalOf(by);
    timed[size] = event.at().isPresent() ? size : size == 0 ? -1 : timed[size - 1];
    size++;
  }

  int turn(int event) {
    return turn[event];
  }

  /** The last event up to one that has a time; -1 if there is none. */
  int timedUpTo(int event) {
    return timed[event];
  }

  int count() {
    return count;
  }

  /** Which turn of its speaker an utterance falls in, from 1. */
  int ofSpeaker(int event) {
    return ofSpeaker[event];
  }

  int totalOf(Speaker speaker) {
    return totalOfSpeaker[speaker.ordinal()];
  }
}
