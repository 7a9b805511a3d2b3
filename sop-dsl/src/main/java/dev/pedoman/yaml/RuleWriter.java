package dev.pedoman.yaml;

import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.yaml.YamlTree.Fields;
import dev.pedoman.yaml.YamlTree.Leaf;
import java.time.Duration;

/** Writes what a rule asks, into the rule's own map. */
final class RuleWriter implements Requirement.Cases<Fields> {
  private final Fields rule;

  RuleWriter(Fields rule) {
    this.rule = rule;
  }

  @Override
  public Fields never(Requirement.Never requirement) {
    return rule.put("never", PatternWriter.write(requirement.pattern()));
  }

  @Override
  public Fields always(Requirement.Always requirement) {
    return rule.put("always", PatternWriter.write(requirement.pattern()));
  }

  @Override
  public Fields atMost(Requirement.AtMost requirement) {
    return rule.put("at-most", counted(requirement.times(), requirement.pattern()));
  }

  @Override
  public Fields atLeast(Requirement.AtLeast requirement) {
    return rule.put("at-least", counted(requirement.times(), requirement.pattern()));
  }

  @Override
  public Fields exactly(Requirement.Exactly requirement) {
    return rule.put("exactly", counted(requirement.times(), requirement.pattern()));
  }

  @Override
  public Fields whenever(Requirement.Whenever requirement) {
    rule.put("whenever", PatternWriter.write(requirement.trigger()));
    String relation = ClosedWords.word(requirement.relation());
    rule.put(relation, PatternWriter.write(requirement.expected()));
    requirement.within().ifPresent(limit -> rule.raw("within", DurationText.of(limit)));
    if (!requirement.joinedBy().isEmpty()) {
      rule.put("joined-by", YamlTree.list(requirement.joinedBy()));
    }
    if (requirement.alternately()) {
      rule.raw("alternately", "true");
    }
    return rule;
  }

  @Override
  public Fields measured(Requirement.Measured requirement) {
    Metric metric = requirement.metric();
    return rule.put(
        metric.word(),
        TextWriter.bound(
            requirement.bound(),
            metric.unit() == Metric.Unit.DURATION ? RuleWriter::milliseconds : YamlTree::number));
  }

  @Override
  public Fields factsAgree(Requirement.FactsAgree requirement) {
    Fields facts = new Fields();
    requirement.facts().forEach((kind, paths) -> facts.put(kind.word(), YamlTree.list(paths)));
    return rule.put("facts", facts);
  }

  @Override
  public Fields sameLanguage(Requirement.SameLanguage requirement) {
    return rule.raw("answers-in", "customer-language");
  }

  private static Fields counted(int times, Pattern pattern) {
    return new Fields()
        .raw("times", Integer.toString(times))
        .put("of", PatternWriter.write(pattern));
  }

  private static YamlTree milliseconds(double value) {
    if (value < 0 || value != Math.rint(value) || value >= 1L << 53) {
      throw new IllegalArgumentException(value + " cannot be written: it is no whole number of ms");
    }
    return new Leaf(DurationText.of(Duration.ofMillis((long) value)));
  }
}
