package dev.pedoman.diff;

import dev.pedoman.model.Sop;
import java.util.List;

/**
 * What changed from one version of an SOP to another, in a designer's words. Immutable.
 *
 * @param older the version before
 * @param newer the version after
 * @param changes by area, within an area in the order of the new version, what is gone last
 */
public record SopDiff(Sop older, Sop newer, List<SopChange> changes) {
  public SopDiff {
    changes = List.copyOf(changes);
  }

  /** Compares two versions; whatever their ids are. */
  public static SopDiff between(Sop older, Sop newer) {
    return new SopDiff(older, newer, new Comparison(older, newer).changes());
  }

  /** Whether nothing but the version may differ. */
  public boolean same() {
    return changes.isEmpty();
  }
}
