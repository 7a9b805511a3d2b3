package dev.pedoman.evidence;

import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells at a glance of which items of an SOP, its steps and rules, nothing was heard in an
 * interaction, and beyond doubt. That can be told of items whose patterns are shown by phrases
 * alone; the others always count as heard. Whatever the patterns of an item that was not heard are
 * asked, the answer is the same in every interaction that is {@link #clear}. Immutable, shared by
 * threads.
 */
public final class Silence {
  /** Stands for something else than a phrase, which may always be there. */
  private static final int OTHER = -1;

  private final int[] sets;

  /** The item that a set is asked for by, ascending. */
  private final int[] items;

  private final List<Voice> voices;

  /** Whose words are listened to, in phrases of which languages. */
  private record Voice(Optional<Speaker> by, Set<Language> languages) {}

  private Silence(List<List<Sought>> patterns) {
    List<int[]> asked = new ArrayList<>();
    Set<Voice> heeded = new LinkedHashSet<>();
    for (int item = 0; item < patterns.size(); item++) {
      Gathering gathering = Gathering.of(patterns.get(item));
      heeded.addAll(gathering.voices);
      for (int set : gathering.sets) {
        asked.add(new int[] {set, item});
      }
    }
    sets = asked.stream().mapToInt(pair -> pair[0]).toArray();
    items = asked.stream().mapToInt(pair -> pair[1]).toArray();
    voices = List.copyOf(heeded);
  }

  /**
   * The silence of some items.
   *
   * @param patterns all patterns of each item; none for one that is not told by patterns
   */
  public static Silence of(List<List<Sought>> patterns) {
    return new Silence(patterns);
  }

  /** Whether what is not heard in an interaction was surely not said. */
  public boolean clear(Observed observed) {
    if (!observed.complete()
        || !observed.hasEventBy(Speaker.AGENT)
        || observed.hasEventBy(Speaker.UNKNOWN)) {
      return false;
    }
    for (Voice voice : voices) {
      if (Coverage.doubt(observed, voice.by(), voice.languages()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of the items of which something was, or may have been, heard; ascending. */
  public int[] heard(Observed observed) {
    PhraseHits hits = observed.heard().hits;
    int[] found = new int[8];
    int size = 0;
    for (int i = 0; i < sets.length; i++) {
      if (sets[i] == OTHER || hits.any(sets[i])) {
        if (size == 0 || found[size - 1] != items[i]) {
          if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
          }
          found[size++] = items[i];
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Whether an item is always heard. */
  public boolean always(int item) {
    int i = Arrays.binarySearch(items, item);
    return i >= 0 && sets[i] == OTHER;
  }

  /** What the patterns of an item tell of the phrases that show them. */
  static final class Gathering {
    private final List<Integer> sets = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();

    private static Gathering of(List<Sought> patterns) {
      Gathering gathering = new Gathering();
      boolean phrases = !patterns.isEmpty();
      for (Sought sought : patterns) {
        phrases = phrases && sought.finder().phrasesAlone(gathering);
      }
      if (!phrases) {
        gathering.sets.clear();
        gathering.sets.add(OTHER);
        gathering.voices.clear();
      }
      return gathering;
    }

    void add(int set, Optional<Speaker> by, Set<Language> languages) {
      sets.add(set);
      voices.add(new Voice(by, languages));
    }

    /** Whether all of some finders are shown by phrases alone. */
    boolean addAll(List<Finder> parts) {
      return !parts.isEmpty() && parts.stream().allMatch(part -> part.phrasesAlone(this));
    }
  }
}
