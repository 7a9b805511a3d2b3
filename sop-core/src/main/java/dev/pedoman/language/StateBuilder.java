package dev.pedoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes states of sets of positions: one arc for each symbol, so a text follows one path. States
 * are numbered breadth first, so that equal phrases give equal automata.
 *
 * <p>A short form that stands for several words ({@code tq}: terima kasih) has a symbol of its own,
 * and wherever these words follow each other an arc under that symbol leads behind them; so the
 * text is never written out, and one pass over its words is enough.
 */
final class StateBuilder {
  final IntList arcsAt = new IntList();
  final IntList arcs = new IntList();
  final IntList saysAt = new IntList();
  final IntList says = new IntList();
  final IntList gaps = new IntList();
  final IntList specialsAt = new IntList();
  final IntList specialArcs = new IntList();

  private final AutomatonBuilder built;
  private final Positions positions;

  /** The sets that are states, by number. */
  private final IntList sets = new IntList();

  /** One more than the number of the state of each set; 0 for none yet. */
  private int[] stateOf = new int[1024];

  private final IntList traits = new IntList();
  private long[] sorted = new long[64];

  /** The short forms of several words by the symbol of their first. */
  private final List<int[]>[] shortened;

  StateBuilder(AutomatonBuilder built) {
    this.built = built;
    this.positions = built.positions;
    this.shortened = shortened(built);
    number(built.root());
    for (int root : built.subRoots) {
      number(root);
    }
    for (int state = 0; state < sets.size(); state++) {
      fill(positions.sets.get(sets.get(state)));
    }
    arcsAt.add(arcs.size());
    saysAt.add(says.size());
    specialsAt.add(specialArcs.size());
    addTraits();
  }

  /** The root, with its traits. */
  int root() {
    return Automaton.state(0, traits.get(0));
  }

  int[] subRoots() {
    int[] roots = new int[built.subRoots.size()];
    for (int i = 0; i < roots.length; i++) {
      int number = stateOf[built.subRoots.get(i)] - 1;
      roots[i] = Automaton.state(number, traits.get(number));
    }
    return roots;
  }

  private int number(int set) {
    if (set >= stateOf.length) {
      stateOf = Arrays.copyOf(stateOf, Math.max(set + 1, stateOf.length * 2));
    }
    if (stateOf[set] == 0) {
      sets.add(set);
      stateOf[set] = sets.size();
    }
    return stateOf[set] - 1;
  }

  private void fill(int[] set) {
    sort(set);
    int arcsFrom = arcs.size();
    int saysFrom = says.size();
    int specialsFrom = specialArcs.size();
    int gap = 0;
    arcsAt.add(arcsFrom);
    saysAt.add(saysFrom);
    specialsAt.add(specialsFrom);
    for (int i = 0; i < set.length; ) {
      int label = (int) (sorted[i] >>> 32);
      int to = i + 1;
      while (to < set.length && (int) (sorted[to] >>> 32) == label) {
        to++;
      }
      int behind = to == i + 1 ? (int) sorted[i] : together(i, to);
      i = to;
      if (label < Positions.SPECIAL) {
        arcs.add(label);
        arcs.add(number(behind));
        shorten(label, behind);
      } else if (label < Positions.GAP) {
        specialArcs.add(label - Positions.SPECIAL);
        specialArcs.add(number(behind));
      } else if (label == Positions.GAP) {
        gap = number(behind);
      } else {
        say(label, saysFrom);
      }
    }
    gaps.add(gap);
    sortArcs(arcsFrom);
    traits.add(
        (says.size() > saysFrom ? Automaton.SPEAKS : 0)
            | (gap > 0 ? Automaton.GAPPED : 0)
            | (specialArcs.size() > specialsFrom ? Automaton.SPECIAL : 0));
  }

  /** The set of all that follows some of the sorted positions. */
  private int together(int from, int to) {
    IntList behind = new IntList();
    for (int i = from; i < to; i++) {
      behind.add((int) sorted[i]);
    }
    return positions.sets.union(behind);
  }

  /** Sorts the positions of a set by label. */
  private void sort(int[] set) {
    if (set.length > sorted.length) {
      sorted = new long[set.length * 2];
    }
    for (int i = 0; i < set.length; i++) {
      sorted[i] = (long) positions.label(set[i]) << 32 | positions.follow(set[i]);
    }
    if (set.length > 1) {
      Arrays.sort(sorted, 0, set.length);
    }
  }

  private void say(int label, int from) {
    for (int output : built.outputs(label)) {
      boolean known = false;
      for (int i = from; i < says.size(); i++) {
        known |= says.get(i) == output;
      }
      if (!known) {
        says.add(output);
      }
    }
  }

  /** Adds the arcs of short forms whose first word was just read. */
  private void shorten(int first, int behind) {
    List<int[]> all = first < shortened.length ? shortened[first] : null;
    if (all == null) {
      return;
    }
    for (int[] symbols : all) {
      int set = behind;
      for (int i = 1; i < symbols.length && set != PositionSets.EMPTY; i++) {
        set = positions.next(set, symbols[i]);
      }
      if (set != PositionSets.EMPTY) {
        List<String> keys = new ArrayList<>();
        for (int symbol : symbols) {
          keys.add(built.symbolNames.get(symbol));
        }
        arcs.add(built.shortcut(keys));
        arcs.add(number(set));
      }
    }
  }

  /** Short forms have higher numbers than words but come between them. */
  private void sortArcs(int from) {
    for (int i = from + 2; i < arcs.size(); i += 2) {
      int symbol = arcs.get(i);
      int target = arcs.get(i + 1);
      int j = i;
      while (j > from && arcs.get(j - 2) > symbol) {
        arcs.set(j, arcs.get(j - 2));
        arcs.set(j + 1, arcs.get(j - 1));
        j -= 2;
      }
      arcs.set(j, symbol);
      arcs.set(j + 1, target);
    }
  }

  private void addTraits() {
    for (int i = 1; i < arcs.size(); i += 2) {
      arcs.set(i, Automaton.state(arcs.get(i), traits.get(arcs.get(i))));
    }
    for (int i = 1; i < specialArcs.size(); i += 2) {
      specialArcs.set(i, Automaton.state(specialArcs.get(i), traits.get(specialArcs.get(i))));
    }
    for (int i = 0; i < gaps.size(); i++) {
      gaps.set(i, gaps.get(i) == 0 ? 0 : Automaton.state(gaps.get(i), traits.get(gaps.get(i))));
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
  private static List<int[]>[] shortened(AutomatonBuilder built) {
    List<int[]>[] all = new List[built.symbolNames.size()];
    for (List<String> keys : Spellings.several()) {
      int[] symbols = new int[keys.size()];
      boolean known = true;
      for (int i = 0; i < symbols.length; i++) {
        symbols[i] = built.words.getOrDefault(keys.get(i), 0);
        known &= symbols[i] > 0;
      }
      if (known) {
        if (all[symbols[0]] == null) {
          all[symbols[0]] = new ArrayList<>();
        }
        all[symbols[0]].add(symbols);
      }
    }
    return all;
  }
}
