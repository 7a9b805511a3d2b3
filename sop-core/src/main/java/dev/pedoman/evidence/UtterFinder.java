package dev.pedoman.evidence;

import dev.pedoman.language.Questions;
import dev.pedoman.language.Supposition;
import dev.pedoman.language.Words;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds utterances of a speaker, at a place, whose words show a text pattern. */
final class UtterFinder implements Finder {
  private final Optional<Speaker> by;
  private final Optional<Place> place;
  private final TextFinder text;

  UtterFinder(Pattern.Utters pattern, TextFinder text) {
    this.by = pattern.by();
    this.place = pattern.place();
    this.text = text;
  }

  @Override
  public void find(Observed observed, int from, Seen seen) {
    if (text.set() == TextFinder.NO_SET) {
      for (int i = from; i < observed.size(); i++) {
        look(observed, i, seen);
      }
      return;
    }
    PhraseHits hits = observed.heard().hits;
    if (text instanceof SaysFinder) {
      said(observed, hits, seen);
      return;
    }
    // Only where a phrase was hit there is anything to find.
    int last = seen.hit < 0 ? -1 : hits.event(seen.hit);
    int hit = hits.next(text.set(), seen.hit);
    while (hit >= 0) {
      if (hits.event(hit) != last) {
        last = hits.event(hit);
        look(observed, last, seen);
      }
      seen.hit = hit;
      hit = hits.next(text.set(), hit);
    }
  }

  /** The first hit at each event that is not negated. */
  private void said(Observed observed, PhraseHits hits, Seen seen) {
    int last = seen.isEmpty() ? -1 : seen.get(seen.size() - 1).event();
    int hit = hits.next(text.set(), seen.hit);
    while (hit >= 0) {
      int event = hits.event(hit);
      if (event != last
          && !hits.negated(hit)
          && speaks(observed, event)
          && atPlace(observed, event)) {
        last = event;
        seen.append(observed.evidence(event, hits.start(hit), hits.end(hit)));
      }
      seen.hit = hit;
      hit = hits.next(text.set(), hit);
    }
  }

  @Override
  public boolean surelyUnseen(Observed observed) {
    return text.set() != TextFinder.NO_SET && observed.heard().hits.next(text.set(), -1) < 0;
  }

  /** The set of phrases of which any, said, is all that it takes; {@link TextFinder#NO_SET}. */
  int saysSet() {
    return text instanceof SaysFinder says ? says.set() : TextFinder.NO_SET;
  }

  /** Whether another one finds the same, for the same reasons. */
  boolean finds(UtterFinder other) {
    return by.equals(other.by) && place.equals(other.place) && text.equals(other.text);
  }

  @Override
  public boolean phrasesAlone(Silence.Gathering gathering) {
    if (!(text instanceof SaysFinder says) || says.slots()) {
      return false;
    }
    gathering.add(says.set(), by, says.languages());
    return true;
  }

  private void look(Observed observed, int event, Seen seen) {
    if (speaks(observed, event) && atPlace(observed, event)) {
      Span span = text.find(observed, event);
      if (span != null) {
        seen.append(observed.evidence(event, span));
      }
    }
  }

  @Override
  public boolean steady() {
    return place.isEmpty() || !place.get().end();
  }

  @Override
  public boolean candidate(Observed observed, int event) {
    return speaks(observed, event) && atPlace(observed, event);
  }

  @Override
  public Optional<Reason> assumed(Observed observed) {
    Optional<Reason> byText = text.assumed(observed, by);
    if (byText.isPresent()) {
      return byText;
    }
    // Which turn is the last is known only at the end.
    boolean endUnknown = place.isPresent() && place.get().end() && !observed.complete();
    return endUnknown ? Optional.of(Reason.TRANSCRIPT_INCOMPLETE) : Optional.empty();
  }

  @Override
  public Optional<Reason> doubt(Observed observed) {
    if (by.isPresent() && by.get() == Speaker.AGENT && !observed.hasEventBy(Speaker.AGENT)) {
      return Optional.of(Reason.NO_AGENT_EVENTS);
    }
    Optional<Reason> byText = text.doubt(observed, by);
    if (byText.isPresent()) {
      return byText;
    }
    if (by.isPresent() && saidByUnknown(observed)) {
      return Optional.of(Reason.SPEAKER_UNKNOWN);
    }
    if (!observed.complete() && !placeIsOver(observed)) {
      return Optional.of(Reason.TRANSCRIPT_INCOMPLETE);
    }
    return Optional.empty();
  }

  @Override
  public List<Sought.NearMiss> nearMisses(Observed observed) {
    List<Sought.NearMiss> misses = new ArrayList<>();
    TextFinder.Nearly nearest = null;
    int at = -1;
    for (int i = 0; i < observed.size(); i++) {
      boolean right = speaks(observed, i);
      if (observed.utterance(i) == null || (!right && !text.asksFreely())) {
        continue;
      }
      Span span = text.find(observed, i);
      if (span != null && !(right && atPlace(observed, i))) {
        misses.add(
            new Sought.NearMiss(
                observed.evidence(i, span),
                right ? Sought.Lack.OTHER_PLACE : Sought.Lack.OTHER_SPEAKER));
      }
      Span negated = right && span == null ? text.negated(observed, i) : null;
      if (negated != null) {
        misses.add(new Sought.NearMiss(observed.evidence(i, negated), lack(observed, i, negated)));
      }
      TextFinder.Nearly near = right && span == null ? text.nearly(observed, i) : null;
      if (near != null && (nearest == null || near.likeness() > nearest.likeness())) {
        nearest = near;
        at = i;
      }
    }
    // Many things are a little alike: only the nearest is worth a word, and only if nothing tells
    // more.
    if (nearest != null && misses.isEmpty()) {
      misses.add(
          new Sought.NearMiss(observed.evidence(at, nearest.span()), Sought.Lack.LESS_ALIKE));
    }
    return misses;
  }

  /** Why words that were found do not count as said. */
  private static Sought.Lack lack(Observed observed, int event, Span uncounted) {
    Words words = observed.words(event);
    if (Supposition.before(words, uncounted.start())) {
      return Sought.Lack.SUPPOSED;
    }
    return Questions.find(words).stream()
            .anyMatch(q -> q.start() <= uncounted.start() && uncounted.end() <= q.end())
        ? Sought.Lack.ASKED
        : Sought.Lack.NEGATED;
  }

  private boolean speaks(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    return said != null && (by.isEmpty() || by.get() == said.by());
  }

  private boolean atPlace(Observed observed, int event) {
    if (place.isEmpty()) {
      return true;
    }
    Turns turns = observed.turnTable();
    int turn = turns.ofSpeaker(event);
    if (!place.get().end()) {
      return turn <= place.get().turns();
    }
    return turn > turns.totalOf(observed.event(event).by()) - place.get().turns();
  }

  private boolean placeIsOver(Observed observed) {
    return place.isPresent()
        && !place.get().end()
        && by.isPresent()
        && observed.turnTable().totalOf(by.get()) > place.get().turns();
  }

  private boolean saidByUnknown(Observed observed) {
    if (!observed.hasEventBy(Speaker.UNKNOWN)) {
      return false;
    }
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i).by() == Speaker.UNKNOWN && text.find(observed, i) != null) {
        return true;
      }
    }
    return false;
  }
}
