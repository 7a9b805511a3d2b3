package dev.pedoman.judge;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import dev.pedoman.transcript.Transcript;
import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Details that are worked out by reading the transcript again. */
final class WorkedOut implements Details {
  private final Judge judge;
  private final EvidenceIndex index;
  private final Transcript transcript;

  // Threads that ask at the same time may each work it out; the results are equal.
  private volatile @Nullable List<Measurement> metrics;

  /** The transcript as it was read for the last proof: several are asked for in a row. */
  private @Nullable WeakReference<Observed> read;

  WorkedOut(Judge judge, EvidenceIndex index, Transcript transcript) {
    this.judge = judge;
    this.index = index;
    this.transcript = transcript;
  }

  @Override
  public List<Measurement> metrics() {
    List<Measurement> known = metrics;
    if (known == null) {
      known = judge.measure(new Meter(index.observe(transcript)));
      metrics = known;
    }
    return known;
  }

  /** The proof that a pattern was not seen from an event on. */
  synchronized Search search(Sought expect, int from) {
    Observed known = read == null ? null : read.get();
    if (known == null) {
      known = index.observe(transcript);
      read = new WeakReference<>(known);
    }
    return Absence.search(expect, from, known);
  }

  /** Equal inputs give equal details. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkedOut same
        && judge.sop().equals(same.judge.sop())
        && transcript.equals(same.transcript);
  }

  @Override
  public int hashCode() {
    return 31 * judge.sop().hashCode() + transcript.hashCode();
  }

  @Override
  public String toString() {
    return "details of " + judge.sop().id() + " over " + transcript.id();
  }
}
