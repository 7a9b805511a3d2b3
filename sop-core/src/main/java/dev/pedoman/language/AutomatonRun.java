package dev.pedoman.language;

import dev.pedoman.transcript.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass of the automaton over one text. */
final class AutomatonRun {
  private static final int MOST_SKIPPED = 5;
  private static final int MOST_HITS = 1_000;
  private static final Comparator<PhraseHit> ORDER =
      Comparator.comparingInt(PhraseHit::start)
          .thenComparingInt(PhraseHit::end)
          .thenComparingInt(PhraseHit::set)
          .thenComparing(PhraseHit::negated);

  private final Automaton automaton;
  private final Words words;
  private final SlotEnds slots;
  private final int[][] symbols;
  private final int sets;
  private final List<PhraseHit> hits = new ArrayList<>();

  /** Gathers the ends of a collection's hits instead of hits of sets. */
  private @Nullable Set<Integer> ends;

  /** States behind gaps and slots that were entered from the present start: (state, unit). */
  private @Nullable Set<Long> entered;

  private @Nullable Map<Long, int[]> subEnds;
  private int @Nullable [] counts;
  private int start;
  private int negated;

  AutomatonRun(Automaton automaton, Words words, Facts facts, int sets) {
    this.automaton = automaton;
    this.words = words;
    this.slots = new SlotEnds(automaton, words, facts);
    this.sets = sets;
    this.symbols = new int[words.size()][];
  }

  List<PhraseHit> hits() {
    int size = words.size();
    for (int i = 0; i < size; i++) {
      symbols[i] = automaton.vocabulary.symbols(words, i);
    }
    boolean anySlot = automaton.specials[0].length > 0;
    for (start = 0; start < size; start++) {
      negated = -1;
      entered = null;
      for (int symbol : symbols[start]) {
        int state = automaton.rootNext[symbol];
        if (state != 0) {
          walk(state, start + 1, false);
        }
      }
      if (anySlot) {
        special(0, start, false);
      }
    }
    return sorted();
  }

  /**
   * Goes on from a state.
   *
   * @param loose whether a gap or slot lies behind, so that the same state may come up again
   */
  private void walk(int state, int unit, boolean loose) {
    int[] says = automaton.outputs[state];
    if (says.length > 0) {
      emit(says, unit);
    }
    if (unit >= words.size()) {
      return;
    }
    follow(state, unit, loose);
    int gap = automaton.gaps[state];
    if (gap != 0) {
      gap(gap, unit, loose);
    }
    special(state, unit, loose);
  }

  private void follow(int state, int unit, boolean loose) {
    for (int symbol : symbols[unit]) {
      int next = automaton.next(state, symbol);
      if (next != 0) {
        walk(next, unit + 1, loose);
      }
    }
  }

  /** Tries each way to skip words; a gap reaches over one end of a sentence, not over two. */
  private void gap(int state, int unit, boolean loose) {
    int last = Math.min(unit + MOST_SKIPPED, words.size() - 1);
    int passed = 0;
    for (int i = unit; i <= last; i++) {
      passed += words.has(i, Words.SENTENCE) ? 1 : 0;
      if (passed > 1) {
        return;
      }
      if (!loose || enter(state, i)) {
        follow(state, i, true);
        special(state, i, true);
      }
    }
  }

  private void special(int state, int unit, boolean loose) {
    long[] pairs = automaton.specials[state];
    for (int i = 0; i < pairs.length; i += 2) {
      int type = (int) (pairs[i] >>> 32);
      int index = (int) pairs[i];
      int next = (int) pairs[i + 1];
      int[] behind = type == Automaton.SUB ? sub(index, unit) : slots.ends(type, index, unit);
      for (int end : behind) {
        if (!loose || enter(next, end)) {
          walk(next, end, true);
        }
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
      Set<Integer> outerEnds = ends;
      Set<Long> outerEntered = entered;
      Set<Integer> mine = new java.util.TreeSet<>();
      ends = mine;
      entered = null;
      int root = automaton.subRoots[index];
      follow(root, unit, false);
      special(root, unit, false);
      ends = outerEnds;
      entered = outerEntered;
      found = mine.stream().mapToInt(Integer::intValue).toArray();
      known.put(key, found);
    }
    return found;
  }

  /** Whether a state was not yet entered at a unit from this start; keeps gaps from multiplying. */
  private boolean enter(int state, int unit) {
    Set<Long> seen = entered == null ? new HashSet<>() : entered;
    entered = seen;
    return seen.add((long) state << 32 | unit);
  }

  private void emit(int[] says, int end) {
    if (ends != null) {
      ends.add(end);
      return;
    }
    for (int output : says) {
      int set = output >> 1;
      if (mayAdd(set)) {
        boolean negative = (output & 1) == 0 && negated();
        hits.add(new PhraseHit(set, words.start(start), words.end(end - 1), negative));
      }
    }
  }

  private boolean negated() {
    if (negated < 0) {
      negated = Negation.before(words, start) ? 1 : 0;
    }
    return negated == 1;
  }

  private boolean mayAdd(int set) {
    if (hits.size() < MOST_HITS) {
      return true;
    }
    int[] so = counts;
    if (so == null) {
      so = new int[sets];
      for (PhraseHit hit : hits) {
        so[hit.set()]++;
      }
      counts = so;
    }
    return so[set]++ < MOST_HITS;
  }

  /** In order, each once; said in one reading without a negation counts as said. */
  private List<PhraseHit> sorted() {
    if (hits.size() < 2) {
      return List.copyOf(hits);
    }
    hits.sort(ORDER);
    List<PhraseHit> once = new ArrayList<>(hits.size());
    PhraseHit last = null;
    for (PhraseHit hit : hits) {
      boolean same =
          last != null
              && last.set() == hit.set()
              && last.start() == hit.start()
              && last.end() == hit.end();
      if (!same) {
        once.add(hit);
      }
      last = hit;
    }
    return List.copyOf(once);
  }
}
