package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.language.Questions;
import dev.pedoman.language.Similarity;
import dev.pedoman.language.Words;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Counts the agent's questions that resemble an earlier one which the customer has answered. */
final class RepeatedQuestions {
  private static final double ALIKE = 0.8;
  private static final int LEAST_WORDS = 3;

  /** Each question is held against so many before it, which bounds the work in long chats. */
  private static final int REACH = 50;

  private RepeatedQuestions() {}

  private record Asked(Words words, int turn) {}

  static Measurement count(Observed observed) {
    List<Asked> earlier = new ArrayList<>();
    List<Evidence> again = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      Utterance said = observed.utterance(i);
      if (said == null || said.by() != Speaker.AGENT) {
        continue;
      }
      for (Questions.Question question : Questions.find(observed.words(i))) {
        String text = said.text().substring(question.start(), question.end());
        Asked asked = new Asked(Words.of(text), observed.turn(i));
        if (asked.words().count() >= LEAST_WORDS) {
          if (askedBefore(earlier, asked)) {
            again.add(
                new Evidence(i, said.at(), said.by(), question.start(), question.end(), text));
          }
          earlier.add(asked);
        }
      }
    }
    return Measurement.of(Metric.QUESTIONS_ASKED_TWICE, again.size(), again);
  }

  private static boolean askedBefore(List<Asked> earlier, Asked asked) {
    for (int i = Math.max(0, earlier.size() - REACH); i < earlier.size(); i++) {
      Asked before = earlier.get(i);
      // Within one turn nobody has had a chance to answer.
      if (before.turn() < asked.turn() && Similarity.of(before.words(), asked.words()) >= ALIKE) {
        return true;
      }
    }
    return false;
  }
}
