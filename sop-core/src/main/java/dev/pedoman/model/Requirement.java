package dev.pedoman.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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

  /**
   * Each time the trigger is seen, the other pattern is (or is not) seen before or after it.
   *
   * @param trigger what calls for it
   * @param relation before or after, wanted or forbidden
   * @param expected what is wanted or forbidden
   * @param within how far from the trigger; empty for any distance
   * @param joinedBy attributes that both events, being actions, must hold with the same value
   */
  record Whenever(
      Pattern trigger,
      Relation relation,
      Pattern expected,
      Optional<Limit> within,
      List<String> joinedBy)
      implements Requirement {
    public Whenever {
      joinedBy = List.copyOf(joinedBy);
    }
  }

  /** How the expected pattern lies to the trigger. */
  enum Relation {
    BEFORE,
    AFTER,
    NOT_BEFORE,
    NOT_AFTER
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

    R whenever(Whenever requirement);

    R measured(Measured requirement);

    R factsAgree(FactsAgree requirement);

    R sameLanguage(SameLanguage requirement);
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
