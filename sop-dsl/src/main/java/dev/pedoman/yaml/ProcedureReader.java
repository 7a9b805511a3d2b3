package dev.pedoman.yaml;

import dev.pedoman.model.About;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Step;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import dev.pedoman.yaml.StepIndex.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads steps and groups of steps. */
final class ProcedureReader {
  /** The keys of groups. */
  static final Map<String, Group.Form> FORMS = forms();

  private static final List<String> GUARDS = List.of("when", "unless", "repeat");
  private static final List<String> DEADLINES = List.of("within", "between");
  static final Set<String> STEP_KEYS =
      union(List.of("step"), AboutReader.KEYS, GUARDS, List.of("expect", "optional"), DEADLINES);
  private static final Set<String> GROUP_KEYS = union(FORMS.keySet(), GUARDS);

  /** The keys of steps and groups. */
  static final Set<String> ALL_KEYS = union(STEP_KEYS, GROUP_KEYS);

  private final Reading reading;
  private final Scalars scalars;
  private final AboutReader abouts;
  private final PatternReader patterns;
  private final DeadlineReader deadlines;

  ProcedureReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.abouts = new AboutReader(reading);
    this.patterns = new PatternReader(reading);
    this.deadlines = new DeadlineReader(reading);
  }

  /**
   * The parts of a group, or the steps of the SOP.
   *
   * @param path where the group stands
   * @param triggered whether a {@code when} encloses it
   */
  List<Procedure> parts(
      Node node, String key, Group.Form form, List<Position> path, boolean triggered) {
    List<Procedure> parts = new ArrayList<>();
    List<Node> items = scalars.list(node, key, key + ": [ { step: greet, expect: … } ]");
    for (int i = 0; i < items.size(); i++) {
      List<Position> place = StepIndex.longer(path, node, form, i);
      scalars
          .map(items.get(i), key, "- step: greet")
          .flatMap(map -> part(map, place, triggered))
          .ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<? extends Procedure> part(MapNode map, List<Position> path, boolean triggered) {
    Map<String, Entry> meant = Keys.meant(map, ALL_KEYS);
    List<String> forms = FORMS.keySet().stream().filter(meant::containsKey).toList();
    if (forms.isEmpty() || meant.containsKey("step")) {
      return step(map, path, triggered);
    }
    return group(map, path, triggered);
  }

  private Optional<Group> group(MapNode map, List<Position> path, boolean triggered) {
    Keys keys = Keys.of(reading, "a group", map, GROUP_KEYS);
    Guard guard = abouts.guard(keys);
    boolean inside = triggered || keys.has("when");
    return keys.exactlyOne(
        FORMS.keySet(),
        "steps: [ … ]",
        entry -> {
          Group.Form form = FORMS.getOrDefault(entry.name(), Group.Form.SEQUENCE);
          List<Procedure> parts = parts(entry.value(), entry.name(), form, path, inside);
          return parts.isEmpty() ? Optional.empty() : Optional.of(new Group(form, guard, parts));
        });
  }

  private Optional<Step> step(MapNode map, List<Position> path, boolean triggered) {
    Optional<Node> head =
        Optional.ofNullable(Keys.meant(map, ALL_KEYS).get("step")).map(Entry::value);
    String owner =
        head.filter(ScalarNode.class::isInstance)
            .map(n -> "step '" + Node.clip(((ScalarNode) n).text()) + "'")
            .orElse("the step");
    Keys keys = Keys.of(reading, owner, map, STEP_KEYS);
    Optional<ScalarNode> id = keys.need("step", "step: greet").flatMap(n -> scalars.id(n, "step"));
    id.ifPresent(s -> reading.claim(s, "step"));
    About about = abouts.about(keys);
    Guard guard = abouts.guard(keys);
    Optional<Pattern> expect =
        keys.need("expect", "expect: " + PatternReader.EXAMPLE)
            .flatMap(n -> patterns.read(n, "expect"));
    boolean optional = abouts.flag(keys, "optional");
    Optional<Deadline> deadline = deadline(keys, path, triggered || keys.has("when"));
    if (optional && about.critical()) {
      refuse(keys, "critical", "optional", "what may be left out cannot fail the interaction");
      return Optional.empty();
    }
    return id.flatMap(
        s -> expect.map(e -> new Step(s.text(), about, guard, e, deadline, optional)));
  }

  private Optional<Deadline> deadline(Keys keys, List<Position> path, boolean triggered) {
    Optional<Deadline> deadline = Optional.empty();
    for (Entry entry : keys.present(DEADLINES)) {
      deadline = deadlines.deadline(entry.value(), entry.name(), path, triggered);
    }
    if (keys.has("within") && keys.has("between")) {
      refuse(keys, "within", "between", "a step has one deadline");
    }
    return deadline;
  }

  /** Reports, at the one that comes second, two keys that exclude each other. */
  private void refuse(Keys keys, String one, String other, String why) {
    List<Entry> both = keys.present(List.of(one, other));
    Entry second = both.get(both.size() - 1);
    String first = second.name().equals(one) ? other : one;
    reading.report(
        second.key(),
        ShapeMistakes.together(keys.owner(), first, second.name(), why, "keep one of them"));
  }

  @SafeVarargs
  static Set<String> union(Collection<String>... parts) {
    Set<String> all = new LinkedHashSet<>();
    for (Collection<String> part : parts) {
      all.addAll(part);
    }
    return Collections.unmodifiableSet(all);
  }

  private static Map<String, Group.Form> forms() {
    Map<String, Group.Form> forms = new LinkedHashMap<>();
    forms.put("steps", Group.Form.SEQUENCE);
    forms.put("any-order", Group.Form.ANY_ORDER);
    forms.put("one-of", Group.Form.ONE_OF);
    return Collections.unmodifiableMap(forms);
  }
}
