package dev.pedoman.judge;

import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.function.Function;

/**
 * A pattern taken apart as far as a rule needs it: where values join actions, every action in it
 * must hold them, not only the one that is seen last. Immutable.
 */
sealed interface Parts {
  /** Where it is seen with the values of a key. */
  Places at(Join join, List<Value> key, Observed observed);

  /** A part that is looked for as it is. */
  record Whole(Sought sought) implements Parts {
    @Override
    public Places at(Join join, List<Value> key, Observed observed) {
      return new Places.Seen(join.seen(sought, key), sought.doubt(observed));
    }
  }

  /** A fact of the case record. */
  record Known(Sought sought) implements Parts {
    @Override
    public Places at(Join join, List<Value> key, Observed observed) {
      return new Places.Given(sought.holds(observed));
    }
  }

  /** Several parts, put together by their places. */
  record Together(List<Parts> parts, Function<List<Places>, Places> how) implements Parts {
    @Override
    public Places at(Join join, List<Value> key, Observed observed) {
      return how.apply(parts.stream().map(part -> part.at(join, key, observed)).toList());
    }
  }

  /**
   * Takes a pattern apart.
   *
   * @param joined whether values join its actions
   */
  static Parts of(Pattern pattern, boolean joined, Function<Pattern, Sought> add) {
    // As a whole it is found once for all rules; only a fact inside must be told from events.
    return joined || pattern.match(new AsksTheRecord())
        ? pattern.match(new Taken(add))
        : new Whole(add.apply(pattern));
  }

  /** Takes a pattern apart, one case for each kind. */
  record Taken(Function<Pattern, Sought> add) implements Pattern.Cases<Parts> {
    @Override
    public Parts utters(Pattern.Utters pattern) {
      return new Whole(add.apply(pattern));
    }

    @Override
    public Parts does(Pattern.Does pattern) {
      return new Whole(add.apply(pattern));
    }

    @Override
    public Parts known(Pattern.Known pattern) {
      return new Known(add.apply(pattern));
    }

    @Override
    public Parts anyOf(Pattern.AnyOf pattern) {
      return together(pattern.parts(), Places.Any::new);
    }

    @Override
    public Parts allOf(Pattern.AllOf pattern) {
      return together(pattern.parts(), Places.All::new);
    }

    @Override
    public Parts chain(Pattern.Chain pattern) {
      return together(pattern.parts(), Places.Chain::new);
    }

    @Override
    public Parts not(Pattern.Not pattern) {
      return together(List.of(pattern.part()), parts -> new Places.Not(parts.get(0)));
    }

    @Override
    public Parts butNot(Pattern.ButNot pattern) {
      return new Whole(add.apply(pattern));
    }

    private Parts together(List<Pattern> parts, Function<List<Places>, Places> how) {
      return new Together(parts.stream().map(part -> part.match(this)).toList(), how);
    }
  }

  /** Whether a fact of the case record can make a pattern hold at once. */
  record AsksTheRecord() implements Pattern.Cases<Boolean> {
    @Override
    public Boolean utters(Pattern.Utters pattern) {
      return false;
    }

    @Override
    public Boolean does(Pattern.Does pattern) {
      return false;
    }

    @Override
    public Boolean known(Pattern.Known pattern) {
      return true;
    }

    @Override
    public Boolean anyOf(Pattern.AnyOf pattern) {
      return any(pattern.parts());
    }

    @Override
    public Boolean allOf(Pattern.AllOf pattern) {
      return any(pattern.parts());
    }

    @Override
    public Boolean chain(Pattern.Chain pattern) {
      return false;
    }

    @Override
    public Boolean not(Pattern.Not pattern) {
      return false;
    }

    @Override
    public Boolean butNot(Pattern.ButNot pattern) {
      return false;
    }

    private boolean any(List<Pattern> parts) {
      return parts.stream().anyMatch(part -> part.match(this));
    }
  }
}
