package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;

/** The words for inputs that no format can use. */
final class BadInput {
  /** The code of JSON that is malformed. */
  static final String SYNTAX = "json-syntax";

  private static final int AROUND = 40;

  private BadInput() {}

  static void malformed(Faults faults, Place place) {
    faults.error(
        "not-utf-8",
        place,
        "bytes that are no UTF-8 text",
        "transcripts are UTF-8, or UTF-16 with a byte order mark",
        "save the export as UTF-8");
  }

  static void tooLong(Faults faults, Place place) {
    faults.error(
        "too-long",
        place,
        "the record is longer than " + Lines.LONGEST + " characters",
        "records are bounded so that no input fills the memory",
        "split the record");
  }

  static void empty(Faults faults, Place place) {
    faults.error("empty-input", place, "there is nothing in the input", "", "");
  }

  /** A JSON syntax error; the words around it are quoted when its line is known and long. */
  static void syntax(Faults faults, JsonParsing.BadJson bad, String line) {
    int column = bad.place().column();
    String near = "";
    if (column > RecentLines.QUOTED && column <= line.length()) {
      int from = Math.max(0, column - 1 - AROUND);
      near = "near: " + line.substring(from, Math.min(line.length(), column - 1 + AROUND));
    }
    faults.error(SYNTAX, bad.place(), "this is not JSON: " + bad.what(), near, "");
  }
}
