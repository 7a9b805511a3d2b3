package dev.pedoman.evidence;

/** A text that can be read only so many times, so that matching against it always ends. */
final class Budget implements CharSequence {
  private static final int STEPS = 200_000;
  private static final int STEPS_PER_CHARACTER = 20;

  private final CharSequence text;
  private final int[] left;

  Budget(String text) {
    this(
        text,
        new int[] {(int) Math.min(1 << 30, STEPS + (long) STEPS_PER_CHARACTER * text.length())});
  }

  private Budget(CharSequence text, int[] left) {
    this.text = text;
    this.left = left;
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
    return new Budget(text.subSequence(start, end), left);
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
