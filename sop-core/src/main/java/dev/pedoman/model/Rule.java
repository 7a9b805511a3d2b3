package dev.pedoman.model;

/**
 * What holds during the whole interaction.
 *
 * @param id its name, unique among the steps and rules of an SOP
 * @param about instruction, principles, tags, severity, weight, reason, sources
 * @param guard under which circumstances it applies; {@code repeat} has no meaning here
 * @param requirement what it asks
 */
public record Rule(String id, About about, Guard guard, Requirement requirement) {
  /**
   * Checks the id and the guard.
   *
   * @throws IllegalArgumentException when the id is malformed or the guard repeats
   */
  public Rule {
    Ids.check("rule", id);
    if (guard.repeat()) {
      throw new IllegalArgumentException("rule '" + id + "' repeats: only steps and groups do");
    }
  }
}
