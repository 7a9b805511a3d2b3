package dev.pedoman.evidence;

import dev.pedoman.language.LanguageGuess;
import dev.pedoman.language.PhraseHit;
import dev.pedoman.language.PhraseIndex;
import dev.pedoman.language.Words;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One transcript, read once: its words, its turns, and every phrase hit of every SOP. Belongs to
 * one check in one thread.
 */
public final class Observed {
  private static final Words NO_WORDS = Words.of("");

  private final Transcript transcript;
  private final List<Event> events;
  private final Words[] words;
  private final Turns turns;
  private final PhraseHits hits;
  private final Remembered remembered = new Remembered();
  private final Map<Speaker, LanguageGuess> guesses = new EnumMap<>(Speaker.class);

  Observed(Transcript transcript, PhraseIndex index) {
    this.transcript = transcript;
    this.events = transcript.events();
    this.words = new Words[events.size()];
    this.hits = new PhraseHits();
    for (int i = 0; i < words.length; i++) {
      if (events.get(i) instanceof Utterance said) {
        words[i] = Words.of(said.text());
        hits.add(i, index.find(words[i], transcript.facts()));
      } else {
        words[i] = NO_WORDS;
      }
    }
    this.turns = new Turns(events);
  }

  /** What was read. */
  public Transcript transcript() {
    return transcript;
  }

  /** Whether the interaction is known to its end; nothing can be proved absent before. */
  public boolean complete() {
    return transcript.complete();
  }

  /** What the case record knows. */
  public Facts facts() {
    return transcript.facts();
  }

  /** The wall clock at offset zero; empty when the source has none. */
  public Optional<OffsetDateTime> startedAt() {
    return transcript.startedAt();
  }

  /** Whether an action that is not here can be taken as not done. */
  public boolean showsActions() {
    return transcript.showsActions();
  }

  /** Up to when the source says that it would have shown an event; empty when it does not say. */
  public Optional<Duration> observedUntil() {
    return transcript.observedUntil();
  }

  /** How many events it has. */
  public int size() {
    return events.size();
  }

  /** An event by index, from 0. */
  public Event event(int index) {
    return events.get(index);
  }

  /** The utterance at an index, or null if an action stands there. */
  public @Nullable Utterance utterance(int index) {
    return events.get(index) instanceof Utterance said ? said : null;
  }

  /** The words of the utterance at an index; none for an action. */
  public Words words(int index) {
    return words[index];
  }

  /** The turn that an event falls in, from 1; an action before any utterance falls in turn 0. */
  public int turn(int index) {
    return turns.turn(index);
  }

  /** How many turns there are. */
  public int turns() {
    return turns.count();
  }

  /** Whether anybody of that side says or does anything. */
  public boolean hasEventBy(Speaker speaker) {
    return events.stream().anyMatch(event -> event.by() == speaker);
  }

  /**
   * The language that a side speaks: by its words; where these do not tell, as the transcript
   * declares.
   */
  public LanguageGuess language(Speaker speaker) {
    return guesses.computeIfAbsent(speaker, this::guess);
  }

  /** The evidence for an action as a whole or an utterance's span. */
  Evidence evidence(int index, Span span) {
    Event event = events.get(index);
    String quote =
        event instanceof Utterance said
            ? said.text().substring(span.start(), span.end())
            : ActionQuote.of((Action) event);
    return new Evidence(index, event.at(), event.by(), span.start(), span.end(), quote);
  }

  /** Where a finder sees its pattern, looked for once. */
  List<Evidence> seen(Finder finder) {
    return remembered.seen(finder, this);
  }

  List<Sought.NearMiss> nearMisses(Finder finder) {
    return remembered.nearMisses(finder, this);
  }

  Remembered remembered() {
    return remembered;
  }

  @Nullable PhraseHit hit(int index, int set) {
    return hits.first(index, set);
  }

  boolean negated(int index, int set) {
    return hits.negated(index, set);
  }

  List<PhraseHit> allHits(int index, int set) {
    return hits.all(index, set);
  }

  Turns turnTable() {
    return turns;
  }

  private LanguageGuess guess(Speaker speaker) {
    List<Words> texts = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (events.get(i).by() == speaker && events.get(i) instanceof Utterance) {
        texts.add(words[i]);
      }
    }
    LanguageGuess byWords = LanguageGuess.of(texts);
    if (byWords.language().isPresent() || byWords.other() || texts.isEmpty()) {
      return byWords;
    }
    return transcript.language().map(Observed::declared).orElse(byWords);
  }

  private static LanguageGuess declared(String tag) {
    String primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (primary) {
      case "id", "in", "ind" -> new LanguageGuess(Optional.of(Language.ID), false);
      case "ms", "may", "msa", "zsm" -> new LanguageGuess(Optional.of(Language.MS), false);
      case "en", "eng" -> new LanguageGuess(Optional.of(Language.EN), false);
      case "", "und", "mul" -> LanguageGuess.UNKNOWN;
      default -> new LanguageGuess(Optional.empty(), true);
    };
  }
}
