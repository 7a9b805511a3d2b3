package dev.pedoman.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the patterns of an SOP by who has them. */
final class OwnedPatterns {
  private final Map<String, List<Pattern>> owned = new LinkedHashMap<>();

  private OwnedPatterns() {}

  static Map<String, List<Pattern>> of(Sop sop) {
    OwnedPatterns all = new OwnedPatterns();
    sop.steps().forEach(part -> all.add(part, List.of()));
    for (Rule rule : sop.rules()) {
      all.add(rule.id(), rule.guard());
      PatternParts.of(rule.requirement()).forEach(pattern -> all.add(rule.id(), pattern));
    }
    sop.categories().forEach(category -> all.add(category.id(), category.when()));
    return Collections.unmodifiableMap(all.owned);
  }

  /** A group has no name of its own: its guard counts for each step in it. */
  private void add(Procedure part, List<Guard> around) {
    List<Guard> guards = new ArrayList<>(around);
    guards.add(part.guard());
    if (part instanceof Group group) {
      group.parts().forEach(inner -> add(inner, guards));
    } else if (part instanceof Step step) {
      guards.forEach(guard -> add(step.id(), guard));
      add(step.id(), step.expect());
    }
  }

  private void add(String owner, Guard guard) {
    guard.when().ifPresent(pattern -> add(owner, pattern));
    guard.unless().ifPresent(pattern -> add(owner, pattern));
  }

  private void add(String owner, Pattern pattern) {
    owned.computeIfAbsent(owner, id -> new ArrayList<>()).add(pattern);
  }
}
