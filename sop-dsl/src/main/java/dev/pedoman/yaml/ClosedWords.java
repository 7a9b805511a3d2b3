package dev.pedoman.yaml;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Requirement;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The closed sets of words, in the order of the model. */
final class ClosedWords {
  static final Map<String, Language> LANGUAGES = by(Language.values(), Language::tag);
  static final Map<String, Channel> CHANNELS = channels();
  static final Map<String, Principle> PRINCIPLES = by(Principle.values(), Principle::word);
  static final Map<String, Metric> METRICS = by(Metric.values(), Metric::word);
  static final Map<String, MentionKind> MENTIONS = by(MentionKind.values(), MentionKind::word);
  static final Map<String, Speaker> SPEAKERS =
      by(new Speaker[] {Speaker.AGENT, Speaker.CUSTOMER, Speaker.SYSTEM}, Speaker::word);
  static final Map<String, Speaker> ANYBODY = by(Speaker.values(), Speaker::word);
  static final Map<String, Pattern.Status> STATUSES =
      by(Pattern.Status.values(), ClosedWords::word);
  static final Map<String, Requirement.Relation> RELATIONS =
      by(Requirement.Relation.values(), ClosedWords::word);
  static final Map<String, Verdict> VERDICTS = by(Verdict.values(), Verdict::name);
  static final Map<String, StepOutcome> STEP_OUTCOMES = by(StepOutcome.values(), StepOutcome::name);
  static final Map<String, RuleOutcome> RULE_OUTCOMES = by(RuleOutcome.values(), RuleOutcome::name);

  private ClosedWords() {}

  /** The word for a constant, such as {@code not-before}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Channel> channels() {
    Map<String, Channel> channels = new LinkedHashMap<>(by(Channel.values(), Channel::word));
    channels.remove(Channel.UNKNOWN.word());
    return Collections.unmodifiableMap(channels);
  }

  private static <T> Map<String, T> by(T[] values, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T value : values) {
      words.put(word.apply(value), value);
    }
    return Collections.unmodifiableMap(words);
  }
}
