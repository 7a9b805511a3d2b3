package dev.pedoman.diff;

import dev.pedoman.model.Sop;
import java.util.function.UnaryOperator;

/**
 * One thing that is otherwise in the new version. Immutable.
 *
 * @param area which part of the SOP it concerns
 * @param item the step, rule, category or collection ({@code $name}), or what of the SOP itself
 * @param sign how it changed
 * @param text what changed, for people, such as {@code deadline: within 60 s of the start → within
 *     30 s of the start}
 * @param undo makes of the new version one without this change, all others kept
 */
public record SopChange(Area area, String item, Sign sign, String text, UnaryOperator<Sop> undo) {

  /** Which part of an SOP. */
  public enum Area {
    SOP("the SOP"),
    STEPS("steps"),
    RULES("rules"),
    PHRASES("phrases"),
    CATEGORIES("categories");

    private final String words;

    Area(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /** How something changed. */
  public enum Sign {
    ADDED('+'),
    REMOVED('-'),
    CHANGED('~');

    private final char mark;

    Sign(char mark) {
      this.mark = mark;
    }

    /** The mark before it in a list. */
    public char mark() {
      return mark;
    }
  }

  /** Such as {@code step greet: deadline: …}. */
  public String sentence() {
    return switch (area) {
          case STEPS -> "step " + item;
          case RULES -> "rule " + item;
          case CATEGORIES -> "category " + item;
          case SOP, PHRASES -> item;
        }
        + ": "
        + text;
  }
}
