package dev.pedoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.check.SopChecker;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The smallest change does what it says: applied to the transcript it mends the item, and a
 * millisecond, a place or an event less does not.
 */
class SmallestChangePropertyTest {
  private static final int ROUNDS = 3000;

  /** So many conversations are tried on each SOP, since to compile one takes longer. */
  private static final int EACH = 20;

  private static final Duration TICK = Duration.ofMillis(1);

  private static Sop compiledSop = SmallSops.only(SmallSops.step("a"));
  private static SopChecker compiled = SopChecker.of(compiledSop);

  /** How often each kind was tried, so that a silent generator is noticed. */
  private final Map<String, Integer> tried = new java.util.TreeMap<>();

  @Test
  void a_step_is_done_once_its_smallest_change_is_made() {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = random(round);
      Sop sop = sop(random(round / EACH));
      List<Event> events = events(random, 1 + random.nextInt(9), "abcdefx");
      ComplianceReport report = check(sop, events);
      SmallestChange smallest = SmallestChange.in(sop, report.transcript(), report.judgement());
      for (StepResult step : report.judgement().steps()) {
        // What moves the step that others are counted from may cost those more than it gains.
        if (step.step().id().equals("a") && countsFromStep(sop)) {
          continue;
        }
        String story = "round " + round + " " + step.step().id() + " " + events;
        smallest.of(step).ifPresent(change -> mended(sop, step, change, events, story));
      }
    }
    assertThat(tried).hasSizeGreaterThanOrEqualTo(5);
    assertThat(tried.values()).allSatisfy(times -> assertThat(times).isGreaterThan(20));
  }

  private static boolean countsFromStep(Sop sop) {
    return sop.allSteps().stream()
        .flatMap(step -> step.deadline().stream())
        .anyMatch(deadline -> deadline.anchor() instanceof Anchor.AtStep);
  }

  private void mended(Sop sop, StepResult step, Change change, List<Event> events, String story) {
    if (change instanceof Change.Add add) {
      if (add.due().filter(due -> !due.reachable()).isPresent()) {
        count("unreachable");
        return;
      }
      StepOutcome outcome = outcome(sop, added(events, add, step.step().id()), step);
      if (anchorMissed(sop, step, events)) {
        count("anchor");
        assertThat(outcome).as(story + change).isEqualTo(StepOutcome.INCONCLUSIVE);
        return;
      }
      count("add");
      assertThat(outcome).as(story + change).isEqualTo(StepOutcome.DONE);
      notOutside(sop, step, add, events, story);
    } else if (change instanceof Change.Move move) {
      if (move.due().filter(due -> !due.reachable()).isPresent()) {
        count("unreachable");
        return;
      }
      if (anchorMissed(sop, step, events)) {
        count("anchor");
        return;
      }
      count("move");
      List<Event> without = new ArrayList<>(events);
      without.remove(move.event().event());
      Change.Add back = new Change.Add(1, shifted(move.place(), move.event().event()), move.due());
      assertThat(outcome(sop, added(without, back, step.step().id()), step))
          .as(story + change)
          .isEqualTo(StepOutcome.DONE);
    } else if (change instanceof Change.Shift shift && shift.by() instanceof Limit.Time by) {
      if (shift.along().isPresent()) {
        count("along");
        return;
      }
      count(shift.earlier() ? "earlier" : "later");
      assertThat(outcome(sop, timed(events, shift, by.duration()), step))
          .as(story + change)
          .isEqualTo(StepOutcome.DONE);
      if (step.step().deadline().orElseThrow().anchor() instanceof Anchor.AtStep) {
        // Another piece of the evidence of that step may come near enough.
        return;
      }
      assertThat(outcome(sop, timed(events, shift, by.duration().minus(TICK)), step))
          .as("a little less: " + story + change)
          .isNotEqualTo(StepOutcome.DONE);
    }
  }

  /** Whether the deadline is counted from a step that was not seen: then that comes first. */
  private static boolean anchorMissed(Sop sop, StepResult step, List<Event> events) {
    boolean fromStep =
        step.step()
            .deadline()
            .map(Deadline::anchor)
            .filter(Anchor.AtStep.class::isInstance)
            .isPresent();
    List<StepResult> anchors =
        check(sop, events).judgement().steps().stream()
            .filter(other -> other.step().id().equals("a"))
            .toList();
    return fromStep
        && anchors.stream()
            .filter(other -> other.occurrence() == step.occurrence())
            .findFirst()
            .orElse(anchors.get(0))
            .evidence()
            .isEmpty();
  }

  /** Beyond the neighbours that a place names the step is not done in the same reading. */
  private void notOutside(
      Sop sop, StepResult step, Change.Add add, List<Event> events, String story) {
    Optional<Duration> until = add.due().flatMap(Change.Due::until);
    // Where the deadline is counted from a step, another piece of that step's evidence may do.
    if (until.isPresent() && add.due().get().deadline().anchor() instanceof Anchor.Start) {
      Action late = action(step.step().id(), until.get().plus(TICK));
      assertThat(outcome(sop, sorted(events, late), step))
          .as("too late: " + story + add)
          .isNotEqualTo(StepOutcome.DONE);
    }
  }

  @Test
  void a_rule_is_kept_once_its_smallest_change_is_made() {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = random(round);
      Sop sop = SmallSops.only(requirement(random(round / EACH)));
      List<Event> events = events(random, 1 + random.nextInt(7), "aabbx");
      ComplianceReport report = check(sop, events);
      RuleResult rule = report.judgement().rules().get(0);
      SmallestChange smallest = SmallestChange.in(sop, report.transcript(), report.judgement());
      Optional<Change> change = smallest.of(rule);
      assertThat(change.isPresent()).isEqualTo(rule.outcome() == RuleOutcome.BROKEN);
      if (change.isPresent()) {
        String story = "round " + round + " " + rule.rule().requirement() + events + change;
        kept(sop, change.get(), events, story);
      }
    }
    assertThat(tried).hasSizeGreaterThanOrEqualTo(5);
    assertThat(tried.values()).allSatisfy(times -> assertThat(times).isGreaterThan(10));
  }

  private void kept(Sop sop, Change change, List<Event> events, String story) {
    Requirement asked = sop.rules().get(0).requirement();
    String wanted = wanted(asked);
    if (change instanceof Change.Drop drop) {
      count("drop");
      assertThat(outcome(sop, dropped(events, drop, drop.times())))
          .as(story)
          .isNotEqualTo(RuleOutcome.BROKEN);
      assertThat(outcome(sop, dropped(events, drop, drop.times() - 1)))
          .as("one less: " + story)
          .isEqualTo(RuleOutcome.BROKEN);
    } else if (change instanceof Change.Add add) {
      count("add");
      List<Event> more = events;
      for (int i = 0; i < add.times(); i++) {
        assertThat(outcome(sop, more)).as(story).isEqualTo(RuleOutcome.BROKEN);
        more = added(more, add, wanted);
      }
      assertThat(outcome(sop, more)).as(story).isEqualTo(RuleOutcome.KEPT);
    } else if (change instanceof Change.Move move) {
      count("move");
      List<Event> without = new ArrayList<>(events);
      without.remove(move.event().event());
      Change.Add back = new Change.Add(1, shifted(move.place(), move.event().event()), move.due());
      assertThat(outcome(sop, added(without, back, wanted))).as(story).isEqualTo(RuleOutcome.KEPT);
    } else if (change instanceof Change.Shift shift && shift.by() instanceof Limit.Time by) {
      count("shift");
      assertThat(outcome(sop, timed(events, shift, by.duration())))
          .as(story)
          .isEqualTo(RuleOutcome.KEPT);
      assertThat(outcome(sop, timed(events, shift, by.duration().minus(TICK))))
          .as("a little less: " + story)
          .isEqualTo(RuleOutcome.BROKEN);
    } else if (change instanceof Change.Each each) {
      count("each");
      // All of them; each is tried alone where it stands alone.
      List<Event> more = events;
      List<Change> parts = new ArrayList<>(each.changes());
      java.util.Collections.reverse(parts);
      for (Change part : parts) {
        assertThat(outcome(sop, more)).as(story).isEqualTo(RuleOutcome.BROKEN);
        more = added(more, (Change.Add) part, wanted);
      }
      assertThat(outcome(sop, more)).as(story).isEqualTo(RuleOutcome.KEPT);
    }
  }

  private void count(String kind) {
    tried.merge(kind, 1, Integer::sum);
  }

  private static String wanted(Requirement asked) {
    return asked instanceof Requirement.Whenever ? "b" : "a";
  }

  private static Requirement requirement(Random random) {
    Optional<Limit> within =
        random.nextBoolean() ? Optional.empty() : Optional.of(SmallSops.seconds(random.nextInt(6)));
    return switch (random.nextInt(7)) {
      case 0 -> new Requirement.Never(SmallSops.does("a"));
      case 1 -> new Requirement.AtMost(random.nextInt(2), SmallSops.does("a"));
      case 2 -> new Requirement.AtLeast(1 + random.nextInt(3), SmallSops.does("a"));
      default ->
          new Requirement.Whenever(
              SmallSops.does("a"),
              Relation.values()[random.nextInt(4)],
              SmallSops.does("b"),
              within,
              List.of());
    };
  }

  /** Each step expects the action of its name; triggers and excuses have names of their own. */
  private static Sop sop(Random random) {
    List<Procedure> parts = new ArrayList<>();
    int[] next = {0};
    while (next[0] < 5) {
      parts.add(part(random, next, 0));
    }
    return SmallSops.only(parts.toArray(Procedure[]::new));
  }

  private static Procedure part(Random random, int[] next, int depth) {
    if (depth < 2 && random.nextInt(3) == 0) {
      List<Procedure> parts = new ArrayList<>();
      int size = 2 + random.nextInt(2);
      while (parts.size() < size) {
        parts.add(part(random, next, depth + 1));
      }
      boolean guarded = depth == 0 && random.nextInt(3) == 0;
      Optional<Pattern> when = guarded ? Optional.of(SmallSops.does("x")) : Optional.empty();
      Guard guard = new Guard(when, Optional.empty(), guarded && random.nextBoolean());
      Group.Form form = random.nextBoolean() ? Group.Form.SEQUENCE : Group.Form.ANY_ORDER;
      return new Group(form, guard, parts);
    }
    String id = String.valueOf((char) ('a' + next[0]++));
    return random.nextInt(3) > 0
        ? SmallSops.step(id)
        : SmallSops.by(SmallSops.step(id), deadline(random, id));
  }

  private static Deadline deadline(Random random, String id) {
    Anchor anchor =
        id.equals("a") || random.nextBoolean() ? new Anchor.Start() : new Anchor.AtStep("a");
    int latest = 1 + random.nextInt(8);
    Optional<Limit> earliest =
        random.nextInt(3) > 0
            ? Optional.empty()
            : Optional.of(SmallSops.seconds(random.nextInt(latest + 1)));
    return new Deadline(earliest, SmallSops.seconds(latest), anchor, Optional.empty());
  }

  /** Seeds that lie side by side would begin alike. */
  private static Random random(int seed) {
    return new Random((seed + 1) * 0x9E3779B97F4A7C15L);
  }

  private static List<Event> events(Random random, int count, String names) {
    List<Event> events = new ArrayList<>();
    long second = 0;
    for (int i = 0; i < count; i++) {
      second += random.nextInt(4);
      String name = String.valueOf(names.charAt(random.nextInt(names.length())));
      events.add(action(name, Duration.ofSeconds(second)));
    }
    return events;
  }

  private static Action action(String name, Duration at) {
    return new Action(Speaker.AGENT, name, Map.of(), false, Optional.of(at));
  }

  /** Inserts an action as late as place and time allow. */
  private static List<Event> added(List<Event> events, Change.Add add, String name) {
    int low = add.place().after().map(e -> e.event() + 1).orElse(0);
    int high = add.place().before().map(Evidence::event).orElse(events.size());
    Optional<Duration> until = add.due().flatMap(Change.Due::until);
    Duration from = add.due().flatMap(Change.Due::from).orElse(Duration.ZERO);
    int at = high;
    while (at > low && until.isPresent() && time(events, at - 1).compareTo(until.get()) > 0) {
      at--;
    }
    Duration before = at == 0 ? Duration.ZERO : time(events, at - 1);
    List<Event> more = new ArrayList<>(events);
    more.add(at, action(name, before.compareTo(from) > 0 ? before : from));
    return more;
  }

  private static Change.Between shifted(Change.Between place, int removed) {
    return new Change.Between(
        place.after().map(e -> shifted(e, removed)), place.before().map(e -> shifted(e, removed)));
  }

  private static Evidence shifted(Evidence e, int removed) {
    int event = e.event() > removed ? e.event() - 1 : e.event();
    return new Evidence(event, e.at(), e.by(), e.start(), e.end(), e.quote());
  }

  private static List<Event> timed(List<Event> events, Change.Shift shift, Duration by) {
    Action action = (Action) events.get(shift.event().event());
    Duration at = action.at().orElseThrow();
    List<Event> others = new ArrayList<>(events);
    others.remove(shift.event().event());
    Duration moved = shift.earlier() ? at.minus(by) : at.plus(by);
    // Among events of the same time its place stays on the side that it came from.
    int index = 0;
    while (index < others.size()
        && (shift.earlier()
            ? time(others, index).compareTo(moved) <= 0 && index < shift.event().event()
            : time(others, index).compareTo(moved) < 0 || index < shift.event().event())) {
      index++;
    }
    others.add(index, action(action.name(), moved));
    return others;
  }

  private static List<Event> dropped(List<Event> events, Change.Drop drop, int times) {
    List<Integer> gone =
        drop.events().stream()
            .map(Evidence::event)
            .limit(times)
            .sorted(Comparator.reverseOrder())
            .toList();
    List<Event> fewer = new ArrayList<>(events);
    gone.forEach(index -> fewer.remove((int) index));
    return fewer;
  }

  private static List<Event> sorted(List<Event> events, Action more) {
    List<Event> all = new ArrayList<>(events);
    all.add(more);
    all.sort(Comparator.comparing(event -> event.at().orElseThrow()));
    return all;
  }

  private static Duration time(List<Event> events, int index) {
    return events.get(index).at().orElseThrow();
  }

  /** An SOP is compiled once for all that is tried on it. */
  private static ComplianceReport check(Sop sop, List<Event> events) {
    if (!sop.equals(compiledSop)) {
      compiledSop = sop;
      compiled = SopChecker.of(sop);
    }
    return compiled.check(talk(events)).get(0);
  }

  private static StepOutcome outcome(Sop sop, List<Event> events, StepResult step) {
    return check(sop, events).judgement().steps().stream()
        .filter(other -> other.step().id().equals(step.step().id()))
        .filter(other -> other.occurrence() == step.occurrence())
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static RuleOutcome outcome(Sop sop, List<Event> events) {
    return check(sop, events).judgement().rules().get(0).outcome();
  }

  private static Transcript talk(List<Event> events) {
    TranscriptBuilder builder = Transcript.builder("talk").actionsRecorded(true);
    events.forEach(builder::event);
    return builder.build();
  }
}
