package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Holds contenders against the reference. */
final class Agreement {
  private final Workload workload;
  private final List<List<Answer>> right = new ArrayList<>();

  Agreement(Workload workload) {
    this.workload = workload;
    Contender reference = new Reference(workload.standards());
    for (Transcript transcript : workload.transcripts()) {
      right.add(reference.answers(transcript, reference.check(transcript)));
    }
  }

  /** Where a contender's answers differ, one line for each conversation. */
  List<String> differences(Contender contender) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      Transcript transcript = workload.transcripts().get(i);
      List<Answer> answers = contender.answers(transcript, contender.check(transcript));
      if (!answers.equals(right.get(i))) {
        differences.add(
            contender.name()
                + " in "
                + transcript.id()
                + ": "
                + answers
                + "; right: "
                + right.get(i));
      }
    }
    return differences;
  }

  /** How many conversations are clean, lack a step, have one out of order, are late, are rude. */
  String spread() {
    int clean = 0;
    int missing = 0;
    int outOfOrder = 0;
    int late = 0;
    int forbidden = 0;
    for (List<Answer> answers : right) {
      boolean missed = any(answers, Answer.State.MISSING);
      boolean strayed = any(answers, Answer.State.OUT_OF_ORDER);
      boolean waited = answers.stream().anyMatch(answer -> !answer.late().isEmpty());
      boolean said = answers.stream().anyMatch(answer -> !answer.forbidden().isEmpty());
      missing += missed ? 1 : 0;
      outOfOrder += strayed ? 1 : 0;
      late += waited ? 1 : 0;
      forbidden += said ? 1 : 0;
      clean += missed || strayed || waited || said ? 0 : 1;
    }
    return "%d conversations: %d clean, %d lack a step, %d have one out of order, %d answered late, %d with a forbidden phrase"
        .formatted(right.size(), clean, missing, outOfOrder, late, forbidden);
  }

  private static boolean any(List<Answer> answers, Answer.State state) {
    return answers.stream()
        .flatMap(answer -> answer.steps().stream())
        .anyMatch(step -> step.state() == state);
  }
}
