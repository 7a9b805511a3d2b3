package dev.pedoman.diff;

import dev.pedoman.diff.SopChange.Area;
import dev.pedoman.diff.SopChange.Sign;
import dev.pedoman.model.Category;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds the changes between two versions. */
final class Comparison {
  private final Sop older;
  private final Sop newer;
  private final List<SopChange> changes = new ArrayList<>();

  Comparison(Sop older, Sop newer) {
    this.older = older;
    this.newer = newer;
  }

  List<SopChange> changes() {
    head();
    steps();
    rules();
    phrases();
    categories();
    return changes;
  }

  private void head() {
    UnaryOperator<Sop> none = UnaryOperator.identity();
    differs("id", older.id(), newer.id(), none);
    if (!older.title().equals(newer.title())) {
      String text = Facets.texts(older.title(), newer.title());
      add(Area.SOP, "title", Sign.CHANGED, text, none);
    }
    differs("owner", older.owner().orElse("nobody"), newer.owner().orElse("nobody"), none);
    differs(
        "review date",
        older.reviewBy().map(Object::toString).orElse("none"),
        newer.reviewBy().map(Object::toString).orElse("none"),
        none);
    differs(
        "languages",
        older.languages().stream().map(Language::tag).collect(Collectors.joining(", ")),
        newer.languages().stream().map(Language::tag).collect(Collectors.joining(", ")),
        sop -> Rebuilt.scope(sop, older.languages(), sop.channels()));
    differs(
        "channels",
        channels(older),
        channels(newer),
        sop -> Rebuilt.scope(sop, sop.languages(), older.channels()));
    differs(
        "pass mark",
        number(older.passMark()),
        number(newer.passMark()),
        sop -> Rebuilt.passMark(sop, older.passMark()));
    differs(
        "weights", weights(older), weights(newer), sop -> Rebuilt.weights(sop, older.weights()));
    differs(
        "credits", credits(older), credits(newer), sop -> Rebuilt.credits(sop, older.credits()));
    if (!older.calendars().equals(newer.calendars())) {
      Set<String> names = new LinkedHashSet<>(newer.calendars().keySet());
      names.addAll(older.calendars().keySet());
      String which =
          names.stream()
              .filter(
                  n ->
                      !Optional.ofNullable(older.calendars().get(n))
                          .equals(Optional.ofNullable(newer.calendars().get(n))))
              .collect(Collectors.joining(", "));
      add(
          Area.SOP,
          "calendars",
          Sign.CHANGED,
          "changed: " + which,
          sop -> Rebuilt.calendars(sop, older.calendars()));
    }
    if (!older.synonyms().equals(newer.synonyms())) {
      String more =
          Facets.listed(
              newer.synonyms().stream().map(List::toString).toList(),
              older.synonyms().stream().map(List::toString).toList());
      add(Area.SOP, "synonyms", Sign.CHANGED, more, sop -> Rebuilt.synonyms(sop, older.synonyms()));
    }
    differs(
        "sources", String.join("; ", older.sources()), String.join("; ", newer.sources()), none);
  }

  private static String channels(Sop sop) {
    return sop.channels().isEmpty()
        ? "all"
        : sop.channels().stream().sorted().map(c -> c.word()).collect(Collectors.joining(", "));
  }

  private static String weights(Sop sop) {
    return sop.weights().isEmpty()
        ? "all 1"
        : new TreeMap<>(sop.weights())
            .entrySet().stream()
                .map(e -> e.getKey().word() + " " + number(e.getValue()))
                .collect(Collectors.joining(", "));
  }

  private static String credits(Sop sop) {
    return "late "
        + number(sop.credits().late())
        + ", early "
        + number(sop.credits().early())
        + ", out of order "
        + number(sop.credits().outOfOrder());
  }

  static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private void differs(String what, String before, String after, UnaryOperator<Sop> undo) {
    if (!before.equals(after)) {
      add(Area.SOP, what, Sign.CHANGED, before + " → " + after, undo);
    }
  }

  private void steps() {
    Map<String, Step> before = new LinkedHashMap<>();
    older.allSteps().forEach(step -> before.put(step.id(), step));
    Map<String, Step> after = new LinkedHashMap<>();
    newer.allSteps().forEach(step -> after.put(step.id(), step));
    List<String> ids = List.copyOf(after.keySet());
    List<String> oldIds = List.copyOf(before.keySet());
    Positions positions = new Positions(older, newer);
    for (String id : ids) {
      Step was = before.get(id);
      Step is = after.get(id);
      if (is == null) {
        continue;
      }
      if (was == null) {
        add(
            Area.STEPS,
            id,
            Sign.ADDED,
            "added, " + place(ids, id),
            sop -> Rebuilt.step(sop, id, step -> Optional.empty()));
        continue;
      }
      positions
          .moved(id)
          .ifPresent(
              text -> add(Area.STEPS, id, Sign.CHANGED, text, sop -> positions.back(sop, id)));
      for (Facets.Facet<Step> facet : Facets.steps(was, is)) {
        add(
            Area.STEPS,
            id,
            Sign.CHANGED,
            facet.text(),
            sop -> Rebuilt.step(sop, id, step -> Optional.of(facet.undo().apply(step))));
      }
    }
    for (String id : oldIds) {
      Step was = before.get(id);
      if (was != null && !after.containsKey(id)) {
        int index = oldIds.indexOf(id);
        Optional<String> behind =
            index == 0 ? Optional.empty() : Optional.of(oldIds.get(index - 1));
        add(
            Area.STEPS,
            id,
            Sign.REMOVED,
            "removed, was " + place(oldIds, id),
            sop -> Rebuilt.inserted(sop, was, behind));
      }
    }
  }

  private static String place(List<String> ids, String id) {
    int index = ids.indexOf(id);
    return index == 0 ? "at the beginning" : "after " + ids.get(index - 1);
  }

  private void rules() {
    Map<String, Rule> before = new LinkedHashMap<>();
    older.rules().forEach(rule -> before.put(rule.id(), rule));
    Set<String> after = new LinkedHashSet<>();
    for (Rule is : newer.rules()) {
      String id = is.id();
      after.add(id);
      Rule was = before.get(id);
      if (was == null) {
        add(
            Area.RULES,
            id,
            Sign.ADDED,
            "added: " + Facets.sentence(is.requirement()),
            sop ->
                Rebuilt.rules(
                    sop, sop.rules().stream().filter(rule -> !rule.id().equals(id)).toList()));
        continue;
      }
      for (Facets.Facet<Rule> facet : Facets.rules(was, is)) {
        add(Area.RULES, id, Sign.CHANGED, facet.text(), sop -> Rebuilt.rule(sop, id, facet.undo()));
      }
    }
    before.forEach(
        (id, was) -> {
          if (!after.contains(id)) {
            add(
                Area.RULES,
                id,
                Sign.REMOVED,
                "removed: " + Facets.sentence(was.requirement()),
                sop -> {
                  List<Rule> rules = new ArrayList<>(sop.rules());
                  rules.add(was);
                  return Rebuilt.rules(sop, rules);
                });
          }
        });
  }

  private void phrases() {
    for (Map.Entry<String, Phrases> entry : newer.phrases().entrySet()) {
      String name = entry.getKey();
      Phrases was = older.phrases().get(name);
      if (was == null) {
        add(
            Area.PHRASES,
            "$" + name,
            Sign.ADDED,
            "new: " + Facets.phrases(Phrases.none(), entry.getValue()),
            UnaryOperator.identity());
      } else if (!was.equals(entry.getValue())) {
        add(
            Area.PHRASES,
            "$" + name,
            Sign.CHANGED,
            Facets.phrases(was, entry.getValue()),
            sop -> {
              Map<String, Phrases> phrases = new LinkedHashMap<>(sop.phrases());
              phrases.put(name, was);
              return Rebuilt.phrases(sop, phrases);
            });
      }
    }
    older
        .phrases()
        .forEach(
            (name, was) -> {
              if (!newer.phrases().containsKey(name)) {
                add(Area.PHRASES, "$" + name, Sign.REMOVED, "removed", UnaryOperator.identity());
              }
            });
  }

  private void categories() {
    Map<String, Category> before = new LinkedHashMap<>();
    older.categories().forEach(category -> before.put(category.id(), category));
    Set<String> after = new LinkedHashSet<>();
    for (Category is : newer.categories()) {
      after.add(is.id());
      Category was = before.get(is.id());
      if (was == null) {
        add(Area.CATEGORIES, is.id(), Sign.ADDED, "added", UnaryOperator.identity());
      } else if (!was.equals(is)) {
        add(
            Area.CATEGORIES,
            is.id(),
            Sign.CHANGED,
            Facets.category(was, is),
            UnaryOperator.identity());
      }
    }
    before.keySet().stream()
        .filter(id -> !after.contains(id))
        .forEach(id -> add(Area.CATEGORIES, id, Sign.REMOVED, "removed", UnaryOperator.identity()));
  }

  private void add(Area area, String item, Sign sign, String text, UnaryOperator<Sop> undo) {
    changes.add(new SopChange(area, item, sign, text, undo));
  }
}
