package dev.pedoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns wordings into positions, from their ends to their beginnings, so that alternatives share
 * what follows them and nothing is written out. Not thread-safe.
 */
final class AutomatonBuilder {
  /** The output of a collection's wordings: what matters is where they end. */
  static final int NO_SET = -2;

  /** More readings of the words of one wording than this, and only the first of each is kept. */
  private static final int MOST_READINGS = 64;

  final Positions positions = new Positions();

  /** For each wording, by number, the sets that hold it. */
  final List<int[]> setsOf = new ArrayList<>();

  final List<Integer> subRoots = new ArrayList<>();

  /** The names of the symbols, from 1; what a listing shows. */
  final List<String> symbolNames = new ArrayList<>(List.of(""));

  final Map<String, Integer> words = new LinkedHashMap<>();
  final Map<List<String>, Integer> shortcuts = new LinkedHashMap<>();
  final Map<String, Integer> prefixes = new LinkedHashMap<>();

  /** Slots and collections inside wordings: type, index, type, index, and so on. */
  int[] specials = new int[8];

  int specialCount;
  final List<String> facts = new ArrayList<>();
  private final Map<String, int[][]> readings = new HashMap<>();
  private int[] roots = new int[64];
  private int rootCount;
  private boolean firstOnly;

  /**
   * Adds a wording to the root.
   *
   * @param number of the wording
   * @param subs the numbers of the collections that it may name
   */
  void add(PhraseNode.Sequence wording, int number, Map<String, Integer> subs) {
    int set = start(wording, number * 2, subs);
    int[] all = positions.sets.get(set);
    if (rootCount + all.length > roots.length) {
      roots = Arrays.copyOf(roots, (rootCount + all.length) * 2);
    }
    System.arraycopy(all, 0, roots, rootCount, all.length);
    rootCount += all.length;
  }

  /** The set of positions that a wording of a collection begins with. */
  int start(PhraseNode.Sequence wording, Map<String, Integer> subs) {
    return start(wording, NO_SET, subs);
  }

  /** The set of positions that all wordings begin with. */
  int root() {
    return positions.sets.of(roots, rootCount);
  }

  /** What a position says: twice the number of each set, plus one for a negative wording. */
  int[] outputs(int label) {
    int output = label - Positions.SAYS + NO_SET;
    if (output < 0) {
      return new int[] {NO_SET};
    }
    int[] sets = setsOf.get(output >> 1);
    int[] says = new int[sets.length];
    for (int i = 0; i < sets.length; i++) {
      says[i] = sets[i] * 2 + (output & 1);
    }
    return says;
  }

  int symbol(Map<String, Integer> named, String form, String name) {
    Integer known = named.get(form);
    if (known != null) {
      return known;
    }
    int symbol = symbolNames.size();
    symbolNames.add(name);
    named.put(form, symbol);
    return symbol;
  }

  /** The symbol of a short form that stands for several words. */
  int shortcut(List<String> keys) {
    Integer known = shortcuts.get(keys);
    if (known != null) {
      return known;
    }
    int symbol = symbolNames.size();
    symbolNames.add(String.join("+", keys));
    shortcuts.put(keys, symbol);
    return symbol;
  }

  private int start(PhraseNode.Sequence wording, int output, Map<String, Integer> subs) {
    long ends = ends(output, negates(wording));
    if (mostReadings(wording) <= MOST_READINGS) {
      return positions.whole(plain(before(wording, ends, subs)));
    }
    int all = PositionSets.EMPTY;
    for (List<PhraseNode> variant : PhraseVariants.of(wording)) {
      PhraseNode.Sequence whole = new PhraseNode.Sequence(variant);
      firstOnly = mostReadings(whole) > MOST_READINGS;
      int start = positions.whole(plain(before(whole, ends, subs)));
      all = positions.sets.union(all, start);
      firstOnly = false;
    }
    return all;
  }

  /** A pair of sets: to go on from where no word was negative yet, and from where one was. */
  private static long pair(int plain, int negative) {
    return (long) plain << 32 | negative;
  }

  private static int plain(long pair) {
    return (int) (pair >>> 32);
  }

  private static int negative(long pair) {
    return (int) pair;
  }

  private long ends(int output, boolean negates) {
    int label = Positions.SAYS + output - NO_SET;
    int plain = positions.single(label, PositionSets.EMPTY);
    boolean two = negates && output >= 0;
    return pair(plain, two ? positions.single(label + 1, PositionSets.EMPTY) : plain);
  }

  /** Whether any word of a part may negate. */
  private boolean negates(PhraseNode node) {
    if (node instanceof PhraseNode.Word word) {
      for (int[] symbols : readings(word.form())) {
        for (int symbol : symbols) {
          if ((symbol & 1) != 0) {
            return true;
          }
        }
      }
    }
    for (PhraseNode child : PhraseChecks.children(node)) {
      if (negates(child)) {
        return true;
      }
    }
    return false;
  }

  /** The sets that a part begins with, given those behind it. */
  private long before(PhraseNode node, long behind, Map<String, Integer> subs) {
    if (node instanceof PhraseNode.Word word) {
      return word(word.form(), behind);
    }
    if (node instanceof PhraseNode.Sequence sequence) {
      long all = behind;
      List<PhraseNode> parts = sequence.parts();
      for (int i = parts.size() - 1; i >= 0; i--) {
        all = before(parts.get(i), all, subs);
      }
      return all;
    }
    if (node instanceof PhraseNode.Choice choice) {
      long all = 0;
      for (PhraseNode.Sequence part : choice.parts()) {
        all = union(all, before(part, behind, subs));
      }
      return all;
    }
    if (node instanceof PhraseNode.Gap) {
      if (plain(behind) == negative(behind)) {
        int same = positions.gap(plain(behind));
        return pair(same, same);
      }
      return pair(positions.gap(plain(behind)), positions.gap(negative(behind)));
    }
    if (node instanceof PhraseNode.Prefix prefix) {
      return step(symbol(prefixes, prefix.form(), prefix.form() + "*"), false, behind);
    }
    return step(Positions.SPECIAL + special(node, subs), false, behind);
  }

  private long union(long one, long other) {
    return pair(
        positions.sets.union(plain(one), plain(other)),
        positions.sets.union(negative(one), negative(other)));
  }

  private long word(String form, long behind) {
    int[][] all = readings(form);
    long before = 0;
    int count = firstOnly ? 1 : all.length;
    for (int i = 0; i < count; i++) {
      long start = behind;
      int[] symbols = all[i];
      for (int j = symbols.length - 1; j >= 0; j--) {
        start = step(symbols[j] >> 1, (symbols[j] & 1) != 0, start);
      }
      before = i == 0 ? start : union(before, start);
    }
    return before;
  }

  private long step(int label, boolean negates, long behind) {
    if (plain(behind) == negative(behind)) {
      int same = positions.single(label, plain(behind));
      return pair(same, same);
    }
    int negative = positions.single(label, negative(behind));
    return pair(negates ? negative : positions.single(label, plain(behind)), negative);
  }

  /** What a word may stand for: symbols, doubled, plus one for a word that negates. */
  private int[][] readings(String form) {
    int[][] known = readings.get(form);
    if (known != null) {
      return known;
    }
    List<List<String>> forms = Forms.readings(form);
    int[][] all = new int[forms.size()][];
    for (int i = 0; i < all.length; i++) {
      List<String> keys = forms.get(i);
      all[i] = new int[keys.size()];
      for (int j = 0; j < all[i].length; j++) {
        String key = keys.get(j);
        all[i][j] = symbol(words, key, key) * 2 + (Negation.negates(key) ? 1 : 0);
      }
    }
    readings.put(form, all);
    return all;
  }

  /** The most combinations of readings that one sequence of words has, up to a bound. */
  private long mostReadings(PhraseNode node) {
    if (node instanceof PhraseNode.Word word) {
      return readings(word.form()).length;
    }
    long most = 1;
    boolean choice = node instanceof PhraseNode.Choice;
    for (PhraseNode child : PhraseChecks.children(node)) {
      long inside = mostReadings(child);
      most = choice ? Math.max(most, inside) : Math.min(most * inside, MOST_READINGS + 1L);
    }
    return most;
  }

  private int special(PhraseNode node, Map<String, Integer> subs) {
    if (node instanceof PhraseNode.Slot slot) {
      return special(Automaton.MENTION, SlotEnds.KINDS.indexOf(slot.kind()));
    }
    if (node instanceof PhraseNode.FactSlot fact) {
      if (!facts.contains(fact.path())) {
        facts.add(fact.path());
      }
      return special(Automaton.FACT, facts.indexOf(fact.path()));
    }
    if (node instanceof PhraseNode.Collection collection) {
      return special(Automaton.SUB, subs.getOrDefault(collection.name(), 0));
    }
    throw new IllegalStateException("not a leaf: " + node);
  }

  private int special(int type, int index) {
    for (int i = 0; i < specialCount; i++) {
      if (specials[i * 2] == type && specials[i * 2 + 1] == index) {
        return i;
      }
    }
    if (specialCount * 2 == specials.length) {
      specials = Arrays.copyOf(specials, specials.length * 2);
    }
    specials[specialCount * 2] = type;
    specials[specialCount * 2 + 1] = index;
    return specialCount++;
  }
}
