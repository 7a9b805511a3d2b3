package dev.pedoman.audit.output;

import dev.pedoman.judge.Change;
import dev.pedoman.judge.Judgement;
import dev.pedoman.judge.Measurement;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.Score;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Principle;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports as JSON lines: one JSON object a line for each transcript and SOP, as {@code
 * result.schema.json} beside this class says. Immutable.
 *
 * <p>Scores and weights are rounded half up to four decimals; times are seconds; an event is
 * counted from 0. The same report gives the same bytes on every machine.
 */
public final class JsonLines {
  private final Language language;
  private final Sentences sentences;

  private JsonLines(Language language) {
    this.language = language;
    this.sentences = Sentences.in(language);
  }

  /** With sentences in a language; everything else is the same in every language. */
  public static JsonLines in(Language language) {
    return new JsonLines(language);
  }

  /** The line in UTF-8, with the {@code \n} at its end. */
  public byte[] bytes(ComplianceReport report) {
    return line(report).getBytes(StandardCharsets.UTF_8);
  }

  /** The line with the {@code \n} at its end. */
  public String line(ComplianceReport report) {
    JsonParts json = new JsonParts();
    Judgement judged = report.judgement();
    json.open();
    json.text("sop", report.sop().id()).text("sopVersion", report.sop().version());
    json.text("sopHash", report.sopHash()).text("transcript", report.transcript().id());
    json.text("transcriptHash", report.transcriptHash());
    json.text("verdict", judged.verdict().name()).reason("reason", judged.reason());
    json.share("score", judged.score()).number("passMark", report.sop().passMark());
    json.text("channel", report.transcript().channel().word());
    json.named("labels", report.transcript().labels(), json::value);
    principles(json, judged.principles());
    json.named("tags", judged.tags(), score -> score(json, score));
    json.each("steps", judged.steps(), step -> step(json, report, step));
    json.each("rules", judged.rules(), rule -> rule(json, rule));
    json.open("metrics");
    judged.metrics().forEach(measured -> metric(json, measured));
    json.close();
    json.each("categories", judged.categories(), match -> category(json, match));
    findings(json, report);
    json.close();
    return json + "\n";
  }

  private static void principles(JsonParts json, Map<Principle, Score> scores) {
    json.open("principles");
    // In the order of the principles, whatever map the scores came in.
    for (Principle principle : Principle.values()) {
      Score score = scores.get(principle);
      if (score != null) {
        json.name(principle.word());
        score(json, score);
      }
    }
    json.close();
  }

  private static void score(JsonParts json, Score score) {
    json.open().share("score", score);
    json.number("earned", score.earned()).number("possible", score.possible());
    json.count("notApplicable", score.notApplicable()).count("inconclusive", score.inconclusive());
    json.close();
  }

  private void step(JsonParts json, ComplianceReport report, StepResult step) {
    json.open().text("id", step.step().id()).count("occurrence", step.occurrence());
    json.text("outcome", step.outcome().name()).reason("reason", step.reason());
    json.truth("critical", step.step().about().critical()).evidence("evidence", step.evidence());
    json.search("search", step.search());
    json.number("earned", step.earned()).number("possible", step.possible());
    json.text("sentence", sentences.of(report, step)).close();
  }

  private void rule(JsonParts json, RuleResult rule) {
    json.open().text("id", rule.rule().id());
    json.text("outcome", rule.outcome().name()).reason("reason", rule.reason());
    json.truth("critical", rule.rule().about().critical()).evidence("evidence", rule.evidence());
    json.number("earned", rule.earned()).number("possible", rule.possible());
    json.text("sentence", sentences.of(rule));
    json.count("activations", rule.activations()).count("violations", rule.violations());
    json.name("value");
    rule.measurement().ifPresentOrElse(measured -> value(json, measured), json::nothing);
    json.close();
  }

  private static void metric(JsonParts json, Measurement measured) {
    json.name(measured.metric().word());
    json.open().name("value");
    value(json, measured);
    json.text("unit", unit(measured.metric())).reason("reason", measured.reason()).close();
  }

  private static void value(JsonParts json, Measurement measured) {
    if (measured.value().isEmpty()) {
      json.nothing();
    } else if (measured.metric().unit() == Metric.Unit.DURATION) {
      json.seconds(measured.value().getAsDouble());
    } else {
      json.decimal(measured.value().getAsDouble());
    }
  }

  /** What the value of a metric is counted in, as the JSON says it. */
  static String unit(Metric metric) {
    return switch (metric.unit()) {
      case DURATION -> "seconds";
      case COUNT -> "count";
      case SHARE -> "share";
      case NUMBER -> "number";
    };
  }

  private void category(JsonParts json, Judgement.Match match) {
    json.open().text("id", match.category().id());
    json.text("title", local(match.category().title()));
    json.text("action", local(match.category().action()));
    json.name("evidence");
    json.evidence(match.evidence());
    json.close();
  }

  private String local(LocalText text) {
    return text.in(language).orElse("");
  }

  private void findings(JsonParts json, ComplianceReport report) {
    ChangeParts parts = new ChangeParts(json, sentences);
    List<Optional<Change>> changes = report.changes();
    json.open("findings", '[');
    for (int i = 0; i < changes.size(); i++) {
      finding(json, report, report.findings().get(i));
      json.name("change");
      changes.get(i).ifPresentOrElse(parts::write, json::nothing);
      json.close();
    }
    json.close(']');
  }

  private void finding(JsonParts json, ComplianceReport report, Finding finding) {
    json.open().text("id", finding.id()).text("item", finding.item());
    json.text("outcome", finding.outcome()).truth("critical", finding.critical());
    json.open("principles", '[');
    for (Principle principle : Principle.values()) {
      if (finding.principles().contains(principle)) {
        json.value(principle.word());
      }
    }
    json.close(']');
    json.reason("reason", finding.reason()).text("sentence", sentences.of(report, finding));
    json.evidence("evidence", finding.evidence());
  }
}
