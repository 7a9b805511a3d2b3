package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.Optional;

/** Where mentions that fill slots end; looked for only when a phrase has come so far. */
final class SlotEnds {
  private static final int[] NONE = {};
  static final List<MentionKind> KINDS = List.of(MentionKind.values());

  private final Automaton automaton;
  private final Words words;
  private final Facts facts;

  /** By slot: for each unit where a mention begins, the units behind its ends, ascending. */
  private final int[][][] found;

  SlotEnds(Automaton automaton, Words words, Facts facts) {
    this.automaton = automaton;
    this.words = words;
    this.facts = facts;
    this.found = new int[automaton.specials.length / 2][][];
  }

  int[] ends(int slot, int unit) {
    int[][] ends = found[slot];
    if (ends == null) {
      ends = byUnit(mentions(automaton.specials[slot * 2], automaton.specials[slot * 2 + 1]));
      found[slot] = ends;
    }
    int[] here = unit < ends.length ? ends[unit] : null;
    return here == null ? NONE : here;
  }

  private List<Mention> mentions(int type, int index) {
    if (type == Automaton.MENTION) {
      return Mentions.find(words, KINDS.get(index));
    }
    Optional<Value> fact = facts.get(automaton.factPaths.get(index));
    return fact.isPresent() ? Mentions.find(words, fact.get()) : List.of();
  }

  private int[][] byUnit(List<Mention> mentions) {
    int[][] ends = new int[mentions.isEmpty() ? 0 : words.size()][];
    for (Mention mention : mentions) {
      int first = words.unitAt(mention.start());
      int last = words.unitAt(mention.end() - 1);
      int end = last < words.size() && words.start(last) < mention.end() ? last + 1 : last;
      if (end > first) {
        ends[first] = Vocabulary.union(ends[first], new int[] {end});
      }
    }
    return ends;
  }
}
