package dev.pedoman.language;

import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a lexicon file: a description, then phrases under {@code [language register]} lines. */
final class LexiconReader {
  private LexiconReader() {}

  /**
   * Reads a built-in lexicon.
   *
   * @throws IllegalStateException if its file is missing or malformed
   */
  static Lexicon read(String name) {
    return parse(name, TextTable.lines("lexicon/".concat(name).concat(".txt")));
  }

  /** Reads the lines of a file; its phrases are checked when they are compiled, not twice. */
  static Lexicon parse(String name, List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).startsWith("#")) {
      throw fault(name, 1, "the first line must be '# what the lexicon stands for'");
    }
    List<Lexicon.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String head = "";
    Language language = null;
    Lexicon.Register register = null;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        head = line;
        List<String> section = TextTable.split(line.substring(1, line.length() - 1), ' ');
        if (section.size() != 2) {
          throw fault(name, i + 1, "a section names a language and a register: [id formal]");
        }
        language = constant(Language.values(), section.get(0), name, i + 1);
        register = constant(Lexicon.Register.values(), section.get(1), name, i + 1);
      } else if (language == null || register == null) {
        throw fault(name, i + 1, "a phrase before the first section");
      } else if (seen.add(head.concat(line))) {
        entries.add(new Lexicon.Entry(language, register, line));
      }
    }
    return new Lexicon(name, lines.get(0).substring(1).strip(), entries);
  }

  /**
   * Checks the phrases of a lexicon.
   *
   * @throws IllegalStateException for the first that is malformed
   */
  static void check(Lexicon lexicon) {
    for (Lexicon.Entry entry : lexicon.entries()) {
      Optional<PhraseSyntax.Fault> fault = PhraseSyntax.check(entry.phrase());
      if (fault.isPresent()) {
        throw new IllegalStateException(
            "lexicon " + lexicon.name() + ".txt: " + fault.get().what() + ": " + entry.phrase());
      }
    }
  }

  private static <E extends Enum<E>> E constant(E[] all, String word, String name, int line) {
    for (E one : all) {
      if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
        return one;
      }
    }
    throw fault(name, line, "unknown section word '" + word + "'");
  }

  private static IllegalStateException fault(String name, int line, String what) {
    return new IllegalStateException("lexicon " + name + ".txt, line " + line + ": " + what);
  }
}
