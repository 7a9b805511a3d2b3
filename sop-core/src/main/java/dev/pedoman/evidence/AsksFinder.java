package dev.pedoman.evidence;

import dev.pedoman.language.Questions;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds questions, of any kind or holding one of a set of phrases. */
record AsksFinder(int set, Set<Language> languages) implements TextFinder {
  private static final int ANYTHING = NO_SET;

  static AsksFinder anything() {
    return new AsksFinder(ANYTHING, EnumSet.allOf(Language.class));
  }

  static AsksFinder about(int set, Set<Language> languages) {
    return new AsksFinder(set, languages);
  }

  @Override
  public @Nullable Span find(Observed observed, int event) {
    if (set == ANYTHING) {
      List<Questions.Question> questions = Questions.find(observed.words(event));
      return questions.isEmpty() ? null : span(questions.get(0));
    }
    if (observed.heard().hit(event, set, false) < 0 && observed.heard().hit(event, set, true) < 0) {
      return null;
    }
    for (Questions.Question question : Questions.find(observed.words(event))) {
      if (holdsSubject(observed, event, question)) {
        return span(question);
      }
    }
    return null;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Coverage.doubt(observed, by, languages);
  }

  /** Whether a phrase lies within a question, be it negated or not. */
  private boolean holdsSubject(Observed observed, int event, Questions.Question question) {
    PhraseHits hits = observed.heard().hits;
    for (int i = observed.heard().from(event); i < observed.heard().to(event); i++) {
      if (hits.set(i) == set
          && hits.start(i) >= question.start()
          && hits.end(i) <= question.end()) {
        return true;
      }
    }
    return false;
  }

  private static Span span(Questions.Question question) {
    return new Span(question.start(), question.end());
  }
}
