package dev.pedoman.language;

/** What a word is to the parts that ask, as bits: each word is looked up once for all of them. */
final class Kind {
  static final int NEGATOR = 1;
  static final int CLAUSE = 1 << 1;
  static final int IDIOM = 1 << 2;
  static final int LINK = 1 << 3;
  static final int ASKING = 1 << 4;
  static final int NUMBERED = 1 << 5;
  static final int SUBJECT = 1 << 6;

  /** The word "no". */
  static final int NO = 1 << 7;

  /** The word "x", short for "tak" and a sign between numbers. */
  static final int X = 1 << 8;

  static final int WITHOUT = 1 << 9;
  static final int LONGER = 1 << 10;

  /** An abbreviation before a name. */
  static final int TITLE = 1 << 11;

  /** An abbreviation before a number. */
  static final int BEFORE_NUMBER = 1 << 12;

  // The words by which {@link Enquiry} tells a question about something.
  static final int WHETHER = 1 << 13;
  static final int WHETHER_DONE = 1 << 14;
  static final int ASPECT = 1 << 15;
  static final int LEADS = 1 << 16;
  static final int MALAY_SPEAKER = 1 << 17;
  static final int INVERTED = 1 << 18;
  static final int WISHING = 1 << 19;
  static final int WISH = 1 << 20;
  static final int PERSON = 1 << 21;
  static final int FINAL_ASK = 1 << 22;
  static final int ASKS_ITSELF = 1 << 23;

  // The words by which {@link Supposition} tells what is supposed or reported.
  static final int CONDITION = 1 << 24;
  static final int SELF = 1 << 25;
  static final int OTHER = 1 << 26;
  static final int REPORTING = 1 << 27;

  private Kind() {}
}
