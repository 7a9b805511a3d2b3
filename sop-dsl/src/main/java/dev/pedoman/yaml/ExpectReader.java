package dev.pedoman.yaml;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Category;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.Place;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what a trial expects of the SOP. */
final class ExpectReader {
  static final List<String> KEYS =
      List.of("verdict", "score", "principles", "steps", "rules", "findings", "categories");
  private static final String PERCENT = "a number from 0 to 100";

  private final Reading reading;
  private final Scalars scalars;
  private final BoundReader bounds;
  private final Optional<Sop> sop;
  private final Map<String, Place> places = new HashMap<>();

  /**
   * A reader.
   *
   * @param sop what is tried; where it cannot be read, the names of its parts are not looked up
   */
  ExpectReader(Reading reading, Optional<Sop> sop) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.bounds = new BoundReader(reading);
    this.sop = sop;
  }

  Optional<Trial.Expect> expect(Node node) {
    places.clear();
    Optional<MapNode> map = scalars.map(node, "expect", "expect: { verdict: PASS }");
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Keys keys = Keys.of(reading, "'expect'", map.get(), KEYS);
    if (map.get().entries().isEmpty()) {
      reading.report(node, TrialMistakes.nothingExpected());
    }
    Optional<Verdict> verdict =
        keys.get("verdict")
            .flatMap(
                n -> scalars.word(n, "verdict", ClosedWords.VERDICTS, "unknown-value", "verdict"));
    Optional<Bound> score = keys.get("score").flatMap(n -> percent(n, "score"));
    Map<Principle, Bound> principles = principles(keys);
    Map<String, Set<StepOutcome>> steps =
        outcomes(keys, "steps", "step", ClosedWords.STEP_OUTCOMES, ids(Sop::allSteps, Step::id));
    Map<String, Set<RuleOutcome>> rules =
        outcomes(keys, "rules", "rule", ClosedWords.RULE_OUTCOMES, ids(Sop::rules, Rule::id));
    Set<String> items = new LinkedHashSet<>(ids(Sop::allSteps, Step::id));
    items.addAll(ids(Sop::rules, Rule::id));
    Optional<List<String>> findings = names(keys, "findings", "step or rule", items);
    Optional<List<String>> categories =
        names(keys, "categories", "category", ids(Sop::categories, Category::id));
    keys.present(List.of("verdict", "score", "findings", "categories"))
        .forEach(e -> places.put(e.name(), reading.place(e.key().offset())));
    return Optional.of(
        new Trial.Expect(verdict, score, principles, steps, rules, findings, categories, places));
  }

  private <T> Set<String> ids(Function<Sop, List<T>> parts, Function<T, String> id) {
    Set<String> ids = new LinkedHashSet<>();
    sop.ifPresent(all -> parts.apply(all).forEach(part -> ids.add(id.apply(part))));
    return ids;
  }

  /** A number, which is then met to one decimal, or bounds. */
  private Optional<Bound> percent(Node node, String key) {
    if (node instanceof ScalarNode) {
      return number(node, key).map(n -> new Bound(some(n), some(n)));
    }
    return bounds.read(node, key, "{ at-least: 80 }", this::number);
  }

  private static OptionalDouble some(double number) {
    return OptionalDouble.of(number);
  }

  private Optional<Double> number(Node node, String key) {
    return scalars.number(node, key, n -> n >= 0 && n <= 100, PERCENT, "80");
  }

  private Map<Principle, Bound> principles(Keys keys) {
    Map<Principle, Bound> principles = new EnumMap<>(Principle.class);
    String example = "principles: { speed: { at-least: 80 } }";
    keys.get("principles")
        .flatMap(n -> scalars.map(n, "principles", example))
        .ifPresent(
            map -> {
              Keys own =
                  Keys.of(
                      reading,
                      "'principles'",
                      map,
                      ClosedWords.PRINCIPLES.keySet(),
                      (entry, names) ->
                          ValueMistakes.unknown(
                              "unknown-principle", "principle", entry.name(), names));
              for (Entry entry : own.present(ClosedWords.PRINCIPLES.keySet())) {
                Optional<Principle> principle =
                    Optional.ofNullable(ClosedWords.PRINCIPLES.get(entry.name()));
                Optional<Bound> bound = percent(entry.value(), entry.name());
                if (principle.isPresent() && bound.isPresent()) {
                  principles.put(principle.get(), bound.get());
                  places.put(entry.name(), reading.place(entry.key().offset()));
                }
              }
            });
    return principles;
  }

  private <T> Map<String, Set<T>> outcomes(
      Keys keys, String key, String kind, Map<String, T> words, Set<String> known) {
    Map<String, Set<T>> outcomes = new TreeMap<>();
    Optional<MapNode> map =
        keys.get(key).flatMap(n -> scalars.map(n, key, key + ": { some-" + kind + ": … }"));
    if (map.isEmpty()) {
      return outcomes;
    }
    for (Entry entry : map.get().entries()) {
      String id = entry.name().replaceFirst("#[1-9][0-9]{0,3}$", "");
      if (sop.isPresent() && !known.contains(id)) {
        reading.report(entry.key(), TrialMistakes.unknownItem(kind, id, known));
      }
      Set<T> allowed =
          scalars.words(entry.value(), entry.name(), words, "unknown-value", "outcome");
      if (!allowed.isEmpty()) {
        outcomes.put(entry.name(), Set.copyOf(allowed));
        places.put(entry.name(), reading.place(entry.key().offset()));
      }
    }
    return outcomes;
  }

  /** A list that may be empty: then there is none. */
  private Optional<List<String>> names(
      Keys keys, String key, String kind, Collection<String> known) {
    Optional<Node> node = keys.get(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    List<Node> items =
        node.get() instanceof Node.ListNode list ? list.items() : scalars.items(node.get(), key);
    for (Node item : items) {
      Optional<String> name = scalars.text(item, key);
      if (name.isPresent() && sop.isPresent() && !known.contains(name.get())) {
        reading.report(item, TrialMistakes.unknownItem(kind.replace(' ', '-'), name.get(), known));
      }
      name.ifPresent(names::add);
    }
    return Optional.of(names);
  }
}
