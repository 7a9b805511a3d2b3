package dev.pedoman.diff;

import dev.pedoman.model.About;
import dev.pedoman.model.Category;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Guard;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Step;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What of a step or rule is otherwise, each with the way back. */
final class Facets {
  private static final Sentences ENGLISH = Sentences.in(Language.EN);

  private Facets() {}

  /**
   * One thing that is otherwise.
   *
   * @param undo gives the thing back to a step or rule of the new version
   */
  record Facet<T>(String text, UnaryOperator<T> undo) {}

  static List<Facet<Step>> steps(Step was, Step is) {
    List<Facet<Step>> facets = new ArrayList<>();
    for (Facet<About> facet : abouts(was.about(), is.about())) {
      facets.add(new Facet<>(facet.text(), s -> Rebuilt.about(s, facet.undo().apply(s.about()))));
    }
    if (was.optional() != is.optional()) {
      facets.add(
          new Facet<>(
              is.optional() ? "may be left out now" : "may not be left out any more",
              s ->
                  new Step(
                      s.id(), s.about(), s.guard(), s.expect(), s.deadline(), was.optional())));
    }
    if (!was.deadline().equals(is.deadline())) {
      facets.add(
          new Facet<>(
              "deadline: " + deadline(was.deadline()) + " → " + deadline(is.deadline()),
              s ->
                  new Step(
                      s.id(), s.about(), s.guard(), s.expect(), was.deadline(), s.optional())));
    }
    for (Facet<Guard> facet : guards(was.guard(), is.guard())) {
      facets.add(
          new Facet<>(
              facet.text(),
              s ->
                  new Step(
                      s.id(),
                      s.about(),
                      facet.undo().apply(s.guard()),
                      s.expect(),
                      s.deadline(),
                      s.optional())));
    }
    if (!was.expect().equals(is.expect())) {
      facets.add(
          new Facet<>(
              pattern("what is looked for", was.expect(), is.expect()),
              s ->
                  new Step(
                      s.id(), s.about(), s.guard(), was.expect(), s.deadline(), s.optional())));
    }
    return facets;
  }

  static List<Facet<Rule>> rules(Rule was, Rule is) {
    List<Facet<Rule>> facets = new ArrayList<>();
    for (Facet<About> facet : abouts(was.about(), is.about())) {
      facets.add(new Facet<>(facet.text(), r -> Rebuilt.about(r, facet.undo().apply(r.about()))));
    }
    for (Facet<Guard> facet : guards(was.guard(), is.guard())) {
      facets.add(
          new Facet<>(
              facet.text(),
              r -> new Rule(r.id(), r.about(), facet.undo().apply(r.guard()), r.requirement())));
    }
    if (!was.requirement().equals(is.requirement())) {
      facets.add(
          new Facet<>(
              requirement(was.requirement(), is.requirement()),
              r -> new Rule(r.id(), r.about(), r.guard(), was.requirement())));
    }
    return facets;
  }

  private static List<Facet<About>> abouts(About was, About is) {
    List<Facet<About>> facets = new ArrayList<>();
    if (was.critical() != is.critical()) {
      facets.add(
          new Facet<>(
              is.critical() ? "made critical" : "not critical any more",
              a ->
                  new About(
                      a.instruction(),
                      a.principles(),
                      a.tags(),
                      was.critical(),
                      a.weight(),
                      a.because(),
                      a.sources())));
    }
    if (was.weight() != is.weight()) {
      facets.add(
          new Facet<>(
              "weight: " + Comparison.number(was.weight()) + " → " + Comparison.number(is.weight()),
              a ->
                  new About(
                      a.instruction(),
                      a.principles(),
                      a.tags(),
                      a.critical(),
                      was.weight(),
                      a.because(),
                      a.sources())));
    }
    if (!was.principles().equals(is.principles())) {
      facets.add(
          new Facet<>(
              "principles: " + principles(was) + " → " + principles(is),
              a ->
                  new About(
                      a.instruction(),
                      was.principles(),
                      a.tags(),
                      a.critical(),
                      a.weight(),
                      a.because(),
                      a.sources())));
    }
    texts("instruction", was.instruction(), is.instruction(), facets);
    texts("reason", was.because(), is.because(), facets);
    if (!was.tags().equals(is.tags())) {
      facets.add(new Facet<>("tags: " + listed(is.tags(), was.tags()), a -> a));
    }
    if (!was.sources().equals(is.sources())) {
      facets.add(new Facet<>("sources: " + listed(is.sources(), was.sources()), a -> a));
    }
    return facets;
  }

  private static void texts(String what, LocalText was, LocalText is, List<Facet<About>> facets) {
    if (!was.equals(is)) {
      // What people read does not change what is checked.
      facets.add(new Facet<>(what + ": " + texts(was, is), a -> a));
    }
  }

  /** The languages in which two texts are not the same. */
  static String texts(LocalText was, LocalText is) {
    List<String> parts = new ArrayList<>();
    for (Language language : Language.values()) {
      Optional<String> before = Optional.ofNullable(was.texts().get(language));
      Optional<String> after = Optional.ofNullable(is.texts().get(language));
      if (!before.equals(after)) {
        String from = before.map(t -> "“" + t + "”").orElse("none");
        String to = after.map(t -> "“" + t + "”").orElse("none");
        parts.add(language.tag() + " " + from + " → " + to);
      }
    }
    return String.join(", ", parts);
  }

  private static String principles(About about) {
    return about.principles().isEmpty()
        ? "none"
        : about.principles().stream()
            .sorted()
            .map(Principle::word)
            .collect(Collectors.joining(", "));
  }

  private static List<Facet<Guard>> guards(Guard was, Guard is) {
    List<Facet<Guard>> facets = new ArrayList<>();
    if (!was.when().equals(is.when()) || was.repeat() != is.repeat()) {
      facets.add(
          new Facet<>(
              condition("condition 'when'", was.when(), is.when())
                  + (was.repeat() == is.repeat()
                      ? ""
                      : is.repeat() ? ", each time anew now" : ", only once now"),
              g -> new Guard(was.when(), g.unless(), was.repeat() && was.when().isPresent())));
    }
    if (!was.unless().equals(is.unless())) {
      facets.add(
          new Facet<>(
              condition("excuse 'unless'", was.unless(), is.unless()),
              g -> new Guard(g.when(), was.unless(), g.repeat())));
    }
    return facets;
  }

  private static String condition(String what, Optional<Pattern> was, Optional<Pattern> is) {
    if (was.isPresent() && is.isPresent()) {
      return was.equals(is) ? what : pattern(what, was.get(), is.get());
    }
    return was.isPresent()
        ? what + " removed: " + ENGLISH.of(was.get())
        : what + " added: " + is.map(ENGLISH::of).orElse("");
  }

  /** Where only wordings differ, these; else both patterns. */
  private static String pattern(String what, Pattern was, Pattern is) {
    String before = ENGLISH.of(was);
    String after = ENGLISH.of(is);
    Set<String> old = wordings(was);
    Set<String> now = wordings(is);
    if (!old.equals(now)) {
      return "phrases " + listed(now, old);
    }
    return what + ": " + before + " → " + after;
  }

  private static Set<String> wordings(Pattern pattern) {
    Set<String> all = new LinkedHashSet<>();
    for (PatternParts.Said said : PatternParts.said(pattern)) {
      all.addAll(PatternParts.wordings(PatternParts.phrases(said.text())));
    }
    return all;
  }

  private static String requirement(Requirement was, Requirement is) {
    List<Pattern> before = PatternParts.of(was);
    List<Pattern> after = PatternParts.of(is);
    boolean words = before.size() == 1 && after.size() == 1 && was.getClass() == is.getClass();
    if (words && !wordings(before.get(0)).equals(wordings(after.get(0)))) {
      return pattern("what it asks", before.get(0), after.get(0));
    }
    return sentence(was) + " → " + sentence(is);
  }

  static String sentence(Requirement requirement) {
    return ENGLISH.of(requirement);
  }

  private static String deadline(Optional<Deadline> deadline) {
    return deadline.map(ENGLISH::of).orElse("none");
  }

  static String phrases(Phrases was, Phrases is) {
    List<String> parts = new ArrayList<>();
    part("", was.shared(), is.shared(), parts);
    for (Language language : Language.values()) {
      part(
          language.tag() + ": ",
          was.byLanguage().getOrDefault(language, List.of()),
          is.byLanguage().getOrDefault(language, List.of()),
          parts);
    }
    return String.join("; ", parts);
  }

  private static void part(String head, List<String> was, List<String> is, List<String> parts) {
    if (!Set.copyOf(was).equals(Set.copyOf(is))) {
      parts.add(head + listed(is, was));
    }
  }

  /** What was added and what was removed. */
  static String listed(Collection<String> now, Collection<String> before) {
    List<String> added = now.stream().filter(text -> !before.contains(text)).distinct().toList();
    List<String> removed = before.stream().filter(text -> !now.contains(text)).distinct().toList();
    List<String> parts = new ArrayList<>();
    if (!added.isEmpty()) {
      parts.add("added " + quoted(added));
    }
    if (!removed.isEmpty()) {
      parts.add("removed " + quoted(removed));
    }
    return parts.isEmpty() ? "in another order" : String.join(", ", parts);
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(text -> "“" + text + "”").collect(Collectors.joining(", "));
  }

  static String category(Category was, Category is) {
    if (!was.when().equals(is.when())) {
      return pattern("what is looked for", was.when(), is.when());
    }
    return was.title().equals(is.title())
        ? "action: " + texts(was.action(), is.action())
        : "title: " + texts(was.title(), is.title());
  }
}
