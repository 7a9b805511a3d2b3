package dev.pedoman.report;

import dev.pedoman.judge.Change;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.model.Requirement;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says patterns and requirements as sentences, in one language. */
final class Wording implements Requirement.Cases<String> {
  private final Language language;
  private final Amounts amounts;

  Wording(Language language, Amounts amounts) {
    this.language = language;
    this.amounts = amounts;
  }

  String requirement(Requirement requirement) {
    return requirement.match(this);
  }

  String pattern(Pattern pattern) {
    return pattern.match(new PatternWording(language, this));
  }

  String place(Place place) {
    return new PatternWording(language, this).place(place);
  }

  /** What an attribute should hold. */
  String expected(Change.Attribute attribute) {
    return new PatternWording(language, this).expected(attribute.expected());
  }

  String speaker(Optional<Speaker> speaker) {
    Message message =
        speaker
            .map(
                by ->
                    switch (by) {
                      case AGENT -> Message.AGENT;
                      case CUSTOMER -> Message.CUSTOMER;
                      case SYSTEM -> Message.SYSTEM;
                      case UNKNOWN -> Message.UNKNOWN;
                    })
            .orElse(Message.ANYONE);
    return message.in(language);
  }

  String anchor(Anchor anchor) {
    if (anchor instanceof Anchor.Start) {
      return Message.START.in(language);
    } else if (anchor instanceof Anchor.Close) {
      return Message.CLOSE.in(language);
    } else if (anchor instanceof Anchor.Trigger) {
      return Message.TRIGGER.in(language);
    }
    return Message.STEP.in(language, ((Anchor.AtStep) anchor).step());
  }

  String bound(Bound bound) {
    String least = bound.atLeast().isPresent() ? amounts.number(bound.atLeast().getAsDouble()) : "";
    String most = bound.atMost().isPresent() ? amounts.number(bound.atMost().getAsDouble()) : "";
    return bound.atLeast().isEmpty()
        ? "≤ " + most
        : most.isEmpty() ? "≥ " + least : least + "–" + most;
  }

  @Override
  public String never(Requirement.Never requirement) {
    return Message.NEVER.in(language, pattern(requirement.pattern()));
  }

  @Override
  public String always(Requirement.Always requirement) {
    return Message.ALWAYS.in(language, pattern(requirement.pattern()));
  }

  @Override
  public String atMost(Requirement.AtMost requirement) {
    return Message.AT_MOST_TIMES.in(language, requirement.times(), pattern(requirement.pattern()));
  }

  @Override
  public String atLeast(Requirement.AtLeast requirement) {
    return Message.AT_LEAST_TIMES.in(language, requirement.times(), pattern(requirement.pattern()));
  }

  @Override
  public String exactly(Requirement.Exactly requirement) {
    return Message.EXACTLY_TIMES.in(language, requirement.times(), pattern(requirement.pattern()));
  }

  @Override
  public String whenever(Requirement.Whenever requirement) {
    Message message =
        switch (requirement.relation()) {
          case BEFORE -> Message.WHENEVER_BEFORE;
          case AFTER -> Message.WHENEVER_AFTER;
          case NOT_BEFORE -> Message.WHENEVER_NOT_BEFORE;
          case NOT_AFTER -> Message.WHENEVER_NOT_AFTER;
          case RIGHT_BEFORE -> Message.WHENEVER_RIGHT_BEFORE;
          case RIGHT_AFTER -> Message.WHENEVER_RIGHT_AFTER;
          case NOT_RIGHT_BEFORE -> Message.WHENEVER_NOT_RIGHT_BEFORE;
          case NOT_RIGHT_AFTER -> Message.WHENEVER_NOT_RIGHT_AFTER;
          case SOMEWHERE -> Message.WHENEVER_SOMEWHERE;
          case NOWHERE -> Message.WHENEVER_NOWHERE;
        };
    String text =
        message.in(language, pattern(requirement.trigger()), pattern(requirement.expected()));
    String near =
        requirement
            .within()
            .map(within -> Message.WITHIN.in(language, amounts.limit(within)))
            .orElse("");
    String joined =
        requirement.joinedBy().isEmpty()
            ? ""
            : Message.JOINED.in(
                language, String.join(Message.AND.in(language), requirement.joinedBy()));
    String alternately = requirement.alternately() ? Message.ALTERNATELY.in(language) : "";
    return text + near + joined + alternately;
  }

  @Override
  public String measured(Requirement.Measured requirement) {
    Bound bound = requirement.bound();
    Metric metric = requirement.metric();
    String name = MetricNames.of(metric, language);
    String text = "";
    if (bound.atLeast().isPresent()) {
      text =
          Message.METRIC_AT_LEAST.in(
              language, name, amounts.metric(metric.unit(), bound.atLeast().getAsDouble()));
    }
    if (bound.atMost().isPresent()) {
      String most =
          (metric.unit() == Metric.Unit.DURATION ? Message.TIME_AT_MOST : Message.METRIC_AT_MOST)
              .in(language, name, amounts.metric(metric.unit(), bound.atMost().getAsDouble()));
      text = text.isEmpty() ? most : text + Message.AND.in(language) + most;
    }
    return text;
  }

  @Override
  public String factsAgree(Requirement.FactsAgree requirement) {
    return requirement.facts().entrySet().stream()
        .map(
            entry ->
                Message.FACTS_AGREE.in(
                    language,
                    MetricNames.of(entry.getKey(), language),
                    String.join(", ", entry.getValue())))
        .collect(Collectors.joining(Message.AND.in(language)));
  }

  @Override
  public String sameLanguage(Requirement.SameLanguage requirement) {
    return Message.SAME_LANGUAGE.in(language);
  }
}
