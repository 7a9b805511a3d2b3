package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.language.Questions;
import dev.pedoman.language.Similarity;
import dev.pedoman.language.Words;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Counts the agent's questions that resemble an earlier one which the customer has answered. */
final class RepeatedQuestions extends Gauge {
  private static final double ALIKE = 0.8;
  private static final int LEAST_WORDS = 3;

  /** Each question is held against so many before it, which bounds the work in long chats. */
  private static final int REACH = 50;

  private final Deque<Asked> earlier = new ArrayDeque<>();
  private final List<Evidence> again = new ArrayList<>();
  private int answers;

  /** A question, and how many customer utterances there were before it. */
  private record Asked(Words words, int answers) {}

  @Override
  void take(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    answers += said != null && said.by() == Speaker.CUSTOMER ? 1 : 0;
    if (said == null || said.by() != Speaker.AGENT) {
      return;
    }
    for (Questions.Question question : Questions.find(observed.words(event))) {
      String text = said.text().substring(question.start(), question.end());
      Asked asked = new Asked(Words.of(text), answers);
      if (asked.words().count() >= LEAST_WORDS) {
        if (askedBefore(asked)) {
          again.add(
              new Evidence(event, said.at(), said.by(), question.start(), question.end(), text));
        }
        earlier.add(asked);
        if (earlier.size() > REACH) {
          earlier.remove();
        }
      }
    }
  }

  Measurement count(Observed observed) {
    if (!observed.hasEventBy(Speaker.AGENT)) {
      return Measurement.none(Metric.QUESTIONS_ASKED_TWICE, Reason.NO_AGENT_EVENTS);
    }
    if (observed.language(Speaker.AGENT).other()) {
      return Measurement.none(Metric.QUESTIONS_ASKED_TWICE, Reason.LANGUAGE_NOT_COVERED);
    }
    follow(observed);
    return Measurement.of(Metric.QUESTIONS_ASKED_TWICE, again.size(), again);
  }

  private boolean askedBefore(Asked asked) {
    for (Asked before : earlier) {
      // Without a word by the customer in between it was not answered.
      if (before.answers() < asked.answers()
          && Similarity.of(before.words(), asked.words()) >= ALIKE) {
        return true;
      }
    }
    return false;
  }
}
