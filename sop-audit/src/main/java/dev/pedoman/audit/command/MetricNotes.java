package dev.pedoman.audit.command;

import dev.pedoman.model.Metric;

/** What each metric measures, in one line. */
final class MetricNotes {
  private MetricNotes() {}

  static String about(Metric metric) {
    return unit(metric) + "  " + what(metric);
  }

  private static String unit(Metric metric) {
    return switch (metric.unit()) {
      case DURATION -> "duration";
      case COUNT -> "count   ";
      case SHARE -> "share   ";
      case NUMBER -> "number  ";
    };
  }

  private static String what(Metric metric) {
    return switch (metric) {
      case FIRST_RESPONSE_TIME -> "how long the customer waits for the first answer";
      case AVERAGE_RESPONSE_TIME -> "mean wait of the customer for an answer";
      case LONGEST_RESPONSE_TIME -> "longest wait of the customer for an answer";
      case RESOLUTION_TIME -> "from the start to the action that resolves the case";
      case HANDLE_TIME -> "from the first to the last moment, with work after the contact";
      case LONGEST_HOLD -> "the longest single hold";
      case TOTAL_HOLD -> "all holds together";
      case SILENCE -> "the longest stretch in which nobody speaks, outside holds";
      case INTERRUPTIONS -> "how often the agent begins while the customer still speaks";
      case TRANSFERS -> "how often the conversation is handed over";
      case TURNS -> "turns of both sides";
      case WORDS_PER_SENTENCE -> "mean length of the agent's sentences";
      case TALK_SHARE -> "the agent's share of all words, 0 to 1";
      case QUESTIONS_ASKED_TWICE -> "questions asked again though they were answered";
      case KNOWN_DATA_ASKED -> "questions for data that the case record holds";
      case NAME_USES -> "how often the agent uses the customer's name";
    };
  }
}
