package dev.pedoman.trial;

import dev.pedoman.problem.Place;
import java.util.List;

/**
 * What of an SOP its trials exercise. Immutable.
 *
 * @param parts by kind, in the order of {@link Kind}, each in the order of the SOP
 */
public record Coverage(List<Part> parts) {
  public Coverage {
    parts = List.copyOf(parts);
  }

  /** What is counted. */
  public enum Kind {
    /** A step is exercised when a conversation shows it. */
    STEP("steps"),
    /** A step's failing is exercised when a conversation lacks it, or has it late or misplaced. */
    STEP_FAILING("steps failing"),
    /** Each way of a {@code when}, an {@code unless} and a {@code one-of}. */
    BRANCH("branches"),
    /** A rule is exercised when something calls for it and it is kept. */
    RULE("rules"),
    /** A rule's breaking is exercised when a conversation breaks it. */
    RULE_BREAKING("rules breaking"),
    /** A phrase that the SOP itself holds is exercised when somebody says it. */
    PHRASE("phrases");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /**
   * Something that can be exercised.
   *
   * @param kind which kind it is
   * @param what what it is, for people
   * @param place where it is written
   * @param exercised whether some trial does
   */
  public record Part(Kind kind, String what, Place place, boolean exercised) {}

  /** How many of a kind there are. */
  public int all(Kind kind) {
    return (int) parts.stream().filter(part -> part.kind() == kind).count();
  }

  /** How many of a kind are exercised. */
  public int exercised(Kind kind) {
    return (int) parts.stream().filter(p -> p.kind() == kind && p.exercised()).count();
  }

  /** What no trial exercises. */
  public List<Part> gaps() {
    return parts.stream().filter(part -> !part.exercised()).toList();
  }
}
