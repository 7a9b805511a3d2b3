package dev.pedoman.evidence;

import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns: an unbroken run of utterances by one side is one turn; an action belongs to the turn it
 * falls in.
 */
final class Turns {
  private final int[] turn;
  private final int[] ofSpeaker;
  private final Map<Speaker, Integer> totalOfSpeaker = new EnumMap<>(Speaker.class);
  private int count;

  Turns(List<Event> events) {
    turn = new int[events.size()];
    ofSpeaker = new int[events.size()];
    @Nullable Speaker last = null;
    for (int i = 0; i < turn.length; i++) {
      Event event = events.get(i);
      if (event instanceof Utterance && event.by() != last) {
        last = event.by();
        count++;
        totalOfSpeaker.merge(last, 1, Integer::sum);
      }
      turn[i] = count;
      ofSpeaker[i] = totalOf(event.by());
    }
  }

  int turn(int event) {
    return turn[event];
  }

  int count() {
    return count;
  }

  /** Which turn of its speaker an utterance falls in, from 1. */
  int ofSpeaker(int event) {
    return ofSpeaker[event];
  }

  int totalOf(Speaker speaker) {
    return totalOfSpeaker.getOrDefault(speaker, 0);
  }
}
