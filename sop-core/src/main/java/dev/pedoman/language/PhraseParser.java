package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.problem.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a phrase by recursive descent; the first thing that is wrong ends it. */
final class PhraseParser {
  static final int LONGEST = 1_000;
  static final int DEEPEST = 10;

  /** Ends the reading of a phrase. */
  @SuppressWarnings("serial") // never leaves this package
  static final class Faulty extends RuntimeException {
    final transient PhraseSyntax.Fault fault;

    Faulty(int offset, String what, String mend) {
      super(what, null, false, false);
      this.fault = new PhraseSyntax.Fault(offset, what, mend);
    }
  }

  private final String phrase;
  private int at;

  private PhraseParser(String phrase) {
    this.phrase = phrase;
  }

  /**
   * Parses a phrase into its whole alternatives.
   *
   * @throws Faulty if it is malformed
   */
  static PhraseNode.Choice parse(String phrase) {
    if (phrase.length() > LONGEST) {
      throw new Faulty(
          LONGEST,
          "the phrase is longer than " + LONGEST + " characters",
          "write several shorter phrases");
    }
    PhraseParser parser = new PhraseParser(phrase);
    PhraseNode.Choice choice = parser.alternatives(0);
    if (parser.at < phrase.length()) {
      throw new Faulty(parser.at, "')' closes nothing", "remove it or write '(' before");
    }
    PhraseChecks.check(phrase, choice);
    return choice;
  }

  private PhraseNode.Choice alternatives(int depth) {
    List<PhraseNode.Sequence> parts = new ArrayList<>();
    int from = at;
    PhraseNode.Sequence first = sequence(depth);
    parts.add(first);
    int empty = first.parts().isEmpty() ? from : -1;
    while (at < phrase.length() && phrase.charAt(at) == '|') {
      int bar = at++;
      PhraseNode.Sequence next = sequence(depth);
      boolean optional = depth > 0 && at < phrase.length() && phrase.charAt(at) == ')';
      if (next.parts().isEmpty() && !optional && empty < 0) {
        empty = bar;
      }
      parts.add(next);
    }
    if (empty >= 0 && parts.size() > 1) {
      throw new Faulty(
          empty, "'|' has nothing on one side", "write words on both sides, as in a|b");
    }
    return new PhraseNode.Choice(parts);
  }

  private PhraseNode.Sequence sequence(int depth) {
    List<PhraseNode> parts = new ArrayList<>();
    int words = at;
    while (at < phrase.length()) {
      char c = phrase.charAt(at);
      if (c == '|' || c == ')') {
        break;
      }
      PhraseNode special = null;
      int from = at;
      if (c == '(') {
        special = group(depth + 1);
      } else if (c == '{') {
        special = slot();
      } else if (c == '$') {
        special = collection();
      } else if (c == '\u2026' || phrase.startsWith("...", at)) {
        special = gap();
      } else if (c == '*') {
        addWords(parts, words, at, true);
        words = ++at;
      } else if (c == '}') {
        throw new Faulty(at, "'}' closes nothing", "write a slot such as {money}");
      } else {
        at++;
      }
      if (special != null) {
        addWords(parts, words, from, false);
        parts.add(special);
        words = at;
      }
    }
    addWords(parts, words, at, false);
    return new PhraseNode.Sequence(parts);
  }

  private PhraseNode group(int depth) {
    int open = at++;
    if (depth > DEEPEST) {
      throw new Faulty(
          open,
          "parentheses are nested deeper than " + DEEPEST,
          "write the alternatives as separate phrases");
    }
    PhraseNode.Choice inside = alternatives(depth);
    if (at >= phrase.length()) {
      throw new Faulty(open, "'(' is not closed", "write ')' after the last word of the group");
    }
    at++;
    if (empty(inside)) {
      throw new Faulty(open, "the parentheses are empty", "write words inside or remove them");
    }
    boolean asked = at < phrase.length() && phrase.charAt(at) == '?';
    at += asked ? 1 : 0;
    if (asked || inside.parts().size() == 1) {
      List<PhraseNode.Sequence> parts = new ArrayList<>(inside.parts());
      parts.add(new PhraseNode.Sequence(List.of()));
      return new PhraseNode.Choice(parts);
    }
    return inside;
  }

  private PhraseNode gap() {
    while (at < phrase.length() && (phrase.charAt(at) == '.' || phrase.charAt(at) == '\u2026')) {
      at++;
    }
    return new PhraseNode.Gap();
  }

  private PhraseNode slot() {
    int open = at;
    int close = phrase.indexOf('}', open);
    if (close < 0) {
      throw new Faulty(open, "'{' is not closed", "write a slot such as {money}");
    }
    String name = phrase.substring(open + 1, close).strip();
    at = close + 1;
    if (name.startsWith("fact:")) {
      String path = name.substring("fact:".length()).strip();
      if (!isPath(path)) {
        throw new Faulty(
            open, "'" + path + "' is no path of a fact", "write it like {fact:customer.name}");
      }
      return new PhraseNode.FactSlot(path);
    }
    for (MentionKind kind : MentionKind.values()) {
      if (kind.word().equals(name.toLowerCase(Locale.ROOT))) {
        return new PhraseNode.Slot(kind);
      }
    }
    List<String> allowed = new ArrayList<>();
    for (MentionKind kind : MentionKind.values()) {
      allowed.add(kind.word());
    }
    allowed.add("fact:path");
    throw new Faulty(
        open, "there is no slot '" + name + "'", NearestName.suggestion(name, allowed));
  }

  private PhraseNode collection() {
    int dollar = at++;
    int from = at;
    while (at < phrase.length() && isNamePart(phrase.charAt(at))) {
      at++;
    }
    String name = phrase.substring(from, at);
    if (!isName(name)) {
      throw new Faulty(
          dollar,
          name.isEmpty()
              ? "'$' is not followed by a name"
              : "'$" + name + "' is no collection name",
          "write the name of a collection in small letters, as in $greeting; for amounts {money}");
    }
    return new PhraseNode.Collection(name);
  }

  private static boolean empty(PhraseNode.Choice choice) {
    for (PhraseNode.Sequence part : choice.parts()) {
      if (!part.parts().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A small letter, then small letters, digits and hyphens. */
  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      if (!small && (i == 0 || !(c == '-' || (c >= '0' && c <= '9')))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Names of ASCII letters, digits, hyphens and underscores, with dots between them. */
  private static boolean isPath(String path) {
    char before = '.';
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean part = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
      if (!part && (c != '.' || before == '.')) {
        return false;
      }
      before = c;
    }
    return before != '.';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private void addWords(List<PhraseNode> parts, int from, int to, boolean ending) {
    Words words = Words.of(phrase.substring(from, to));
    int last = words.size() - 1;
    if (ending && (last < 0 || words.end(last) != to - from)) {
      throw new Faulty(to, "'*' follows no word", "write it at the end of a word, as in tunggu*");
    }
    if (ending && at + 1 < phrase.length() && Character.isLetterOrDigit(phrase.charAt(at + 1))) {
      throw new Faulty(
          to, "'*' stands inside a word", "it stands for any ending: write it after the stem");
    }
    for (int i = 0; i <= last; i++) {
      String form = words.form(i);
      parts.add(ending && i == last ? new PhraseNode.Prefix(form) : new PhraseNode.Word(form));
    }
  }
}
