package dev.pedoman.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a rule asks. */
public sealed interface Requirement {
  /** The pattern is nowhere seen. */
  record Never(Pattern pattern) implements Requirement {}

  /** Every utterance of that speaker, at that place, shows the text pattern. */
  record Always(Pattern.Utters pattern) implements Requirement {}

  /** The pattern is seen at no more than so many events. */
  record AtMost(int times, Pattern pattern) implements Requirement {
    public AtMost {
      if (times < 0) {
        throw new IllegalArgumentException("at most " + times + " times");
      }
    }
  }

  /** The pattern is seen at no fewer than so many events. */
  record AtLeast(int times, Pattern pattern) implements Requirement {
    public AtLeast {
      if (times < 1) {
        throw new IllegalArgumentException("at least " + times + " times");
      }
    }
  }

  /** The pattern is seen at so many events, no fewer and no more. */
  record Exactly(int times, Pattern pattern) implements Requirement {
    public Exactly {
      if (times < 1) {
        throw new IllegalArgumentException("exactly " + times + " times");
      }
    }
  }

  /**
   * Each time the trigger is seen, the other pattern is (or is not) seen before or after it.
   *
   * <p>The relations are those of Declare (M. Pesic and W. van der Aalst, A declarative approach
   * for flexible business processes management, 2006): each trigger is an activation.
   *
   * @param trigger what calls for it
   * @param relation on which side and how near, wanted or forbidden
   * @param expected what is wanted or forbidden
   * @param within how far from the trigger; empty for any distance
   * @param joinedBy attributes that the trigger and every action of what is expected must hold with
   *     the same value; dots lead into nested fields
   * @param alternately whether it must be seen between one trigger and the next (with the same
   *     values of {@code joinedBy}); only for before and after
   */
  record Whenever(
      Pattern trigger,
      Relation relation,
      Pattern expected,
      Optional<Limit> within,
      List<String> joinedBy,
      boolean alternately)
      implements Requirement {
    /**
     * As described.
     *
     * @throws IllegalArgumentException when it is to alternate in a relation that cannot
     */
    public Whenever {
      joinedBy = List.copyOf(joinedBy);
      if (alternately && !relation.mayAlternate()) {
        throw new IllegalArgumentException(
            "alternately " + relation.word() + ": only before and after can alternate");
      }
    }

    /** Without alternation. */
    public Whenever(
        Pattern trigger,
        Relation relation,
        Pattern expected,
        Optional<Limit> within,
        List<String> joinedBy) {
      this(trigger, relation, expected, within, joinedBy, false);
    }
  }

  /** How the expected pattern lies to the trigger. */
  enum Relation {
    BEFORE,
    AFTER,
    NOT_BEFORE,
    NOT_AFTER,
    /** At the event just before it. */
    RIGHT_BEFORE,
    /** At the very next event. */
    RIGHT_AFTER,
    NOT_RIGHT_BEFORE,
    NOT_RIGHT_AFTER,
    /** Before it or after it. */
    SOMEWHERE,
    /** Neither before nor after it. */
    NOWHERE;

    /** Whether the pattern must be seen, rather than must not. */
    public boolean wanted() {
      return switch (this) {
        case BEFORE, AFTER, RIGHT_BEFORE, RIGHT_AFTER, SOMEWHERE -> true;
        case NOT_BEFORE, NOT_AFTER, NOT_RIGHT_BEFORE, NOT_RIGHT_AFTER, NOWHERE -> false;
      };
    }

    /** Whether what lies before the trigger counts. */
    public boolean looksBack() {
      return switch (this) {
        case BEFORE, NOT_BEFORE, RIGHT_BEFORE, NOT_RIGHT_BEFORE, SOMEWHERE, NOWHERE -> true;
        case AFTER, NOT_AFTER, RIGHT_AFTER, NOT_RIGHT_AFTER -> false;
      };
    }

    /** Whether what lies after the trigger counts. */
    public boolean looksAhead() {
      return !looksBack() || this == SOMEWHERE || this == NOWHERE;
    }

    /** Whether only the neighbouring event counts. */
    public boolean isNeighbour() {
      return switch (this) {
        case RIGHT_BEFORE, RIGHT_AFTER, NOT_RIGHT_BEFORE, NOT_RIGHT_AFTER -> true;
        case BEFORE, AFTER, NOT_BEFORE, NOT_AFTER, SOMEWHERE, NOWHERE -> false;
      };
    }

    /** Whether it can be asked for between one trigger and the next. */
    public boolean mayAlternate() {
      return this == BEFORE || this == AFTER;
    }

    /** The word used in YAML, such as {@code not-right-after}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A metric lies within bounds.
   *
   * @param metric which
   * @param bound in the metric's unit: milliseconds for durations, 0..1 for shares, else a number
   */
  record Measured(Metric metric, Bound bound) implements Requirement {}

  /**
   * What the agent states agrees with the case record.
   *
   * @param facts for each kind of mention the facts of which a stated value must equal one
   */
  record FactsAgree(Map<MentionKind, List<String>> facts) implements Requirement {
    public FactsAgree {
      Map<MentionKind, List<String>> copy = new EnumMap<>(MentionKind.class);
      facts.forEach((kind, paths) -> copy.put(kind, List.copyOf(paths)));
      if (copy.isEmpty() || copy.values().stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException("facts that agree: name at least one fact");
      }
      facts = Collections.unmodifiableMap(copy);
    }
  }

  /** The agent answers in the language that the customer uses; YAML {@code answers-in}. */
  record SameLanguage() implements Requirement {}

  /** Answers by kind. */
  interface Cases<R> {
    R never(Never requirement);

    R always(Always requirement);

    R atMost(AtMost requirement);

    R atLeast(AtLeast requirement);

    R exactly(Exactly requirement);

    R whenever(Whenever requirement);

    R measured(Measured requirement);

    R factsAgree(FactsAgree requirement);

    R sameLanguage(SameLanguage requirement);
  }

  /** The patterns that it names, in the order written. */
  default List<Pattern> patterns() {
    return match(new NamedPatterns());
  }

  /** Asks the case for this kind; the compiler finds a forgotten one. */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Never r) {
      return cases.never(r);
    } else if (this instanceof Always r) {
      return cases.always(r);
    } else if (this instanceof AtMost r) {
      return cases.atMost(r);
    } else if (this instanceof AtLeast r) {
      return cases.atLeast(r);
    } else if (this instanceof Exactly r) {
      return cases.exactly(r);
    } else if (this instanceof Whenever r) {
      return cases.whenever(r);
    } else if (this instanceof Measured r) {
      return cases.measured(r);
    } else if (this instanceof FactsAgree r) {
      return cases.factsAgree(r);
    }
    return cases.sameLanguage((SameLanguage) this);
  }
}
