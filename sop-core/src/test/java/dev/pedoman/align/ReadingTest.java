package dev.pedoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Group;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reading that is found is the best of all readings, tried one by one. */
class ReadingTest {
  private static final int PAIRS = 52_000;

  @Test
  void no_other_reading_is_better_and_no_outcome_differs() {
    Random random = new Random(20261101);
    int compared = 0;
    int several = 0;
    int counted = 0;
    for (int i = 0; compared < PAIRS; i++) {
      int size = i % 12 == 0 ? 8 : 2 + i % 5;
      Sop sop = Generated.sop(random, size);
      Transcript transcript = Generated.transcript(random, "t" + i, size == 8 ? 10 : 7);
      EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
      ProcedurePlan plan = ProcedurePlan.of(sop, index);
      Observed observed;
      try {
        observed = index.build().observe(transcript);
      } catch (ProblemException tooManyAnchors) {
        continue;
      }
      Resolver resolver = new Resolver(plan, observed);
      BruteForce all =
          new BruteForce(
              resolver.resolve(), resolver.places(), observed, transcript, sop.credits());
      assertThat(outcomes(Aligner.align(plan, observed)))
          .as("pair %d: %s over %s", i, plan.explain(), transcript.events())
          .isEqualTo(all.outcomes());
      assertThat(Alignment.begin(plan, observed).explain())
          .as("pair %d: %s over %s", i, plan.explain(), transcript.events())
          .contains("loss " + all.loss() + ", in order");
      compared++;
      several += all.readings > 1 ? 1 : 0;
      counted += plan.countsFromSteps() ? 1 : 0;
    }
    assertThat(several).as("pairs whose first reading is not the best").isGreaterThan(PAIRS / 4);
    assertThat(counted).as("pairs with deadlines from steps").isGreaterThan(PAIRS / 4);
  }

  @Test
  void the_order_in_which_parts_in_any_order_are_written_never_changes_what_is_lost() {
    Random random = new Random(7);
    for (int i = 0; i < 4000; i++) {
      Sop sop = Generated.sop(random, 6);
      Sop shuffled =
          Generated.sop(sop.steps().stream().map(p -> shuffled(p, random)).toList(), sop.credits());
      Transcript transcript = Generated.transcript(random, "t" + i, 8);
      assertThat(loss(shuffled, transcript)).as("pair %d", i).isEqualTo(loss(sop, transcript));
    }
  }

  @Test
  void unrelated_steps_in_any_order_keep_their_outcomes_however_they_are_written() {
    Random random = new Random(8);
    for (int i = 0; i < 4000; i++) {
      List<Procedure> steps = new ArrayList<>(Generated.sequence(random, 6).steps());
      Transcript transcript = Generated.transcript(random, "t" + i, 8);
      List<String> before = inAnyOrder(steps, transcript);
      Collections.shuffle(steps, random);
      assertThat(inAnyOrder(steps, transcript)).isEqualTo(before);
    }
  }

  private static List<String> inAnyOrder(List<Procedure> steps, Transcript transcript) {
    Group group =
        new Group(Group.Form.ANY_ORDER, dev.pedoman.model.Guard.none(), List.copyOf(steps));
    Sop sop = Generated.sop(List.of(group), dev.pedoman.model.Credits.USUAL);
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
    ProcedurePlan plan = ProcedurePlan.of(sop, index);
    return Aligner.align(plan, index.build().observe(transcript)).stream()
        .map(ReadingTest::outcome)
        .sorted()
        .toList();
  }

  private static String loss(Sop sop, Transcript transcript) {
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
    ProcedurePlan plan = ProcedurePlan.of(sop, index);
    try {
      String listing = Alignment.begin(plan, index.build().observe(transcript)).explain();
      return listing.substring(listing.lastIndexOf("loss "));
    } catch (ProblemException tooManyAnchors) {
      return tooManyAnchors.problems().get(0).code();
    }
  }

  private static Procedure shuffled(Procedure part, Random random) {
    if (part instanceof Step) {
      return part;
    }
    Group group = (Group) part;
    List<Procedure> parts = new ArrayList<>();
    group.parts().forEach(inner -> parts.add(shuffled(inner, random)));
    if (group.form() == Group.Form.ANY_ORDER) {
      Collections.shuffle(parts, random);
    }
    return new Group(group.form(), group.guard(), parts);
  }

  static String outcomes(List<Aligned> aligned) {
    return aligned.stream().map(ReadingTest::outcome).collect(Collectors.joining(", "));
  }

  private static String outcome(Aligned step) {
    return step.step().id()
        + "#"
        + step.occurrence()
        + " "
        + step.outcome()
        + step.reason().map(reason -> " " + reason.code()).orElse("")
        + step.evidence().map(evidence -> " " + evidence.event()).orElse("");
  }
}
