package dev.pedoman.examples.evaluation;

import dev.pedoman.check.SopChecker;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what an agent does in each turn by built-in patterns alone: an SOP with a prohibition for
 * each act, whose evidence is where the act is seen.
 */
final class ActDetection {
  private static final String SOP = "service-acts.sop.yaml";

  private final SopChecker checker;

  private ActDetection(SopChecker checker) {
    this.checker = checker;
  }

  static ActDetection standard() {
    try (InputStream in = ActDetection.class.getResourceAsStream(SOP)) {
      if (in == null) {
        throw new IllegalStateException(SOP + " is missing");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ActDetection(SopChecker.of(SopYaml.read(SOP, yaml).orThrow()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** For each event the acts that are seen there. */
  List<Set<Act>> acts(ActDialogue dialogue) {
    List<Set<Act>> acts = new ArrayList<>();
    dialogue.transcript().events().forEach(event -> acts.add(new TreeSet<>()));
    Map<String, Act> byRule = new java.util.TreeMap<>();
    for (Act act : Act.values()) {
      byRule.put(act.rule(), act);
    }
    for (RuleResult rule : checker.check(dialogue.transcript()).get(0).judgement().rules()) {
      Act act = byRule.get(rule.rule().id());
      for (Evidence evidence : rule.evidence()) {
        if (act != null) {
          acts.get(evidence.event()).add(act);
        }
      }
    }
    return acts;
  }

  /** How many turns of each act are found rightly, found wrongly, not found. */
  record Counts(Map<Act, int[]> byAct) {
    static final int RIGHT = 0;
    static final int WRONG = 1;
    static final int LEFT_OUT = 2;

    static Counts none() {
      Map<Act, int[]> counts = new EnumMap<>(Act.class);
      for (Act act : Act.values()) {
        counts.put(act, new int[3]);
      }
      return new Counts(counts);
    }

    /** Counts one conversation. */
    static Counts of(ActDialogue dialogue, List<Set<Act>> found) {
      Counts counts = none();
      for (int i = 0; i < found.size(); i++) {
        if (dialogue.transcript().events().get(i).by() != Speaker.AGENT) {
          continue;
        }
        for (Act act : Act.values()) {
          boolean is = dialogue.acts().get(i).contains(act);
          boolean seen = found.get(i).contains(act);
          int[] row = counts.byAct.get(act);
          row[RIGHT] += is && seen ? 1 : 0;
          row[WRONG] += !is && seen ? 1 : 0;
          row[LEFT_OUT] += is && !seen ? 1 : 0;
        }
      }
      return counts;
    }

    static Counts sum(List<Counts> all) {
      Counts sum = none();
      for (Counts counts : all) {
        counts.byAct.forEach(
            (act, row) -> {
              for (int i = 0; i < row.length; i++) {
                sum.byAct.get(act)[i] += row[i];
              }
            });
      }
      return sum;
    }

    int number(Act act, int which) {
      return byAct.get(act)[which];
    }

    boolean has(Act act) {
      return number(act, RIGHT) + number(act, LEFT_OUT) > 0;
    }

    double precision(Act act) {
      return share(number(act, RIGHT), number(act, WRONG));
    }

    double recall(Act act) {
      return share(number(act, RIGHT), number(act, LEFT_OUT));
    }

    double f1(Act act) {
      int right = 2 * number(act, RIGHT);
      return share(right, number(act, WRONG) + number(act, LEFT_OUT));
    }

    /** The mean over the acts that people found at all. */
    double macroF1() {
      return byAct.keySet().stream().filter(this::has).mapToDouble(this::f1).average().orElse(0);
    }

    private static double share(int part, int rest) {
      return part + rest == 0 ? 0 : (double) part / (part + rest);
    }
  }
}
