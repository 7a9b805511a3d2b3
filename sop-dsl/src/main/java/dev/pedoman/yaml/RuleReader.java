package dev.pedoman.yaml;

import dev.pedoman.model.About;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rules. */
final class RuleReader {
  static final Set<String> KEYS =
      ProcedureReader.union(
          List.of("rule"),
          AboutReader.KEYS,
          AboutReader.GUARD_KEYS,
          RequirementReader.KINDS,
          RequirementReader.BESIDE_WHENEVER);

  /** What a slip of the pen is compared with: a metric can only be written for a metric. */
  private static final Set<String> LISTED =
      ProcedureReader.union(
          List.of("rule"),
          AboutReader.KEYS,
          AboutReader.GUARD_KEYS,
          RequirementReader.PLAIN_KINDS,
          RequirementReader.BESIDE_WHENEVER);

  private final Reading reading;
  private final Scalars scalars;
  private final AboutReader abouts;
  private final RequirementReader requirements;

  RuleReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.abouts = new AboutReader(reading);
    this.requirements = new RequirementReader(reading);
  }

  Optional<Rule> rule(MapNode map) {
    Optional<Node> head = Optional.ofNullable(Keys.meant(map, KEYS).get("rule")).map(Entry::value);
    String owner =
        head.filter(ScalarNode.class::isInstance)
            .map(n -> "rule '" + Node.clip(((ScalarNode) n).text()) + "'")
            .orElse("the rule");
    Keys keys = Keys.of(reading, owner, map, KEYS, (entry, all) -> unknown(owner, entry));
    Optional<ScalarNode> id =
        keys.need("rule", "rule: no-blame").flatMap(n -> scalars.id(n, "rule"));
    id.ifPresent(s -> reading.claim(s, "rule"));
    About about = abouts.about(keys);
    Guard guard = abouts.guard(keys);
    Optional<Requirement> requirement = requirements.read(keys);
    return id.flatMap(s -> requirement.map(r -> new Rule(s.text(), about, guard, r)));
  }

  private static Mistake unknown(String owner, Entry entry) {
    Collection<String> metrics = ClosedWords.METRICS.keySet();
    boolean bounded =
        entry.value() instanceof MapNode map
            && map.entries().stream().anyMatch(e -> BoundReader.KEYS.contains(e.name()));
    return bounded
        ? ValueMistakes.unknownMetric(entry.name(), metrics)
        : ShapeMistakes.unknownKey(owner, entry.name(), LISTED);
  }
}
