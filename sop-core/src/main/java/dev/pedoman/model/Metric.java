package dev.pedoman.model;

import java.util.Locale;

/** What is measured over a whole interaction. */
public enum Metric {
  /** From the first customer message to the first answer by the agent. */
  FIRST_RESPONSE_TIME(Unit.DURATION),
  /** Mean wait of the customer for an answer. */
  AVERAGE_RESPONSE_TIME(Unit.DURATION),
  /** Longest wait of the customer for an answer. */
  LONGEST_RESPONSE_TIME(Unit.DURATION),
  /** From the start to the action that resolves the case. */
  RESOLUTION_TIME(Unit.DURATION),
  /** From the first event to the close: a close action, else the end of the last utterance. */
  HANDLE_TIME(Unit.DURATION),
  /** The longest single hold. */
  LONGEST_HOLD(Unit.DURATION),
  /** All holds together. */
  TOTAL_HOLD(Unit.DURATION),
  /** The longest stretch in which nobody speaks, outside holds. */
  SILENCE(Unit.DURATION),
  /** How often the agent begins while the customer is still speaking. */
  INTERRUPTIONS(Unit.COUNT),
  /** How often the interaction is handed over. */
  TRANSFERS(Unit.COUNT),
  /** Turns of both sides. */
  TURNS(Unit.COUNT),
  /** Mean length of the agent's sentences. */
  WORDS_PER_SENTENCE(Unit.NUMBER),
  /** The agent's share of all words, 0..1. */
  TALK_SHARE(Unit.SHARE),
  /** Questions that the agent asks again though they were answered. */
  QUESTIONS_ASKED_TWICE(Unit.COUNT),
  /** Questions for data that the case record holds. */
  KNOWN_DATA_ASKED(Unit.COUNT),
  /** How often the agent uses the customer's name. */
  NAME_USES(Unit.COUNT);

  /** What a value of the metric is counted in. */
  public enum Unit {
    /** Milliseconds. */
    DURATION,
    /** A whole number. */
    COUNT,
    /** 0..1. */
    SHARE,
    /** Any number. */
    NUMBER
  }

  private final Unit unit;

  Metric(Unit unit) {
    this.unit = unit;
  }

  /** What its values are counted in. */
  public Unit unit() {
    return unit;
  }

  /** The word used in YAML, JSON and reports, such as {@code first-response-time}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
