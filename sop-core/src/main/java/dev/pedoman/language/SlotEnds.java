package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where mentions that fill slots end; looked for only when a phrase has come so far. */
final class SlotEnds {
  private static final int[] NONE = {};
  static final List<MentionKind> KINDS = List.of(MentionKind.values());

  private final Automaton automaton;
  private final Words words;
  private final Facts facts;

  /** By slot: for each unit where a mention begins, the units behind its ends. */
  private @Nullable Map<Long, Map<Integer, int[]>> found;

  SlotEnds(Automaton automaton, Words words, Facts facts) {
    this.automaton = automaton;
    this.words = words;
    this.facts = facts;
  }

  int[] ends(int type, int index, int unit) {
    Map<Long, Map<Integer, int[]>> all = found == null ? new HashMap<>() : found;
    found = all;
    return all.computeIfAbsent(Automaton.special(type, index), k -> byUnit(mentions(type, index)))
        .getOrDefault(unit, NONE);
  }

  private List<Mention> mentions(int type, int index) {
    if (type == Automaton.MENTION) {
      return Mentions.find(words, KINDS.get(index));
    }
    Optional<Value> fact = facts.get(automaton.factPaths.get(index));
    return fact.isPresent() ? Mentions.find(words, fact.get()) : List.of();
  }

  private Map<Integer, int[]> byUnit(List<Mention> mentions) {
    Map<Integer, TreeSet<Integer>> sorted = new HashMap<>();
    for (Mention mention : mentions) {
      int first = words.unitAt(mention.start());
      int last = words.unitAt(mention.end() - 1);
      int end = last < words.size() && words.start(last) < mention.end() ? last + 1 : last;
      if (end > first) {
        sorted.computeIfAbsent(first, k -> new TreeSet<>()).add(end);
      }
    }
    Map<Integer, int[]> ends = new HashMap<>();
    sorted.forEach(
        (unit, set) -> ends.put(unit, set.stream().mapToInt(Integer::intValue).toArray()));
    return ends;
  }
}
