package dev.pedoman.align;

import dev.pedoman.align.ProcedurePlan.StepPart;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Aligns a sequence of steps without guards at once: the same reading as {@link Alignment}, without
 * what only a growing interaction or a group needs.
 *
 * <p>First it credits each step that was seen with its earliest event that is not before that of
 * the step before it. Where every one of them gets an event so, and loses nothing by it, this is
 * the best reading: none loses less than nothing, none sees more than all that were seen, and of
 * those that do as well none has an earlier event at the first step that they differ in, because up
 * to there the steps take the same events and this step's is its earliest after them. What the
 * steps that were not seen lose is the same in every reading. Otherwise the steps are weighed
 * against each other.
 */
final class RowAlignment {
  private static final Optional<Reason> OPTIONAL = Optional.of(Reason.OPTIONAL);

  private static final Timing.Judged ASIDE =
      new Timing.Judged(StepOutcome.OUT_OF_ORDER, Optional.empty(), Optional.empty());

  private final ProcedurePlan plan;
  private final Observed observed;

  /** The places of the steps that may have been seen. */
  private final int[] ranks;

  private final List<Aligned> unseen;
  private @Nullable StepCosts costs;

  /** What became of each step; null while it is known of none that it was seen. */
  private Aligned @Nullable [] aligned;

  /** Whether each step so far that was seen takes its earliest event and loses nothing. */
  private boolean earliest = true;

  /** The event of the last of them. */
  private int from;

  private RowAlignment(ProcedurePlan plan, Observed observed, int[] ranks, List<Aligned> unseen) {
    this.plan = plan;
    this.observed = observed;
    this.ranks = ranks;
    this.unseen = unseen;
  }

  /** What became of each step; nothing where only the whole of {@link Alignment} can tell. */
  static List<Aligned> of(
      ProcedurePlan plan, Observed observed, int[] ranks, List<Aligned> unseen) {
    return new RowAlignment(plan, observed, ranks, unseen).align();
  }

  private List<Aligned> align() {
    List<StepPart> steps = plan.steps();
    for (int i : ranks) {
      StepPart part = steps.get(i);
      List<Evidence> evidence = part.expect().seen(observed);
      Aligned told = evidence.isEmpty() ? unseen(part, evidence) : seen(part, evidence);
      if (!earliest && plan.countsFromSteps()) {
        return List.of();
      }
      if (told.outcome() != StepOutcome.MISSED) {
        aligned()[i] = told;
      }
    }
    if (!earliest) {
      weigh();
    }
    return aligned == null ? unseen : Collections.unmodifiableList(Arrays.asList(aligned));
  }

  private Aligned[] aligned() {
    if (aligned == null) {
      aligned = unseen.toArray(new Aligned[0]);
    }
    return aligned;
  }

  private Aligned unseen(StepPart part, List<Evidence> evidence) {
    Absent absent = part.absent();
    if (part.step().optional()) {
      return absent.told(StepOutcome.NOT_APPLICABLE, OPTIONAL);
    }
    if (part.deadline() == null) {
      Optional<Reason> doubt = part.expect().doubt(observed);
      return doubt.isEmpty() ? absent.missed() : absent.told(StepOutcome.INCONCLUSIVE, doubt);
    }
    Leaf leaf = leaf(part, evidence);
    // Its loss then depends on the event of another step.
    earliest &= part.anchorStep() == null || !costs().needsAnchor(leaf);
    StepCosts.Left left = costs().unseen(leaf, Timing.UNSEEN);
    return absent.told(left.outcome(), left.reason());
  }

  /** A step with its earliest event, or if that is not the best, as if it were missed so far. */
  private Aligned seen(StepPart part, List<Evidence> evidence) {
    Optional<Reason> assumed = part.expect().assumed(observed);
    if (assumed.isPresent()) {
      return part.absent().told(StepOutcome.INCONCLUSIVE, assumed);
    }
    int index = from == 0 ? 0 : Shown.first(evidence, from);
    if (!earliest || index == evidence.size()) {
      earliest = false;
      return part.absent().missed();
    }
    Evidence first = evidence.get(index);
    if (part.deadline() != null) {
      Leaf leaf = leaf(part, evidence);
      int anchor = anchor(part);
      if (costs().taking(leaf, first.event(), anchor) != 0) {
        earliest = false;
        return part.absent().missed();
      }
      from = first.event();
      return credited(part, first, costs().taken(leaf, from, anchor));
    }
    from = first.event();
    return credited(part, first, Timing.Judged.FREE);
  }

  /** The event of the step before this one that its deadline is counted from. */
  private int anchor(StepPart part) {
    int rank = plan.anchor(part);
    return aligned == null || rank < 0 || rank >= part.rank()
        ? Timing.UNSEEN
        : aligned[rank].evidence().map(Evidence::event).orElse(Timing.UNSEEN);
  }

  /** Weighs the steps that were seen against each other. */
  private void weigh() {
    StepPart[] parts = new StepPart[ranks.length];
    int count = 0;
    int pieces = 0;
    for (int rank : ranks) {
      StepPart part = plan.steps().get(rank);
      int size = part.expect().seen(observed).size();
      if (size > 0 && part.expect().assumed(observed).isEmpty()) {
        parts[count++] = part;
        pieces += size;
      }
    }
    int[] events = best(parts, count, pieces);
    Aligned[] all = aligned();
    for (int i = 0; i < count; i++) {
      StepPart part = parts[i];
      Optional<Evidence> before = all[part.rank()].evidence();
      if (before.isEmpty() || before.get().event() != events[i]) {
        all[part.rank()] = told(part, part.expect().seen(observed), events[i]);
      }
    }
  }

  /** The event that the best reading credits each of some steps with, -1 for none. */
  private int[] best(StepPart[] parts, int count, int pieces) {
    long[] order = new long[pieces];
    long[] leaving = new long[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      List<Evidence> evidence = parts[i].expect().seen(observed);
      leaving[i] = leaving(parts[i], evidence);
      for (int j = 0; j < evidence.size(); j++) {
        order[size++] = ((long) evidence.get(j).event() << 32) | i;
      }
    }
    Arrays.sort(order);
    Prefixes prefixes = new Prefixes(count);
    for (long piece : order) {
      int i = (int) piece;
      int event = (int) (piece >>> 32);
      long more = taking(parts[i], event) - leaving[i];
      if (more <= 0) {
        prefixes.offer(i, event, more);
      }
    }
    return prefixes.events();
  }

  private long taking(StepPart part, int event) {
    return part.deadline() == null
        ? 0
        : costs().taking(leaf(part, List.of()), event, Timing.UNSEEN);
  }

  private long leaving(StepPart part, List<Evidence> evidence) {
    if (!part.step().optional()) {
      return part.aside();
    }
    return part.deadline() == null ? 0 : costs().leaving(leaf(part, evidence), Timing.UNSEEN);
  }

  private Aligned told(StepPart part, List<Evidence> evidence, int event) {
    if (event >= 0) {
      Timing.Judged judged =
          part.deadline() == null
              ? Timing.Judged.FREE
              : costs().taken(leaf(part, evidence), event, Timing.UNSEEN);
      return credited(part, evidence.get(Shown.first(evidence, event)), judged);
    }
    if (part.step().optional() && leaving(part, evidence) == 0) {
      return part.absent().told(StepOutcome.NOT_APPLICABLE, OPTIONAL);
    }
    return credited(part, evidence.get(0), ASIDE);
  }

  private static Aligned credited(StepPart part, Evidence evidence, Timing.Judged judged) {
    return new Aligned(
        part.step(),
        1,
        judged.outcome(),
        judged.reason(),
        Optional.of(evidence),
        judged.distance(),
        part.expect(),
        0);
  }

  private StepCosts costs() {
    if (costs == null) {
      Clock clock = new Clock(observed, plan.sop().calendars());
      costs = new StepCosts(plan.sop().credits(), clock, observed);
    }
    return costs;
  }

  private static Leaf leaf(StepPart part, List<Evidence> evidence) {
    return new Leaf(
        part,
        part.rank(),
        1,
        0,
        -1,
        Node.Excuse.NONE,
        new Shown(part.expect(), evidence),
        Integer.MAX_VALUE);
  }
}
