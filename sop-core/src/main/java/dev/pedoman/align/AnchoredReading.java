package dev.pedoman.align;

import dev.pedoman.align.Stairs.Stair;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The best reading of parts whose deadlines are counted from steps, or that hold floating parts
 * within a choice.
 *
 * <p>Idea: a part, begun at some event, has for each event that it may end at a best reading. What
 * is counted from a step depends on the event that step is credited with; so the best readings of
 * the first parts of a sequence are kept apart by the events of those of their steps that later
 * parts are counted from, and only by these: what no later part needs is forgotten, so that a chain
 * of steps, each counted from the one before, needs one event at a time. Where a deadline is not
 * counted from an earlier part of the same sequence, the event is guessed where both parts begin,
 * each guess read on its own, and the step held to it.
 */
final class AnchoredReading {
  private final Wiring wiring;
  private final StepCosts costs;
  private final Set<Node> apart;
  private final Work work;
  private final IdentityHashMap<Node, Map<Begin, Stairs>> done = new IdentityHashMap<>();
  private final IdentityHashMap<Node, int[][]> kept = new IdentityHashMap<>();

  private record Begin(int start, Known known) {}

  /**
   * A reading.
   *
   * @param apart floating parts that are read elsewhere
   * @param work bounds it
   */
  AnchoredReading(Wiring wiring, StepCosts costs, Set<Node> apart, Work work) {
    this.wiring = wiring;
    this.costs = costs;
    this.apart = apart;
    this.work = work;
  }

  /**
   * The best reading of a procedure.
   *
   * @throws Work.Exhausted when finding it takes too much work
   */
  Value best(Node root) {
    Value best = null;
    for (Map.Entry<Known, Stair> stair : read(root, -1, Known.NOTHING).all()) {
      Value last = stair.getValue().last();
      if (best == null || last.betterThan(best)) {
        best = last;
      }
    }
    if (best == null) {
      throw new IllegalStateException("a procedure always has a reading");
    }
    return best;
  }

  private Stairs read(Node node, int start, Known known) {
    Begin begin = new Begin(start, known.only(wiring.needKeys(node)));
    Map<Begin, Stairs> memo = done.computeIfAbsent(node, key -> new HashMap<>());
    Stairs stairs = memo.get(begin);
    if (stairs == null) {
      stairs = new Stairs(work);
      guess(node, 0, start, begin.known(), stairs);
      memo.put(begin, stairs);
    }
    return stairs;
  }

  /** Reads with every guess for the steps that are guessed here. */
  private void guess(Node node, int guess, int start, Known known, Stairs into) {
    var guesses = wiring.guesses(node);
    if (guess == guesses.size()) {
      merge(readKnowing(node, start, known), into);
      return;
    }
    Leaf leaf = guesses.get(guess);
    guess(node, guess + 1, start, known.with(leaf, Timing.UNSEEN), into);
    for (int i = 0; i < leaf.count(); i++) {
      guess(node, guess + 1, start, known.with(leaf, leaf.event(i)), into);
    }
  }

  private void merge(Stairs from, Stairs into) {
    for (Map.Entry<Known, Stair> entry : from.all()) {
      Stair stair = entry.getValue();
      work.spend(1 + stair.size());
      Stair all = into.of(entry.getKey());
      for (int i = 0; i < stair.size(); i++) {
        all.offer(stair.end(i), stair.value(i));
      }
    }
  }

  private Stairs readKnowing(Node node, int start, Known known) {
    work.spend(1);
    if (node instanceof Leaf leaf && !leaf.undecidable) {
      Stairs after = new Stairs(work);
      int[] keys = wiring.makesKnown(leaf) ? new int[] {leaf.key()} : new int[0];
      credit(leaf, Stairs.nothing(start, work), known, keys, after);
      return after;
    } else if (node instanceof Node.Sequence sequence) {
      return sequence(sequence, start, known);
    } else if (node instanceof Node.AnyOrder any) {
      return anyOrder(any, start, known);
    } else if (node instanceof Node.OneOf choice) {
      return choice(choice, start, known);
    } else if (node instanceof Node.Floating floating && !apart.contains(node)) {
      Stairs after = new Stairs(work);
      for (Map.Entry<Known, Stair> entry : read(floating.part(), -1, known).all()) {
        after.of(entry.getKey()).offer(start, entry.getValue().last());
      }
      return after;
    }
    return Stairs.nothing(start, work);
  }

  private Stairs sequence(Node.Sequence sequence, int start, Known known) {
    int[][] keep = kept.computeIfAbsent(sequence, key -> wiring.kept(sequence));
    Stairs before = Stairs.nothing(start, work);
    for (int i = 0; i < sequence.parts().size(); i++) {
      Node part = sequence.parts().get(i);
      Stairs after = new Stairs(work);
      if (part instanceof Leaf leaf && !leaf.undecidable) {
        credit(leaf, before, known, keep[i + 1], after);
      } else {
        pass(part, before, known, keep[i + 1], after);
      }
      before = after;
    }
    return before;
  }

  private void pass(Node part, Stairs before, Known known, int[] keep, Stairs after) {
    for (Map.Entry<Known, Stair> entry : before.all()) {
      Known all = known.and(entry.getKey());
      Stair stair = entry.getValue();
      for (int split = 0; split < stair.size(); split++) {
        for (Map.Entry<Known, Stair> more : read(part, stair.end(split), all).all()) {
          Stair into = after.of(entry.getKey().and(more.getKey()).only(keep));
          add(stair.value(split), more.getValue(), into);
        }
      }
    }
  }

  private void add(Value before, Stair more, Stair into) {
    work.spend(more.size());
    for (int i = 0; i < more.size(); i++) {
      into.offer(more.end(i), before.then(more.value(i)));
    }
  }

  /** Readings after one more step. */
  private void credit(Leaf leaf, Stairs before, Known known, int[] keep, Stairs after) {
    boolean told = wiring.makesKnown(leaf);
    for (Map.Entry<Known, Stair> entry : before.all()) {
      Known given = entry.getKey();
      Leaf anchor = wiring.anchor(leaf);
      int from = anchor == null ? Timing.UNSEEN : known.and(given).event(anchor);
      int aside = costs.resolvedAside(leaf, from);
      boolean held = wiring.isGuessed(leaf);
      Stair stair = entry.getValue();
      if (!held || known.event(leaf) == aside) {
        Known makes = told ? given.with(leaf, aside) : given;
        Stair into = after.of(makes.only(keep));
        long leaving = costs.leaving(leaf, from);
        work.spend(stair.size());
        for (int i = 0; i < stair.size(); i++) {
          into.offer(stair.end(i), stair.value(i).lose(leaving));
        }
      }
      if (held) {
        int event = known.event(leaf);
        int at = leaf.firstAt(event);
        if (event >= 0 && at < leaf.count() && leaf.event(at) == event) {
          take(leaf, event, costs.taking(leaf, event, from), stair, after.of(given.only(keep)));
        }
      } else if (told) {
        takeEach(leaf, from, given, stair, keep, after);
      } else {
        takeBest(leaf, from, stair, after.of(given.only(keep)));
      }
    }
  }

  private void take(Leaf leaf, int event, long loss, Stair stair, Stair into) {
    work.spend(1);
    Value before = stair.upTo(event);
    Value known = into.size() == 0 ? null : into.upTo(event);
    if (before != null && (known == null || before.takingBeats(leaf, event, loss, known))) {
      into.offer(event, before.take(leaf, event, loss));
    }
  }

  /** Each event is known to later parts, so that each is kept. */
  private void takeEach(Leaf leaf, int from, Known given, Stair stair, int[] keep, Stairs after) {
    for (int i = leaf.firstAt(stair.end(0)); i < leaf.count(); i++) {
      int event = leaf.event(i);
      Stair into = after.of(given.with(leaf, event).only(keep));
      take(leaf, event, costs.taking(leaf, event, from), stair, into);
    }
  }

  /** After one reading of what comes before, nothing is better than the first event in time. */
  private void takeBest(Leaf leaf, int from, Stair stair, Stair into) {
    for (int split = 0; split < stair.size(); split++) {
      int until = split + 1 < stair.size() ? stair.end(split + 1) : Integer.MAX_VALUE;
      for (int i = leaf.firstAt(stair.end(split)); i < leaf.count(); i++) {
        int event = leaf.event(i);
        if (event >= until) {
          break;
        }
        long loss = costs.taking(leaf, event, from);
        take(leaf, event, loss, stair, into);
        if (loss == 0) {
          break;
        }
      }
    }
  }

  private Stairs anyOrder(Node.AnyOrder any, int start, Known known) {
    Stairs sum = Stairs.nothing(start, work);
    for (Node part : any.parts()) {
      Stairs more = read(part, start, known);
      Stairs both = new Stairs(work);
      for (Map.Entry<Known, Stair> one : sum.all()) {
        for (Map.Entry<Known, Stair> two : more.all()) {
          Stair into = both.of(one.getKey().and(two.getKey()));
          sum(one.getValue(), two.getValue(), into);
        }
      }
      sum = both;
    }
    return sum;
  }

  /** At each end the best of the one and the best of the other. */
  private void sum(Stair one, Stair two, Stair into) {
    work.spend(one.size() + two.size());
    int i = 0;
    int j = 0;
    while (i < one.size() && j < two.size()) {
      into.offer(Math.max(one.end(i), two.end(j)), one.value(i).then(two.value(j)));
      int nextOne = i + 1 < one.size() ? one.end(i + 1) : Integer.MAX_VALUE;
      int nextTwo = j + 1 < two.size() ? two.end(j + 1) : Integer.MAX_VALUE;
      if (nextOne <= nextTwo) {
        i++;
      }
      if (nextTwo <= nextOne) {
        j++;
      }
    }
  }

  private Stairs choice(Node.OneOf choice, int start, Known known) {
    Stairs best = new Stairs(work);
    for (int option = 0; option < choice.options().size(); option++) {
      Node part = choice.options().get(option);
      if (contradicts(choice, part, known)) {
        continue;
      }
      Value chosen = Value.NOTHING.choose(choice, option, 0);
      for (Map.Entry<Known, Stair> entry : read(part, start, known).all()) {
        Known makes = entry.getKey();
        for (Leaf leaf : wiring.outs(choice)) {
          // A step of another option is credited with nothing.
          makes = makes.with(leaf, Timing.UNSEEN);
        }
        add(chosen, entry.getValue(), best.of(makes));
      }
    }
    return best;
  }

  /** Whether a guess holds a step of another option to an event. */
  private boolean contradicts(Node.OneOf choice, Node option, Known known) {
    for (Leaf leaf : wiring.needs(choice)) {
      if (known.event(leaf) >= 0 && wiring.within(leaf, choice) && !wiring.within(leaf, option)) {
        return true;
      }
    }
    return false;
  }
}
