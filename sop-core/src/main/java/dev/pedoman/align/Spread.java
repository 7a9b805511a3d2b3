package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import java.util.List;

/** Evidence by the order of its events. */
final class Spread {
  private Spread() {}

  /** The evidence from one event to before another; a view, since a step may repeat very often. */
  static List<Evidence> between(List<Evidence> seen, int from, int until) {
    int start = first(seen, from);
    return seen.subList(start, Math.max(start, first(seen, until)));
  }

  private static int first(List<Evidence> seen, int event) {
    int low = 0;
    int high = seen.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seen.get(middle).event() < event) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
