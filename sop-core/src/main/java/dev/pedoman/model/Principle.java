package dev.pedoman.model;

import java.util.Locale;

/** The seven principles of good service that steps and rules serve. */
public enum Principle {
  /** Respond quickly; the first response counts most. */
  SPEED,
  /** What the customer is told is right. */
  ACCURACY,
  /** Simple words, easy to process. */
  CLARITY,
  /** Open about policies, reasons and progress. */
  TRANSPARENCY,
  /** Reachable on every channel and in the customer's language, at low effort. */
  ACCESSIBILITY,
  /** Kind whatever the problem. */
  FRIENDLINESS,
  /** The right means, nothing done twice. */
  EFFICIENCY;

  /** The word used in YAML, JSON and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
