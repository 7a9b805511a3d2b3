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

  // Final, so that whoever gets hold of the list sees what was heard; of the rest, threads may make
  // one twice, and both are equal.
  private final @Nullable StepResult[] made;

  /**
   * The results of an interaction.
   *
   * @param others those of the other one
   * @param details what works out the proofs of absences
   * @param heard each result that is not as in the other, at its place; taken over
   */
  SkimmedSteps(List<StepResult> others, WorkedOut details, @Nullable StepResult[] heard) {
    this.others = others;
    this.details = details;
    this.made = heard;
  }

  @Override
  public StepResult get(int index) {
    StepResult result = made[index];
    if (result == null) {
      result = others.get(index).in(details);
      made[index] = result;
    }
    return result;
  }

  @Override
  public int size() {
    return others.size();
  }
}
