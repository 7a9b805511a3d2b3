package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was answered late, in one pass from the end. */
final class Waits {
  private Waits() {}

  static List<Answer.Late> late(Standard standard, List<Event> events) {
    long gap = standard.gap().toMillis();
    List<Answer.Late> late = new ArrayList<>(2);
    int answer = -1;
    int firstCustomer = -1;
    int firstAnswer = -1;
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).by() == Speaker.AGENT) {
        answer = i;
        continue;
      }
      firstCustomer = i;
      firstAnswer = answer;
      if (answer >= 0 && wait(events, i, answer) > gap) {
        late.add(new Answer.Late(false, i, answer));
      }
    }
    boolean lateFirst =
        firstCustomer >= 0
            && (firstAnswer < 0
                || wait(events, firstCustomer, firstAnswer) > standard.firstResponse().toMillis());
    if (lateFirst) {
      late.add(new Answer.Late(true, firstCustomer, firstAnswer));
    }
    Collections.reverse(late);
    return late;
  }

  private static long wait(List<Event> events, int from, int to) {
    return events.get(to).at().orElseThrow().toMillis()
        - events.get(from).at().orElseThrow().toMillis();
  }
}
