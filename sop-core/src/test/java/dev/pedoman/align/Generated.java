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
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Small procedures over the actions a to e, and small transcripts of them. */
final class Generated {
  private static final int MOST_STEPS = 6;
  private static final int MOST_EVENTS = 7;
  private static final String ACTIONS = "abcde";

  private Generated() {}

  static Sop sop(Random random) {
    int[] left = {1 + random.nextInt(MOST_STEPS)};
    List<Procedure> steps = new ArrayList<>();
    while (left[0] > 0) {
      steps.add(part(random, left, 0));
    }
    return sop(steps);
  }

  static Sop sop(List<Procedure> steps) {
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
        Credits.USUAL,
        Map.of(),
        Map.of(),
        steps,
        List.of(),
        List.of(),
        List.of());
  }

  static Transcript transcript(Random random, String id) {
    TranscriptBuilder transcript = Transcript.builder(id).actionsRecorded(true);
    double at = 0;
    for (int i = random.nextInt(MOST_EVENTS + 1); i > 0; i--) {
      at += random.nextInt(4);
      transcript.action(at, action(random), Map.of());
    }
    return transcript.build();
  }

  static Step step(String id, Pattern expect, Guard guard, Optional<Deadline> deadline) {
    return new Step(id, About.nothing(), guard, expect, deadline, false);
  }

  static Pattern does(String name) {
    return new Pattern.Does(List.of(name), Map.of(), Pattern.Status.SUCCEEDED, Optional.empty());
  }

  private static Procedure part(Random random, int[] left, int depth) {
    if (depth < 3 && left[0] > 1 && random.nextInt(3) == 0) {
      List<Procedure> parts = new ArrayList<>();
      int most = 2 + random.nextInt(2);
      while (parts.size() < most && left[0] > 0) {
        parts.add(part(random, left, depth + 1));
      }
      Group.Form form = Group.Form.values()[random.nextInt(Group.Form.values().length)];
      return new Group(form, guard(random), parts);
    }
    int number = left[0]--;
    boolean optional = random.nextInt(5) == 0;
    double weight = 1 + random.nextInt(3);
    About about =
        new About(LocalText.none(), Set.of(), Set.of(), false, weight, LocalText.none(), List.of());
    return new Step(
        "s" + number, about, guard(random), does(action(random)), deadline(random), optional);
  }

  private static Guard guard(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Guard.when(does(action(random)));
      case 1 -> new Guard(Optional.empty(), Optional.of(does(action(random))), false);
      case 2 ->
          new Guard(Optional.of(does(action(random))), Optional.empty(), random.nextBoolean());
      default -> Guard.none();
    };
  }

  private static Optional<Deadline> deadline(Random random) {
    Limit latest = new Limit.Time(Duration.ofSeconds(random.nextInt(8)));
    return switch (random.nextInt(4)) {
      case 0 -> Optional.of(Deadline.within(latest, new Anchor.Start()));
      case 1 -> Optional.of(Deadline.within(new Limit.Turns(1), new Anchor.Start()));
      default -> Optional.empty();
    };
  }

  private static String action(Random random) {
    return String.valueOf(ACTIONS.charAt(random.nextInt(ACTIONS.length())));
  }
}
