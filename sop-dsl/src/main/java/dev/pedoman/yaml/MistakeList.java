package dev.pedoman.yaml;

import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The problems of one file: the first hundred by place are kept, the others counted. */
final class MistakeList {
  /** How many problems of a file are shown. */
  static final int SHOWN = 100;

  private final SourceText source;
  private final TreeSet<Problem> first = new TreeSet<>();
  private int more;
  private boolean anyError;

  MistakeList(SourceText source) {
    this.source = source;
  }

  void add(Problem problem) {
    anyError |= problem.severity() == Severity.ERROR;
    if (first.add(problem) && first.size() > SHOWN) {
      first.pollLast();
      more++;
    }
  }

  boolean anyError() {
    return anyError;
  }

  /** Sorted by place; the last one counts those that are not shown. */
  List<Problem> all() {
    List<Problem> all = new ArrayList<>(first);
    if (more > 0) {
      all.add(FileMistakes.more(more).at(source.whole()));
    }
    return List.copyOf(all);
  }
}
