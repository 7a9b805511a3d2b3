package dev.pedoman.examples.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How to measure.
 *
 * @param tables which tables, by name
 * @param seed of standards and conversations
 * @param runs counted runs of one second for each figure
 * @param warmUps runs before them
 * @param contenders by name
 */
record Settings(List<String> tables, long seed, int runs, int warmUps, List<String> contenders) {
  static final List<String> TABLES =
      List.of("mix", "phrases", "standards", "turns", "compile", "memory");

  /**
   * Reads words such as {@code mix phrases seed=2 runs=5 warm-ups=5 contenders=Pedoman,Drools}; all
   * tables where none is named.
   *
   * @throws IllegalArgumentException for a word that means nothing
   */
  static Settings of(String... words) {
    Map<String, String> given = new TreeMap<>();
    List<String> tables = new java.util.ArrayList<>();
    for (String word : words) {
      int at = word.indexOf('=');
      if (at > 0) {
        given.put(word.substring(0, at), word.substring(at + 1));
      } else if (TABLES.contains(word)) {
        tables.add(word);
      } else if (!word.equals("all") && !word.isEmpty()) {
        throw new IllegalArgumentException("no table '" + word + "'; there are " + TABLES);
      }
    }
    Settings settings =
        new Settings(
            tables.isEmpty() ? TABLES : List.copyOf(tables),
            Long.parseLong(take(given, "seed", "1")),
            Integer.parseInt(take(given, "runs", "5")),
            Integer.parseInt(take(given, "warm-ups", "5")),
            List.of(
                take(given, "contenders", String.join(",", Contenders.names())).split(",")));
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("no setting " + given.keySet());
    }
    return settings;
  }

  private static String take(Map<String, String> given, String name, String usual) {
    String value = given.remove(name);
    return value == null ? usual : value;
  }
}
