package dev.pedoman.examples.benchmark;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The text predicate that rules call: rules import functions, so the patterns are static. */
public final class DroolsPhrases {
  private static final List<Pattern> PATTERNS = new CopyOnWriteArrayList<>();

  private DroolsPhrases() {}

  static synchronized int add(List<String> phrases) {
    PATTERNS.add(HandWritten.regex(phrases));
    return PATTERNS.size() - 1;
  }

  /** Whether a text holds one of the phrases of a pattern. */
  public static boolean says(int pattern, String text) {
    return PATTERNS.get(pattern).matcher(text).find();
  }
}
