package dev.pedoman.evidence;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes a regular expression read a character wherever its matching can branch. Only reading is
 * counted, and at the end of a text there is nothing to read: there {@code (a*|b*)}, written thirty
 * times, would be tried in a thousand million ways without a single step of the budget.
 */
final class Metered {
  /** Holds everywhere and looks at a character to know it. */
  private static final String READ = "(?:\\b|\\B)";

  /** So few branches cannot multiply to much. */
  private static final int FEW = 8;

  private final String expression;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int branches;

  private Metered(String expression) {
    this.expression = expression;
  }

  /** The pattern to match with, or the plain one where it branches but little. */
  static Pattern of(Pattern plain) {
    Metered metered = new Metered(plain.pattern());
    metered.copy();
    if (metered.branches <= FEW) {
      return plain;
    }
    try {
      return Pattern.compile(metered.out.toString(), plain.flags());
    } catch (PatternSyntaxException | StackOverflowError e) {
      return plain;
    }
  }

  private void copy() {
    while (at < expression.length()) {
      char c = expression.charAt(at);
      if (c == '\\') {
        take(escape());
      } else if (c == '[') {
        take(set());
      } else if (c == '(' && at + 1 < expression.length() && expression.charAt(at + 1) == '?') {
        take(at + 2);
      } else {
        take(at + 1);
        if (c == '?' || c == '*' || c == '+' || c == '}') {
          boolean kind = at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0;
          take(kind ? at + 1 : at);
          branch();
        } else if (c == '|') {
          branch();
        }
      }
    }
  }

  private void take(int end) {
    out.append(expression, at, end);
    at = end;
  }

  private void branch() {
    out.append(READ);
    branches++;
  }

  /** Where an escape ends: a quotation, one with its braces, or two characters. */
  private int escape() {
    if (expression.startsWith("\\Q", at)) {
      int end = expression.indexOf("\\E", at);
      return end < 0 ? expression.length() : end + 2;
    }
    boolean braces =
        at + 2 < expression.length()
            && expression.charAt(at + 2) == '{'
            && "pPxNb".indexOf(expression.charAt(at + 1)) >= 0;
    int end = braces ? expression.indexOf('}', at) + 1 : at + 2;
    return end <= at ? expression.length() : Math.min(end, expression.length());
  }

  /** Where a set of characters ends, with the sets inside it. */
  private int set() {
    int start = at;
    int depth = 0;
    while (at < expression.length()) {
      char c = expression.charAt(at);
      if (c == '\\') {
        at = escape();
        continue;
      }
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      at++;
      if (c == '[') {
        // A bracket that begins a set closes nothing.
        at += expression.startsWith("^", at) ? 1 : 0;
        at += expression.startsWith("]", at) ? 1 : 0;
      }
      if (depth == 0) {
        break;
      }
    }
    int end = at;
    at = start;
    return end;
  }
}
