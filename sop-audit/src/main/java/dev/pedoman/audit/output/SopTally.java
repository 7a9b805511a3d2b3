package dev.pedoman.audit.output;

import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Principle;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What the reports of one SOP add up to. */
final class SopTally {
  /** In how many conversations an item came out that way. */
  record Frequent(String item, String outcome, int count) {}

  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    OptionalDouble value() {
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
  }

  /** An item and its outcome. */
  private record Kind(String item, String outcome) {}

  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Principle, Mean> principles = new EnumMap<>(Principle.class);
  private final Map<Kind, Integer> findings = new HashMap<>();
  private final Mean score = new Mean();

  void add(ComplianceReport report) {
    Judgement judged = report.judgement();
    verdicts.merge(judged.verdict(), 1, Integer::sum);
    if (judged.verdict() == Verdict.PASS || judged.verdict() == Verdict.FAIL) {
      judged.score().share().ifPresent(score::add);
      judged.principles().forEach(this::add);
    }
    // A repeated step that fails twice in one conversation is one conversation with that finding.
    Set<Kind> kinds = new HashSet<>();
    for (Finding finding : report.findings()) {
      Kind kind = new Kind(finding.item(), finding.outcome());
      if (kinds.add(kind)) {
        findings.merge(kind, 1, Integer::sum);
      }
    }
  }

  private void add(Principle principle, dev.pedoman.judge.Score earned) {
    Mean mean = principles.computeIfAbsent(principle, none -> new Mean());
    earned.share().ifPresent(mean::add);
  }

  int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** Conversations that the SOP is for. */
  int applied() {
    return count(Verdict.PASS) + count(Verdict.FAIL) + count(Verdict.INCONCLUSIVE);
  }

  OptionalDouble meanScore() {
    return score.value();
  }

  Map<Principle, OptionalDouble> principleMeans() {
    Map<Principle, OptionalDouble> means = new EnumMap<>(Principle.class);
    principles.forEach((principle, mean) -> means.put(principle, mean.value()));
    return means;
  }

  /** The most frequent first; where equal, by name of the item and outcome. */
  List<Frequent> mostFrequent(int most) {
    return findings.entrySet().stream()
        .map(e -> new Frequent(e.getKey().item(), e.getKey().outcome(), e.getValue()))
        .sorted(
            Comparator.comparingInt(Frequent::count)
                .reversed()
                .thenComparing(Frequent::item)
                .thenComparing(Frequent::outcome))
        .limit(most)
        .toList();
  }
}
