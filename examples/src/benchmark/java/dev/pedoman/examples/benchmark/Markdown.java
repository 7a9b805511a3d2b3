package dev.pedoman.examples.benchmark;

import java.util.Locale;

/** A table in Markdown, numbers on the right. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  Markdown(String title, String... head) {
    text.append("### ").append(title).append("\n\n");
    row(head);
    text.append("|---|").append("---:|".repeat(head.length - 1)).append('\n');
  }

  void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  String text() {
    return text.toString();
  }

  /** The median with the least and the most. */
  static String spread(Measured m) {
    return number(m.score()) + " (" + number(m.least()) + "–" + number(m.most()) + ")";
  }

  static String number(double value) {
    String digits = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, digits, value);
  }
}
