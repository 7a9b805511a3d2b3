package dev.pedoman.evidence;

import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text finders made of text finders, all looking at the same utterance. */
final class CompositeTexts {
  private CompositeTexts() {}

  /** Any part is shown; the earliest stretch counts. */
  record Any(List<TextFinder> parts) implements TextFinder {
    @Override
    public @Nullable Span find(Observed observed, int event) {
      Span best = null;
      for (TextFinder part : parts) {
        Span span = part.find(observed, event);
        if (span != null && (best == null || span.start() < best.start())) {
          best = span;
        }
      }
      return best;
    }

    @Override
    public @Nullable Nearly nearly(Observed observed, int event) {
      Nearly best = null;
      for (TextFinder part : parts) {
        Nearly near = part.nearly(observed, event);
        if (near != null && (best == null || near.likeness() > best.likeness())) {
          best = near;
        }
      }
      return best;
    }

    @Override
    public @Nullable Span negated(Observed observed, int event) {
      return firstNegated(parts, observed, event);
    }

    @Override
    public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
      return Doubts.first(parts, part -> part.doubt(observed, by));
    }

    @Override
    public Optional<Reason> assumed(Observed observed, Optional<Speaker> by) {
      return Doubts.first(parts, part -> part.assumed(observed, by));
    }

    @Override
    public boolean asksFreely() {
      return parts.stream().allMatch(TextFinder::asksFreely);
    }
  }

  /** All parts are shown; the shortest stretch is the most telling quote. */
  record All(List<TextFinder> parts) implements TextFinder {
    @Override
    public int set() {
      for (TextFinder part : parts) {
        if (part.set() != NO_SET) {
          return part.set();
        }
      }
      return NO_SET;
    }

    @Override
    public @Nullable Span find(Observed observed, int event) {
      Span best = null;
      for (TextFinder part : parts) {
        Span span = part.find(observed, event);
        if (span == null) {
          return null;
        }
        if (best == null || span.length() < best.length()) {
          best = span;
        }
      }
      return best;
    }

    @Override
    public @Nullable Span negated(Observed observed, int event) {
      return firstNegated(parts, observed, event);
    }

    @Override
    public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
      return Doubts.first(parts, part -> part.doubt(observed, by));
    }

    @Override
    public Optional<Reason> assumed(Observed observed, Optional<Speaker> by) {
      return Doubts.first(parts, part -> part.assumed(observed, by));
    }

    @Override
    public boolean asksFreely() {
      return parts.stream().allMatch(TextFinder::asksFreely);
    }
  }

  /** The part is not shown. */
  record Not(TextFinder part) implements TextFinder {
    @Override
    public @Nullable Span find(Observed observed, int event) {
      Utterance said = observed.utterance(event);
      return said != null && part.find(observed, event) == null ? Span.whole(said) : null;
    }

    @Override
    public Optional<Reason> doubt(Observed observed, Optional<Speaker> by) {
      return part.assumed(observed, by);
    }

    @Override
    public Optional<Reason> assumed(Observed observed, Optional<Speaker> by) {
      return part.doubt(observed, by);
    }

    @Override
    public boolean asksFreely() {
      return part.asksFreely();
    }
  }

  private static @Nullable Span firstNegated(List<TextFinder> parts, Observed observed, int event) {
    for (TextFinder part : parts) {
      Span span = part.negated(observed, event);
      if (span != null) {
        return span;
      }
    }
    return null;
  }
}
