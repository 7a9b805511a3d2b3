package dev.pedoman.yaml;

import dev.pedoman.model.Group;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each step stands among the groups, found before the steps are read. */
final class StepIndex {
  /**
   * A place among the parts of one group.
   *
   * @param group the offset of the group's list, which tells groups apart
   * @param form how the parts of that group relate
   * @param index from 0
   */
  record Position(int group, Group.Form form, int index) {}

  /** How one step lies to another. */
  enum Relation {
    SAME,
    EARLIER,
    LATER,
    OTHER_BRANCH,
    ANY_ORDER
  }

  private final Map<String, List<Position>> paths = new LinkedHashMap<>();
  private final Map<String, Integer> offsets = new HashMap<>();

  private StepIndex() {}

  static StepIndex of(Optional<Node> steps) {
    StepIndex index = new StepIndex();
    steps.ifPresent(node -> index.walk(node, Group.Form.SEQUENCE, List.of()));
    return index;
  }

  /** All ids in the order written. */
  Collection<String> ids() {
    return paths.keySet();
  }

  /** Where a step of the SOP has its id. */
  int offset(String id) {
    return offsets.getOrDefault(id, 0);
  }

  /** How the step of that id lies to a step at the given path; empty when there is no such step. */
  Optional<Relation> relation(String id, List<Position> from) {
    return Optional.ofNullable(paths.get(id)).map(path -> relation(path, from));
  }

  static List<Position> longer(List<Position> path, Node group, Group.Form form, int index) {
    List<Position> longer = new ArrayList<>(path);
    longer.add(new Position(group.offset(), form, index));
    return List.copyOf(longer);
  }

  private static Relation relation(List<Position> other, List<Position> from) {
    for (int i = 0; i < Math.min(other.size(), from.size()); i++) {
      Position theirs = other.get(i);
      Position ours = from.get(i);
      if (theirs.index() != ours.index()) {
        return switch (ours.form()) {
          case SEQUENCE -> theirs.index() > ours.index() ? Relation.LATER : Relation.EARLIER;
          case ONE_OF -> Relation.OTHER_BRANCH;
          case ANY_ORDER -> Relation.ANY_ORDER;
        };
      }
    }
    return Relation.SAME;
  }

  private void walk(Node node, Group.Form form, List<Position> path) {
    if (!(node instanceof ListNode list)) {
      return;
    }
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i) instanceof MapNode map) {
        visit(Keys.meant(map, ProcedureReader.ALL_KEYS), longer(path, list, form, i));
      }
    }
  }

  private void visit(Map<String, Entry> entries, List<Position> path) {
    Entry step = entries.get("step");
    if (step != null) {
      if (step.value() instanceof ScalarNode id) {
        paths.putIfAbsent(id.text(), path);
        offsets.putIfAbsent(id.text(), id.offset());
      }
      return;
    }
    ProcedureReader.FORMS.forEach(
        (key, form) -> {
          Entry group = entries.get(key);
          if (group != null) {
            walk(group.value(), form, path);
          }
        });
  }
}
