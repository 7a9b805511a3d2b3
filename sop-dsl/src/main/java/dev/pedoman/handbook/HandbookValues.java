package dev.pedoman.handbook;

import dev.pedoman.model.About;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An SOP as what templates see: texts, truths, lists and maps of these. */
final class HandbookValues {
  private static final int BAD_EXAMPLES = 4;

  private final Sop sop;
  private final Language language;
  private final Plain plain;
  private final Sentences sentences;
  private int number;

  private HandbookValues(Sop sop, Language language) {
    this.sop = sop;
    this.language = language;
    this.plain = new Plain(sop, language);
    this.sentences = Sentences.in(language);
  }

  static Map<String, Object> of(Sop sop, Language language) {
    HandbookValues values = new HandbookValues(sop, language);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("language", language.tag());
    all.put("label", values.labels());
    values.head(all);
    all.put("parts", values.sequence(sop.steps(), 0));
    all.put("hasSteps", !sop.steps().isEmpty());
    values.rules(all);
    values.scoring(all);
    return all;
  }

  private Map<String, Object> labels() {
    Map<String, Object> labels = new TreeMap<>();
    for (Label label : Label.values()) {
      labels.put(label.key(), label.in(language));
    }
    return labels;
  }

  private void head(Map<String, Object> all) {
    String title = sop.title().in(language).orElse(sop.id());
    all.put("title", title);
    all.put("id", sop.id());
    all.put("version", sop.version());
    all.put("owner", sop.owner().orElse(""));
    all.put("hasOwner", sop.owner().isPresent());
    all.put("reviewBy", sop.reviewBy().map(Object::toString).orElse(""));
    all.put("hasReviewBy", sop.reviewBy().isPresent());
    List<String> channels =
        sop.channels().stream().sorted().map(c -> Label.of(c).in(language)).toList();
    all.put(
        "channels",
        channels.isEmpty() ? Label.ALL_CHANNELS.in(language) : String.join(", ", channels));
    all.put("purpose", Label.PURPOSE_TEXT.in(language, title));
    Set<Principle> served = EnumSet.noneOf(Principle.class);
    sop.allSteps().forEach(step -> served.addAll(step.about().principles()));
    sop.rules().forEach(rule -> served.addAll(rule.about().principles()));
    all.put("principles", principles(served));
    all.put("hasPrinciples", !served.isEmpty());
    all.put("sources", sop.sources());
    all.put("hasSources", !sop.sources().isEmpty());
  }

  private String principles(Collection<Principle> served) {
    return String.join(", ", served.stream().sorted().map(p -> Label.of(p).in(language)).toList());
  }

  private List<Map<String, Object>> sequence(List<Procedure> parts, int depth) {
    List<Map<String, Object>> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part(part, depth)));
    return all;
  }

  /**
   * A group is a heading with its parts behind it, one level deeper: a page reads top to bottom.
   */
  private List<Map<String, Object>> part(Procedure part, int depth) {
    List<Map<String, Object>> all = new ArrayList<>();
    if (part instanceof Step step) {
      all.add(step(step, depth));
      return all;
    }
    Group group = (Group) part;
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("isStep", false);
    head.put("isGroup", true);
    head.put("depth", Integer.toString(depth));
    head.put(
        "form",
        switch (group.form()) {
          case SEQUENCE -> Label.IN_ORDER.in(language);
          case ANY_ORDER -> Label.ANY_ORDER.in(language);
          case ONE_OF -> Label.ONE_OF.in(language);
        });
    guard(group.guard(), head);
    all.add(head);
    group.parts().forEach(inner -> all.addAll(part(inner, depth + 1)));
    return all;
  }

  private Map<String, Object> step(Step step, int depth) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("isStep", true);
    values.put("isGroup", false);
    values.put("depth", Integer.toString(depth));
    values.put("number", Integer.toString(++number));
    values.put("id", step.id());
    about(step.id(), step.about(), values);
    guard(step.guard(), values);
    values.put("optional", step.optional());
    values.put("deadline", step.deadline().map(sentences::of).orElse(""));
    values.put("hasDeadline", step.deadline().isPresent());
    List<String> examples =
        PatternParts.said(step.expect()).stream()
                .anyMatch(said -> said.by().equals(Optional.of(Speaker.CUSTOMER)))
            ? List.of()
            : plain.examples(step.expect());
    examples(examples, values);
    values.put("checked", sentences.of(step.expect()));
    return values;
  }

  private void about(String id, About about, Map<String, Object> values) {
    values.put("instruction", about.instruction().in(language).orElse(id));
    values.put("because", about.because().in(language).orElse(""));
    values.put("hasBecause", !about.because().isEmpty());
    values.put("principles", principles(about.principles()));
    values.put("hasPrinciples", !about.principles().isEmpty());
    values.put("critical", about.critical());
    values.put("weight", number(about.weight()));
    values.put("sources", about.sources());
    values.put("hasSources", !about.sources().isEmpty());
  }

  private void guard(Guard guard, Map<String, Object> values) {
    values.put("when", guard.when().map(plain::condition).orElse(""));
    values.put("hasWhen", guard.when().isPresent() && !guard.repeat());
    values.put("hasEachTime", guard.when().isPresent() && guard.repeat());
    values.put("unless", guard.unless().map(plain::condition).orElse(""));
    values.put("hasUnless", guard.unless().isPresent());
  }

  private void rules(Map<String, Object> all) {
    List<Map<String, Object>> never = new ArrayList<>();
    List<Map<String, Object>> always = new ArrayList<>();
    for (Rule rule : sop.rules()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("id", rule.id());
      about(rule.id(), rule.about(), values);
      guard(rule.guard(), values);
      values.put("checked", sentences.of(rule.requirement()));
      List<String> bad = List.of();
      if (rule.requirement() instanceof Requirement.Never forbids) {
        bad = bad(forbids.pattern());
      }
      examples(bad, values);
      (bad.isEmpty() ? always : never).add(values);
    }
    all.put("neverSay", never);
    all.put("hasNeverSay", !never.isEmpty());
    all.put("rules", always);
    all.put("hasRules", !always.isEmpty());
  }

  private static void examples(List<String> examples, Map<String, Object> values) {
    values.put("examples", examples);
    values.put("hasExamples", !examples.isEmpty());
    List<String> quoted = examples.stream().map(example -> "“" + example + "”").toList();
    values.put("firstExample", examples.isEmpty() ? "" : examples.get(0));
    values.put("exampleText", String.join(", ", quoted));
  }

  private List<String> bad(Pattern pattern) {
    List<String> examples = plain.examples(pattern);
    return examples.subList(0, Math.min(BAD_EXAMPLES, examples.size()));
  }

  private void scoring(Map<String, Object> all) {
    all.put("passText", Label.PASS_TEXT.in(language, number(sop.passMark())));
    all.put(
        "creditText",
        Label.CREDIT_TEXT.in(
            language,
            number(sop.credits().late() * 100),
            number(sop.credits().early() * 100),
            number(sop.credits().outOfOrder() * 100)));
    List<String> critical = new ArrayList<>();
    sop.allSteps().forEach(step -> critical(step.id(), step.about(), critical));
    sop.rules().forEach(rule -> critical(rule.id(), rule.about(), critical));
    all.put("critical", critical);
    all.put("hasCritical", !critical.isEmpty());
    List<String> weights = new ArrayList<>();
    sop.weights()
        .forEach(
            (principle, weight) ->
                weights.add(Label.of(principle).in(language) + " ×" + number(weight)));
    all.put("weights", weights);
    all.put("hasWeights", !weights.isEmpty());
  }

  private void critical(String id, About about, List<String> critical) {
    if (about.critical()) {
      Optional<String> instruction = about.instruction().in(language);
      critical.add(instruction.orElse(id));
    }
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
