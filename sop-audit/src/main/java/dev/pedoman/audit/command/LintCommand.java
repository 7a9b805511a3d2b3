package dev.pedoman.audit.command;

import dev.pedoman.audit.output.ProblemText;
import dev.pedoman.audit.output.ProblemsJson;
import dev.pedoman.lint.Lint;
import dev.pedoman.lint.LintFixes;
import dev.pedoman.lint.LintReport;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Looks at SOPs as an experienced author would. */
final class LintCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  private final Terminal terminal;

  private final OptionSpec fix =
      Arguments.flag("--fix", "Mend what can be mended without changing what the SOP asks for.");
  private final OptionSpec format =
      Arguments.one("--format", "text|json|sarif", "Form of the result; text unless given.");
  private final OptionSpec today =
      Arguments.one(
          "--today",
          "DATE",
          "The day for which dates are looked at, such as 2026-11-26; without it they are not.");
  private final PositionalParamSpec paths =
      Arguments.rest(
          true, "SOP", "Names of built-in SOPs, files, or folders, searched for *.sop.yaml.");

  LintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command as the parser of arguments sees it. */
  CommandSpec spec() {
    CommandSpec spec =
        Arguments.command("lint", this, "Tells whether SOPs are well written and can work.");
    spec.usageMessage()
        .footer(
            "",
            "Exit status: 0 nothing but notes; 1 warnings or errors; 2 wrong usage.",
            "A finding may stand by an exception in the file, with a reason, an owner and a date:",
            "  lint: [ { allow: short-phrase, at: greet, because: …, owner: …, until: 2027-06-30 } ]");
    for (OptionSpec option : List.of(fix, format, today)) {
      spec.addOption(option);
    }
    spec.addPositional(paths);
    return Arguments.withHelp(spec);
  }

  @Override
  public Integer call() {
    List<Problem> wrong = new ArrayList<>();
    String form =
        OptionValues.choice(
            Arguments.word(format), "text", FORMATS, wrong, UsageProblems::unknownForm);
    Optional<LocalDate> day = OptionValues.date("--today", Arguments.word(today), wrong);
    List<SopFile> files = DraftFiles.sops(Arguments.words(paths), wrong);
    if (!wrong.isEmpty()) {
      return Program.report(terminal, wrong);
    }
    List<Problem> problems = new ArrayList<>();
    int allowed = 0;
    int mended = 0;
    for (SopFile file : files) {
      SopFile now = file;
      if (Arguments.given(fix) && file.sop().isPresent()) {
        List<LintFixes.Fix> fixes = Lint.check(file, day).fixes();
        int done = mend(fixes);
        if (done > 0) {
          mended += done;
          now = SopYaml.read(Path.of(file.layout().file()));
        }
      }
      problems.addAll(now.problems());
      if (now.sop().isPresent()) {
        LintReport report = Lint.check(now, day);
        problems.addAll(report.problems());
        allowed += report.allowed().size();
      }
    }
    print(problems, form, files.size(), allowed, mended);
    boolean clean = problems.stream().allMatch(problem -> problem.severity() == Severity.INFO);
    return clean ? ExitStatus.OK : ExitStatus.FAIL;
  }

  private void print(List<Problem> problems, String form, int files, int allowed, int mended) {
    switch (form) {
      case "json" -> terminal.out().print(ProblemsJson.json(problems));
      case "sarif" -> terminal.out().print(ProblemsJson.sarif(problems, Version.number()));
      default -> {
        problems.forEach(problem -> terminal.out().print(ProblemText.of(problem)));
        String found = problems.isEmpty() ? "nothing to mend" : count(problems.size(), "finding");
        terminal
            .out()
            .print(
                (problems.isEmpty() ? "" : "\n")
                    + count(files, "SOP")
                    + ": "
                    + found
                    + (mended > 0 ? ", " + mended + " mended" : "")
                    + (allowed > 0 ? ", " + allowed + " allowed by exceptions" : "")
                    + "\n");
      }
    }
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** Writes the files of fixes anew, each only if it still can be read; gives how many it made. */
  private int mend(List<LintFixes.Fix> fixes) {
    Map<String, List<LintFixes.Fix>> byFile = new LinkedHashMap<>();
    fixes.forEach(f -> byFile.computeIfAbsent(f.span().file(), n -> new ArrayList<>()).add(f));
    int done = 0;
    for (Map.Entry<String, List<LintFixes.Fix>> entry : byFile.entrySet()) {
      Path path = Path.of(entry.getKey());
      if (!Files.isRegularFile(path)) {
        continue; // What is built in is not to be mended here.
      }
      try {
        String before =
            Files.readString(path, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        String after = LintFixes.apply(before, entry.getValue());
        boolean readable = SopYaml.read(entry.getKey(), after).sop().isPresent();
        // A file that extends another one by a path is only readable where it lies.
        boolean extending = SopYaml.read(entry.getKey(), before).sop().isEmpty();
        if (!after.equals(before) && (readable || extending)) {
          Optional<Problem> unwritten = Written.text(entry.getKey(), after);
          unwritten.ifPresent(problem -> Program.report(terminal, List.of(problem)));
          done += unwritten.isEmpty() ? entry.getValue().size() : 0;
        }
      } catch (IOException e) {
        Program.report(terminal, List.of(UsageProblems.unwritable(entry.getKey(), e)));
      }
    }
    return done;
  }
}
