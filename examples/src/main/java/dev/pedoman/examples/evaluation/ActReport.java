package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How well acts are told in one set of dialogues, as text in Markdown. */
final class ActReport {
  private static final int ERRORS_OF_EACH = 3;

  private final String set;
  private final List<ActDialogue> dialogues;
  private final List<List<Set<Act>>> found = new ArrayList<>();
  private final List<ActCounts> counts = new ArrayList<>();

  ActReport(String set, List<ActDialogue> dialogues, ActDetection detection) {
    this.set = set;
    this.dialogues = dialogues;
    for (ActDialogue dialogue : dialogues) {
      List<Set<Act>> acts = detection.acts(dialogue);
      found.add(acts);
      counts.add(ActCounts.of(dialogue, acts));
    }
  }

  /** The mean F1 over the acts that people found. */
  double macroF1() {
    return ActCounts.sum(counts).macroF1();
  }

  /** A row for each act and one for all of them, each with its interval over dialogues. */
  String table() {
    ActCounts all = ActCounts.sum(counts);
    StringBuilder text = new StringBuilder();
    text.append(
        "### "
            + set
            + "\n\n| act | turns | precision | recall | F1 (95 %) |\n|---|---:|---:|---:|---:|\n");
    for (Act act : Act.values()) {
      int turns = all.turns(act);
      if (turns > 0) {
        text.append(
            "| %s | %d | %s | %s | %s |\n"
                .formatted(
                    act.rule(),
                    turns,
                    Bootstrap.short3(all.precision(act)),
                    Bootstrap.short3(all.recall(act)),
                    Bootstrap.of(counts, sample -> ActCounts.sum(sample).f1(act)).text()));
      }
    }
    Bootstrap macro = Bootstrap.of(counts, sample -> ActCounts.sum(sample).macroF1());
    text.append("| **all, macro** | | | | **%s** |\n\n".formatted(macro.text()));
    return text.append("n = " + macro.size() + " dialogues\n").toString();
  }

  /** What is taken for what: of each act, what was found in its turns in place of it. */
  String confusion() {
    Map<String, Integer> pairs = new TreeMap<>();
    for (int i = 0; i < dialogues.size(); i++) {
      for (int event = 0; event < found.get(i).size(); event++) {
        Set<Act> is = dialogues.get(i).acts().get(event);
        Set<Act> seen = found.get(i).get(event);
        for (Act act : is) {
          if (!seen.contains(act)) {
            pairs.merge(
                act.rule() + " | " + (seen.isEmpty() ? "nothing" : rules(seen)), 1, Integer::sum);
          }
        }
      }
    }
    StringBuilder text =
        new StringBuilder("| not found | found instead | turns |\n|---|---|---:|\n");
    pairs.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(12)
        .forEach(pair -> text.append("| " + pair.getKey() + " | " + pair.getValue() + " |\n"));
    return text.toString();
  }

  private static String rules(Set<Act> acts) {
    return String.join(", ", acts.stream().map(Act::rule).toList());
  }

  /**
   * The first turns of each act that were not found, and that were found wrongly. For the screen.
   */
  String errors() {
    StringBuilder text = new StringBuilder();
    for (Act act : Act.values()) {
      int missed = 0;
      int wrong = 0;
      for (int i = 0; i < dialogues.size(); i++) {
        for (int event = 0; event < found.get(i).size(); event++) {
          boolean is = dialogues.get(i).acts().get(event).contains(act);
          boolean seen = found.get(i).get(event).contains(act);
          boolean telling = is != seen && (is ? missed++ : wrong++) < ERRORS_OF_EACH;
          if (telling) {
            text.append(
                (is ? "not found " : "wrongly   ") + act.rule() + ": " + said(i, event) + "\n");
          }
        }
      }
    }
    return text.toString();
  }

  private String said(int dialogue, int event) {
    return dialogues.get(dialogue).transcript().events().get(event) instanceof Utterance said
        ? said.text()
        : "";
  }
}
