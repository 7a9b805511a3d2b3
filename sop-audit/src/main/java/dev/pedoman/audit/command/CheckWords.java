package dev.pedoman.audit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was said behind {@code sop check}, word for word and not yet tried.
 *
 * @param sops names or files, in the order given
 * @param out a file, or {@code -} for the screen
 * @param paths the transcripts
 */
record CheckWords(
    List<String> sops,
    Optional<String> format,
    Optional<String> locale,
    Optional<String> out,
    boolean details,
    List<String> paths) {
  CheckWords {
    sops = List.copyOf(sops);
    paths = List.copyOf(paths);
  }

  /**
   * The words of a command that is written plainly: each option in full, once, with its value as
   * the next word. Empty for everything else, help and mistakes too, which is left to the parser of
   * arguments. That one gives the same words for a plain command, but loading it alone takes as
   * long as reading an SOP.
   */
  static Optional<CheckWords> plain(String[] arguments) {
    Taken taken = new Taken();
    if (arguments.length == 0 || !arguments[0].equals("check")) {
      return Optional.empty();
    }
    for (int i = 1; i < arguments.length; i++) {
      String word = arguments[i];
      if (word.equals("--details") && !taken.details) {
        taken.details = true;
      } else if (!word.startsWith("-") && !word.isEmpty()) {
        taken.paths.add(word);
      } else if (i + 1 == arguments.length || !taken.option(word, arguments[++i])) {
        return Optional.empty();
      }
    }
    return taken.words();
  }

  /** What was found so far. */
  private static final class Taken {
    private final List<String> sops = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private String format = "";
    private String locale = "";
    private String out = "";
    private boolean details;

    /** Whether it is an option that may stand here, with a value that can be none. */
    private boolean option(String name, String value) {
      if (value.isEmpty() || value.startsWith("-")) {
        return false;
      }
      if (name.equals("--sop")) {
        return sops.add(value);
      } else if (name.equals("--format") && format.isEmpty()) {
        format = value;
        return true;
      } else if (name.equals("--locale") && locale.isEmpty()) {
        locale = value;
        return true;
      } else if (name.equals("--out") && out.isEmpty()) {
        out = value;
        return true;
      }
      return false;
    }

    private Optional<CheckWords> words() {
      if (sops.isEmpty() || paths.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new CheckWords(sops, given(format), given(locale), given(out), details, paths));
    }

    private static Optional<String> given(String word) {
      return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }
  }
}
