package dev.pedoman.evidence;

import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
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
          Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "regular expression '" + expression + "': " + e.getDescription(), e);
    }
    this.languages = languages;
  }

  @Override
  public @Nullable Span find(Observed observed, int event) {
    try {
      return search(observed, event);
    } catch (Budget.Exceeded | StackOverflowError e) {
      // A deep recursion of java.util.regex is the same excess by another name.
      return null;
    }
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    for (int i = 0; i < observed.size(); i++) {
      Utterance said = observed.utterance(i);
      if (said != null && (by.isEmpty() || by.get() == said.by())) {
        try {
          Span ignored = search(observed, i);
        } catch (Budget.Exceeded | StackOverflowError e) {
          return Optional.of(Reason.BUDGET_EXCEEDED);
        }
      }
    }
    return Coverage.doubt(observed, by, languages);
  }

  private @Nullable Span search(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    if (said == null) {
      return null;
    }
    Matcher matcher = expression.matcher(new Budget(said.text()));
    return matcher.find() ? new Span(matcher.start(), matcher.end()) : null;
  }
}
