package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How well acts are told in one set of dialogues, as text in Markdown. */
final class LabelReport {
  private static final int ERRORS_OF_EACH = 3;
  private static final int TELLING = 10;

  private final String set;
  private final List<LabelledDialogue> dialogues;
  private final List<String> labels;
  private final List<List<Set<String>>> found = new ArrayList<>();
  private final List<LabelCounts> counts = new ArrayList<>();

  LabelReport(String set, List<LabelledDialogue> dialogues, Detection detection) {
    this.set = set;
    this.dialogues = dialogues;
    this.labels = detection.labels();
    for (LabelledDialogue dialogue : dialogues) {
      List<Set<String>> seen = detection.labels(dialogue.transcript());
      found.add(seen);
      counts.add(LabelCounts.of(dialogue, seen));
    }
  }

  /** The mean F1 over the acts that people found. */
  double macroF1() {
    return LabelCounts.sum(counts).macroF1();
  }

  /** A row for each act and one for all of them, each with its interval over dialogues. */
  String table() {
    LabelCounts all = LabelCounts.sum(counts);
    StringBuilder text = new StringBuilder();
    text.append(
        "### "
            + set
            + "\n\n| act | turns | precision | recall | F1 (95 %) |\n|---|---:|---:|---:|---:|\n");
    for (String label : labels) {
      int turns = all.turns(label);
      if (turns > 0) {
        text.append(
            "| %s | %d | %s | %s | %s |\n"
                .formatted(
                    label,
                    turns,
                    Bootstrap.short3(all.precision(label)),
                    Bootstrap.short3(all.recall(label)),
                    Bootstrap.of(counts, sample -> LabelCounts.sum(sample).f1(label)).text()));
      }
    }
    Bootstrap macro = Bootstrap.of(counts, sample -> LabelCounts.sum(sample).macroF1());
    text.append("| **all, macro** | | | | **%s** |\n\n".formatted(macro.text()));
    return text.append("n = " + macro.size() + " dialogues\n").toString();
  }

  /** What is taken for what: of each act, what was found in its turns in place of it. */
  String confusion() {
    Map<String, Integer> pairs = new TreeMap<>();
    for (int i = 0; i < dialogues.size(); i++) {
      for (int event = 0; event < found.get(i).size(); event++) {
        Set<String> is = dialogues.get(i).labels().get(event);
        Set<String> seen = found.get(i).get(event);
        for (String label : is) {
          if (!seen.contains(label)) {
            pairs.merge(
                label + " | " + (seen.isEmpty() ? "nothing" : String.join(", ", seen)),
                1,
                Integer::sum);
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

  /**
   * A turn of each of the ten kinds of mistakes that are most frequent, the most frequent first.
   */
  String tellingErrors() {
    Map<String, List<String>> mistakes = new TreeMap<>();
    for (int i = 0; i < dialogues.size(); i++) {
      for (int event = 0; event < found.get(i).size(); event++) {
        Set<String> is = dialogues.get(i).labels().get(event);
        Set<String> seen = found.get(i).get(event);
        String turn = said(i, event);
        for (String label : labels) {
          if (is.contains(label) && !seen.contains(label)) {
            mistake(mistakes, label + " not found", turn);
          } else if (seen.contains(label) && !is.contains(label)) {
            mistake(mistakes, label + " found wrongly", turn);
          }
        }
      }
    }
    StringBuilder text = new StringBuilder();
    mistakes.entrySet().stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .limit(TELLING)
        .forEach(
            each ->
                text.append(
                    "- %s (%d turns): %s\n"
                        .formatted(
                            each.getKey(), each.getValue().size(), shortest(each.getValue()))));
    return text.toString();
  }

  private static void mistake(Map<String, List<String>> mistakes, String kind, String turn) {
    mistakes.computeIfAbsent(kind, key -> new ArrayList<>()).add(turn);
  }

  /** The shortest turn shows a mistake most plainly. */
  private static String shortest(List<String> turns) {
    String best = turns.get(0);
    for (String turn : turns) {
      best = turn.length() < best.length() ? turn : best;
    }
    return best.replaceAll("\\s+", " ");
  }

  /**
   * The first turns of each act that were not found, and that were found wrongly. For the screen.
   */
  String errors() {
    StringBuilder text = new StringBuilder();
    for (String label : labels) {
      int missed = 0;
      int wrong = 0;
      for (int i = 0; i < dialogues.size(); i++) {
        for (int event = 0; event < found.get(i).size(); event++) {
          boolean is = dialogues.get(i).labels().get(event).contains(label);
          boolean seen = found.get(i).get(event).contains(label);
          boolean telling = is != seen && (is ? missed++ : wrong++) < ERRORS_OF_EACH;
          if (telling) {
            text.append((is ? "not found " : "wrongly   ") + label + ": " + said(i, event) + "\n");
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
