package dev.pedoman.dsl;

import dev.pedoman.model.Credits;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The share of its weight that a step earns when it was done, but not as it should have been; made
 * by {@link SopDsl#late}, {@link SopDsl#early} and {@link SopDsl#outOfOrder}.
 *
 * @param kind what was amiss
 * @param share 0..1
 */
public record Credit(Kind kind, double share) {
  /** What was amiss with a step that was done. */
  public enum Kind {
    /** After its deadline. */
    LATE,
    /** Before its time. */
    EARLY,
    /** At a place in the order that the procedure does not allow. */
    OUT_OF_ORDER;

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * Checks the share.
   *
   * @throws IllegalArgumentException when it is outside 0..1
   */
  public Credit {
    Checks.share("credit for " + kind.word(), share);
  }

  String quote() {
    return "credit for " + kind.word() + " " + Quote.number(share);
  }

  /** Credits with the usual share for what is not named. */
  static Credits credits(Map<Kind, Credit> named) {
    return new Credits(
        share(named.get(Kind.LATE), Credits.USUAL.late()),
        share(named.get(Kind.EARLY), Credits.USUAL.early()),
        share(named.get(Kind.OUT_OF_ORDER), Credits.USUAL.outOfOrder()));
  }

  private static double share(@Nullable Credit credit, double usual) {
    return credit == null ? usual : credit.share();
  }
}
