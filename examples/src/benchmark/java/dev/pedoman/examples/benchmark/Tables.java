package dev.pedoman.examples.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables, each as Markdown. */
final class Tables {
  private Tables() {}

  static String of(String table, Settings settings) {
    return switch (table) {
      case "mix" -> mix(settings);
      case "phrases" ->
          growth(
              settings,
              "Phrases of one standard, 24 turns",
              List.of("180", "1800", "18000"),
              "phrases",
              "turns",
              "24");
      case "standards" ->
          growth(
              settings,
              "Standards checked at once, 180 phrases each, 24 turns",
              List.of("1", "10", "100"),
              "standards",
              "turns",
              "24");
      case "turns" ->
          growth(
              settings, "Turns of a conversation", List.of("8", "80", "800"), "turns", "phrases", "180");
      case "compile" -> compile(settings);
      case "memory" -> Memory.table(settings);
      default -> throw new IllegalArgumentException(table);
    };
  }

  /** One standard, conversations of all lengths, one thread and two. */
  private static String mix(Settings settings) {
    Map<String, Measured> one = new LinkedHashMap<>();
    Map<String, Measured> two = new LinkedHashMap<>();
    for (String name : settings.contenders()) {
      one.put(name, Measured.of(CheckBenchmark.class, settings, 1, "contender", name));
      two.put(name, Measured.of(CheckBenchmark.class, settings, 2, "contender", name));
    }
    Markdown rows =
        new Markdown(
            "Mix of 8, 24 and 80 turns, 180 phrases",
            "",
            "conversations/s",
            "Pedoman is faster by",
            "two threads",
            "two / one",
            "allocated, KB");
    for (String name : settings.contenders()) {
      Measured m = one.get(name);
      Measured ours = one.getOrDefault(Contenders.PEDOMAN, m);
      rows.row(
          name,
          Markdown.spread(m),
          Markdown.number(ours.score() / m.score()),
          Markdown.number(two.get(name).score()),
          String.format(Locale.ROOT, "%.2f", two.get(name).score() / m.score()),
          Markdown.number(m.allocated() / 1_000));
    }
    return rows.text();
  }

  /** Conversations a second as something grows. */
  private static String growth(
      Settings settings, String title, List<String> sizes, String grows, String... fixed) {
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(sizes);
    head.add("last takes so many times the first's time");
    head.add("allocated at last, KB");
    Markdown rows = new Markdown(title, head.toArray(String[]::new));
    for (String name : settings.contenders()) {
      List<String> cells = new ArrayList<>(List.of(name));
      List<Measured> all = new ArrayList<>();
      for (String size : sizes) {
        Measured m =
            Measured.of(
                CheckBenchmark.class,
                settings,
                1,
                "contender",
                name,
                grows,
                size,
                fixed[0],
                fixed[1]);
        all.add(m);
        cells.add(Markdown.spread(m));
      }
      Measured last = all.get(all.size() - 1);
      cells.add(Markdown.number(all.get(0).score() / last.score()));
      cells.add(Markdown.number(last.allocated() / 1_000));
      rows.row(cells.toArray(String[]::new));
    }
    return rows.text();
  }

  /** Time to compile, and the heap that is kept. */
  private static String compile(Settings settings) {
    List<String> sizes = List.of("180", "18000");
    Markdown rows =
        new Markdown(
            "Compiling one standard",
            "",
            "180 phrases, ms",
            "18000 phrases, ms",
            "180, MB kept",
            "18000, MB kept");
    for (String name : settings.contenders()) {
      List<String> cells = new ArrayList<>(List.of(name));
      for (String size : sizes) {
        cells.add(
            Markdown.spread(
                Measured.of(
                    CompileBenchmark.class, settings, 1, "contender", name, "phrases", size)));
      }
      for (String size : sizes) {
        cells.add(Markdown.number(Memory.compiled(name, settings, Integer.parseInt(size)) / 1e6));
      }
      rows.row(cells.toArray(String[]::new));
    }
    return rows.text();
  }
}
