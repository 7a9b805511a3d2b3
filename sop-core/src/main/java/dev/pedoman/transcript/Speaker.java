package dev.pedoman.transcript;

import java.util.Locale;

/** The side that an event comes from. An AI agent speaks as {@link #AGENT}. */
public enum Speaker {
  /** Whoever serves: a person or an AI agent. */
  AGENT,
  /** Whoever is served; colleagues and suppliers are customers too. */
  CUSTOMER,
  /** Notices by the system itself, such as "You are number 3 in the queue". */
  SYSTEM,
  /** The source does not tell. */
  UNKNOWN;

  /** The word used in YAML, JSON and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
