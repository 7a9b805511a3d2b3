package dev.pedoman.model;

import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds across the parts of an SOP; a loader finds these first and names their places. */
final class SopConsistency {
  private SopConsistency() {}

  static void check(
      String id,
      Set<Language> languages,
      double passMark,
      Map<Principle, Double> weights,
      List<List<String>> synonyms,
      Map<String, WorkingHours> calendars,
      List<Procedure> steps,
      List<Rule> rules,
      List<Category> categories) {
    require(!languages.isEmpty(), id, "names no language");
    require(passMark >= 0 && passMark <= 100, id, "has pass mark " + passMark + ", not 0..100");
    weights.forEach(
        (principle, weight) ->
            require(
                weight > 0 && !Double.isInfinite(weight),
                id,
                "weighs " + principle.word() + " " + weight + ": must be above 0"));
    synonyms.forEach(
        group ->
            require(
                group.size() > 1 && group.stream().noneMatch(String::isBlank),
                id,
                "has the synonyms " + group + ": a group needs two members or more, none empty"));
    require(!(steps.isEmpty() && rules.isEmpty()), id, "has no step and no rule");
    Set<String> stepIds = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Step step : flatten(steps)) {
      require(ids.add(step.id()), id, "uses the id '" + step.id() + "' twice");
      stepIds.add(step.id());
    }
    for (Rule rule : rules) {
      require(ids.add(rule.id()), id, "uses the id '" + rule.id() + "' twice");
    }
    Set<String> categoryIds = new HashSet<>();
    for (Category category : categories) {
      require(categoryIds.add(category.id()), id, "has category '" + category.id() + "' twice");
    }
    steps.forEach(part -> checkDeadlines(id, part, false, stepIds, calendars.keySet()));
  }

  static List<Step> flatten(List<Procedure> parts) {
    List<Step> steps = new ArrayList<>();
    for (Procedure part : parts) {
      if (part instanceof Step step) {
        steps.add(step);
      } else if (part instanceof Group group) {
        steps.addAll(flatten(group.parts()));
      }
    }
    return List.copyOf(steps);
  }

  private static void checkDeadlines(
      String id, Procedure part, boolean triggered, Set<String> stepIds, Set<String> calendars) {
    boolean inside = triggered || part.guard().when().isPresent();
    if (part instanceof Group group) {
      group.parts().forEach(p -> checkDeadlines(id, p, inside, stepIds, calendars));
    } else if (part instanceof Step step && step.deadline().isPresent()) {
      Deadline deadline = step.deadline().get();
      String name = "gives step '" + step.id() + "' a deadline ";
      deadline
          .calendar()
          .ifPresent(c -> require(calendars.contains(c), id, name + "by unknown calendar " + c));
      if (deadline.anchor() instanceof Anchor.AtStep anchor) {
        require(stepIds.contains(anchor.step()), id, name + "of unknown step " + anchor.step());
        require(!anchor.step().equals(step.id()), id, name + "of itself");
      }
      require(
          inside || !(deadline.anchor() instanceof Anchor.Trigger),
          id,
          name + "of a trigger, but no 'when' encloses it");
    }
  }

  private static void require(boolean holds, String id, String complaint) {
    if (!holds) {
      throw new IllegalArgumentException("sop '" + id + "' " + complaint);
    }
  }
}
