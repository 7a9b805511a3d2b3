package dev.pedoman.audit.command;

import dev.pedoman.handbook.Handbook;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.SopFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints an SOP as a handbook for people. */
final class HandbookCommand implements Callable<Integer> {
  private final Terminal terminal;

  private final OptionSpec out =
      Arguments.one(
          "-o", "--output", "FILE.md|FILE.html", "Where to write; its ending tells the form.");
  private final OptionSpec language =
      Arguments.one("--language", "id|ms|en", "Language of the handbook; en unless given.");
  private final OptionSpec card =
      Arguments.flag("--card", "One page for the agent's desk instead of the whole handbook.");
  private final OptionSpec template =
      Arguments.one(
          "--template",
          "FILE",
          "A Mustache template of your own; values are escaped for Markdown if the output or the"
              + " template is called *.md*, else for HTML.");
  private final PositionalParamSpec sop =
      Arguments.rest(true, "SOP", "Name of a built-in SOP, or a file.");

  HandbookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command("handbook", this, "Prints an SOP as a handbook for people.");
    spec.usageMessage().footer("", "Without -o, Markdown is printed to the screen.");
    for (OptionSpec option : List.of(out, language, card, template)) {
      spec.addOption(option);
    }
    spec.addPositional(sop);
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    List<Problem> wrong = new ArrayList<>();
    Language chosen =
        OptionValues.language(Arguments.word(language), wrong, UsageProblems::unknownLocale);
    Optional<String> file = Arguments.word(out);
    Optional<Handbook.Form> form = form(file, wrong);
    List<String> asked = Arguments.words(sop);
    if (asked.size() > 1) {
      wrong.add(UsageProblems.oneSop(asked.get(1)));
    }
    Optional<SopFile> found = DraftFiles.sop(asked.get(0), wrong);
    found.ifPresent(read -> wrong.addAll(read.problems()));
    int usage = Program.report(terminal, wrong);
    if (wrong.stream().anyMatch(SopShelf::isError) || form.isEmpty() || found.isEmpty()) {
      return usage;
    }
    Handbook handbook = Handbook.of(found.get().orThrow(), chosen);
    try {
      String text = text(handbook, form.get());
      if (file.isEmpty()) {
        terminal.out().print(text);
        return ExitStatus.OK;
      }
      Optional<Problem> unwritten = Written.text(file.get(), text);
      if (unwritten.isPresent()) {
        return Program.report(terminal, List.of(unwritten.get()));
      }
      terminal.out().print("wrote " + file.get() + "\n");
      return ExitStatus.OK;
    } catch (ProblemException e) {
      return Program.report(terminal, e.problems());
    } catch (IOException e) {
      return Program.report(
          terminal, List.of(UsageProblems.noFile(Arguments.word(template).orElse(""))));
    }
  }

  private Optional<Handbook.Form> form(Optional<String> file, List<Problem> wrong) {
    Optional<String> name = file.or(() -> Arguments.word(template));
    if (name.isEmpty()) {
      return Optional.of(Handbook.Form.MARKDOWN);
    }
    String lower = name.get().toLowerCase(Locale.ROOT);
    if (file.isEmpty()) {
      boolean markdown = lower.contains(".md");
      return Optional.of(markdown ? Handbook.Form.MARKDOWN : Handbook.Form.HTML);
    }
    for (Handbook.Form form : Handbook.Form.values()) {
      if (lower.endsWith("." + form.ending())) {
        return Optional.of(form);
      }
    }
    wrong.add(UsageProblems.unknownEnding(name.get()));
    return Optional.empty();
  }

  private String text(Handbook handbook, Handbook.Form form) throws IOException {
    Optional<String> own = Arguments.word(template);
    if (own.isPresent()) {
      String text = Files.readString(Path.of(own.get()), StandardCharsets.UTF_8);
      return handbook.fill(own.get(), text, form);
    }
    return Arguments.given(card) ? handbook.card(form) : handbook.text(form);
  }
}
