package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Speaker;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How many turns of each act are found rightly, found wrongly, and not found. */
final class ActCounts {
  private final int[] right = new int[Act.values().length];
  private final int[] wrong = new int[Act.values().length];
  private final int[] leftOut = new int[Act.values().length];

  private ActCounts() {}

  /** Counts one conversation. */
  static ActCounts of(ActDialogue dialogue, List<Set<Act>> found) {
    ActCounts counts = new ActCounts();
    for (int i = 0; i < found.size(); i++) {
      if (dialogue.transcript().events().get(i).by() == Speaker.AGENT) {
        counts.add(dialogue.acts().get(i), found.get(i));
      }
    }
    return counts;
  }

  static ActCounts sum(List<ActCounts> all) {
    ActCounts sum = new ActCounts();
    for (ActCounts counts : all) {
      for (int i = 0; i < sum.right.length; i++) {
        sum.right[i] += counts.right[i];
        sum.wrong[i] += counts.wrong[i];
        sum.leftOut[i] += counts.leftOut[i];
      }
    }
    return sum;
  }

  private void add(Set<Act> are, Set<Act> seen) {
    for (Act act : Act.values()) {
      boolean is = are.contains(act);
      if (seen.contains(act)) {
        (is ? right : wrong)[act.ordinal()]++;
      } else if (is) {
        leftOut[act.ordinal()]++;
      }
    }
  }

  /** In how many turns people found an act. */
  int turns(Act act) {
    return right[act.ordinal()] + leftOut[act.ordinal()];
  }

  double precision(Act act) {
    return share(right[act.ordinal()], wrong[act.ordinal()]);
  }

  double recall(Act act) {
    return share(right[act.ordinal()], leftOut[act.ordinal()]);
  }

  double f1(Act act) {
    return share(2 * right[act.ordinal()], wrong[act.ordinal()] + leftOut[act.ordinal()]);
  }

  /** The mean F1 over the acts that people found at all. */
  double macroF1() {
    return Stream.of(Act.values())
        .filter(act -> turns(act) > 0)
        .mapToDouble(this::f1)
        .average()
        .orElse(0);
  }

  private static double share(int part, int rest) {
    return part + rest == 0 ? 0 : (double) part / (part + rest);
  }
}
