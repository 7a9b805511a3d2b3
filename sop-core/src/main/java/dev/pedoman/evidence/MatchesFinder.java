package dev.pedoman.evidence;

import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds a regular expression under a budget of steps: some expressions would otherwise run for ages
 * on a few dozen characters. Where the budget ends, nothing is found and the absence is in doubt.
 */
final class MatchesFinder implements TextFinder {
  private final Pattern expression;
  private final Set<Language> languages;

  /**
   * Compiles the expression.
   *
   * @throws IllegalArgumentException when it is malformed
   */
  MatchesFinder(String expression, Set<Language> languages) {
    try {
      this.expression =
          Metered.of(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "regular expression '" + expression + "': " + e.getDescription(), e);
    }
    this.languages = languages;
  }

  /** What was found in an interaction so far, utterance by utterance. */
  static final class Searched {
    private final Map<Integer, Span> spans = new HashMap<>();

    /** By speaker, whether the budget ended at something that one of that side said. */
    private final Set<Speaker> stopped = EnumSet.noneOf(Speaker.class);

    private long left = Budget.FOR_ALL;
    private int upTo;
  }

  @Override
  public @Nullable Span find(Observed observed, int event) {
    return observed.remembered().searched(this, observed).spans.get(event);
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    Set<Speaker> stopped = observed.remembered().searched(this, observed).stopped;
    boolean mayHide = by.isPresent() ? stopped.contains(by.get()) : !stopped.isEmpty();
    return mayHide ? Optional.of(Reason.BUDGET_EXCEEDED) : Coverage.doubt(observed, by, languages);
  }

  /** Searches what is new, in order, under one budget for the interaction besides. */
  void search(Observed observed, Searched searched) {
    while (searched.upTo < observed.size()) {
      int i = searched.upTo++;
      Utterance said = observed.utterance(i);
      if (said == null) {
        continue;
      }
      Budget budget = new Budget(said.text(), searched.left);
      try {
        Matcher matcher = expression.matcher(budget);
        if (matcher.find()) {
          searched.spans.put(i, new Span(matcher.start(), matcher.end()));
        }
      } catch (Budget.Exceeded | StackOverflowError e) {
        // A deep recursion of java.util.regex is the same excess by another name.
        searched.stopped.add(said.by());
      }
      searched.left -= budget.spentBeyondLength();
    }
  }
}
