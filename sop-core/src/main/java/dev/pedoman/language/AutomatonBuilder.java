package dev.pedoman.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds the trie of all wordings over word keys.
 *
 * <p>A short form that stands for several words ({@code tq}: terima kasih) gets a symbol of its
 * own, and every wording that holds these words gets a shortcut under that symbol; so the text is
 * never written out, and one pass over its words is enough.
 */
final class AutomatonBuilder {
  /** A state while building. */
  static final class Node {
    final Map<Integer, Node> next = new TreeMap<>();
    final Map<Long, Node> special = new TreeMap<>();
    final List<Integer> outputs = new ArrayList<>();
    @org.jspecify.annotations.Nullable Node gap;
    int number = -1;
  }

  /** The output of a collection's wordings: what matters is where they end. */
  static final int NO_SET = -2;

  /** More readings of the words of one wording than this, and only the first of each is kept. */
  private static final int MOST_READINGS = 64;

  private static final Map<String, List<List<String>>> SHORTENED = shortened();

  /** For each wording, by number, the sets that hold it. */
  final List<List<Integer>> setsOf = new ArrayList<>();

  final Node root = new Node();
  final List<Node> subRoots = new ArrayList<>();
  final Map<String, Integer> words = new LinkedHashMap<>();
  final Map<List<String>, Integer> shortcuts = new LinkedHashMap<>();
  final Map<String, Integer> prefixes = new LinkedHashMap<>();
  final Map<String, Integer> facts = new LinkedHashMap<>();
  private final Map<String, List<List<PhraseNode>>> readings = new HashMap<>();
  private int symbols;

  /** What a hit at a node says: twice the number of each set, plus one for a negative wording. */
  int[] outputs(Node node) {
    return node.outputs.stream()
        .flatMap(
            output ->
                output < 0
                    ? Stream.of(0)
                    : setsOf.get(output >> 1).stream().map(set -> set * 2 + (output & 1)))
        .mapToInt(Integer::intValue)
        .distinct()
        .toArray();
  }

  /** How many symbols there are. */
  int symbols() {
    return symbols;
  }

  /**
   * Adds a wording.
   *
   * @param from the root to add it under
   * @param output twice the number of the wording, or {@link #NO_SET}
   * @param subs the numbers of the collections that it may name
   */
  void add(Node from, PhraseNode.Sequence wording, int output, Map<String, Integer> subs) {
    for (List<PhraseNode> variant : PhraseVariants.of(wording)) {
      for (List<PhraseNode> keyed : readings(variant)) {
        boolean negative =
            keyed.stream()
                .anyMatch(n -> n instanceof PhraseNode.Word w && Negation.negates(w.form()));
        insert(from, keyed, 0, output + (negative ? 1 : 0), subs);
      }
    }
  }

  /** The variant with each word replaced by the keys that it may stand for. */
  List<List<PhraseNode>> readings(List<PhraseNode> variant) {
    long product = 1;
    for (PhraseNode node : variant) {
      if (node instanceof PhraseNode.Word word) {
        product = Math.min(product * readings(word).size(), MOST_READINGS + 1L);
      }
    }
    List<List<PhraseNode>> all = List.of(List.of());
    for (PhraseNode node : variant) {
      List<List<PhraseNode>> tails = new ArrayList<>();
      if (node instanceof PhraseNode.Word word) {
        List<List<PhraseNode>> forms = readings(word);
        tails.addAll(product > MOST_READINGS ? forms.subList(0, 1) : forms);
      } else {
        tails.add(List.of(node));
      }
      List<List<PhraseNode>> longer = new ArrayList<>();
      for (List<PhraseNode> head : all) {
        for (List<PhraseNode> tail : tails) {
          List<PhraseNode> whole = new ArrayList<>(head);
          whole.addAll(tail);
          longer.add(whole);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The same few words stand in very many wordings. */
  private List<List<PhraseNode>> readings(PhraseNode.Word word) {
    return readings.computeIfAbsent(
        word.form(),
        form ->
            Forms.readings(form).stream()
                .map(
                    keys ->
                        keys.stream().map(key -> (PhraseNode) new PhraseNode.Word(key)).toList())
                .toList());
  }

  private void insert(
      Node from, List<PhraseNode> parts, int i, int output, Map<String, Integer> subs) {
    if (i == parts.size()) {
      if (!from.outputs.contains(output)) {
        from.outputs.add(output);
      }
      return;
    }
    PhraseNode part = parts.get(i);
    insert(child(from, part, subs), parts, i + 1, output, subs);
    if (part instanceof PhraseNode.Word word) {
      for (List<String> longer : SHORTENED.getOrDefault(word.form(), List.of())) {
        if (follows(parts, i, longer)) {
          int symbol = shortcuts.computeIfAbsent(longer, k -> symbols++);
          Node next = from.next.computeIfAbsent(symbol, k -> new Node());
          insert(next, parts, i + longer.size(), output, subs);
        }
      }
    }
  }

  private Node child(Node from, PhraseNode part, Map<String, Integer> subs) {
    if (part instanceof PhraseNode.Word word) {
      int symbol = words.computeIfAbsent(word.form(), k -> symbols++);
      return from.next.computeIfAbsent(symbol, k -> new Node());
    }
    if (part instanceof PhraseNode.Prefix prefix) {
      int symbol = prefixes.computeIfAbsent(prefix.form(), k -> symbols++);
      return from.next.computeIfAbsent(symbol, k -> new Node());
    }
    if (part instanceof PhraseNode.Gap) {
      Node gap = from.gap == null ? new Node() : from.gap;
      from.gap = gap;
      return gap;
    }
    return from.special.computeIfAbsent(special(part, subs), k -> new Node());
  }

  private long special(PhraseNode part, Map<String, Integer> subs) {
    if (part instanceof PhraseNode.Slot slot) {
      return Automaton.special(Automaton.MENTION, SlotEnds.KINDS.indexOf(slot.kind()));
    }
    if (part instanceof PhraseNode.FactSlot fact) {
      return Automaton.special(
          Automaton.FACT, facts.computeIfAbsent(fact.path(), k -> facts.size()));
    }
    if (part instanceof PhraseNode.Collection collection) {
      return Automaton.special(Automaton.SUB, subs.getOrDefault(collection.name(), 0));
    }
    throw new IllegalStateException("not a leaf: " + part);
  }

  private static boolean follows(List<PhraseNode> parts, int from, List<String> forms) {
    if (from + forms.size() > parts.size()) {
      return false;
    }
    for (int i = 0; i < forms.size(); i++) {
      if (!(parts.get(from + i) instanceof PhraseNode.Word word)
          || !word.form().equals(forms.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<List<String>>> shortened() {
    Map<String, List<List<String>>> byFirst = new TreeMap<>();
    for (List<List<String>> readings : Spellings.all().values()) {
      for (List<String> reading : readings) {
        List<String> keys = reading.stream().map(Forms::key).toList();
        if (keys.size() > 1) {
          List<List<String>> same = byFirst.computeIfAbsent(keys.get(0), k -> new ArrayList<>());
          if (!same.contains(keys)) {
            same.add(keys);
          }
        }
      }
    }
    return byFirst;
  }
}
