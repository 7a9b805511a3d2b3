package dev.pedoman.model;

import dev.pedoman.transcript.Speaker;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What to look for in an interaction. A pattern is <em>seen at</em> an event; as a condition it
 * holds when it is seen at some event.
 */
public sealed interface Pattern {
  /**
   * Somebody says or writes something.
   *
   * @param by who; empty for anyone
   * @param place where in the interaction; empty for anywhere
   * @param text what their words show
   */
  record Utters(Optional<Speaker> by, Optional<Place> place, TextPattern text) implements Pattern {
    @Override
    public int hashCode() {
      return (by.hashCode() * 31 + place.hashCode()) * 31 + text.hashCode();
    }
  }

  /**
   * Something is done.
   *
   * @param names the action's name, or several of which any will do; {@code *} stands for any run
   *     of characters
   * @param with what its attributes hold
   * @param status whether it must have succeeded
   * @param by who does it; empty for anyone
   * @param exact whether it may have no other attributes than those named, apart from {@code
   *     result}
   */
  record Does(
      List<String> names,
      Map<String, Expected> with,
      Status status,
      Optional<Speaker> by,
      boolean exact)
      implements Pattern {
    public Does {
      names = List.copyOf(names);
      if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("an action pattern without a name");
      }
      with = Collections.unmodifiableMap(new TreeMap<>(with));
    }

    /** With whatever other attributes. */
    public Does(
        List<String> names, Map<String, Expected> with, Status status, Optional<Speaker> by) {
      this(names, with, status, by, false);
    }
  }

  /** Whether an action that failed counts. */
  enum Status {
    /** Only actions that succeeded, the usual. */
    SUCCEEDED,
    /** Only actions that failed. */
    FAILED,
    /** Either. */
    ANY
  }

  /**
   * The case record knows something, and it is not {@code false}; holds or not before the
   * interaction begins.
   *
   * @param path the fact's path, such as {@code order.id}
   */
  record Known(String path) implements Pattern {}

  /** Seen where any of its parts is seen. */
  record AnyOf(List<Pattern> parts) implements Pattern {
    public AnyOf {
      parts = nonEmpty("any", parts);
    }
  }

  /** Seen where one of its parts is seen and all others have been seen by then. */
  record AllOf(List<Pattern> parts) implements Pattern {
    public AllOf {
      parts = nonEmpty("all", parts);
    }
  }

  /** Seen where its last part is seen, the others having been seen before it one after another. */
  record Chain(List<Pattern> parts) implements Pattern {
    public Chain {
      parts = nonEmpty("chain", parts);
    }
  }

  /** Holds as long as its part has not been seen. */
  record Not(Pattern part) implements Pattern {}

  /**
   * Seen where a pattern is seen and none of the exceptions is seen at the same event.
   *
   * @param part what is seen; exceptions of exceptions become one list
   * @param exceptions at least one
   */
  record ButNot(Pattern part, List<Pattern> exceptions) implements Pattern {
    /**
     * As described.
     *
     * @throws IllegalArgumentException when there is no exception, or the part is a condition,
     *     which is seen at no event
     */
    public ButNot {
      exceptions = nonEmpty("but not", exceptions);
      if (part instanceof Known || part instanceof Not) {
        throw new IllegalArgumentException("'but not' beside a condition, seen at no event");
      }
      if (part instanceof ButNot inner) {
        exceptions = Stream.concat(inner.exceptions().stream(), exceptions.stream()).toList();
        part = inner.part();
      }
    }
  }

  private static List<Pattern> nonEmpty(String word, List<Pattern> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("'" + word + "' of nothing");
    }
    return List.copyOf(parts);
  }

  /** Answers by kind. */
  interface Cases<R> {
    R utters(Utters pattern);

    R does(Does pattern);

    R known(Known pattern);

    R anyOf(AnyOf pattern);

    R allOf(AllOf pattern);

    R chain(Chain pattern);

    R not(Not pattern);

    R butNot(ButNot pattern);
  }

  /** Asks the case for this kind; the compiler finds a forgotten one. */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Utters p) {
      return cases.utters(p);
    } else if (this instanceof Does p) {
      return cases.does(p);
    } else if (this instanceof Known p) {
      return cases.known(p);
    } else if (this instanceof AnyOf p) {
      return cases.anyOf(p);
    } else if (this instanceof AllOf p) {
      return cases.allOf(p);
    } else if (this instanceof Chain p) {
      return cases.chain(p);
    } else if (this instanceof ButNot p) {
      return cases.butNot(p);
    }
    return cases.not((Not) this);
  }
}
