package dev.pedoman.yaml;

import java.util.Collection;

/** Mistakes in the shape of an SOP: keys, types, ids and what excludes each other. */
final class ShapeMistakes {
  private ShapeMistakes() {}

  static Mistake unknownKey(String owner, String key, Collection<String> allowed) {
    String why = "keys that are not known are refused, so that no slip of the pen goes unseen";
    return new Mistake(
        "unknown-key",
        "unknown key '" + Node.clip(key) + "' in " + owner,
        why,
        Suggestion.of(key, allowed));
  }

  static Mistake misplacedKey(String key, String needed) {
    return new Mistake(
        "unknown-key",
        "'" + key + "' stands without '" + needed + "'",
        "it says more about '" + needed + "'",
        "add '" + needed + "', or leave it out");
  }

  static Mistake wrongType(String key, String wanted, Node seen, String example) {
    String hint = "";
    if (seen instanceof Node.ScalarNode s && s.plain() && s.text().matches("[\\w-]+:\\S.*")) {
      hint = ", and a space after each colon";
    }
    return new Mistake(
        "wrong-type",
        "'" + key + "' is " + Node.describe(seen),
        "it must be " + wanted,
        "write for example: " + example + hint);
  }

  static Mistake missingKey(String owner, String key, String example) {
    return new Mistake(
        "missing-key",
        owner + " has no '" + key + "'",
        "it is required",
        "add for example: " + example);
  }

  static Mistake missingOneOf(String owner, Collection<String> keys, String example) {
    return new Mistake(
        "missing-key",
        owner + " says nothing to look for",
        "it needs one of: " + String.join(", ", keys),
        "write for example: " + example);
  }

  static Mistake lonelySynonym(String example) {
    return new Mistake(
        "short-group",
        "a group of synonyms has fewer than two members",
        "a word alone stands for nothing else",
        "write for example: " + example);
  }

  static Mistake emptyText(String key) {
    return new Mistake(
        "empty-text",
        "'" + key + "' is empty",
        "it must hold some text",
        "write it, or leave the key out");
  }

  static Mistake emptyList(String key, String example) {
    return new Mistake(
        "empty-text",
        "'" + key + "' is an empty list",
        "it must hold at least one",
        "write for example: " + example);
  }

  static Mistake badId(String kind, String id) {
    return new Mistake(
        "bad-id",
        kind + " '" + Node.clip(id) + "' is no proper name",
        "names have up to 100 letters, digits, '-', '_' and '.', and begin with a letter or digit",
        "write for example: " + proposal(id));
  }

  static Mistake duplicateId(String kind, String id, int firstLine) {
    return new Mistake(
        "duplicate-id",
        "the id '" + id + "' of this " + kind + " is here a second time",
        "the first is in line " + firstLine + ", and reports tell them apart by id",
        "choose another id");
  }

  static Mistake saidTwice(String key, String value) {
    return new Mistake(
        "said-twice", "'" + value + "' stands twice in '" + key + "'", "", "leave one out");
  }

  static Mistake emptySop() {
    return new Mistake(
        "empty-sop",
        "the SOP has no step and no rule",
        "there would be nothing to check",
        "add 'steps:' or 'rules:'");
  }

  static Mistake together(String owner, String first, String second, String why, String mend) {
    return new Mistake(
        "contradiction", owner + " has both '" + first + "' and '" + second + "'", why, mend);
  }

  static Mistake repeatWithoutWhen(String owner) {
    return new Mistake(
        "contradiction",
        owner + " repeats, but has no 'when'",
        "'repeat' means once for each time that 'when' is seen",
        "add 'when', or leave 'repeat' out");
  }

  static Mistake contradiction(String what, String why, String mend) {
    return new Mistake("contradiction", what, why, mend);
  }

  private static String proposal(String id) {
    String mended = id.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-_.]+|-+$", "");
    if (mended.isEmpty()) {
      return "greet-customer";
    }
    return mended.length() > 40 ? mended.substring(0, mended.offsetByCodePoints(0, 20)) : mended;
  }
}
