package dev.pedoman.audit.command;

import dev.pedoman.language.Lexicon;
import dev.pedoman.language.Lexicons;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Language;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists what is built in: names to use in {@code --sop}, in an SOP and in {@code --format}. */
final class ListCommand implements Callable<Integer> {
  private static final List<String> KINDS = List.of("sops", "lexicons", "metrics", "formats");

  private final Terminal terminal;
  private final Workshop workshop;

  private final PositionalParamSpec kinds =
      Arguments.rest(false, "WHAT", "sops, lexicons, metrics or formats; all of them unless said.");

  ListCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command(
            "list",
            this,
            "Lists what is built in: SOPs, lexicons, metrics, formats of transcripts.");
    spec.addPositional(kinds);
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    List<String> asked = Arguments.words(kinds);
    List<String> unknown = asked.stream().filter(kind -> !KINDS.contains(kind)).toList();
    if (!unknown.isEmpty()) {
      return Program.report(
          terminal, unknown.stream().map(kind -> UsageProblems.unknownKind(kind, KINDS)).toList());
    }
    List<String> shown = asked.isEmpty() ? KINDS : asked;
    for (int i = 0; i < shown.size(); i++) {
      if (i > 0) {
        terminal.out().print("\n");
      }
      print(shown.get(i));
    }
    return ExitStatus.OK;
  }

  private void print(String kind) {
    Map<String, String> rows =
        switch (kind) {
          case "sops" -> sops();
          case "lexicons" -> lexicons();
          case "metrics" -> metrics();
          default -> formats();
        };
    int columns = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    PrintStream out = terminal.out();
    out.print(kind + "\n");
    rows.forEach(
        (name, about) -> {
          String line = "  " + name + " ".repeat(columns - name.length()) + "  " + about;
          out.print(line.stripTrailing() + "\n");
        });
  }

  private Map<String, String> sops() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String name : workshop.sopNames()) {
      rows.put(name, workshop.builtIn(name).sop().map(ListCommand::about).orElse(""));
    }
    return rows;
  }

  private static String about(Sop sop) {
    return sop.version() + "  " + sop.title().in(Language.EN).orElse("");
  }

  private static Map<String, String> lexicons() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String name : Lexicons.names()) {
      rows.put("$" + name, Lexicons.find(name).map(Lexicon::about).orElse(""));
    }
    return rows;
  }

  private Map<String, String> formats() {
    Map<String, String> rows = new LinkedHashMap<>();
    workshop.formats().forEach(format -> rows.put(format.name(), format.about()));
    return rows;
  }

  private static Map<String, String> metrics() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (Metric metric : Metric.values()) {
      rows.put(metric.word(), MetricNotes.about(metric));
    }
    return rows;
  }
}
