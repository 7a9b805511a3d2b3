package dev.pedoman.audit.output;

import java.util.ArrayList;
import java.util.List;

/** Lines of text for a terminal: wrapped, coloured, and in ASCII where the style asks for that. */
final class Canvas {
  /** How a piece of text is painted. */
  enum Paint {
    NONE(""),
    GOOD("32"),
    BAD("1;31"),
    DOUBT("33"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Paint(String code) {
      this.code = code;
    }
  }

  private static final String FANCY = "█░✗→“”‘’—–·…";
  private static final List<String> ASCII =
      List.of("#", ".", "x", "->", "\"", "\"", "'", "'", "-", "-", "|", "...");

  private final TerminalStyle style;
  private final StringBuilder out = new StringBuilder(2048);

  Canvas(TerminalStyle style) {
    this.style = style;
  }

  /** A line of painted pieces; it is not wrapped. */
  Canvas line(String... pieces) {
    out.append(String.join("", pieces).stripTrailing()).append('\n');
    return this;
  }

  Canvas blank() {
    out.append('\n');
    return this;
  }

  /** A text wrapped at the style's width, every line indented. */
  Canvas wrapped(int indent, int hanging, String text, Paint paint) {
    int room = style.width() - indent;
    int further = room - hanging;
    List<String> lines = wrap(SafeText.oneLine(text), room, further);
    for (int i = 0; i < lines.size(); i++) {
      line(" ".repeat(i == 0 ? indent : indent + hanging), paint(lines.get(i), paint));
    }
    return this;
  }

  String paint(String text, Paint paint) {
    return !style.colour() || paint == Paint.NONE || text.isEmpty()
        ? text
        : "\u001b[" + paint.code + "m" + text + "\u001b[0m";
  }

  /** Ten cells; full only for the whole, so that a flaw always shows. */
  static String bar(double share) {
    int full = (int) Math.floor(Math.max(0, Math.min(1, share)) * 10 + 1e-9);
    return "█".repeat(full) + "░".repeat(10 - full);
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - length(text))) + text;
  }

  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  @Override
  public String toString() {
    return style.symbols() ? out.toString() : ascii(out);
  }

  private static String ascii(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int found = FANCY.indexOf(text.charAt(i));
      if (found < 0) {
        plain.append(text.charAt(i));
      } else {
        plain.append(ASCII.get(found));
      }
    }
    return plain.toString();
  }

  private static List<String> wrap(String text, int first, int further) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = first;
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && length(line.toString()) + 1 + length(word) > room) {
        lines.add(line.toString());
        line.setLength(0);
        room = further;
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      while (length(line.toString()) > room) {
        int end = line.offsetByCodePoints(0, room);
        lines.add(line.substring(0, end));
        line.delete(0, end);
        room = further;
      }
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
