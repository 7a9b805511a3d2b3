package dev.pedoman.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The compiled trie in flat arrays. Immutable, shared by threads. */
final class Automaton {
  static final int MENTION = 0;
  static final int FACT = 1;
  static final int SUB = 2;

  private static final int[] SILENT = {};
  private static final long[] NO_SLOT = {};

  final Vocabulary vocabulary;

  /** Where each symbol leads from the root; 0 for nowhere. */
  final int[] rootNext;

  /** What each state says; see {@link PhraseIndex}. */
  final int[][] outputs;

  /** The state behind a gap; 0 for none. */
  final int[] gaps;

  /** Slots that may follow each state, each with the state behind it. */
  final long[][] specials;

  final int[] subRoots;
  final List<String> factPaths;
  private final long[] keys;
  private final int[] targets;

  Automaton(AutomatonBuilder built) {
    List<AutomatonBuilder.Node> nodes = number(built);
    rootNext = new int[built.symbols()];
    outputs = new int[nodes.size()][];
    gaps = new int[nodes.size()];
    specials = new long[nodes.size()][];
    int arcs = nodes.stream().mapToInt(node -> node.next.size()).sum();
    keys = new long[Integer.highestOneBit(Math.max(2, arcs) * 4 - 1)];
    targets = new int[keys.length];
    Arrays.fill(outputs, SILENT);
    Arrays.fill(specials, NO_SLOT);
    for (AutomatonBuilder.Node node : nodes) {
      if (!node.outputs.isEmpty()) {
        outputs[node.number] = built.outputs(node);
      }
      fill(node);
    }
    built.root.next.forEach((symbol, node) -> rootNext[symbol] = node.number);
    subRoots = built.subRoots.stream().mapToInt(node -> node.number).toArray();
    factPaths = List.copyOf(new ArrayList<>(built.facts.keySet()));
    vocabulary = new Vocabulary(built);
  }

  /** The state that a symbol leads to, 0 for none; the root is state 0 and no arc leads there. */
  int next(int state, int symbol) {
    long key = ((long) state << 32 | symbol) + 1;
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return 0;
  }

  static long special(int type, int index) {
    return (long) type << 32 | index;
  }

  private void fill(AutomatonBuilder.Node node) {
    int state = node.number;
    AutomatonBuilder.Node gap = node.gap;
    gaps[state] = gap == null ? 0 : gap.number;
    if (!node.special.isEmpty()) {
      long[] pairs = new long[node.special.size() * 2];
      int i = 0;
      for (Map.Entry<Long, AutomatonBuilder.Node> entry : node.special.entrySet()) {
        pairs[i++] = entry.getKey();
        pairs[i++] = entry.getValue().number;
      }
      specials[state] = pairs;
    }
    node.next.forEach((symbol, target) -> put(state, symbol, target.number));
  }

  private void put(int state, int symbol, int target) {
    long key = ((long) state << 32 | symbol) + 1;
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private int slot(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & (keys.length - 1);
  }

  /** Numbers the states breadth first, so that equal phrases give equal automata. */
  private static List<AutomatonBuilder.Node> number(AutomatonBuilder built) {
    List<AutomatonBuilder.Node> nodes = new ArrayList<>();
    Deque<AutomatonBuilder.Node> open = new ArrayDeque<>();
    open.add(built.root);
    open.addAll(built.subRoots);
    while (!open.isEmpty()) {
      AutomatonBuilder.Node node = open.poll();
      node.number = nodes.size();
      nodes.add(node);
      open.addAll(node.next.values());
      open.addAll(node.special.values());
      AutomatonBuilder.Node gap = node.gap;
      if (gap != null) {
        open.add(gap);
      }
    }
    return nodes;
  }
}
