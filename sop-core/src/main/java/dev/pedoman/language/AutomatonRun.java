package dev.pedoman.language;

import dev.pedoman.transcript.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the automaton over one text after the other. It is entered at every unit; most units are
 * turned away by their own symbol or by the pair with the next one, and only then states are
 * followed.
 */
final class AutomatonRun {
  private static final int MOST_SKIPPED = 5;
  private static final int[] NONE = {};

  private final Automaton automaton;
  private final Units units;
  private final Hits hits;

  /** Which states were entered where from the present start; keeps paths from multiplying. */
  private Entered entered = new Entered();

  private final Enquiry enquiry;
  private @Nullable SlotEnds slots;
  private @Nullable Map<Long, int[]> subEnds;

  /** Gathers the ends of a collection's hits instead of hits of sets. */
  private @Nullable IntList ends;

  private String text = "";
  private @Nullable Words words;
  private Facts facts = Facts.none();
  private List<Masks.Mask> masks = List.of();
  private int start;
  private int negated;
  private boolean supposed;
  private long steps;

  AutomatonRun(Automaton automaton, Units units, Hits hits) {
    this.automaton = automaton;
    this.units = units;
    this.hits = hits;
    this.enquiry = new Enquiry(units);
  }

  void over(String whole, Facts known) {
    text = whole;
    facts = known;
    run();
    text = "";
    facts = Facts.none();
  }

  void over(Words whole, Facts known) {
    words = whole;
    over(whole.text(), known);
  }

  /** The same where anything may stand under some masks, each of which is one word. */
  void over(Words whole, Facts known, List<Masks.Mask> anything) {
    masks = anything;
    over(whole, known);
    masks = List.of();
  }

  long steps() {
    return steps;
  }

  private void run() {
    int size = units.size;
    enquiry.begin();
    if ((automaton.root & Automaton.SPECIAL) != 0) {
      for (int i = 0; i < size; i++) {
        from(i);
      }
    } else if (size > 0) {
      PairFilter pairs = automaton.pairs;
      long[] known = units.known;
      int symbol = Units.symbol(known[0]);
      for (int i = 1; i < size; i++) {
        int next = Units.symbol(known[i]);
        // one that is unknown begins nothing; that it and all before are turned away costs least
        if (symbol != 0 && pairs.mayHave(symbol, next)) {
          from(i - 1);
        }
        symbol = next;
      }
      if (symbol < 0 || symbol >= Vocabulary.ALONE) {
        from(size - 1);
      }
    }
    slots = null;
    subEnds = null;
    words = null;
    entered.trim();
  }

  private void from(int unit) {
    start = unit;
    negated = -1;
    entered.clear();
    int symbol = units.symbol(unit);
    if (symbol > 0) {
      int state = automaton.rootNext[symbol & Vocabulary.SYMBOL];
      if (state != 0) {
        straight(state, unit + 1);
      }
    } else if (symbol < 0) {
      for (int one : units.several(symbol)) {
        int state = automaton.rootNext[one];
        if (state != 0) {
          walk(state, unit + 1, true);
        }
      }
    }
    if ((automaton.root & Automaton.SPECIAL) != 0) {
      special(automaton.root, unit);
    }
    hits.endStart(unit);
  }

  /** Goes on from a state as long as there is but one way to go. */
  private void straight(int from, int first) {
    int state = from;
    int unit = first;
    int size = units.size;
    long[] known = units.known;
    while (state != 0) {
      int symbol = unit < size ? Units.symbol(known[unit]) : 0;
      if (symbol < 0 || (state & (Automaton.GAPPED | Automaton.SPECIAL)) != 0) {
        walk(state, unit, false);
        return;
      }
      steps++;
      if ((state & Automaton.SPEAKS) != 0) {
        emit(state, unit);
      }
      if (symbol == 0) {
        return;
      }
      state = automaton.next(state, symbol & Vocabulary.SYMBOL);
      unit++;
    }
  }

  /**
   * Goes on from a state.
   *
   * @param loose whether there is more than one way to have come here
   */
  private void walk(int state, int unit, boolean loose) {
    if (loose && !entered.add(state, unit)) {
      return;
    }
    steps++;
    if ((state & Automaton.SPEAKS) != 0) {
      emit(state, unit);
    }
    if (unit >= units.size) {
      return;
    }
    follow(state, unit, loose);
    if ((state & Automaton.GAPPED) != 0) {
      gap(automaton.gap(state), unit);
    }
    if ((state & Automaton.SPECIAL) != 0) {
      special(state, unit);
    }
  }

  private void follow(int state, int unit, boolean loose) {
    int symbol = units.symbol(unit);
    if (symbol > 0) {
      int next = automaton.next(state, symbol & Vocabulary.SYMBOL);
      if (next != 0) {
        walk(next, unit + 1, loose);
      }
    } else if (symbol < 0) {
      for (int one : units.several(symbol)) {
        int next = automaton.next(state, one);
        if (next != 0) {
          walk(next, unit + 1, true);
        }
      }
    }
  }

  /** Tries each way to skip words; a gap reaches over one end of a sentence, not over two. */
  private void gap(int state, int unit) {
    int last = Math.min(unit + MOST_SKIPPED, units.size - 1);
    int passed = 0;
    for (int i = unit; i <= last; i++) {
      passed += units.has(i, Words.SENTENCE) ? 1 : 0;
      if (passed > 1) {
        return;
      }
      steps++;
      if (entered.add(state, i)) {
        follow(state, i, true);
        if ((state & Automaton.SPECIAL) != 0) {
          special(state, i);
        }
      }
    }
  }

  private void special(int state, int unit) {
    int to = automaton.specialsTo(state);
    for (int i = automaton.specialsFrom(state); i < to; i += 2) {
      int slot = automaton.specialArc(i);
      int next = automaton.specialArc(i + 1);
      int[] behind =
          automaton.specials[slot * 2] == Automaton.SUB
              ? sub(automaton.specials[slot * 2 + 1], unit)
              : slots().ends(slot, unit);
      steps++;
      for (int end : behind) {
        walk(next, end, true);
      }
    }
  }

  /** Where the hits of a collection that begin at a unit end. */
  private int[] sub(int index, int unit) {
    Map<Long, int[]> known = subEnds == null ? new HashMap<>() : subEnds;
    subEnds = known;
    Long key = (long) index << 32 | unit;
    int[] found = known.get(key);
    if (found == null) {
      IntList outerEnds = ends;
      Entered outerEntered = entered;
      IntList mine = new IntList();
      ends = mine;
      entered = new Entered();
      int root = automaton.subRoots[index];
      follow(root, unit, false);
      if ((root & Automaton.SPECIAL) != 0) {
        special(root, unit);
      }
      ends = outerEnds;
      entered = outerEntered;
      found = mine.size() == 0 ? NONE : Vocabulary.union(mine.toArray(), NONE);
      known.put(key, found);
    }
    return found;
  }

  private void emit(int state, int end) {
    IntList inner = ends;
    if (inner != null) {
      inner.add(end);
      return;
    }
    int to = automaton.saysTo(state);
    for (int i = automaton.saysFrom(state); i < to; i++) {
      int says = automaton.says(i);
      hits.add(says >> 1, units.end(end - 1), uncounted(says, end));
    }
  }

  /** Whether what is found does not count as said: denied, supposed, reported, or asked about. */
  private boolean uncounted(int says, int end) {
    boolean denied = negated();
    boolean negative = (says & 1) != 0;
    return (denied && !negative)
        || (supposed && !enquiry.asksItself(start, end))
        || enquiry.isAbout(text, start, end);
  }

  private boolean negated() {
    if (negated < 0) {
      negated = Negation.before(units, start) ? 1 : 0;
      supposed = Supposition.before(units, start);
    }
    return negated == 1;
  }

  private SlotEnds slots() {
    SlotEnds all = slots;
    if (all == null) {
      Words split = words == null ? Words.of(text) : words;
      all = new SlotEnds(automaton, split, facts, masks);
      slots = all;
    }
    return all;
  }
}
