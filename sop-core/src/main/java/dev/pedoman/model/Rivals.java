package dev.pedoman.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The steps of an SOP of which one is enough. Free of state. */
public final class Rivals {
  private Rivals() {}

  /** For each step, by id, all steps of the {@code one-of} groups around it; none outside them. */
  public static Map<String, Set<String>> of(Sop sop) {
    Map<String, Set<String>> rivals = new LinkedHashMap<>();
    sop.steps().forEach(part -> walk(part, Set.of(), rivals));
    return Collections.unmodifiableMap(rivals);
  }

  private static void walk(Procedure part, Set<String> around, Map<String, Set<String>> rivals) {
    if (part instanceof Step step) {
      rivals.put(step.id(), around);
      return;
    }
    Group group = (Group) part;
    Set<String> all = new LinkedHashSet<>(around);
    if (group.form() == Group.Form.ONE_OF) {
      collect(group, all);
    }
    group.parts().forEach(inner -> walk(inner, new HashSet<>(all), rivals));
  }

  private static void collect(Procedure part, Set<String> ids) {
    if (part instanceof Step step) {
      ids.add(step.id());
    } else {
      ((Group) part).parts().forEach(inner -> collect(inner, ids));
    }
  }
}
