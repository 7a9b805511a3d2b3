package dev.pedoman.evidence;

import dev.pedoman.language.LanguageGuess;
import dev.pedoman.language.Mentions;
import dev.pedoman.language.Words;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One interaction as far as it is known: its events, turns, and every phrase hit of every SOP. It
 * is read whole from a transcript, or grows event by event. Belongs to one check in one thread.
 */
public final class Observed {
  private static final int SPEAKERS = Speaker.values().length;
  private static final Transcript NOTHING = Transcript.builder("nothing").build();

  private final EvidenceIndex index;
  private final Heard heard;
  private final Turns turns = new Turns();
  private final Remembered remembered;
  private final int[] eventsBy = new int[SPEAKERS];
  private final int[] maskedUpTo = new int[SPEAKERS + 1];
  private final boolean[] masked = new boolean[SPEAKERS + 1];

  /** The language of each side, once it was asked for. */
  private final @Nullable LanguageGuess[] spoken = new LanguageGuess[SPEAKERS];

  private Transcript head;
  private List<Event> events = List.of();
  private boolean growing;
  private boolean complete;
  private Optional<Duration> observedUntil = Optional.empty();
  private int actions;

  /** The language that the transcript declares, once it was asked for. */
  private @Nullable LanguageGuess declared;

  /** All of it as a transcript, until it changes. */
  private @Nullable Transcript copy;

  Observed(EvidenceIndex index, Transcript head) {
    this.index = index;
    this.heard = index.heard();
    this.remembered = new Remembered(index.patterns());
    this.head = head;
  }

  /**
   * Reads another transcript into the same memory. Whatever was got from this object before must no
   * longer be used, but for single pieces of evidence.
   */
  public void read(Transcript transcript) {
    begin(transcript, transcript.events());
    complete = transcript.complete();
    for (Event event : events) {
      takeIn(event);
    }
    changed();
    copy = transcript;
  }

  /** Lets go of what was read, to read something else later. */
  public void forget() {
    begin(NOTHING, List.of());
  }

  /** Begins an interaction that grows: what is known of it but for its events. */
  void grow(Transcript beginning) {
    begin(beginning, new ArrayList<>());
    observedUntil = Optional.empty();
    growing = true;
  }

  private void begin(Transcript transcript, List<Event> itsEvents) {
    head = transcript;
    events = itsEvents;
    growing = false;
    complete = false;
    declared = null;
    observedUntil = transcript.observedUntil();
    actions = 0;
    heard.clear(transcript.facts());
    turns.clear();
    remembered.clear();
    for (int i = 0; i < SPEAKERS; i++) {
      eventsBy[i] = 0;
    }
    for (int i = 0; i <= SPEAKERS; i++) {
      maskedUpTo[i] = 0;
      masked[i] = false;
    }
  }

  /**
   * Takes in the next event of an interaction that grows. That its time is not before that of the
   * last one is the caller's care.
   *
   * @throws IllegalStateException when the interaction was read whole or is over
   */
  public void append(Event event) {
    if (!growing) {
      throw new IllegalStateException("this interaction does not grow");
    }
    events.add(event);
    takeIn(event);
    changed();
  }

  /** Says up to when an interaction that grows was watched; empty for its last event. */
  public void watchedUntil(Optional<Duration> until) {
    if (!observedUntil.equals(until)) {
      observedUntil = until;
      changed();
    }
  }

  /** Says that an interaction that grew is over. */
  public void end() {
    growing = false;
    complete = head.complete();
    observedUntil = head.observedUntil();
    changed();
  }

  private void takeIn(Event event) {
    eventsBy[event.by().ordinal()]++;
    turns.add(event);
    if (event instanceof Utterance said) {
      heard.add(said);
    } else {
      actions++;
      heard.add(null);
    }
  }

  private void changed() {
    copy = null;
    Arrays.fill(spoken, null);
    remembered.forgetDoubts();
  }

  /** What it was read with. */
  public EvidenceIndex index() {
    return index;
  }

  /** All that is known, as a transcript; for one that grows a copy, marked as unfinished. */
  public Transcript transcript() {
    Transcript known = copy;
    if (known == null) {
      known =
          new Transcript(
              head.id(),
              head.channel(),
              head.language(),
              head.startedAt(),
              complete,
              head.actionsRecorded(),
              observedUntil,
              head.facts(),
              head.labels(),
              events);
      copy = known;
    }
    return known;
  }

  /** Whether the interaction is known to its end; nothing can be proved absent before. */
  public boolean complete() {
    return complete;
  }

  /** How customer and agent met. */
  public Channel channel() {
    return head.channel();
  }

  /** What the case record knows. */
  public Facts facts() {
    return head.facts();
  }

  /** The wall clock at offset zero; empty when the source has none. */
  public Optional<OffsetDateTime> startedAt() {
    return head.startedAt();
  }

  /** Whether an action that is not here can be taken as not done. */
  public boolean showsActions() {
    return head.actionsRecorded().isPresent() ? head.actionsRecorded().get() : actions > 0;
  }

  /** Up to when the source says that it would have shown an event; empty when it does not say. */
  public Optional<Duration> observedUntil() {
    return observedUntil;
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
    return heard.words(index);
  }

  /** The turn that an event falls in, from 1; an action before any utterance falls in turn 0. */
  public int turn(int index) {
    return turns.turn(index);
  }

  /** The last event up to one that has a time; -1 if there is none. */
  public int timedUpTo(int index) {
    return turns.timedUpTo(index);
  }

  /** How many turns there are. */
  public int turns() {
    return turns.count();
  }

  /** Whether anybody of that side says or does anything. */
  public boolean hasEventBy(Speaker speaker) {
    return eventsBy[speaker.ordinal()] > 0;
  }

  /**
   * The language that a side speaks: by its words; where these do not tell, as the transcript
   * declares.
   */
  public LanguageGuess language(Speaker speaker) {
    LanguageGuess byWords = heard.guess(speaker);
    boolean told = byWords.language().isPresent() || byWords.other();
    return told || head.language().isEmpty() || turns.totalOf(speaker) == 0 ? byWords : declared();
  }

  /** Whether a side speaks a language that is none of some, as far as that can be told. */
  boolean speaksBeyond(Speaker speaker, Set<Language> covered) {
    int side = speaker.ordinal();
    LanguageGuess guess = spoken[side];
    if (guess == null) {
      guess = language(speaker);
      spoken[side] = guess;
    }
    return guess.other()
        || (guess.language().isPresent() && !covered.contains(guess.language().get()));
  }

  /** The evidence for an action as a whole or an utterance's span. */
  Evidence evidence(int index, Span span) {
    return evidence(index, span.start(), span.end());
  }

  Evidence evidence(int index, int start, int end) {
    Event event = events.get(index);
    String quote =
        event instanceof Utterance said
            ? said.text().substring(start, end)
            : ActionQuote.of((Action) event);
    return new Evidence(index, event.at(), event.by(), start, end, quote);
  }

  /** Where a finder sees its pattern; each event is looked at once. */
  List<Evidence> seen(Finder finder) {
    return remembered.seen(finder, this);
  }

  List<Sought.NearMiss> nearMisses(Finder finder) {
    return remembered.nearMisses(finder, this);
  }

  Remembered remembered() {
    return remembered;
  }

  Heard heard() {
    return heard;
  }

  Turns turnTable() {
    return turns;
  }

  /** Whether a side, or anybody, says something that the source masked. */
  public boolean masked(Optional<Speaker> by) {
    int side = by.isPresent() ? by.get().ordinal() : SPEAKERS;
    while (!masked[side] && maskedUpTo[side] < events.size()) {
      int event = maskedUpTo[side]++;
      Utterance said = utterance(event);
      masked[side] =
          said != null
              && (by.isEmpty() || by.get() == said.by())
              && Mentions.masked(heard.words(event));
    }
    return masked[side];
  }

  /** Whether a side, or anybody, would say a phrase if what was masked were what it asks for. */
  boolean maySayUnmasked(Optional<Speaker> by, int set) {
    return heard.unmasked(by).get(set);
  }

  private LanguageGuess declared() {
    LanguageGuess known = declared;
    if (known == null) {
      known = declared(head.language().orElse(""));
      declared = known;
    }
    return known;
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
