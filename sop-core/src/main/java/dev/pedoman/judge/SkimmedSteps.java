package dev.pedoman.judge;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The results of steps in one interaction where most are as in another, but for the proof of their
 * absence. These are made when they are asked for.
 */
final class SkimmedSteps extends AbstractList<StepResult> implements RandomAccess {
  private final List<StepResult> others;
  private final WorkedOut details;

  // Threads may make one twice; both are equal.
  private @Nullable StepResult @Nullable [] made;

  SkimmedSteps(List<StepResult> others, WorkedOut details) {
    this.others = others;
    this.details = details;
  }

  /** Says what a result is, where it is not as in the other; before anybody else has the list. */
  void put(int index, StepResult result) {
    made()[index] = result;
  }

  @Override
  public StepResult get(int index) {
    @Nullable StepResult[] all = made();
    StepResult result = all[index];
    if (result == null) {
      result = others.get(index).in(details);
      all[index] = result;
    }
    return result;
  }

  @Override
  public int size() {
    return others.size();
  }

  private @Nullable StepResult[] made() {
    @Nullable StepResult[] all = made;
    if (all == null) {
      all = new StepResult[others.size()];
      made = all;
    }
    return all;
  }
}
