package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The right answers, as plainly as they can be worked out; slow.
 *
 * <p>Some of the steps that are seen are placed at turns where they are seen, none before a step
 * that the procedure puts earlier; one turn may hold several. The placing with the most steps
 * counts, of these the one that keeps the earliest steps, each at the earliest turn. Its steps are
 * OK, the others that are seen are out of order.
 */
final class Reference implements Contender {
  private final List<Standard> standards;

  Reference(List<Standard> standards) {
    this.standards = standards;
  }

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public Object check(Transcript transcript) {
    return standards.stream().map(standard -> answer(standard, transcript)).toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Answer> answers(Transcript transcript, Object checked) {
    return (List<Answer>) checked;
  }

  private static Answer answer(Standard standard, Transcript transcript) {
    List<List<String>> turns = transcript.events().stream().map(Reference::words).toList();
    List<List<Integer>> seen = new ArrayList<>();
    for (List<String> phrases : standard.steps()) {
      seen.add(turnsWith(turns, phrases));
    }
    List<Answer.Said> forbidden = new ArrayList<>();
    for (int turn = 0; turn < turns.size(); turn++) {
      for (int i = 0; i < standard.forbidden().size(); i++) {
        if (says(turns.get(turn), standard.forbidden().get(i))) {
          forbidden.add(new Answer.Said(turn, i));
        }
      }
    }
    return new Answer(steps(seen), late(standard, transcript.events()), forbidden);
  }

  private static List<Integer> turnsWith(List<List<String>> turns, List<String> phrases) {
    List<Integer> with = new ArrayList<>();
    for (int turn = 0; turn < turns.size(); turn++) {
      List<String> words = turns.get(turn);
      if (phrases.stream().anyMatch(phrase -> says(words, phrase))) {
        with.add(turn);
      }
    }
    return with;
  }

  /** The words of the agent; none of anybody else. */
  private static List<String> words(Event event) {
    return event.by() == Speaker.AGENT && event instanceof Utterance said
        ? List.of(said.text().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        : List.of();
  }

  private static boolean says(List<String> words, String phrase) {
    return Collections.indexOfSubList(words, List.of(phrase.split(" "))) >= 0;
  }

  private static List<Answer.Step> steps(List<List<Integer>> seen) {
    int[] placed = place(seen, 0, 0);
    List<Answer.Step> steps = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      if (placed[i] >= 0) {
        steps.add(new Answer.Step(Answer.State.OK, placed[i]));
      } else if (seen.get(i).isEmpty()) {
        steps.add(Answer.Step.MISSING);
      } else {
        steps.add(new Answer.Step(Answer.State.OUT_OF_ORDER, seen.get(i).get(0)));
      }
    }
    return steps;
  }

  /** The best placing of the steps from one on, in the turns from one on; -1 for those left out. */
  private static int[] place(List<List<Integer>> seen, int step, int from) {
    if (step == seen.size()) {
      int[] none = new int[step];
      Arrays.fill(none, -1);
      return none;
    }
    int[] without = place(seen, step + 1, from);
    for (int turn : seen.get(step)) {
      if (turn >= from) {
        int[] with = place(seen, step + 1, turn);
        with[step] = turn;
        return count(with) >= count(without) ? with : without;
      }
    }
    return without;
  }

  private static long count(int[] placed) {
    return Arrays.stream(placed).filter(turn -> turn >= 0).count();
  }

  private static List<Answer.Late> late(Standard standard, List<Event> events) {
    List<Answer.Late> late = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).by() == Speaker.CUSTOMER) {
        int answer = i;
        while (answer < events.size() && events.get(answer).by() != Speaker.AGENT) {
          answer++;
        }
        boolean none = answer == events.size();
        Duration wait = none ? Duration.ZERO : at(events, answer).minus(at(events, i));
        if (first && (none || wait.compareTo(standard.firstResponse()) > 0)) {
          late.add(0, new Answer.Late(true, i, none ? -1 : answer));
        }
        if (wait.compareTo(standard.gap()) > 0) {
          late.add(new Answer.Late(false, i, answer));
        }
        first = false;
      }
    }
    return late;
  }

  private static Duration at(List<Event> events, int turn) {
    return events.get(turn).at().orElseThrow();
  }
}
