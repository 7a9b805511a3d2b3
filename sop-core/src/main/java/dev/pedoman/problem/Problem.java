package dev.pedoman.problem;

/**
 * A mistake in somebody's input, as a value.
 *
 * @param code stable name of the kind of mistake, in kebab case, such as {@code unknown-key}
 * @param severity how grave it is
 * @param place where it lies
 * @param what what is wrong, with the value seen
 * @param why the rule that it breaks; may be empty where {@code what} says it all
 * @param mend what to do: a right example, the allowed values or the nearest name; may be empty
 */
public record Problem(
    String code, Severity severity, Place place, String what, String why, String mend)
    implements Comparable<Problem> {

  public Problem {
    if (code.isBlank() || what.isBlank()) {
      throw new IllegalArgumentException("a problem needs a code and says what is wrong");
    }
  }

  /** A problem that stops the work at hand. */
  public static Problem error(String code, Place place, String what, String why, String mend) {
    return new Problem(code, Severity.ERROR, place, what, why, mend);
  }

  /** A problem that rides along with a good result. */
  public static Problem warning(String code, Place place, String what, String why, String mend) {
    return new Problem(code, Severity.WARNING, place, what, why, mend);
  }

  /** Something that was inferred. */
  public static Problem info(String code, Place place, String what) {
    return new Problem(code, Severity.INFO, place, what, "", "");
  }

  /**
   * The problem for people: place, severity and code, then the source line with a caret, then why
   * and mend. Lines end with {@code \n}; the last has none.
   */
  public String text() {
    StringBuilder out = new StringBuilder(200);
    out.append(place.label()).append(": ").append(name(severity)).append(": ").append(what);
    out.append(" [").append(code).append(']');
    if (!place.text().isEmpty() && place.line() > 0) {
      String number = Integer.toString(place.line());
      out.append("\n  ").append(number).append(" | ").append(place.text());
      if (place.column() > 0 && place.column() <= place.text().length() + 1) {
        out.append("\n  ").append(" ".repeat(number.length())).append(" | ");
        appendIndent(out, place.text(), place.column() - 1);
        out.append('^');
      }
    }
    if (!why.isEmpty()) {
      out.append("\n  why:  ").append(why);
    }
    if (!mend.isEmpty()) {
      out.append("\n  mend: ").append(mend);
    }
    return out.toString();
  }

  /** By place, then code, then text, so that a list of problems reads from top to bottom. */
  @Override
  public int compareTo(Problem other) {
    int byPlace = place.compareTo(other.place);
    if (byPlace != 0) {
      return byPlace;
    }
    int byCode = code.compareTo(other.code);
    return byCode != 0 ? byCode : what.compareTo(other.what);
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void appendIndent(StringBuilder out, String line, int length) {
    for (int i = 0; i < length && i < line.length(); i++) {
      // A tab stays a tab, so that the caret stands under its character in every terminal.
      out.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
  }
}
