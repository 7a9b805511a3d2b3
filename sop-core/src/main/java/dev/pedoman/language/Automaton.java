package dev.pedoman.language;

import java.util.List;

/**
 * The compiled phrases in flat arrays. Immutable, shared by threads.
 *
 * <p>Where a state is led to, its number is shifted by three bits; the lower ones tell whether
 * anything but words matters there: {@link #SPEAKS}, {@link #GAPPED}, {@link #SPECIAL}. State 0 is
 * the root; no arc leads to it.
 */
final class Automaton {
  static final int MENTION = 0;
  static final int FACT = 1;
  static final int SUB = 2;

  /** Phrases end here. */
  static final int SPEAKS = 1;

  /** A gap may begin here. */
  static final int GAPPED = 2;

  /** Slots or collections may begin here. */
  static final int SPECIAL = 4;

  private static final int TRAITS = 3;
  private static final int FEW = 8;

  final Vocabulary vocabulary;

  /** Where each symbol leads from the root; 0 for nowhere. */
  final int[] rootNext;

  /** The state of the root, with its traits. */
  final int root;

  /** The states that collections inside phrases begin with. */
  final int[] subRoots;

  /** Slots and collections: type, index, type, index, and so on. */
  final int[] specials;

  final List<String> factPaths;

  /** The name of each symbol. */
  final List<String> symbolNames;

  /** The pairs of words that phrases may begin with. */
  final PairFilter pairs;

  private final int[] arcsAt;
  private final int[] arcs;
  private final int[] saysAt;
  private final int[] says;
  private final int[] gaps;
  private final int[] specialsAt;
  private final int[] specialArcs;

  Automaton(AutomatonBuilder built) {
    StateBuilder states = new StateBuilder(built);
    root = states.root();
    subRoots = states.subRoots();
    specials = java.util.Arrays.copyOf(built.specials, built.specialCount * 2);
    factPaths = List.copyOf(built.facts);
    symbolNames = List.copyOf(built.symbolNames);
    arcsAt = states.arcsAt.toArray();
    arcs = states.arcs.toArray();
    saysAt = states.saysAt.toArray();
    says = states.says.toArray();
    gaps = states.gaps.toArray();
    specialsAt = states.specialsAt.toArray();
    specialArcs = states.specialArcs.toArray();
    rootNext = new int[symbolNames.size()];
    for (int i = arcsAt[0]; i < arcsAt[1]; i += 2) {
      rootNext[arcs[i]] = arcs[i + 1];
    }
    pairs = pairs();
    vocabulary =
        new VocabularyBuilder(built.words, built.shortcuts, built.prefixes).build(rootNext);
  }

  /** Whether something may come of a state whatever word comes next. */
  static boolean alone(int state) {
    return (state & (SPEAKS | GAPPED | SPECIAL)) != 0;
  }

  int states() {
    return arcsAt.length - 1;
  }

  /** The state that a symbol leads to; 0 for none. */
  int next(int state, int symbol) {
    int number = state >>> TRAITS;
    int from = arcsAt[number];
    int to = arcsAt[number + 1];
    if (to - from <= 2 * FEW) {
      for (int i = from; i < to; i += 2) {
        if (arcs[i] == symbol) {
          return arcs[i + 1];
        }
      }
      return 0;
    }
    int low = from >> 1;
    int high = (to >> 1) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = arcs[middle << 1];
      if (there == symbol) {
        return arcs[(middle << 1) + 1];
      } else if (there < symbol) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  /** Where in {@link #says(int)} begins what a state says; it ends where the next one begins. */
  int saysFrom(int state) {
    return saysAt[state >>> TRAITS];
  }

  int saysTo(int state) {
    return saysAt[(state >>> TRAITS) + 1];
  }

  /** Twice the number of a set, plus one for a negative wording. */
  int says(int index) {
    return says[index];
  }

  /** The state behind a gap; only of a gapped state. */
  int gap(int state) {
    return gaps[state >>> TRAITS];
  }

  /** Where in {@link #specialArc} the slots of a state begin: slot, target, slot, target ... */
  int specialsFrom(int state) {
    return specialsAt[state >>> TRAITS];
  }

  int specialsTo(int state) {
    return specialsAt[(state >>> TRAITS) + 1];
  }

  int specialArc(int index) {
    return specialArcs[index];
  }

  int arcsFrom(int number) {
    return arcsAt[number];
  }

  int arc(int index) {
    return arcs[index];
  }

  /** How many bytes it takes, about. */
  long footprint() {
    long ints = (long) arcsAt.length + arcs.length + saysAt.length + says.length + gaps.length;
    ints += (long) specialsAt.length + specialArcs.length + rootNext.length;
    return 4 * ints + pairs.footprint() + vocabulary.footprint() + 8L * symbolNames.size();
  }

  static int state(int number, int traits) {
    return number << TRAITS | traits;
  }

  static int number(int state) {
    return state >>> TRAITS;
  }

  private PairFilter pairs() {
    int count = 0;
    for (int state : rootNext) {
      count += state == 0 ? 0 : (arcsAt[number(state) + 1] - arcsAt[number(state)]) / 2;
    }
    PairFilter filter = new PairFilter(count);
    for (int symbol = 1; symbol < rootNext.length; symbol++) {
      int number = number(rootNext[symbol]);
      for (int i = arcsAt[number]; number > 0 && i < arcsAt[number + 1]; i += 2) {
        filter.add(symbol, arcs[i]);
      }
    }
    return filter;
  }
}
