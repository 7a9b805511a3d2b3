package dev.pedoman.evidence;

import dev.pedoman.language.LanguageGuess;
import dev.pedoman.language.LanguageTally;
import dev.pedoman.language.PhraseIndex;
import dev.pedoman.language.PhraseScanner;
import dev.pedoman.language.Words;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the utterances of one interaction hold: phrase hits, language and, where somebody asks,
 * words. An utterance is scanned when it comes if some pattern listens to its speaker, else when it
 * is asked about. Reusable.
 */
final class Heard {
  private static final int KEPT = 4096;
  private static final Words SILENCE = Words.of("");
  private static final int NOT_SCANNED = -1;
  private static final int SPEAKERS = Speaker.values().length;

  private final boolean[] listens;
  private final PhraseScanner scanner;
  final PhraseHits hits;
  private final LanguageTally[] tallies = new LanguageTally[SPEAKERS];
  private final @Nullable LanguageGuess[] guesses = new LanguageGuess[SPEAKERS];
  private final int[] unscanned = new int[SPEAKERS];
  private final int[] scannedUpTo = new int[SPEAKERS];

  /** By side, the last place standing for anybody: what phrases it may have said under masks. */
  private final BitSet[] unmasked = new BitSet[SPEAKERS + 1];

  private final int[] unmaskedUpTo = new int[SPEAKERS + 1];
  private @Nullable Utterance[] said = new Utterance[32];
  private @Nullable Words[] words = new Words[32];
  private int[] from = new int[32];
  private int[] to = new int[32];
  private int size;
  private Facts facts = Facts.none();

  Heard(PhraseIndex phrases, boolean[] listens) {
    this.listens = listens;
    this.scanner = phrases.scanner();
    this.hits = new PhraseHits(phrases.sets());
    Arrays.setAll(tallies, i -> new LanguageTally());
    Arrays.setAll(unmasked, i -> new BitSet());
  }

  void clear(Facts known) {
    facts = known;
    hits.clear();
    for (int i = 0; i < SPEAKERS; i++) {
      tallies[i].clear();
      guesses[i] = null;
      unscanned[i] = 0;
      scannedUpTo[i] = 0;
    }
    for (int i = 0; i <= SPEAKERS; i++) {
      if (unmaskedUpTo[i] > 0) {
        unmasked[i].clear();
        unmaskedUpTo[i] = 0;
      }
    }
    Arrays.fill(said, 0, size, null);
    Arrays.fill(words, 0, size, null);
    size = 0;
    if (said.length > KEPT) {
      resize(32);
    }
  }

  /** Takes in the next event: an utterance, or null for an action. */
  void add(@Nullable Utterance utterance) {
    if (size == said.length) {
      resize(size * 2);
    }
    int event = size++;
    said[event] = utterance;
    words[event] = null;
    from[event] = NOT_SCANNED;
    if (utterance != null) {
      int speaker = utterance.by().ordinal();
      guesses[speaker] = null;
      if (listens[speaker]) {
        scan(event, utterance, true);
      } else {
        unscanned[speaker]++;
      }
    }
  }

  /** The words at an event; none for an action. */
  Words words(int event) {
    Words known = words[event];
    if (known == null) {
      Utterance utterance = said[event];
      known = utterance == null ? SILENCE : Words.of(utterance.text());
      words[event] = known;
    }
    return known;
  }

  /** The first hit of a set at an event that counts, or is negated; -1 if there is none. */
  int hit(int event, int set, boolean negated) {
    ensure(event);
    for (int i = from[event]; i < to[event]; i++) {
      if (hits.set(i) == set && hits.negated(i) == negated) {
        return i;
      }
    }
    return -1;
  }

  /** The first hit at an event. */
  int from(int event) {
    ensure(event);
    return from[event];
  }

  /** Behind the last hit at an event. */
  int to(int event) {
    ensure(event);
    return to[event];
  }

  /** What the words of a speaker tell of the language so far. */
  LanguageGuess guess(Speaker speaker) {
    int i = speaker.ordinal();
    LanguageGuess known = guesses[i];
    if (known == null) {
      if (unscanned[i] > 0) {
        scanAll(speaker);
      }
      known = tallies[i].guess();
      guesses[i] = known;
    }
    return known;
  }

  /** The sets of phrases that a side, or anybody, may have said under what was masked. */
  BitSet unmasked(Optional<Speaker> by) {
    int side = by.isPresent() ? by.get().ordinal() : SPEAKERS;
    while (unmaskedUpTo[side] < size) {
      Utterance utterance = said[unmaskedUpTo[side]++];
      if (utterance != null && (by.isEmpty() || by.get() == utterance.by())) {
        unmasked[side].or(scanner.unmasked(utterance.text(), facts));
      }
    }
    return unmasked[side];
  }

  private void scanAll(Speaker speaker) {
    for (int event = scannedUpTo[speaker.ordinal()]; event < size; event++) {
      Utterance utterance = said[event];
      if (utterance != null && utterance.by() == speaker) {
        ensure(event);
      }
    }
    scannedUpTo[speaker.ordinal()] = size;
  }

  private void ensure(int event) {
    if (from[event] != NOT_SCANNED) {
      return;
    }
    Utterance utterance = said[event];
    if (utterance == null) {
      from[event] = hits.size();
      to[event] = hits.size();
    } else {
      unscanned[utterance.by().ordinal()]--;
      scan(event, utterance, false);
    }
  }

  private void scan(int event, Utterance utterance, boolean chained) {
    scanner.scan(utterance.text(), facts);
    scanner.countInto(tallies[utterance.by().ordinal()]);
    from[event] = hits.size();
    hits.add(event, scanner, chained);
    to[event] = hits.size();
  }

  private void resize(int capacity) {
    said = Arrays.copyOf(said, capacity);
    words = Arrays.copyOf(words, capacity);
    from = Arrays.copyOf(from, capacity);
    to = Arrays.copyOf(to, capacity);
  }
}
