package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Category;
import dev.pedoman.model.Principle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One interaction judged by one SOP.
 *
 * @param verdict the result
 * @param reason why, where there is one reason
 * @param score overall, with each principle's weight
 * @param principles by principle, for those that some item serves
 * @param tags by tag, for those that some item serves
 * @param steps in the order of the SOP
 * @param rules in the order of the SOP
 * @param details what is worked out when it is asked for
 * @param categories the categories it belongs to, with the evidence
 */
public record Judgement(
    Verdict verdict,
    Optional<Reason> reason,
    Score score,
    Map<Principle, Score> principles,
    Map<String, Score> tags,
    List<StepResult> steps,
    List<RuleResult> rules,
    Details details,
    List<Match> categories) {
  /**
   * A category that the interaction belongs to.
   *
   * @param category which
   * @param evidence what shows it
   */
  public record Match(Category category, Evidence evidence) {}

  public Judgement {
    steps = Fixed.of(steps);
    rules = Fixed.of(rules);
    categories = List.copyOf(categories);
  }

  /** All metrics, in the order of {@link dev.pedoman.model.Metric}; taken when asked for. */
  public List<Measurement> metrics() {
    return details.metrics();
  }
}
