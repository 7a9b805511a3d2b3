package dev.pedoman.examples.evaluation;

import dev.pedoman.check.SopChecker;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.model.Rule;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what is done in each turn by built-in patterns alone: an SOP with a prohibition for each
 * label, whose evidence is where it is seen.
 */
final class Detection {
  private final SopChecker checker;

  private Detection(SopChecker checker) {
    this.checker = checker;
  }

  /** What an agent does, as Schema-Guided Dialogue names it. */
  static Detection ofActs() {
    return of("service-acts.sop.yaml");
  }

  /** The steps of a service conversation. */
  static Detection ofSteps() {
    return of("service-steps.sop.yaml");
  }

  private static Detection of(String sop) {
    try (InputStream in = Detection.class.getResourceAsStream(sop)) {
      if (in == null) {
        throw new IllegalStateException(sop + " is missing");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Detection(SopChecker.of(SopYaml.read(sop, yaml).orThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The labels that it looks for, in the order of the SOP. */
  List<String> labels() {
    return checker.sops().get(0).rules().stream().map(Rule::id).toList();
  }

  /** For each event the labels that are seen there. */
  List<Set<String>> labels(Transcript transcript) {
    List<Set<String>> labels = new ArrayList<>();
    transcript.events().forEach(event -> labels.add(new TreeSet<>()));
    for (RuleResult rule : checker.check(transcript).get(0).judgement().rules()) {
      for (Evidence evidence : rule.evidence()) {
        labels.get(evidence.event()).add(rule.rule().id());
      }
    }
    return labels;
  }
}
