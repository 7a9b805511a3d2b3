package dev.pedoman.yaml;

import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Changes steps and rules of an extended SOP, one change after the other. */
final class Changes {
  static final List<String> KINDS =
      List.of("replace", "insert-before", "insert-after", "remove", "reword");
  static final String WITHOUT = "without";
  private static final String WITH = "with";
  private static final String EXAMPLE = "remove: survey";
  private static final List<String> LISTS = List.of("steps", "any-order", "one-of", "rules");
  private static final Set<String> TEXTS = Set.of("do", "because");

  private final Reading reading;
  private final Scalars scalars;
  private boolean refused;

  Changes(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
  }

  /** The base with all changes made; empty when one of them leaves what cannot be read any more. */
  Optional<MapNode> apply(Node changes, MapNode base) {
    MapNode changed = base;
    String example = "changes: [ { " + EXAMPLE + " } ]";
    for (Node item : scalars.list(changes, Overlay.CHANGES, example)) {
      Optional<MapNode> map = scalars.map(item, Overlay.CHANGES, example);
      if (map.isPresent()) {
        changed = change(map.get(), changed);
      }
    }
    return refused ? Optional.empty() : Optional.of(changed);
  }

  private MapNode change(MapNode change, MapNode base) {
    boolean reworded = Keys.meant(change, KINDS).containsKey("reword");
    Set<String> allowed =
        reworded
            ? ProcedureReader.union(
                List.of("reword", WITHOUT), ProcedureReader.STEP_KEYS, RuleReader.KEYS)
            : ProcedureReader.union(KINDS, List.of(WITH, "steps", "rules"));
    Keys keys = Keys.of(reading, "a change", change, allowed);
    return keys.<MapNode>exactlyOne(KINDS, EXAMPLE, kind -> one(kind, keys, base)).orElse(base);
  }

  private Optional<MapNode> one(Entry kind, Keys keys, MapNode base) {
    Optional<ScalarNode> target = scalars.written(kind.value(), kind.name());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    String id = target.get().text();
    Set<String> known = ids(base);
    if (!known.contains(id)) {
      reading.report(target.get(), OverlayMistakes.unknownTarget(kind.name(), id, known));
      return Optional.empty();
    }
    return switch (kind.name()) {
      case "replace" ->
          keys.need(WITH, WITH + ": { step: greet, expect: … }")
              .flatMap(n -> scalars.map(n, WITH, WITH + ": { step: greet, expect: … }"))
              .map(with -> at(base, id, old -> List.of(with)));
      case "remove" -> removed(base, target.get());
      case "reword" -> reworded(base, id, keys);
      default ->
          inserted(keys)
              .map(
                  parts -> at(base, id, old -> around(old, parts, kind.name().endsWith("before"))));
    };
  }

  private static List<Node> around(MapNode old, List<Node> parts, boolean before) {
    List<Node> all = new ArrayList<>(parts);
    all.add(before ? all.size() : 0, old);
    return all;
  }

  private Optional<List<Node>> inserted(Keys keys) {
    return keys.exactlyOne(
        List.of("steps", "rules"),
        "steps: [ { step: offer-help, expect: … } ]",
        entry -> {
          String example = entry.name() + ": [ … ]";
          List<Node> parts = scalars.list(entry.value(), entry.name(), example);
          return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
        });
  }

  private Optional<MapNode> removed(MapNode base, ScalarNode target) {
    String id = target.text();
    MapNode rest = at(base, id, old -> List.of());
    for (String other : ids(rest)) {
      boolean needs =
          find(rest, other)
              .map(map -> Keys.meant(map, ProcedureReader.STEP_KEYS))
              .filter(keys -> countsFrom(keys, id))
              .isPresent();
      if (needs) {
        reading.report(target, OverlayMistakes.stillNeeded(id, other));
        refused = true;
      }
    }
    return Optional.of(rest);
  }

  private static boolean countsFrom(Map<String, Entry> step, String id) {
    for (String key : List.of("within", "between")) {
      Entry entry = step.get(key);
      if (entry != null && entry.value() instanceof ScalarNode deadline) {
        Optional<DeadlineText.Part> anchor =
            DeadlineText.parse(deadline.text(), key.equals("between"))
                .flatMap(DeadlineText::anchor);
        if (anchor.isPresent() && anchor.get().text().equals(id)) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<MapNode> reworded(MapNode base, String id, Keys keys) {
    List<Entry> said =
        keys.map().entries().stream()
            .filter(e -> !e.name().equals("reword") && !e.name().equals(WITHOUT))
            .toList();
    List<Node> gone =
        keys.get(WITHOUT).map(n -> scalars.items(n, WITHOUT)).orElse(List.of()).stream()
            .filter(n -> scalars.written(n, WITHOUT).isPresent())
            .toList();
    if (said.isEmpty() && !keys.has(WITHOUT)) {
      reading.report(keys.map(), OverlayMistakes.nothingChanged(id));
      return Optional.empty();
    }
    return Optional.of(at(base, id, old -> List.of(merged(old, id, said, gone))));
  }

  private MapNode merged(MapNode old, String id, List<Entry> said, List<Node> gone) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    old.entries().forEach(entry -> entries.put(entry.name(), entry));
    for (Node key : gone) {
      String name = ((ScalarNode) key).text();
      if (name.equals("step") || name.equals("rule") || entries.remove(name) == null) {
        Set<String> there = new LinkedHashSet<>(entries.keySet());
        there.removeAll(List.of("step", "rule"));
        reading.report(key, OverlayMistakes.notThere(id, name, there));
      }
    }
    for (Entry entry : said) {
      Entry below = entries.get(entry.name());
      Node value =
          below != null && TEXTS.contains(entry.name())
              ? Overlay.byEntry(below.value(), entry.value())
              : entry.value();
      entries.put(entry.name(), new Entry(entry.key(), value));
    }
    return new MapNode(old.offset(), List.copyOf(entries.values()));
  }

  /** The ids of all steps and rules, in the order written. */
  private static Set<String> ids(MapNode root) {
    Set<String> ids = new LinkedHashSet<>();
    for (Entry entry : root.entries()) {
      if (LISTS.contains(entry.name()) && entry.value() instanceof ListNode list) {
        for (Node item : list.items()) {
          if (item instanceof MapNode map) {
            id(map).ifPresent(ids::add);
            ids.addAll(ids(map));
          }
        }
      }
    }
    return ids;
  }

  private static Optional<MapNode> find(MapNode root, String id) {
    for (Entry entry : root.entries()) {
      if (LISTS.contains(entry.name()) && entry.value() instanceof ListNode list) {
        for (Node item : list.items()) {
          if (item instanceof MapNode map) {
            Optional<MapNode> found =
                id(map).filter(id::equals).isPresent() ? Optional.of(map) : find(map, id);
            if (found.isPresent()) {
              return found;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> id(MapNode map) {
    return map.get("step")
        .or(() -> map.get("rule"))
        .filter(ScalarNode.class::isInstance)
        .map(n -> ((ScalarNode) n).text());
  }

  /** The map with something else in place of one step or rule; groups left empty go with it. */
  private static MapNode at(MapNode root, String id, Function<MapNode, List<Node>> change) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : root.entries()) {
      if (LISTS.contains(entry.name()) && entry.value() instanceof ListNode list) {
        List<Node> items = items(list, id, change);
        if (!items.isEmpty()) {
          entries.add(new Entry(entry.key(), new ListNode(list.offset(), items)));
        }
      } else {
        entries.add(entry);
      }
    }
    return new MapNode(root.offset(), entries);
  }

  private static List<Node> items(ListNode list, String id, Function<MapNode, List<Node>> change) {
    List<Node> items = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof MapNode map)) {
        items.add(item);
      } else if (id(map).filter(id::equals).isPresent()) {
        items.addAll(change.apply(map));
      } else {
        MapNode changed = at(map, id, change);
        boolean emptied = holdsList(map) && !holdsList(changed) && id(map).isEmpty();
        if (!emptied) {
          items.add(changed);
        }
      }
    }
    return items;
  }

  private static boolean holdsList(MapNode map) {
    return map.entries().stream()
        .anyMatch(e -> LISTS.contains(e.name()) && e.value() instanceof ListNode);
  }
}
