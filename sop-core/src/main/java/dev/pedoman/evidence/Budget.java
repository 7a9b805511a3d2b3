package dev.pedoman.evidence;

/** A text that can be read only so many times, so that matching against it always ends. */
final class Budget implements CharSequence {
  /** What all utterances of a transcript may take together, beyond a share for their length. */
  static final long FOR_ALL = 20_000_000;

  private static final long STEPS = 200_000;
  private static final long STEPS_PER_CHARACTER = 20;

  private final CharSequence text;
  private final long[] left;
  private final long free;
  private final long start;

  /**
   * A text to be read.
   *
   * @param left what the utterances before it have left of {@link #FOR_ALL}
   */
  Budget(String text, long left) {
    this.text = text;
    this.free = STEPS_PER_CHARACTER * text.length();
    this.start = free + Math.max(0, Math.min(STEPS, left));
    this.left = new long[] {start};
  }

  private Budget(CharSequence text, Budget whole) {
    this.text = text;
    this.free = whole.free;
    this.start = whole.start;
    this.left = whole.left;
  }

  /** How many steps were taken, less those that its length allows in any case. */
  long spentBeyondLength() {
    return Math.max(0, start - left[0] - free);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left[0] < 0) {
      throw new Exceeded();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new Budget(text.subSequence(start, end), this);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The budget is spent. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("matching was stopped at its bound of work", null, false, false);
    }
  }
}
