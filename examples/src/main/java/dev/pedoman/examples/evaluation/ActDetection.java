package dev.pedoman.examples.evaluation;

import dev.pedoman.check.SopChecker;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
}
