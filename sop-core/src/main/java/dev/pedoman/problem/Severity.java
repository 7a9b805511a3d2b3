package dev.pedoman.problem;

/** How grave a {@link Problem} is: an error stops the work at hand, the others ride along. */
public enum Severity {
  /** The input cannot be used. */
  ERROR,
  /** The input can be used, and the result may surprise. */
  WARNING,
  /** Something was inferred that the author of the input may want to know. */
  INFO
}
