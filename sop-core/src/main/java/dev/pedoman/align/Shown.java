package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import java.util.List;

/** The evidence of a step so far, shared by all its occurrences. */
final class Shown {
  private final Sought expect;
  private List<Evidence> seen;

  Shown(Sought expect, List<Evidence> seen) {
    this.expect = expect;
    this.seen = seen;
  }

  void update(Observed observed) {
    seen = expect.seen(observed);
  }

  int size() {
    return seen.size();
  }

  Evidence get(int index) {
    return seen.get(index);
  }

  List<Evidence> list() {
    return seen;
  }

  /** The index of the first piece at an event or later. */
  int first(int event) {
    return first(seen, event);
  }

  static int first(List<Evidence> seen, int event) {
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
