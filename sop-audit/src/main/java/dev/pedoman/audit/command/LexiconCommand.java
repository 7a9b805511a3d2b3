package dev.pedoman.audit.command;

import dev.pedoman.language.Lexicon;
import dev.pedoman.language.Lexicons;
import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Language;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Prints the phrases of built-in lexicons, so that a process designer sees what {@code $name} in an
 * SOP finds.
 */
final class LexiconCommand implements Callable<Integer> {
  private final Terminal terminal;

  private final OptionSpec language =
      Arguments.one("--language", "id|ms|en", "Only the phrases of this language.");
  private final PositionalParamSpec names =
      Arguments.rest(true, "NAME", "Names of lexicons ('sop list lexicons'), with or without '$'.");

  LexiconCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command(
            "lexicon", this, "Prints the phrases of built-in lexicons, by language and register.");
    spec.addOption(language);
    spec.addPositional(names);
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    List<Lexicon> found = new ArrayList<>();
    for (String asked : Arguments.words(names)) {
      String name = asked.startsWith("$") ? asked.substring(1) : asked;
      Lexicons.find(name)
          .ifPresentOrElse(
              found::add, () -> problems.add(UsageProblems.unknownLexicon(name, Lexicons.names())));
    }
    Optional<String> tag = Arguments.word(language);
    List<Language> languages =
        Stream.of(Language.values())
            .filter(each -> tag.isEmpty() || tag.get().equals(each.tag()))
            .toList();
    if (languages.isEmpty()) {
      List<String> tags = Stream.of(Language.values()).map(Language::tag).toList();
      problems.add(UsageProblems.unknownLanguage(tag.orElse(""), tags));
    }
    if (!problems.isEmpty()) {
      return Program.report(terminal, problems);
    }
    for (int i = 0; i < found.size(); i++) {
      terminal.out().print(i > 0 ? "\n" : "");
      print(found.get(i), languages);
    }
    return ExitStatus.OK;
  }

  private void print(Lexicon lexicon, List<Language> languages) {
    PrintStream out = terminal.out();
    out.print("$" + lexicon.name() + "  " + lexicon.about() + "\n");
    for (Language each : languages) {
      for (Lexicon.Register register : Lexicon.Register.values()) {
        List<String> phrases =
            lexicon.entries().stream()
                .filter(entry -> entry.language() == each && entry.register() == register)
                .map(Lexicon.Entry::phrase)
                .toList();
        if (!phrases.isEmpty()) {
          out.print("\n" + each.tag() + ", " + note(register) + "\n");
          phrases.forEach(phrase -> out.print("  " + phrase + "\n"));
        }
      }
    }
  }

  private static String note(Lexicon.Register register) {
    return switch (register) {
      case FORMAL -> "formal: to a stranger, in e-mails and announcements";
      case EVERYDAY -> "everyday: as people talk, on the phone and face to face";
      case CHAT -> "chat: short, in chat spelling, to somebody of one's own age";
    };
  }
}
