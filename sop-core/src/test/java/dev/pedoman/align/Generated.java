package dev.pedoman.align;

import dev.pedoman.model.About;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Small procedures over the actions a to e in every form, and small transcripts of them. */
public final class Generated {
  private static final String ACTIONS = "abcde";

  private Generated() {}

  /** A procedure of up to so many steps. */
  public static Sop sop(Random random, int mostSteps) {
    int[] left = {1 + random.nextInt(mostSteps)};
    int all = left[0];
    int crossing = random.nextInt(5);
    List<Procedure> steps = new ArrayList<>();
    while (left[0] > 0) {
      steps.add(part(random, left, new Around(0, false, all, crossing)));
    }
    return sop(steps, credits(random));
  }

  /** A plain sequence of steps of different weights. */
  static Sop sequence(Random random, int mostSteps) {
    List<Procedure> steps = new ArrayList<>();
    for (int i = 1 + random.nextInt(mostSteps); i > 0; i--) {
      steps.add(
          new Step(
              "s" + i, about(random), Guard.none(), does(action(random)), Optional.empty(), false));
    }
    return sop(steps, Credits.USUAL);
  }

  static Sop sop(List<Procedure> steps, Credits credits) {
    return new Sop(
        "generated",
        "1",
        LocalText.none(),
        Optional.empty(),
        Optional.empty(),
        Set.of(Language.values()),
        Set.of(),
        80,
        Map.of(),
        credits,
        Map.of(),
        Map.of(),
        List.of(),
        steps,
        List.of(),
        List.of(),
        List.of());
  }

  /** An interaction of up to so many events. */
  public static Transcript transcript(Random random, String id, int mostEvents) {
    TranscriptBuilder transcript = Transcript.builder(id).actionsRecorded(random.nextInt(8) > 0);
    boolean times = random.nextInt(8) > 0;
    double at = 0;
    // Most have many events, so that steps compete for them.
    int events = Math.max(random.nextInt(mostEvents + 1), random.nextInt(mostEvents + 1));
    for (int i = events; i > 0; i--) {
      at += random.nextInt(4);
      boolean timed = times && random.nextInt(12) > 0;
      Optional<Duration> offset =
          timed ? Optional.of(Duration.ofSeconds((long) at)) : Optional.empty();
      transcript.event(event(random, offset));
    }
    if (random.nextInt(6) == 0) {
      transcript.observedUntil(Duration.ofSeconds((long) at + random.nextInt(6)));
    }
    return random.nextInt(6) == 0 ? transcript.incomplete().build() : transcript.build();
  }

  private static Event event(Random random, Optional<Duration> at) {
    return switch (random.nextInt(10)) {
      case 0 -> new Utterance(Speaker.AGENT, "hm", at, Optional.empty());
      case 1 -> new Utterance(Speaker.CUSTOMER, "hm", at, Optional.empty());
      default -> new Action(Speaker.AGENT, action(random), Map.of(), false, at);
    };
  }

  private static Credits credits(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Credits(0.75, 0.5, 0.5);
      case 1 -> new Credits(1, 0.25, 0);
      default -> Credits.USUAL;
    };
  }

  static Step step(String id, Pattern expect, Guard guard, Optional<Deadline> deadline) {
    return new Step(id, About.nothing(), guard, expect, deadline, false);
  }

  public static Pattern does(String name) {
    return new Pattern.Does(List.of(name), Map.of(), Pattern.Status.SUCCEEDED, Optional.empty());
  }

  private record Around(int depth, boolean triggered, int steps, int crossing) {
    Around inside(Guard guard) {
      return new Around(depth + 1, triggered || guard.when().isPresent(), steps, crossing);
    }
  }

  private static Procedure part(Random random, int[] left, Around around) {
    Guard guard = guard(random);
    if (around.depth < 3 && left[0] > 1 && random.nextInt(3) == 0) {
      List<Procedure> parts = new ArrayList<>();
      int most = 2 + random.nextInt(2);
      while (parts.size() < most && left[0] > 0) {
        parts.add(part(random, left, around.inside(guard)));
      }
      Group.Form form = Group.Form.values()[random.nextInt(Group.Form.values().length)];
      return new Group(form, guard, parts);
    }
    int number = left[0]--;
    boolean optional = random.nextInt(5) == 0;
    return new Step(
        "s" + number,
        about(random),
        guard,
        does(action(random)),
        deadline(random, number, around.inside(guard)),
        optional);
  }

  private static About about(Random random) {
    double weight = 1 + random.nextInt(3);
    return new About(
        LocalText.none(), Set.of(), Set.of(), false, weight, LocalText.none(), List.of());
  }

  private static Guard guard(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> Guard.when(does(action(random)));
      case 1 -> new Guard(Optional.empty(), Optional.of(does(action(random))), false);
      case 2 ->
          new Guard(Optional.of(does(action(random))), Optional.empty(), random.nextBoolean());
      default -> Guard.none();
    };
  }

  private static Optional<Deadline> deadline(Random random, int number, Around around) {
    if (random.nextInt(3) == 0) {
      return Optional.empty();
    }
    boolean turns = random.nextInt(5) == 0;
    int least = random.nextInt(3);
    int most = least + random.nextInt(6);
    Optional<Limit> earliest =
        random.nextInt(3) > 0 ? Optional.empty() : Optional.of(limit(turns, least));
    return Optional.of(
        new Deadline(
            earliest, limit(turns, most), anchor(random, number, around), Optional.empty()));
  }

  private static Anchor anchor(Random random, int number, Around around) {
    int other = 1 + random.nextInt(around.steps);
    if (other != number && random.nextInt(4) < around.crossing) {
      return new Anchor.AtStep("s" + other);
    }
    if (around.triggered && random.nextInt(3) == 0) {
      return new Anchor.Trigger();
    }
    return random.nextInt(3) == 0 ? new Anchor.Close() : new Anchor.Start();
  }

  private static Limit limit(boolean turns, int amount) {
    return turns ? new Limit.Turns(amount) : new Limit.Time(Duration.ofSeconds(amount));
  }

  public static String action(Random random) {
    return String.valueOf(ACTIONS.charAt(random.nextInt(ACTIONS.length())));
  }
}
