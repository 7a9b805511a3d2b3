package dev.pedoman.align;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Step;
import java.util.Comparator;

/** A step that applies, with its evidence and what the best reading makes of it. */
final class Leaf implements Node, Node.Marked, Block {
  static final Comparator<Leaf> BY_PLACE = Comparator.comparingInt(Leaf::key);

  private final ProcedurePlan.StepPart part;
  private final int key;
  private final int occurrence;
  private final int from;
  private final int trigger;
  private final Excuse excuse;
  private final Shown shown;
  private final int most;
  private int first;

  /** What leaving it aside loses, given its evidence so far. */
  long leaving;

  /** How many pieces of evidence the machine has taken in. */
  int fed;

  /** How many pieces were asked whether they are in time, and whether one was. */
  int asked;

  boolean inTime;

  /** Whether the bound of work leaves it undecided. */
  boolean undecidable;

  /** The event that the best reading credits it with, -1 for none. */
  int credited = -1;

  /**
   * A step.
   *
   * @param key its place in the order of the SOP
   * @param occurrence which trigger of a repeated step, from 1
   * @param from index of the first event that may count
   * @param trigger index of the event that called for it, -1 if none did
   * @param excuse whether something makes it unnecessary
   * @param shown the evidence of the step
   * @param most how many pieces of it count, from {@code from} on
   */
  Leaf(
      ProcedurePlan.StepPart part,
      int key,
      int occurrence,
      int from,
      int trigger,
      Excuse excuse,
      Shown shown,
      int most) {
    this.part = part;
    this.key = key;
    this.occurrence = occurrence;
    this.from = from;
    this.trigger = trigger;
    this.excuse = excuse;
    this.shown = shown;
    this.most = most;
    this.first = from == 0 ? 0 : shown.first(from);
  }

  ProcedurePlan.StepPart part() {
    return part;
  }

  Step step() {
    return part.step();
  }

  @Override
  public int key() {
    return key;
  }

  @Override
  public int firstKey() {
    return key;
  }

  int occurrence() {
    return occurrence;
  }

  int from() {
    return from;
  }

  int trigger() {
    return trigger;
  }

  Excuse excuse() {
    return excuse;
  }

  /** How many pieces of evidence count. */
  int count() {
    int size = shown.size();
    // Evidence that is told of late may still lie before the trigger.
    while (first < size && shown.get(first).event() < from) {
      first++;
    }
    return Math.min(size - first, most);
  }

  Evidence evidence(int index) {
    return shown.get(first + index);
  }

  int event(int index) {
    return shown.get(first + index).event();
  }

  /** The index of the first piece of evidence at an event or later. */
  int firstAt(int event) {
    return Math.min(Math.max(0, shown.first(event) - first), count());
  }

  boolean steady() {
    return part.expect().steady();
  }

  boolean countedFromClose() {
    Deadline deadline = part.deadline();
    return deadline != null && deadline.anchor() instanceof Anchor.Close;
  }

  boolean countedFromStep() {
    return part.anchorStep() != null;
  }

  /** Forgets what was taken in. */
  void reset() {
    fed = 0;
    asked = 0;
    inTime = false;
    first = from == 0 ? 0 : shown.first(from);
  }
}
