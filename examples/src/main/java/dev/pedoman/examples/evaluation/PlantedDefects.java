package dev.pedoman.examples.evaluation;

import static dev.pedoman.dsl.SopDsl.agent;
import static dev.pedoman.dsl.SopDsl.resembles;
import static dev.pedoman.dsl.SopDsl.sop;
import static dev.pedoman.dsl.SopDsl.step;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.check.SopChecker;
import dev.pedoman.dsl.ProcedureBuilder;
import dev.pedoman.judge.StepResult;
import dev.pedoman.language.Likeness;
import dev.pedoman.language.Resemblance;
import dev.pedoman.language.Synonyms;
import dev.pedoman.language.Words;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Plants defects in conversations of STAR and counts how many are found, and how many untouched
 * ones are flagged. Taken are conversations about one task whose labelled steps lie in the order of
 * the flowchart, each once; the SOP is these steps, each to resemble the task's published wordings
 * of it, with the default threshold; the checker sees the words that the agent typed for each of
 * them.
 */
final class PlantedDefects {
  /** What came of one conversation. */
  private record Counts(
      int untouchedFlagged,
      int dropped,
      int droppedFound,
      int swapped,
      int swappedFound,
      int labels,
      int labelsRight) {}

  /** A labelled turn. */
  private record Turn(Optional<String> label, Speaker by, String said) {}

  private final Map<String, Resemblance> resemblances = new HashMap<>();
  private final List<Counts> eligible = new ArrayList<>();
  private final List<Counts> labelled = new ArrayList<>();
  private final Map<String, Integer> confused = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  PlantedDefects(Map<String, StarTask> tasks, List<StarDialogue> dialogues) {
    for (StarDialogue dialogue : dialogues) {
      StarTask task = tasks.get(dialogue.task().orElse(""));
      if (task != null) {
        labelled.add(labels(task, dialogue));
        take(task, dialogue);
      }
    }
  }

  private void take(StarTask task, StarDialogue dialogue) {
    List<Turn> turns = turns(dialogue);
    List<String> steps = new ArrayList<>();
    turns.forEach(turn -> turn.label().filter(l -> isStep(task, l)).ifPresent(steps::add));
    if (steps.size() < 2 || !inOrder(task, steps)) {
      return;
    }
    SopChecker checker = SopChecker.of(sopOf(task, steps));
    boolean flagged = !notDone(checker, turns).isEmpty();
    if (flagged) {
      errors.add(dialogue.id() + " " + task.name() + ": " + missed(checker, turns));
    }
    int droppedFound = 0;
    int swappedFound = 0;
    for (int i = 0; i < steps.size(); i++) {
      int at = turnOf(turns, steps.get(i));
      List<Turn> without = new ArrayList<>(turns);
      without.remove(at);
      droppedFound += notDone(checker, without).contains(steps.get(i)) ? 1 : 0;
      if (i > 0) {
        int before = turnOf(turns, steps.get(i - 1));
        List<Turn> swapped = new ArrayList<>(turns);
        Collections.swap(swapped, before, at);
        Set<String> found = notDone(checker, swapped);
        swappedFound += found.contains(steps.get(i)) || found.contains(steps.get(i - 1)) ? 1 : 0;
      }
    }
    eligible.add(
        new Counts(
            flagged ? 1 : 0, steps.size(), droppedFound, steps.size() - 1, swappedFound, 0, 0));
  }

  private static boolean isStep(StarTask task, String label) {
    return task.required().contains(label);
  }

  /** Each once, and each behind the one before in the flowchart. */
  private static boolean inOrder(StarTask task, List<String> steps) {
    int last = -1;
    for (String step : steps) {
      int at = task.order().indexOf(step);
      if (at <= last) {
        return false;
      }
      last = at;
    }
    return true;
  }

  private static Sop sopOf(StarTask task, List<String> steps) {
    return sop(name(task.name()))
        .version("1")
        .languages(Language.EN)
        .steps(
            steps.stream()
                .map(label -> step(name(label)).expect(agent(resembles(examples(task, label)))))
                .toArray(ProcedureBuilder[]::new))
        .build();
  }

  private static dev.pedoman.model.Phrases examples(StarTask task, String label) {
    return new dev.pedoman.model.Phrases(task.examples().getOrDefault(label, List.of()), Map.of());
  }

  private static String name(String label) {
    return label.replace('_', '-');
  }

  private static List<Turn> turns(StarDialogue dialogue) {
    List<Turn> turns = new ArrayList<>();
    for (StarDialogue.Move move : dialogue.moves()) {
      if (move instanceof StarDialogue.Customer customer) {
        turns.add(new Turn(Optional.empty(), Speaker.CUSTOMER, customer.said()));
      } else if (move instanceof StarDialogue.Agent agent && agent.label().isPresent()) {
        turns.add(new Turn(agent.label(), Speaker.AGENT, agent.typed()));
      }
    }
    return turns;
  }

  private static int turnOf(List<Turn> turns, String label) {
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).label().filter(label::equals).isPresent()) {
        return i;
      }
    }
    throw new IllegalStateException("no turn with label " + label);
  }

  private static Set<String> notDone(SopChecker checker, List<Turn> turns) {
    Set<String> labels = new LinkedHashSet<>();
    for (StepResult step : checker.check(transcript(turns)).get(0).judgement().steps()) {
      if (step.outcome() != StepOutcome.DONE) {
        labels.add(step.step().id().replace('-', '_'));
      }
    }
    return labels;
  }

  private static String missed(SopChecker checker, List<Turn> turns) {
    StringBuilder text = new StringBuilder();
    for (String label : notDone(checker, turns)) {
      text.append(label + " “" + turns.get(turnOf(turns, label)).said() + "” ");
    }
    return text.toString();
  }

  private static Transcript transcript(List<Turn> turns) {
    TranscriptBuilder builder =
        Transcript.builder("star").channel(Channel.CHAT).language(Language.EN.tag());
    for (Turn turn : turns) {
      builder.event(new Utterance(turn.by(), turn.said(), Optional.empty(), Optional.empty()));
    }
    return builder.build();
  }

  /** Whether the nearest of all labels of the task is the right one, turn by turn. */
  private Counts labels(StarTask task, StarDialogue dialogue) {
    List<String> labels = List.copyOf(task.examples().keySet());
    Resemblance resemblance =
        resemblances.computeIfAbsent(
            task.name(),
            key ->
                Resemblance.of(
                    task.examples().values().stream()
                        .map(all -> all.stream().map(Words::of).toList())
                        .toList(),
                    Synonyms.of(List.of())));
    int count = 0;
    int right = 0;
    for (Turn turn : turns(dialogue)) {
      int own = labels.indexOf(turn.label().orElse(""));
      if (own >= 0) {
        int nearest = nearest(resemblance.to(Words.of(turn.said())));
        count++;
        right += nearest == own ? 1 : 0;
        if (nearest != own) {
          confused.merge(labels.get(own) + " | " + labels.get(nearest), 1, Integer::sum);
        }
      }
    }
    return new Counts(0, 0, 0, 0, 0, count, right);
  }

  private static int nearest(Likeness[] to) {
    int best = 0;
    for (int i = 1; i < to.length; i++) {
      best = to[i].score() > to[best].score() ? i : best;
    }
    return best;
  }

  /** Each figure with its interval over conversations. */
  String table() {
    StringBuilder text =
        new StringBuilder("| | cases | share (95 %) | conversations |\n|---|---:|---:|---:|\n");
    row(text, "untouched conversations flagged", eligible, c -> 1, Counts::untouchedFlagged);
    row(text, "dropped steps found", eligible, Counts::dropped, Counts::droppedFound);
    row(text, "swapped neighbours found", eligible, Counts::swapped, Counts::swappedFound);
    row(text, "nearest label is the right one", labelled, Counts::labels, Counts::labelsRight);
    return text.toString();
  }

  private static void row(
      StringBuilder text,
      String what,
      List<Counts> counts,
      java.util.function.ToIntFunction<Counts> of,
      java.util.function.ToIntFunction<Counts> found) {
    Bootstrap share =
        Bootstrap.of(
            counts,
            sample ->
                (double) sample.stream().mapToInt(found).sum()
                    / Math.max(1, sample.stream().mapToInt(of).sum()));
    text.append(
        "| %s | %d | %s | %d |%n"
            .formatted(what, counts.stream().mapToInt(of).sum(), share.text(), counts.size())
            .replace(System.lineSeparator(), "\n"));
  }

  /** Which labels are taken for which, the most frequent first. */
  String confusion() {
    StringBuilder text = new StringBuilder("| label | nearest | turns |\n|---|---|---:|\n");
    confused.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(12)
        .forEach(pair -> text.append("| " + pair.getKey() + " | " + pair.getValue() + " |\n"));
    return text.toString();
  }

  /** The first untouched conversations that are flagged, with the words of what was not found. */
  String errors() {
    return String.join("\n", errors.subList(0, Math.min(10, errors.size()))) + "\n";
  }
}
