package dev.pedoman.yaml;

import java.util.Locale;

/** Mistakes of a file as a whole and of YAML features that SOPs do without. */
final class FileMistakes {
  private FileMistakes() {}

  static Mistake tooLarge(long bytes) {
    return new Mistake(
        "file-too-large",
        "the file has " + bytes + " bytes",
        "an SOP has at most " + NodeReader.MOST_BYTES + " bytes (1 MiB)",
        "split it into several SOPs");
  }

  static Mistake tooMany(int nodes) {
    return new Mistake(
        "file-too-large",
        "the file has more than " + nodes + " keys and values",
        "reading it would take too long",
        "split it into several SOPs");
  }

  static Mistake tooDeep(int depth) {
    return new Mistake(
        "too-deep",
        "this is nested more than " + depth + " levels deep",
        "nobody can read such an SOP, and reading it costs memory",
        "make it flatter: move steps out of groups, or patterns into a rule of their own");
  }

  static Mistake alias(char mark) {
    String kind = mark == '*' ? "an alias ('*name')" : "an anchor ('&name')";
    return new Mistake(
        "alias-not-allowed",
        "this is " + kind,
        "SOPs are read without YAML's anchors and aliases",
        "repeat the text, name phrases under 'phrases', or put a text that begins with '"
            + mark
            + "' in quotes");
  }

  static Mistake tag() {
    return new Mistake(
        "alias-not-allowed",
        "this is a tag ('!name')",
        "SOPs are read without YAML's tags",
        "leave it out, or put a text that begins with '!' in quotes");
  }

  static Mistake duplicateKey(String key, int firstLine) {
    return new Mistake(
        "duplicate-key",
        "the key '" + Node.clip(key) + "' is here a second time",
        "it was given in line " + firstLine + ", and only one of them could count",
        "keep one of them");
  }

  static Mistake severalDocuments() {
    return new Mistake(
        "several-documents",
        "a second document begins here",
        "a file holds one SOP",
        "put what follows '---' into a file of its own");
  }

  static Mistake notUtf8(int value) {
    return new Mistake(
        "not-utf-8",
        String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", value),
        "SOPs are written in UTF-8",
        "save the file as UTF-8");
  }

  static Mistake character(int codePoint) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    return new Mistake(
        "yaml-syntax",
        "the character " + code + " cannot stand in a YAML file",
        "it is invisible, and editors and tools treat it differently",
        "delete it, or write it as an escape in double quotes: "
            + String.format(
                Locale.ROOT, codePoint > 0xFF ? "\"\\u%04X\"" : "\"\\x%02X\"", codePoint));
  }

  static Mistake empty() {
    return new Mistake(
        "empty-sop",
        "the file holds no SOP",
        "it is empty or has only comments",
        "begin with 'sop: some-id', 'version: 1.0.0' and 'steps:'");
  }

  static Mistake unreadable(String reason) {
    return new Mistake(
        "unreadable-file",
        "the file cannot be read: " + reason,
        "",
        "check that the path is right and that you may read it");
  }

  static Mistake more(int count) {
    return new Mistake(
        "more-problems",
        "… and " + count + " more",
        "only the first " + MistakeList.SHOWN + " problems are shown",
        "mend these first");
  }
}
