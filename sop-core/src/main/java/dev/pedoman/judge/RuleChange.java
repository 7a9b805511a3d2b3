package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.language.Mentions;
import dev.pedoman.model.Bound;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Requirement;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest change that would have kept one broken rule; none for a kind not known here. */
final class RuleChange {
  private final SmallestChange all;
  private final RuleResult result;

  RuleChange(SmallestChange all, RuleResult result) {
    this.all = all;
    this.result = result;
  }

  Optional<Change> compute() {
    Requirement asked = result.rule().requirement();
    if (asked instanceof Requirement.Never || asked instanceof Requirement.AtMost) {
      return Optional.of(new Change.Drop(result.violations(), result.evidence()));
    } else if (asked instanceof Requirement.AtLeast) {
      return Optional.of(
          new Change.Add(result.violations(), Change.Between.ANYWHERE, Optional.empty()));
    } else if (asked instanceof Requirement.Always) {
      return Optional.of(new Change.Show(result.evidence()));
    } else if (asked instanceof Requirement.Whenever whenever) {
      return new CompanionChange(all, whenever, result.evidence()).compute();
    } else if (asked instanceof Requirement.Measured measured) {
      return bring(measured);
    } else if (asked instanceof Requirement.FactsAgree facts) {
      return oneOrAll(statements(facts));
    } else if (asked instanceof Requirement.SameLanguage) {
      return all.observed().language(Speaker.CUSTOMER).language().map(Change.Answer::new);
    }
    return Optional.empty();
  }

  static Optional<Change> oneOrAll(List<Change> changes) {
    return changes.size() > 1
        ? Optional.of(new Change.Each(changes))
        : changes.stream().findFirst();
  }

  private Optional<Change> bring(Requirement.Measured measured) {
    if (result.measurement().isEmpty() || result.measurement().get().value().isEmpty()) {
      return Optional.empty();
    }
    double value = result.measurement().get().value().getAsDouble();
    Bound bound = measured.bound();
    boolean less = bound.atMost().isPresent() && value > bound.atMost().getAsDouble();
    double by = less ? value - bound.atMost().getAsDouble() : bound.atLeast().orElse(value) - value;
    return by > 0
        ? Optional.of(new Change.Bring(measured.metric(), less, by, result.evidence()))
        : Optional.empty();
  }

  private List<Change> statements(Requirement.FactsAgree facts) {
    List<Change> statements = new ArrayList<>();
    for (Evidence said : result.evidence()) {
      for (Map.Entry<MentionKind, List<String>> entry : facts.facts().entrySet()) {
        List<Value> known =
            entry.getValue().stream()
                .flatMap(path -> all.transcript().facts().get(path).stream())
                .toList();
        if (!known.isEmpty() && mentions(said, entry.getKey())) {
          statements.add(new Change.State(said, known));
          break;
        }
      }
    }
    return statements;
  }

  private boolean mentions(Evidence said, MentionKind kind) {
    Observed observed = all.observed();
    return Mentions.find(observed.words(said.event()), kind).stream()
        .anyMatch(mention -> mention.start() == said.start() && mention.end() == said.end());
  }
}
