package dev.pedoman.lint;

import dev.pedoman.model.About;
import dev.pedoman.model.Category;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.SopLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who answers for the SOP and until when, what it serves, and in which languages. */
final class HeadChecks {
  private static final double LEAST_SHARE = 0.005;

  private final Sop sop;
  private final SopLayout layout;
  private final Findings findings;

  HeadChecks(Sop sop, SopLayout layout, Findings findings) {
    this.sop = sop;
    this.layout = layout;
    this.findings = findings;
  }

  void check(Optional<LocalDate> today) {
    if (sop.owner().isEmpty()) {
      findings.ofSop(
          LintCode.NO_OWNER,
          layout.head("sop"),
          "the SOP has no owner",
          "somebody has to answer for it",
          "add for example: owner: Customer Care");
    }
    reviewed(today);
    principles();
    languages();
    reasons();
    critical();
    calendars();
  }

  private void reviewed(Optional<LocalDate> today) {
    if (sop.reviewBy().isEmpty()) {
      findings.ofSop(
          LintCode.NO_REVIEW_DATE,
          layout.head("sop"),
          "the SOP has no date by which it is reviewed",
          "what customers need changes, and an SOP that nobody looks at does not",
          "add for example: review-by: 2027-06-30");
    } else if (today.isPresent() && sop.reviewBy().get().isBefore(today.get())) {
      findings.ofSop(
          LintCode.REVIEW_PASSED,
          layout.head("review-by"),
          "the SOP was to be reviewed by " + sop.reviewBy().get(),
          "it is " + today.get() + " now",
          "review it, then set the next date");
    }
  }

  private void principles() {
    Set<Principle> served = EnumSet.noneOf(Principle.class);
    for (Step step : sop.allSteps()) {
      served.addAll(step.about().principles());
      serves(step.id(), "step", step.about());
    }
    for (Rule rule : sop.rules()) {
      served.addAll(rule.about().principles());
      serves(rule.id(), "rule", rule.about());
    }
    Set<Principle> unserved = EnumSet.allOf(Principle.class);
    unserved.removeAll(served);
    for (Principle principle : unserved) {
      findings.ofSop(
          LintCode.UNSERVED_PRINCIPLE,
          layout.head("sop"),
          "no step or rule serves '" + principle.word() + "'",
          "good service keeps all seven principles",
          "add a step or rule for it, name it under 'principles' where it is served, or allow it");
    }
  }

  private void serves(String id, String kind, About about) {
    if (about.principles().isEmpty()) {
      findings.add(
          LintCode.SERVES_NOTHING,
          id,
          layout.of(id),
          kind + " '" + id + "' serves no principle",
          "what serves none counts for none in the scores, and nobody learns why it is asked for",
          "add for example: principles: [clarity]");
    }
  }

  private void languages() {
    text("title", Optional.empty(), sop.title(), layout.head("title"));
    for (Step step : sop.allSteps()) {
      about(step.id(), step.about());
    }
    for (Rule rule : sop.rules()) {
      about(rule.id(), rule.about());
    }
    for (Category category : sop.categories()) {
      String id = category.id();
      text("title", Optional.of(id), category.title(), layout.of(id, "title"));
      text("action", Optional.of(id), category.action(), layout.of(id, "action"));
    }
    sop.phrases().forEach((name, phrases) -> phrases("$" + name, phrases));
  }

  private void about(String id, About about) {
    text("do", Optional.of(id), about.instruction(), layout.of(id, "do"));
    text("because", Optional.of(id), about.because(), layout.of(id, "because"));
  }

  private void text(String key, Optional<String> owner, LocalText text, Place place) {
    if (!text.isEmpty()) {
      List<Language> missing =
          sop.languages().stream().filter(l -> !text.texts().containsKey(l)).sorted().toList();
      missing(
          owner,
          place,
          "'" + key + "' of " + owner.map(id -> "'" + id + "'").orElse("the SOP"),
          "people who work in that language would read another one",
          missing);
    }
  }

  private void phrases(String owner, Phrases phrases) {
    if (phrases.shared().isEmpty()) {
      List<Language> missing =
          sop.languages().stream()
              .filter(l -> phrases.byLanguage().getOrDefault(l, List.of()).isEmpty())
              .sorted()
              .toList();
      missing(
          Optional.of(owner),
          layout.of(owner),
          "the collection '" + owner + "'",
          "in that language nothing can be found",
          missing);
    }
  }

  private void missing(
      Optional<String> owner, Place place, String what, String why, List<Language> missing) {
    if (!missing.isEmpty()) {
      String tags = missing.stream().map(Language::tag).collect(Collectors.joining(", "));
      findings.add(
          LintCode.MISSING_LANGUAGE,
          owner,
          place,
          what + " lacks " + tags,
          why,
          "add it, or leave the language out of 'languages'",
          Optional.empty());
    }
  }

  private void reasons() {
    for (Rule rule : sop.rules()) {
      boolean forbids = rule.requirement() instanceof Requirement.Never;
      if (forbids && rule.about().because().isEmpty()) {
        findings.add(
            LintCode.NO_REASON,
            rule.id(),
            layout.of(rule.id()),
            "rule '" + rule.id() + "' forbids without saying why",
            "people keep to a prohibition that they understand",
            "add 'because' in the languages of the SOP");
      }
    }
  }

  private void critical() {
    List<String> critical = new ArrayList<>();
    double total = 0;
    for (Step step : sop.allSteps()) {
      total += step.about().weight();
    }
    for (Rule rule : sop.rules()) {
      total += rule.about().weight();
    }
    for (Step step : sop.allSteps()) {
      critical(step.id(), step.about(), total, critical);
    }
    for (Rule rule : sop.rules()) {
      critical(rule.id(), rule.about(), total, critical);
    }
    if (!critical.isEmpty() && sop.passMark() >= 100) {
      findings.ofSop(
          LintCode.CRITICAL_DROWNED,
          layout.head("pass-mark"),
          "with a pass mark of 100 everything fails the interaction",
          "then 'critical' says nothing any more of " + String.join(", ", critical),
          "lower the pass mark, or leave 'critical' out");
    }
  }

  private void critical(String id, About about, double total, List<String> critical) {
    if (!about.critical()) {
      return;
    }
    critical.add(id);
    boolean all = about.principles().isEmpty();
    double weight =
        about.weight()
            * (all
                ? 1
                : about.principles().stream()
                    .mapToDouble(p -> sop.weights().getOrDefault(p, 1.0))
                    .max()
                    .orElse(1));
    if (weight / total < LEAST_SHARE) {
      findings.add(
          LintCode.CRITICAL_DROWNED,
          id,
          layout.of(id, "weight"),
          "'" + id + "' is critical, but hardly counts for the score",
          "of the whole weight of " + plain(total) + " it has " + plain(weight),
          "give it a weight of its own, at least 1");
    }
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void calendars() {
    Set<String> used =
        sop.allSteps().stream()
            .flatMap(step -> step.deadline().stream())
            .flatMap(deadline -> deadline.calendar().stream())
            .collect(Collectors.toSet());
    for (String name : sop.calendars().keySet()) {
      if (!used.contains(name)) {
        findings.add(
            LintCode.UNUSED_CALENDAR,
            name,
            layout.head("calendars"),
            "no deadline is counted by the calendar '" + name + "'",
            "",
            "write for example: within: 8h of start by " + name + ", or remove it");
      }
    }
  }
}
