package dev.pedoman.yaml;

import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What all readers of one file share: its text, the names it declares, the mistakes found so far.
 */
final class Reading {
  private final Sources sources;
  private final MistakeList mistakes;
  private final Vocabulary vocabulary;
  private final Names names;
  private final Map<String, ScalarNode> ids = new HashMap<>();
  private final Map<String, ScalarNode> categories = new HashMap<>();

  Reading(Sources sources, MistakeList mistakes, Vocabulary vocabulary, Names names) {
    this.sources = sources;
    this.mistakes = mistakes;
    this.vocabulary = vocabulary;
    this.names = names;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Names names() {
    return names;
  }

  boolean anyError() {
    return mistakes.anyError();
  }

  void report(Node at, Mistake mistake) {
    report(at.offset(), mistake);
  }

  void report(int offset, Mistake mistake) {
    mistakes.add(mistake.at(sources.place(offset)));
  }

  void report(Problem placed) {
    mistakes.add(placed);
  }

  Place place(int offset) {
    return sources.place(offset);
  }

  /** Where a step of the SOP has its id. */
  Place placeOfStep(String id) {
    return sources.place(names.steps().offset(id));
  }

  void warn(Node at, Mistake mistake) {
    mistakes.add(mistake.warningAt(sources.place(at.offset())));
  }

  /**
   * Where a character of a scalar stands in the file: known when the scalar stands there as it is
   * read, without escapes and on one line; else the scalar's own place.
   */
  int inside(ScalarNode scalar, int index) {
    int start = scalar.plain() ? scalar.offset() : scalar.offset() + 1;
    boolean literal = sources.holds(scalar.text(), start);
    return literal && scalar.text().indexOf('\n') < 0 ? start + index : scalar.offset();
  }

  /** Takes the id for a step or rule; reports one that is taken. */
  void claim(ScalarNode id, String kind) {
    claim(ids, id, kind);
  }

  /** Takes the id for a category; reports one that is taken. */
  void claimCategory(ScalarNode id) {
    claim(categories, id, "category");
  }

  private void claim(Map<String, ScalarNode> taken, ScalarNode id, String kind) {
    ScalarNode earlier = taken.putIfAbsent(id.text(), id);
    if (earlier != null) {
      report(id, ShapeMistakes.duplicateId(kind, id.text(), sources.line(earlier.offset())));
    }
  }
}
