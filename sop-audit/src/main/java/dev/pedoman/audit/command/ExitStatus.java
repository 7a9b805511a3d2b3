package dev.pedoman.audit.command;

/** What the command says to the shell. */
final class ExitStatus {
  /** Everything was read and nothing fails. */
  static final int OK = 0;

  /** At least one conversation fails. */
  static final int FAIL = 1;

  /** Nothing was done that can be relied on: wrong usage, an invalid SOP, unwritable output. */
  static final int USAGE = 2;

  /** Some inputs could not be read; the rest was done. Said before {@link #FAIL}. */
  static final int UNREAD = 3;

  private ExitStatus() {}
}
