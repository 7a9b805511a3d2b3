package dev.pedoman.examples.evaluation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Measures how good the evidence is on public conversations: whether acts of an agent are told
 * right ({@code acts}), also in conversations of our own ({@code labels}), whether planted defects
 * are found and untouched conversations let pass ({@code defects}), whether smooth conversations
 * are flagged ({@code deviation}), whether waits are counted exactly ({@code timing}), and whether
 * verdicts on tool calls agree with a benchmark's rewards ({@code tool-calls}). Tables come out as
 * Markdown.
 *
 * <p>The folder holds what is wanted of {@code sgd/dev}, {@code multiwoz21/dev}, {@code
 * star/tasks}, {@code star/dev/dialogues} and {@code taubench/dev}, each in its own format; what is
 * not there is passed over with a word. Nothing of it is kept.
 */
public final class Evaluate {
  private static final List<String> TASKS =
      List.of("acts", "labels", "defects", "deviation", "timing", "tool-calls");

  private final Path folder;
  private final boolean errors;
  private final PrintStream out;

  private Evaluate(Path folder, boolean errors, PrintStream out) {
    this.folder = folder;
    this.errors = errors;
    this.out = out;
  }

  /**
   * Prints tables as UTF-8.
   *
   * @param args the folder; then the tasks wanted, all of them if none is named; {@code --errors}
   *     shows more turns that were taken wrongly
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException for other arguments
   */
  public static void main(String[] args) throws IOException {
    PrintStream screen =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    run(args, screen);
  }

  static void run(String[] args, PrintStream out) throws IOException {
    List<String> words = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    List<String> asked = words.stream().filter(word -> !word.equals("--errors")).toList();
    if (args.length == 0 || !TASKS.containsAll(asked)) {
      throw new IllegalArgumentException(
          "say: FOLDER [" + String.join("|", TASKS) + "]... [--errors]");
    }
    Evaluate evaluate = new Evaluate(Path.of(args[0]), words.contains("--errors"), out);
    for (String task : asked.isEmpty() ? TASKS : asked) {
      switch (task) {
        case "acts" -> evaluate.acts();
        case "labels" -> evaluate.labels();
        case "defects" -> evaluate.defects();
        case "deviation" -> evaluate.deviation();
        case "timing" -> evaluate.timing();
        default -> evaluate.toolCalls();
      }
    }
  }

  private void acts() throws IOException {
    out.print("## What an agent does in each turn\n\n");
    Detection detection = Detection.ofActs();
    Optional<Path> schemaGuided = present("sgd/dev");
    if (schemaGuided.isPresent()) {
      List<LabelledDialogue> all = ActSets.schemaGuided(schemaGuided.get());
      show(new LabelReport("Schema-Guided Dialogue, dev", all, detection));
    }
    Optional<Path> multiWoz = present("multiwoz21/dev");
    if (multiWoz.isPresent()) {
      List<LabelledDialogue> all = ActSets.multiWoz(multiWoz.get());
      show(new LabelReport("MultiWOZ 2.1, dev", all, detection));
    }
  }

  private void show(LabelReport report) {
    out.print(report.table() + "\n" + report.confusion() + "\n");
    out.print("The ten most frequent mistakes, a turn of each\n\n" + report.tellingErrors() + "\n");
    if (errors) {
      out.print(report.errors() + "\n");
    }
  }

  private void labels() throws IOException {
    out.print("## Conversations of our own\n\n");
    Optional<Path> own = present("labelled");
    if (own.isPresent()) {
      LabelTable table = new LabelTable(own.get());
      out.print(table.text() + "\n");
      out.print("Of the half for tuning, the most frequent mistakes\n\n" + table.tellingErrors());
      if (errors) {
        out.print(table.errors() + "\n");
      }
    }
  }

  private void defects() throws IOException {
    out.print("## Planted defects\n\n");
    Optional<Path> tasks = present("star/tasks");
    Optional<Path> dialogues = present("star/dev/dialogues");
    if (tasks.isPresent() && dialogues.isPresent()) {
      PlantedDefects defects =
          new PlantedDefects(StarTask.read(tasks.get()), StarDialogue.read(dialogues.get()));
      out.print(defects.table() + "\n" + defects.confusion() + "\n");
      out.print("Flagged though untouched, the first ten\n\n" + defects.errors() + "\n");
    }
  }

  private void deviation() throws IOException {
    out.print("## Natural deviation\n\n");
    Optional<Path> tasks = present("star/tasks");
    Optional<Path> dialogues = present("star/dev/dialogues");
    if (tasks.isPresent() && dialogues.isPresent()) {
      FlowchartConformance conformance =
          new FlowchartConformance(StarTask.read(tasks.get()), StarDialogue.read(dialogues.get()));
      out.print(conformance.table() + "\n");
      out.print("Flagged with `when` and `unless`\n\n" + conformance.flags() + "\n");
    }
  }

  private void timing() throws IOException {
    out.print("## Waits\n\n");
    Optional<Path> star = present("star/dev/dialogues");
    if (star.isPresent()) {
      out.print(new ReplyTimes(StarDialogue.read(star.get())).table() + "\n");
    }
  }

  private void toolCalls() throws IOException {
    out.print("## Verdicts on tool calls\n\n");
    Optional<Path> runs = present("taubench/dev");
    if (runs.isPresent()) {
      ToolCallAgreement.run(runs.get(), Optional.empty(), out);
    }
  }

  private Optional<Path> present(String name) {
    Path part = folder.resolve(name);
    if (Files.isDirectory(part)) {
      return Optional.of(part);
    }
    out.print("passed over: there is no folder " + name + "\n\n");
    return Optional.empty();
  }
}
