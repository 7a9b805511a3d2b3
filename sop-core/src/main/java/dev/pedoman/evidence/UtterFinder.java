package dev.pedoman.evidence;

import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  public List<Evidence> seen(Observed observed) {
    List<Evidence> seen = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      if (speaks(observed, i) && atPlace(observed, i)) {
        Span span = text.find(observed, i);
        if (span != null) {
          seen.add(observed.evidence(i, span));
        }
      }
    }
    return seen;
  }

  @Override
  public int candidates(Observed observed, int from) {
    int count = 0;
    for (int i = from; i < observed.size(); i++) {
      if (speaks(observed, i) && atPlace(observed, i)) {
        count++;
      }
    }
    return count;
  }

  /** The utterances that could have shown it. */
  List<Integer> candidateEvents(Observed observed) {
    List<Integer> events = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      if (speaks(observed, i) && atPlace(observed, i)) {
        events.add(i);
      }
    }
    return events;
  }

  /** Where the text pattern is seen in an utterance, whoever speaks. */
  @Nullable Span show(Observed observed, int event) {
    return text.find(observed, event);
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
    if (!observed.transcript().complete() && !placeIsOver(observed)) {
      return Optional.of(Reason.TRANSCRIPT_INCOMPLETE);
    }
    return Optional.empty();
  }

  @Override
  public Optional<Sought.NearMiss> nearest(Observed observed) {
    for (int i = 0; i < observed.size(); i++) {
      if (observed.utterance(i) == null) {
        continue;
      }
      Span span = text.find(observed, i);
      if (span != null && (!speaks(observed, i) || !atPlace(observed, i))) {
        Sought.Lack lack =
            speaks(observed, i) ? Sought.Lack.OTHER_PLACE : Sought.Lack.OTHER_SPEAKER;
        return Optional.of(new Sought.NearMiss(observed.evidence(i, span), lack));
      }
      Span negated = speaks(observed, i) ? text.negated(observed, i) : null;
      if (span == null && negated != null) {
        return Optional.of(new Sought.NearMiss(observed.evidence(i, negated), Sought.Lack.NEGATED));
      }
    }
    return Optional.empty();
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
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i).by() == Speaker.UNKNOWN && text.find(observed, i) != null) {
        return true;
      }
    }
    return false;
  }
}
