package dev.pedoman.report;

import dev.pedoman.transcript.Language;

/**
 * A sentence or a part of one for readers in the three languages, with numbered places to be
 * filled.
 *
 * @param id in Indonesian
 * @param ms in Malay
 * @param en in English
 */
record Sentence(String id, String ms, String en) {
  /** The text in a language, with its places filled. */
  String in(Language language, Object... values) {
    String text =
        switch (language) {
          case ID -> id;
          case MS -> ms;
          case EN -> en;
        };
    return filled(text, values);
  }

  /** A text with its places filled. */
  private static String filled(String text, Object... values) {
    StringBuilder out = new StringBuilder(text.length() + 60);
    int at = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      out.append(text, at, open);
      String value = String.valueOf(values[text.charAt(open + 1) - '0']);
      int many = text.indexOf(':', open);
      if (text.charAt(open + 2) == '?') {
        out.append(
            value.equals("1") ? text.substring(open + 3, many) : text.substring(many + 1, close));
      } else {
        out.append(value);
      }
      at = close + 1;
      open = text.indexOf('{', at);
    }
    return out.append(text, at, text.length()).toString();
  }
}
