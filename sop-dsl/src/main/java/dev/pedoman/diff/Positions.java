package dev.pedoman.diff;

import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which steps stand elsewhere, among the others or in other groups. */
final class Positions {
  private static final Sentences ENGLISH = Sentences.in(Language.EN);

  private final Sop older;
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final Map<String, String> oldGroups = new HashMap<>();
  private final Map<String, String> newGroups = new HashMap<>();
  private final Set<String> kept;

  Positions(Sop older, Sop newer) {
    this.older = older;
    List<String> oldIds = older.allSteps().stream().map(Step::id).toList();
    List<String> newIds = newer.allSteps().stream().map(Step::id).toList();
    oldIds.stream().filter(newIds::contains).forEach(before::add);
    newIds.stream().filter(oldIds::contains).forEach(after::add);
    older.steps().forEach(part -> groups(part, "", oldGroups));
    newer.steps().forEach(part -> groups(part, "", newGroups));
    kept = longestCommon();
  }

  private static void groups(Procedure part, String around, Map<String, String> groups) {
    if (part instanceof Step step) {
      groups.put(step.id(), around);
      return;
    }
    Group group = (Group) part;
    String form =
        switch (group.form()) {
          case SEQUENCE -> "in order";
          case ANY_ORDER -> "in any order";
          case ONE_OF -> "one of several";
        };
    String inner = around + (around.isEmpty() ? "" : ", ") + form + condition(group.guard());
    group.parts().forEach(each -> groups(each, inner, groups));
  }

  private static String condition(Guard guard) {
    return guard.when().map(p -> " when " + ENGLISH.of(p)).orElse("")
        + guard.unless().map(p -> " unless " + ENGLISH.of(p)).orElse("");
  }

  /** The ids that stand in the same order in both, as many as can be. */
  private Set<String> longestCommon() {
    int[][] length = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        length[i][j] =
            before.get(i).equals(after.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    Set<String> common = new TreeSet<>();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        common.add(before.get(i));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** How a step of both versions stands elsewhere. */
  Optional<String> moved(String id) {
    List<String> parts = new ArrayList<>();
    if (!kept.contains(id)) {
      parts.add("moved: was " + place(before, id) + ", is " + place(after, id));
    }
    String was = oldGroups.getOrDefault(id, "");
    String is = newGroups.getOrDefault(id, "");
    if (!was.equals(is)) {
      parts.add("group: " + named(was) + " → " + named(is));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static String named(String group) {
    return group.isEmpty() ? "none" : group;
  }

  private static String place(List<String> ids, String id) {
    int index = ids.indexOf(id);
    return index == 0 ? "at the beginning" : "after " + ids.get(index - 1);
  }

  /**
   * The new version with a step at its old place. Where whole groups were taken apart there is no
   * such place in the new version: then all steps that both have stand as in the old one.
   */
  Sop back(Sop sop, String id) {
    Optional<Step> step = sop.allSteps().stream().filter(each -> each.id().equals(id)).findFirst();
    boolean grouped = !oldGroups.getOrDefault(id, "").equals(newGroups.getOrDefault(id, ""));
    if (step.isEmpty() || grouped) {
      return regrouped(sop);
    }
    int index = before.indexOf(id);
    Optional<String> behind = index == 0 ? Optional.empty() : Optional.of(before.get(index - 1));
    Sop without = Rebuilt.step(sop, id, each -> Optional.empty());
    return Rebuilt.inserted(without, step.get(), behind);
  }

  private Sop regrouped(Sop sop) {
    Map<String, Step> now = new HashMap<>();
    sop.allSteps().forEach(step -> now.put(step.id(), step));
    Sop placed = Rebuilt.steps(sop, older.steps());
    for (Step step : older.allSteps()) {
      placed = Rebuilt.step(placed, step.id(), each -> Optional.ofNullable(now.get(step.id())));
    }
    return placed;
  }
}
