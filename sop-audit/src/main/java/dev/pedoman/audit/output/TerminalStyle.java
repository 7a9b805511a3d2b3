package dev.pedoman.audit.output;

import dev.pedoman.transcript.Language;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * How text for people looks. Immutable.
 *
 * @param language of all words but those that the SOP and the transcript bring
 * @param colour whether to write ANSI colours
 * @param symbols whether to write bars, marks and quotes beyond ASCII
 * @param width columns of a line; at least 90
 */
public record TerminalStyle(Language language, boolean colour, boolean symbols, int width) {
  /** The width unless said otherwise. */
  public static final int USUAL_WIDTH = 100;

  private static final String NEEDED = "█░✗“”—·…";

  public TerminalStyle {
    if (width < 90) {
      throw new IllegalArgumentException("a width of " + width + " columns: at least 90");
    }
  }

  /** No colour, all symbols, 100 columns. */
  public static TerminalStyle plain(Language language) {
    return new TerminalStyle(language, false, true, USUAL_WIDTH);
  }

  /** A style whose symbols a charset can write: ASCII only where it lacks one of them. */
  public static TerminalStyle of(Language language, boolean colour, Charset charset) {
    return new TerminalStyle(language, colour, writesSymbols(charset), USUAL_WIDTH);
  }

  private static boolean writesSymbols(Charset charset) {
    if (!charset.canEncode()) {
      return false;
    }
    CharsetEncoder encoder = charset.newEncoder();
    return encoder.canEncode(NEEDED);
  }
}
