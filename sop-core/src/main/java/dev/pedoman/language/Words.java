package dev.pedoman.language;

/** The words of one utterance, normalised, each with its span in the original text. Immutable. */
public final class Words {
  private final String text;

  private Words(String text) {
    this.text = text;
  }

  /** Normalises and splits a text of any length; cost grows with its length. */
  public static Words of(String text) {
    return new Words(text);
  }

  /** The original text. */
  public String text() {
    return text;
  }

  /** How many words it has; punctuation does not count. */
  public int count() {
    return 0;
  }

  /** How many sentences it has; 0 when it has no word. */
  public int sentences() {
    return 0;
  }
}
