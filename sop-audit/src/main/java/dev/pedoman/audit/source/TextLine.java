package dev.pedoman.audit.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a plain text, taken apart without knowing yet who speaks.
 *
 * @param line the line as it stands
 * @param kind what it looks like
 * @param time what stands in brackets before it, if that looks like a time
 * @param name the name before the colon; the words of an action after its star; else empty
 * @param person the name in parentheses behind the name
 * @param text the words after the colon; else all words after the time
 */
record TextLine(
    Lines.Line line,
    Kind kind,
    Optional<String> time,
    String name,
    Optional<String> person,
    String text) {

  /** What a line looks like. */
  enum Kind {
    BLANK,
    COMMENT,
    /** A name, a colon, words. */
    SPOKEN,
    /** A star and words. */
    ACTION,
    WORDS
  }

  private static final Pattern TIMED =
      Pattern.compile("\\s*[\\[(]\\s*(\\d[0-9:.,TZ +-]{2,34}?)\\s*[\\])]\\s*[-–]?\\s*");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{N}._'’/-]{0,29}(?: [\\p{L}\\p{N}._'’/-]{1,30}){0,3})"
              + " ?(?:\\(([^()]{1,60})\\))? ?:(.*)",
          Pattern.DOTALL);

  static TextLine of(Lines.Line line) {
    String text = line.text().strip();
    if (text.isEmpty()) {
      return new TextLine(line, Kind.BLANK, Optional.empty(), "", Optional.empty(), "");
    }
    if (text.equals("#") || text.startsWith("# ")) {
      return new TextLine(line, Kind.COMMENT, Optional.empty(), "", Optional.empty(), text);
    }
    Matcher timed = TIMED.matcher(text);
    if (timed.lookingAt() && timed.group(1).indexOf(':') >= 0) {
      return rest(line, Optional.of(timed.group(1)), text.substring(timed.end()));
    }
    return rest(line, Optional.empty(), text);
  }

  private static TextLine rest(Lines.Line line, Optional<String> time, String rest) {
    if (rest.startsWith("* ")) {
      return new TextLine(line, Kind.ACTION, time, rest.substring(2), Optional.empty(), rest);
    }
    Matcher spoken = SPOKEN.matcher(rest);
    if (spoken.matches()) {
      String name = spoken.group(1);
      String words = spoken.group(3);
      boolean apart = words.isEmpty() || Character.isWhitespace(words.charAt(0));
      if (apart || (Role.of(name).isPresent() && !words.startsWith("//"))) {
        Optional<String> person = Optional.ofNullable(spoken.group(2)).map(String::strip);
        return new TextLine(line, Kind.SPOKEN, time, name, person, words.strip());
      }
    }
    return new TextLine(line, Kind.WORDS, time, "", Optional.empty(), rest);
  }

  /** All words after the time, as one text. */
  String words() {
    String whole = line.text().strip();
    Matcher timed = TIMED.matcher(whole);
    return time.isPresent() && timed.lookingAt() ? whole.substring(timed.end()) : whole;
  }
}
