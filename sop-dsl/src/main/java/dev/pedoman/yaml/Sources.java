package dev.pedoman.yaml;

import dev.pedoman.problem.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that one SOP is made of, its own and those of the SOPs that it extends, laid end to
 * end: an offset tells the text as well as the place in it.
 */
final class Sources {
  private final List<SourceText> texts = new ArrayList<>();
  private final List<Integer> bases = new ArrayList<>();

  static Sources of(SourceText text) {
    Sources sources = new Sources();
    sources.add(text);
    return sources;
  }

  /** Takes another text; gives the offset at which it begins. */
  int add(SourceText text) {
    int last = texts.size() - 1;
    int base = last < 0 ? 0 : bases.get(last) + texts.get(last).text().length() + 1;
    texts.add(text);
    bases.add(base);
    return base;
  }

  /** All texts, the SOP's own first. */
  List<SourceText> texts() {
    return List.copyOf(texts);
  }

  Place place(int offset) {
    int index = index(offset);
    return texts.get(index).place(offset - bases.get(index));
  }

  /** Line number from 1, in the text that the offset lies in. */
  int line(int offset) {
    int index = index(offset);
    return texts.get(index).line(offset - bases.get(index));
  }

  /** Whether these words stand at an offset. */
  boolean holds(String words, int offset) {
    int index = index(offset);
    return texts.get(index).text().startsWith(words, offset - bases.get(index));
  }

  /** The text in which an offset lies. */
  SourceText text(int offset) {
    return texts.get(index(offset));
  }

  /** An offset, counted from the beginning of its own text. */
  int local(int offset) {
    return offset - bases.get(index(offset));
  }

  private int index(int offset) {
    int index = bases.size() - 1;
    while (index > 0 && bases.get(index) > offset) {
      index--;
    }
    return index;
  }
}
