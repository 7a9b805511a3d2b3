package dev.pedoman.report;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.Search;
import dev.pedoman.model.Principle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An outcome that somebody must act on.
 *
 * @param id stable: the same item failing in the same transcript has the same id
 * @param item id of the step or rule
 * @param occurrence which trigger of a repeated step, from 1
 * @param outcome {@code LATE}, {@code EARLY}, {@code OUT_OF_ORDER}, {@code MISSED} or {@code
 *     BROKEN}
 * @param critical whether it alone fails the interaction
 * @param principles what the item serves
 * @param reason why, where the outcome does not speak for itself
 * @param evidence what was seen
 * @param search what was searched, when nothing was seen
 */
public record Finding(
    String id,
    String item,
    int occurrence,
    String outcome,
    boolean critical,
    Set<Principle> principles,
    Optional<Reason> reason,
    List<Evidence> evidence,
    Optional<Search> search) {
  public Finding {
    evidence = List.copyOf(evidence);
  }
}
