package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where mentions that fill slots end; looked for only when a phrase has come so far. */
final class SlotEnds {
  private static final int[] NONE = {};
  static final List<MentionKind> KINDS = List.of(MentionKind.values());

  private final Automaton automaton;
  private final Words words;
  private final Facts facts;

  /** What was masked, and may be anything that a slot asks for. */
  private final List<Masks.Mask> masks;

  /** By slot: for each unit where a mention begins, the units behind its ends, ascending. */
  private final int[][][] found;

  SlotEnds(Automaton automaton, Words words, Facts facts, List<Masks.Mask> masks) {
    this.automaton = automaton;
    this.words = words;
    this.facts = facts;
    this.masks = masks;
    this.found = new int[automaton.specials.length / 2][][];
  }

  int[] ends(int slot, int unit) {
    int[][] ends = found[slot];
    if (ends == null) {
      List<Mention> all = new ArrayList<>();
      for (Masks.Mask mask : masks) {
        all.add(new Mention(MentionKind.IDENTIFIER, mask.start(), mask.end(), Value.of("")));
      }
      all.addAll(mentions(automaton.specials[slot * 2], automaton.specials[slot * 2 + 1]));
      ends = byUnit(all);
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
