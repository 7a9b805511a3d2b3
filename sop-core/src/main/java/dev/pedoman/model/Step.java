package dev.pedoman.model;

import java.util.Optional;

/**
 * One thing that an SOP asks of the agent, the customer or the system.
 *
 * @param id its name, unique among the steps and rules of an SOP
 * @param about instruction, principles, tags, severity, weight, reason, sources
 * @param guard under which circumstances it applies
 * @param expect what shows that it was done
 * @param deadline by when; empty when any time will do
 * @param optional whether it may be left out; when it is done it is held to its deadline
 */
public record Step(
    String id,
    About about,
    Guard guard,
    Pattern expect,
    Optional<Deadline> deadline,
    boolean optional)
    implements Procedure {

  /**
   * Checks the id and the severity.
   *
   * @throws IllegalArgumentException when the id is malformed or the step is both critical and
   *     optional
   */
  public Step {
    Ids.check("step", id);
    if (optional && about.critical()) {
      throw new IllegalArgumentException("step '" + id + "' is both critical and optional");
    }
  }
}
