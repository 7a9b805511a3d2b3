package dev.pedoman.evidence;

import dev.pedoman.language.PhraseHit;
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
  private static final int ANYTHING = -1;

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
    List<PhraseHit> hits = observed.allHits(event, set);
    if (hits.isEmpty()) {
      return null;
    }
    for (Questions.Question question : Questions.find(observed.words(event))) {
      for (PhraseHit hit : hits) {
        if (hit.start() >= question.start() && hit.end() <= question.end()) {
          return span(question);
        }
      }
    }
    return null;
  }

  @Override
  public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
    return Coverage.doubt(observed, by, languages);
  }

  private static Span span(Questions.Question question) {
    return new Span(question.start(), question.end());
  }
}
