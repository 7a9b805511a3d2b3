package dev.pedoman.examples.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many turns of each label are found rightly, found wrongly, and not found. */
final class LabelCounts {
  private static final class Turns {
    int right;
    int wrong;
    int leftOut;
  }

  private static final Turns NONE = new Turns();

  private final Map<String, Turns> byLabel = new TreeMap<>();

  private LabelCounts() {}

  /** Counts one conversation. */
  static LabelCounts of(LabelledDialogue dialogue, List<Set<String>> found) {
    LabelCounts counts = new LabelCounts();
    for (int i = 0; i < found.size(); i++) {
      Set<String> are = dialogue.labels().get(i);
      Set<String> all = new TreeSet<>(are);
      all.addAll(found.get(i));
      for (String label : all) {
        Turns turns = counts.byLabel.computeIfAbsent(label, key -> new Turns());
        if (!found.get(i).contains(label)) {
          turns.leftOut++;
        } else if (are.contains(label)) {
          turns.right++;
        } else {
          turns.wrong++;
        }
      }
    }
    return counts;
  }

  static LabelCounts sum(List<LabelCounts> all) {
    LabelCounts sum = new LabelCounts();
    for (LabelCounts counts : all) {
      counts.byLabel.forEach(
          (label, turns) -> {
            Turns into = sum.byLabel.computeIfAbsent(label, key -> new Turns());
            into.right += turns.right;
            into.wrong += turns.wrong;
            into.leftOut += turns.leftOut;
          });
    }
    return sum;
  }

  private Turns of(String label) {
    return byLabel.getOrDefault(label, NONE);
  }

  /** In how many turns people found it. */
  int turns(String label) {
    return of(label).right + of(label).leftOut;
  }

  double precision(String label) {
    return share(of(label).right, of(label).wrong);
  }

  double recall(String label) {
    return share(of(label).right, of(label).leftOut);
  }

  double f1(String label) {
    return share(2 * of(label).right, of(label).wrong + of(label).leftOut);
  }

  /** The precision over all turns and labels. */
  double precision() {
    return share(total(turns -> turns.right), total(turns -> turns.wrong));
  }

  /** The recall over all turns and labels. */
  double recall() {
    return share(total(turns -> turns.right), total(turns -> turns.leftOut));
  }

  /** The F1 over all turns and labels. */
  double f1() {
    return share(2 * total(turns -> turns.right), total(turns -> turns.wrong + turns.leftOut));
  }

  /** The mean F1 over the labels that people found at all. */
  double macroF1() {
    return byLabel.keySet().stream()
        .filter(label -> turns(label) > 0)
        .mapToDouble(this::f1)
        .average()
        .orElse(0);
  }

  private int total(java.util.function.ToIntFunction<Turns> part) {
    return byLabel.values().stream().mapToInt(part).sum();
  }

  private static double share(int part, int rest) {
    return part + rest == 0 ? 0 : (double) part / (part + rest);
  }
}
