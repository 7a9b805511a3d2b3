package dev.pedoman.align;

import dev.pedoman.evidence.Observed;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The most favourable reading of an interaction that grows, always the same as {@link
 * Aligner#align} finds for what was seen so far.
 *
 * <p>The work for an event grows with the steps that are still open, hardly with the events before
 * it: readings are kept, not found anew. They are found anew where what was taken in counts
 * otherwise from now on: a guard is decided, a deadline is counted from a close that moves on, and
 * at each piece of evidence of a part whose deadlines are counted from its own steps. Belongs to
 * one check in one thread.
 */
public final class Alignment {
  private final ProcedurePlan plan;
  private final Observed observed;
  private final Clock clock;
  private final StepCosts costs;
  private final Guards guards;
  private final Work work = Work.counted();
  private final List<Unit> units = new ArrayList<>();
  private final List<Unit> open = new ArrayList<>();
  private final List<Node.OneOf> choices = new ArrayList<>();
  private Optional<OffsetDateTime> startedAt = Optional.empty();
  private Resolver resolver;
  private Node root;
  private @Nullable References references;

  private Alignment(ProcedurePlan plan, Observed observed) {
    this.plan = plan;
    this.observed = observed;
    this.clock = new Clock(observed, plan.sop().calendars());
    this.costs = new StepCosts(plan.sop().credits(), clock, observed);
    this.guards = new Guards(plan, observed);
    this.resolver = new Resolver(plan, observed);
    this.root = resolver.resolve();
    read();
  }

  /** Reads what was seen so far of an interaction. */
  public static Alignment begin(ProcedurePlan plan, Observed observed) {
    return new Alignment(plan, observed);
  }

  /** Takes in what was seen since the last time. */
  public void update() {
    boolean restarted = !observed.startedAt().equals(startedAt);
    if (guards.changed() || restarted) {
      resolver = new Resolver(plan, observed);
      root = resolver.resolve();
      read();
      return;
    }
    resolver.update();
    for (Resolver.Repeat repeat : resolver.repeats()) {
      for (Node.Floating occurrence : resolver.grow(repeat)) {
        add(occurrence);
      }
    }
    open.forEach(Unit::update);
    open.removeIf(Unit::finished);
  }

  /** What became of each step so far, in the order of the SOP; repeated ones for each trigger. */
  public List<Aligned> outcomes() {
    return told().tell(resolver.places());
  }

  /**
   * The steps that the procedure allows to be done next, and those whose deadline runs, in the
   * order of the SOP.
   */
  public List<Awaited> awaited() {
    return new Awaiting(told(), costs, clock).in(root);
  }

  /** A plain-text listing of the reading, the same for equal interactions. */
  public String explain() {
    return AlignmentListing.of(root, told(), costs);
  }

  /** How many steps of work were done so far. */
  long work() {
    return work.done();
  }

  private Telling told() {
    units.forEach(Unit::mark);
    return new Telling(costs, choices, references);
  }

  private void read() {
    units.clear();
    open.clear();
    choices.clear();
    startedAt = observed.startedAt();
    List<Node> places = new ArrayList<>();
    if (plan.countsFromSteps()) {
      resolver.places().forEach(places::addAll);
      references = new References(places);
    }
    add(root);
    open.removeIf(Unit::finished);
  }

  private void add(Node part) {
    References counted = references == null ? new References(List.of()) : references;
    Split split = new Split(counted, costs, clock, work);
    List<Unit> added = split.units(part);
    units.addAll(added);
    open.addAll(added);
    choices.addAll(split.choices());
  }
}
