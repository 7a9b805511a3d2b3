package dev.pedoman.yaml;

import dev.pedoman.problem.Place;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in plain words why a text is not YAML, with a mend for the usual causes. */
final class SyntaxMistakes {
  private static final Pattern NO_SPACE = Pattern.compile("\\s*(- )*[\\w-]+:[^\\s:/].*");
  private static final String CODE = "yaml-syntax";

  private final SourceText source;
  private final String complaint;
  private final int offset;
  private final int begun;

  private SyntaxMistakes(SourceText source, String complaint, int offset, int begun) {
    this.source = source;
    this.complaint = complaint;
    this.offset = offset;
    this.begun = begun;
  }

  static void report(JacksonException e, SourceText source, MistakeList mistakes) {
    SyntaxMistakes found;
    if (e.getCause() instanceof MarkedYamlEngineException cause) {
      int offset = cause.getProblemMark().map(m -> offset(source, m)).orElse(0);
      int begun = cause.getContextMark().map(m -> offset(source, m)).orElse(offset);
      found = new SyntaxMistakes(source, cause.getProblem(), offset, begun);
    } else {
      int at = e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
      int offset = source.offsetOfCodePoint(at);
      found = new SyntaxMistakes(source, e.getOriginalMessage(), offset, offset);
    }
    Place place = source.place(found.place());
    mistakes.add(found.mistake().at(place));
  }

  private static int offset(SourceText source, Mark mark) {
    return source.offsetOfCodePoint(mark.getIndex());
  }

  /** What was opened and never closed is shown where it was opened. */
  private int place() {
    return unclosed() ? begun : offset;
  }

  private boolean unclosed() {
    return complaint.contains("unexpected end of stream")
        || complaint.startsWith("expected ',' or");
  }

  private Mistake mistake() {
    if (complaint.contains("cannot start any token")) {
      return complaint.contains("TAB") ? tab() : firstCharacter(offset);
    } else if (complaint.startsWith("mapping values are not allowed")) {
      return colon();
    } else if (complaint.startsWith("Expected a property name")) {
      return complaint.contains("=ALI") ? FileMistakes.alias('*') : key();
    } else if (unclosed()) {
      return unclosedMistake();
    } else if (complaint.startsWith("expected <block end>")) {
      return blockEnd();
    } else if (complaint.contains("could not find expected ':'")) {
      return syntax(
          "a line that is neither 'key: value' nor '- item'",
          "write 'key: value', with a space after the colon");
    } else if (complaint.startsWith("found unknown escape character")) {
      return syntax(
          "an escape that YAML does not know",
          "use single quotes, where '\\' is an ordinary character: '\\d+'");
    } else if (complaint.contains("sequence entries are not allowed")) {
      return syntax(
          "a list item in a place where none can begin",
          "begin the list on a line of its own, or put a text that begins with '-' in quotes");
    } else if (complaint.startsWith("expected '<document start>'")) {
      return FileMistakes.severalDocuments();
    }
    return syntax(complaint.strip(), "look for a missing quote, colon, bracket or indentation");
  }

  private Mistake tab() {
    return syntax("a tab used for indentation", "indent with spaces, two for each level");
  }

  private Mistake firstCharacter(int at) {
    char first = at < source.text().length() ? source.text().charAt(at) : ' ';
    return syntax("a text cannot begin with '" + first + "'", "put it in quotes: '" + first + "…'");
  }

  private Mistake colon() {
    int line = source.line(offset);
    int above = line - 1;
    while (above > 0 && source.lineText(above).isBlank()) {
      above--;
    }
    if (source.lineText(line).substring(0, source.place(offset).column() - 1).contains(": ")) {
      return syntax(
          "a second ': ' in one line", "put the text in quotes if the colon belongs to it");
    } else if (above > 0 && NO_SPACE.matcher(source.lineText(above)).matches()) {
      return syntax(
          "a key that does not fit what stands above it",
          "write a space after the colon in line " + above + ": 'key: value'");
    }
    return syntax(
        "a key that does not fit what stands above it",
        "indent it exactly like the other keys of the same map");
  }

  private Mistake key() {
    return syntax(
        "a key must be a plain text",
        "put a text that begins with '{' or '[' in quotes: '{money}'");
  }

  private Mistake unclosedMistake() {
    char open = source.text().charAt(Math.min(begun, source.text().length() - 1));
    return syntax(
        "the '" + open + "' that begins here is not closed",
        open == '[' || open == '{'
            ? "close it, put commas between its parts, or put the text in quotes"
            : "close the quote on the same line");
  }

  private Mistake blockEnd() {
    if (complaint.contains("<scalar>")) {
      return syntax(
          "text after a closing quote", "put the whole text in quotes of the other kind: \"it's\"");
    } else if (complaint.contains("'-'") || complaint.contains("'?'")) {
      return syntax(
          "list items and keys side by side",
          "indent it exactly like the other items or keys it belongs to");
    }
    return syntax(
        "this does not fit what stands above it",
        "indent it exactly like the other keys of the same map, and close every quote and bracket");
  }

  private static Mistake syntax(String what, String mend) {
    return new Mistake(CODE, what, "YAML cannot be read on from here", mend);
  }
}
