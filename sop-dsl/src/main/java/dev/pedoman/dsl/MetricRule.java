package dev.pedoman.dsl;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Metric;

/**
 * The words of the DSL for rules that bound a metric. Each takes an {@code atMost}, an {@code
 * atLeast} or both, and refuses with {@link IllegalStateException} to stand beside another
 * requirement.
 */
abstract sealed class MetricRule extends Described<RuleBuilder> permits RuleBuilder {
  MetricRule(String id, Given given) {
    super(id, given);
  }

  /** The rule that asks for this. */
  abstract RuleBuilder measured(Metric metric, Bound bound);

  /** From the first customer utterance (or the start) to the first agent utterance after it. */
  public RuleBuilder firstResponseTime(DurationBound bound, DurationBound... more) {
    return time(Metric.FIRST_RESPONSE_TIME, bound, more);
  }

  /** Mean wait of the customer for an answer. */
  public RuleBuilder averageResponseTime(DurationBound bound, DurationBound... more) {
    return time(Metric.AVERAGE_RESPONSE_TIME, bound, more);
  }

  /** Longest wait of the customer for an answer. */
  public RuleBuilder longestResponseTime(DurationBound bound, DurationBound... more) {
    return time(Metric.LONGEST_RESPONSE_TIME, bound, more);
  }

  /** From the start to the action that resolves the case. */
  public RuleBuilder resolutionTime(DurationBound bound, DurationBound... more) {
    return time(Metric.RESOLUTION_TIME, bound, more);
  }

  /** From the first to the last moment of the interaction, with after-contact work. */
  public RuleBuilder handleTime(DurationBound bound, DurationBound... more) {
    return time(Metric.HANDLE_TIME, bound, more);
  }

  /** The longest single hold. */
  public RuleBuilder longestHold(DurationBound bound, DurationBound... more) {
    return time(Metric.LONGEST_HOLD, bound, more);
  }

  /** All holds together. */
  public RuleBuilder totalHold(DurationBound bound, DurationBound... more) {
    return time(Metric.TOTAL_HOLD, bound, more);
  }

  /** The longest stretch in which nobody speaks, outside holds. */
  public RuleBuilder silence(DurationBound bound, DurationBound... more) {
    return time(Metric.SILENCE, bound, more);
  }

  /** How often the agent begins while the customer is still speaking. */
  public RuleBuilder interruptions(Bound bound, Bound... more) {
    return number(Metric.INTERRUPTIONS, bound, more);
  }

  /** How often the interaction is handed over. */
  public RuleBuilder transfers(Bound bound, Bound... more) {
    return number(Metric.TRANSFERS, bound, more);
  }

  /** Turns of both sides. */
  public RuleBuilder turns(Bound bound, Bound... more) {
    return number(Metric.TURNS, bound, more);
  }

  /** Mean length of the agent's sentences, in words. */
  public RuleBuilder wordsPerSentence(Bound bound, Bound... more) {
    return number(Metric.WORDS_PER_SENTENCE, bound, more);
  }

  /**
   * The agent's share of all words, 0..1: {@code talkShare(atMost(percent(60)))}.
   *
   * @throws IllegalArgumentException when the bound lies outside
   */
  public RuleBuilder talkShare(Bound bound, Bound... more) {
    return number(Metric.TALK_SHARE, bound, more);
  }

  /** Questions that the agent asks again though they were answered. */
  public RuleBuilder questionsAskedTwice(Bound bound, Bound... more) {
    return number(Metric.QUESTIONS_ASKED_TWICE, bound, more);
  }

  /** Questions for data that the case record holds. */
  public RuleBuilder knownDataAsked(Bound bound, Bound... more) {
    return number(Metric.KNOWN_DATA_ASKED, bound, more);
  }

  /** How often the agent uses the customer's name. */
  public RuleBuilder nameUses(Bound bound, Bound... more) {
    return number(Metric.NAME_USES, bound, more);
  }

  private RuleBuilder time(Metric metric, DurationBound bound, DurationBound... more) {
    return measured(metric, Amounts.all(subject(metric), bound, more));
  }

  private RuleBuilder number(Metric metric, Bound bound, Bound... more) {
    Bound all = Amounts.all(subject(metric), bound, more);
    double least = all.atLeast().orElse(0);
    double most = all.atMost().orElse(least);
    if (metric.unit() == Metric.Unit.SHARE && (least > 1 || most > 1)) {
      throw new IllegalArgumentException(
          subject(metric)
              + " "
              + Quote.bound(all, Quote::number)
              + ": must be 0..1, such as percent(60)");
    } else if (least < 0 || most < 0) {
      throw new IllegalArgumentException(
          subject(metric) + " " + Quote.bound(all, Quote::number) + ": must not be below 0");
    }
    return measured(metric, all);
  }

  private String subject(Metric metric) {
    return given.subject() + ": " + Quote.metric(metric);
  }
}
