package dev.pedoman.check;

import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Group;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which steps of an SOP have to come before which, and which are ways to choose from. */
final class Order {
  private final Map<String, List<Turning>> paths = new HashMap<>();
  private int groups;

  /**
   * Where the way from the whole procedure to a step goes through a group.
   *
   * @param group the group's number
   * @param form its form
   * @param part which of its parts, from 0
   */
  private record Turning(int group, Group.Form form, int part) {}

  Order(Sop sop) {
    walk(Group.Form.SEQUENCE, sop.steps(), List.of());
  }

  private void walk(Group.Form form, List<Procedure> parts, List<Turning> path) {
    int group = groups++;
    for (int i = 0; i < parts.size(); i++) {
      Procedure part = parts.get(i);
      // A triggered part is not bound to the place of its neighbours.
      List<Turning> here = new ArrayList<>(part.guard().when().isPresent() ? List.of() : path);
      here.add(
          part.guard().when().isPresent()
              ? new Turning(groups++, form, 0)
              : new Turning(group, form, i));
      if (part instanceof Step step) {
        paths.put(step.id(), List.copyOf(here));
      } else if (part instanceof Group inner) {
        walk(inner.form(), inner.parts(), here);
      }
    }
  }

  /** Whether one step has to come before another. */
  boolean precedes(StepResult first, StepResult second) {
    if (first.occurrence() != second.occurrence()) {
      return false;
    }
    List<Turning> one = path(first.step().id());
    List<Turning> other = path(second.step().id());
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      Turning here = one.get(i);
      Turning there = other.get(i);
      if (here.group() != there.group()) {
        return false;
      }
      if (here.part() != there.part()) {
        return here.form() == Group.Form.SEQUENCE && here.part() < there.part();
      }
    }
    return false;
  }

  /** Whether two steps belong to different ways of the same choice. */
  boolean alternatives(String first, String second) {
    List<Turning> one = path(first);
    List<Turning> other = path(second);
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      Turning here = one.get(i);
      Turning there = other.get(i);
      if (!here.equals(there)) {
        return here.group() == there.group() && here.form() == Group.Form.ONE_OF;
      }
    }
    return false;
  }

  private List<Turning> path(String step) {
    return paths.getOrDefault(step, List.of());
  }
}
