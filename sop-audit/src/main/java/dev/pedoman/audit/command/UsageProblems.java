package dev.pedoman.audit.command;

import dev.pedoman.problem.NearestName;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong arguments, in the same anatomy as every other problem. */
final class UsageProblems {
  private static final Place COMMAND_LINE = Place.of("command line");

  private UsageProblems() {}

  static List<Problem> of(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched.getUnmatched().stream().map(word -> unknown(command, word)).toList();
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream().map(arg -> missing(command, arg)).toList();
    }
    String what = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage");
    return List.of(problem("wrong-usage", what, "", seeHelp(command)));
  }

  private static Problem unknown(CommandLine command, String word) {
    CommandSpec spec = command.getCommandSpec();
    if (word.startsWith("-") && word.length() > 1) {
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      String what = "unknown option '" + name + "'";
      return problem("unknown-option", what, "", choose(name, visible(spec)));
    }
    if (!command.getSubcommands().isEmpty()) {
      String mend = choose(word, command.getSubcommands().keySet());
      return problem("unknown-command", "unknown command '" + word + "'", "", mend);
    }
    String what = "unexpected argument '" + word + "'";
    return problem("unexpected-argument", what, "", seeHelp(command));
  }

  private static List<String> visible(CommandSpec spec) {
    List<String> names = new ArrayList<>();
    spec.options().forEach(option -> names.add(option.longestName()));
    names.sort(null);
    return names;
  }

  private static Problem missing(CommandLine command, ArgSpec argument) {
    String name =
        argument.isOption()
            ? "option " + ((CommandLine.Model.OptionSpec) argument).longestName()
            : argument.paramLabel();
    String what = name + (argument.isOption() ? " or its value is missing" : " is missing");
    String why = String.join(" ", argument.description());
    return problem("missing-argument", what, why, seeHelp(command));
  }

  static Problem noCommand(Collection<String> commands) {
    String mend = "give one of: " + String.join(", ", commands) + "; see 'sop --help'";
    return problem("missing-command", "no command was given", "", mend);
  }

  static Problem unknownLocale(String value, Collection<String> tags) {
    String why = "reports are written in Indonesian, Malay or English";
    return problem("unknown-locale", "unknown locale '" + value + "'", why, choose(value, tags));
  }

  static Problem unknownFormat(String value, Collection<String> names) {
    String why = "without --format the format is told by the content";
    return problem("unknown-format", "unknown format '" + value + "'", why, choose(value, names));
  }

  static Problem unknownKind(String value, Collection<String> names) {
    return problem("unknown-list", "nothing to list as '" + value + "'", "", choose(value, names));
  }

  static Problem unknownLexicon(String value, Collection<String> names) {
    String why = "an SOP's own collections are written in its file";
    String what = "there is no built-in lexicon '" + value + "'";
    return problem("unknown-lexicon", what, why, choose(value, names));
  }

  static Problem unknownLanguage(String value, Collection<String> tags) {
    String why = "lexicons are in Indonesian, Malay and English";
    return problem(
        "unknown-language", "unknown language '" + value + "'", why, choose(value, tags));
  }

  static Problem badPath(String value, String reason) {
    return problem("bad-path", "'" + value + "' is no path: " + reason, "", "");
  }

  static Problem badName(String value) {
    String why = "names have letters, digits, '-', '_' and '.', and begin with a letter or digit";
    return problem("bad-name", "'" + value + "' is no proper name", why, "such as late-parcel");
  }

  static Problem alreadyThere(String file) {
    String what = "the file '" + file + "' is there already";
    return problem("file-exists", what, "what is in it would be lost", "choose another name");
  }

  static Problem twoSops(int count) {
    String what = count + (count == 1 ? " SOP is" : " SOPs are") + " named";
    return problem("missing-argument", what, "two versions are compared", "sop diff OLD NEW");
  }

  static Problem oneSop(String second) {
    return problem("unexpected-argument", "one SOP at a time, not '" + second + "' too", "", "");
  }

  static Problem unknownEnding(String file) {
    String what = "'" + file + "' tells no form";
    return problem("unknown-format", what, "the ending of the file does", "call it *.md or *.html");
  }

  static Problem unknownForm(String value, Collection<String> names) {
    String what = "unknown format '" + value + "'";
    return problem("unknown-format", what, "", choose(value, names));
  }

  static Problem badNumber(String option, String value) {
    String what = "'" + value + "' is no number of percent";
    return problem("bad-number", what, option + " takes a number from 0 to 100", "such as 95");
  }

  static Problem badDate(String option, String value) {
    String why = option + " takes a day, written year-month-day";
    return problem("bad-date", "'" + value + "' is no date", why, "such as 2027-06-30");
  }

  static Problem noFile(String value) {
    return problem("no-file", "there is no file '" + value + "'", "", "check the path");
  }

  static Problem emptyFolder(String value, String ending) {
    String what = "the folder '" + value + "' holds no *" + ending;
    return problem("no-file", what, "", "name another folder, or the file itself");
  }

  static Problem noSop(String value, Collection<String> names) {
    String why = "an SOP is the path of a YAML file or the name of a built-in one";
    String what = "there is no built-in SOP and no file '" + value + "'";
    return problem("unknown-sop", what, why, choose(value, names));
  }

  static Problem unknownSop(String value, Collection<String> names) {
    String why = "--sop takes the name of a built-in SOP or the path of a YAML file";
    String what = "there is no built-in SOP and no file '" + value + "'";
    return problem("unknown-sop", what, why, choose(value, names));
  }

  static Problem sameSop(String name) {
    String why = "the results of the two could not be told apart";
    return problem("duplicate-sop", "SOP " + name + " is given twice", why, "name each SOP once");
  }

  static Problem overwritesInput(String file) {
    String why = "the results would replace what is to be read";
    return problem("out-is-input", "--out names an input: " + file, why, "choose another file");
  }

  static Problem unwritable(String file, Throwable cause) {
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return Problem.error(
        "unwritable",
        Place.of(file),
        "the results cannot be written: " + cause.getClass().getSimpleName() + message,
        "results that are not whole are of no use; a file named by --out is left as it was",
        "check that the folder is there, that you may write in it and that the disk has room");
  }

  private static String choose(String word, Collection<String> allowed) {
    return NearestName.suggestion(word, allowed);
  }

  private static String seeHelp(CommandLine command) {
    return "see '" + command.getCommandSpec().qualifiedName() + " --help'";
  }

  private static Problem problem(String code, String what, String why, String mend) {
    return Problem.error(code, COMMAND_LINE, what, why, mend);
  }
}
