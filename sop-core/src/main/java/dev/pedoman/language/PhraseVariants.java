package dev.pedoman.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes a wording out into all sequences of words, gaps and slots that it stands for. */
final class PhraseVariants {
  private PhraseVariants() {}

  /** The sequences of a wording, without gaps at their ends and without empty ones. */
  static Set<List<PhraseNode>> of(PhraseNode.Sequence wording) {
    Set<List<PhraseNode>> variants = new LinkedHashSet<>();
    for (List<PhraseNode> variant : expand(wording)) {
      List<PhraseNode> trimmed = trim(variant);
      if (!trimmed.isEmpty()) {
        variants.add(trimmed);
      }
    }
    return variants;
  }

  private static List<List<PhraseNode>> expand(PhraseNode node) {
    if (node instanceof PhraseNode.Choice choice) {
      List<List<PhraseNode>> all = new ArrayList<>();
      choice.parts().forEach(part -> all.addAll(expand(part)));
      return all;
    }
    if (!(node instanceof PhraseNode.Sequence sequence)) {
      return List.of(List.of(node));
    }
    List<List<PhraseNode>> all = List.of(List.of());
    for (PhraseNode part : sequence.parts()) {
      List<List<PhraseNode>> tails = expand(part);
      List<List<PhraseNode>> longer = new ArrayList<>(all.size() * tails.size());
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

  private static List<PhraseNode> trim(List<PhraseNode> variant) {
    List<PhraseNode> trimmed = new ArrayList<>();
    for (PhraseNode node : variant) {
      boolean gap = node instanceof PhraseNode.Gap;
      boolean idle = trimmed.isEmpty() || trimmed.get(trimmed.size() - 1) instanceof PhraseNode.Gap;
      if (!gap || !idle) {
        trimmed.add(node);
      }
    }
    if (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1) instanceof PhraseNode.Gap) {
      trimmed.remove(trimmed.size() - 1);
    }
    return trimmed;
  }
}
