package dev.pedoman.evidence;

import dev.pedoman.language.Echo;
import dev.pedoman.language.Likeness;
import dev.pedoman.language.Resemblance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What patterns have shown in one interaction, so that each event is looked at once however many
 * steps and rules ask. A compiled pattern is told by its number, its parts by identity. Reusable.
 */
final class Remembered {
  private static final Seen NOTHING = new Seen();

  /** Which question a doubt answers. */
  private enum Question {
    DOUBT,
    ASSUMED,
    UNSURE
  }

  private static final int QUESTIONS = Question.values().length;

  private final @Nullable Seen[] seen;
  private final int[] touched;
  private int touchedCount;
  private final @Nullable Optional<Reason>[] doubts;
  private final int[] doubtAt;

  /** Doubts of an earlier generation no longer hold. */
  private int generation;

  private final IdentityHashMap<Finder, Seen> parts = new IdentityHashMap<>();
  private final IdentityHashMap<Finder, int[]> candidates = new IdentityHashMap<>();
  private final IdentityHashMap<Finder, List<Sought.NearMiss>> misses = new IdentityHashMap<>();
  private final IdentityHashMap<TextFinder, Map<Integer, CustomFinder.Asked>> asked =
      new IdentityHashMap<>();
  private final IdentityHashMap<MatchesFinder, MatchesFinder.Searched> searched =
      new IdentityHashMap<>();

  private final IdentityHashMap<Resemblance, Map<Integer, Likeness[]>> likenesses =
      new IdentityHashMap<>();

  private final Map<Integer, Echo.Points> points = new HashMap<>();

  private final IdentityHashMap<Finder, EarlierValues> earlier = new IdentityHashMap<>();

  /** Room for so many patterns. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Remembered(int patterns) {
    seen = new Seen[patterns];
    touched = new int[patterns];
    doubts = new Optional[patterns * QUESTIONS];
    doubtAt = new int[patterns * QUESTIONS];
  }

  void clear() {
    for (int i = 0; i < touchedCount; i++) {
      seen[touched[i]] = null;
    }
    touchedCount = 0;
    forgetDoubts();
    if (!parts.isEmpty()) {
      parts.clear();
    }
    if (!asked.isEmpty()) {
      asked.clear();
    }
    if (!searched.isEmpty()) {
      searched.clear();
    }
    if (!points.isEmpty()) {
      points.clear();
    }
    if (!likenesses.isEmpty()) {
      likenesses.clear();
    }
    if (!earlier.isEmpty()) {
      earlier.clear();
    }
  }

  /** The interaction has changed: what could not be told may be told now. */
  void forgetDoubts() {
    generation++;
    if (generation == Integer.MAX_VALUE) {
      Arrays.fill(doubtAt, 0);
      generation = 1;
    }
    if (!candidates.isEmpty()) {
      candidates.clear();
    }
    if (!misses.isEmpty()) {
      misses.clear();
    }
  }

  Optional<Reason> doubt(Sought sought, Observed observed) {
    int slot = slot(sought, Question.DOUBT);
    if (doubtAt[slot] != generation) {
      remember(slot, sought.finder().doubt(observed));
    }
    return known(slot);
  }

  Optional<Reason> assumed(Sought sought, Observed observed) {
    int slot = slot(sought, Question.ASSUMED);
    if (doubtAt[slot] != generation) {
      remember(slot, sought.finder().assumed(observed));
    }
    return known(slot);
  }

  Optional<Reason> unsure(Sought sought, Observed observed) {
    int slot = slot(sought, Question.UNSURE);
    if (doubtAt[slot] != generation) {
      remember(slot, sought.finder().unsure(observed));
    }
    return known(slot);
  }

  private static int slot(Sought sought, Question question) {
    return sought.number() * QUESTIONS + question.ordinal();
  }

  private void remember(int slot, Optional<Reason> doubt) {
    doubts[slot] = doubt;
    doubtAt[slot] = generation;
  }

  private Optional<Reason> known(int slot) {
    Optional<Reason> doubt = doubts[slot];
    return doubt == null ? Optional.empty() : doubt;
  }

  List<Evidence> seen(Sought sought, Observed observed) {
    int number = sought.number();
    Seen known = seen[number];
    if (known == null) {
      if (sought.finder().surelyUnseen(observed)) {
        return NOTHING;
      }
      known = new Seen();
      seen[number] = known;
      touched[touchedCount++] = number;
    }
    if (known.upTo < observed.size()) {
      known = goOn(known, sought.finder(), observed);
      seen[number] = known;
    }
    return known;
  }

  List<Evidence> seen(Finder finder, Observed observed) {
    Seen known = parts.get(finder);
    if (known == null || known.upTo < observed.size()) {
      known = goOn(known == null ? new Seen() : known, finder, observed);
      parts.put(finder, known);
    }
    return known;
  }

  private static Seen goOn(Seen soFar, Finder finder, Observed observed) {
    Seen known = finder.steady() || soFar.upTo == 0 ? soFar : new Seen();
    int from = known.upTo;
    known.upTo = observed.size();
    finder.find(observed, from, known);
    return known;
  }

  /** For each index how many events before it could have shown a pattern. */
  int[] candidatesBefore(Finder finder, Observed observed) {
    int[] known = candidates.get(finder);
    if (known == null) {
      known = new int[observed.size() + 1];
      for (int i = 0; i < observed.size(); i++) {
        known[i + 1] = known[i] + (finder.candidate(observed, i) ? 1 : 0);
      }
      candidates.put(finder, known);
    }
    return known;
  }

  List<Sought.NearMiss> nearMisses(Finder finder, Observed observed) {
    List<Sought.NearMiss> known = misses.get(finder);
    if (known == null) {
      known = finder.nearMisses(observed);
      misses.put(finder, known);
    }
    return known;
  }

  /** What came of asking the program's own pattern about an event. */
  CustomFinder.Asked asked(TextFinder finder, int event, Supplier<CustomFinder.Asked> ask) {
    return asked
        .computeIfAbsent(finder, key -> new HashMap<>())
        .computeIfAbsent(event, key -> ask.get());
  }

  /** How near what is said at an event is to the examples of an SOP. */
  Likeness[] likeness(Resemblance resemblance, Observed observed, int event) {
    return likenesses
        .computeIfAbsent(resemblance, key -> new HashMap<>())
        .computeIfAbsent(event, key -> resemblance.to(observed.words(key)));
  }

  /** The points that are made at an event. */
  Echo.Points points(Observed observed, int event) {
    return points.computeIfAbsent(event, key -> Echo.points(observed.words(key)));
  }

  /** The values that actions held before the event that a finder has come to. */
  EarlierValues earlier(Finder finder, Observed observed) {
    return earlier.computeIfAbsent(finder, key -> new EarlierValues(observed));
  }

  MatchesFinder.Searched searched(MatchesFinder finder, Observed observed) {
    MatchesFinder.Searched known =
        searched.computeIfAbsent(finder, key -> new MatchesFinder.Searched());
    finder.search(observed, known);
    return known;
  }
}
