package dev.pedoman.align;

import static dev.pedoman.model.SmallSops.anyOrder;
import static dev.pedoman.model.SmallSops.oneOf;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many steps deadlines are counted from at once is bounded when an SOP is compiled. */
class WidthTest {
  static Stream<Arguments> widths() {
    return Stream.of(
        arguments(only(step("a"), step("b")), 0),
        arguments(only(step("a"), of("b", "a")), 1),
        arguments(only(step("a"), of("b", "a"), of("c", "b"), of("d", "c"), of("e", "d")), 1),
        arguments(only(step("a"), of("b", "a"), of("c", "a"), of("d", "b")), 2),
        arguments(only(of("a", "b"), step("b")), 1),
        arguments(only(of("a", "b"), of("b", "a")), 2),
        arguments(only(anyOrder(step("a"), of("b", "a"))), 1),
        arguments(only(anyOrder(step("a"), step("b")), of("c", "a"), of("d", "b")), 2),
        arguments(only(oneOf(step("a"), of("b", "a"))), 0),
        arguments(only(crossed(3)), 3));
  }

  @ParameterizedTest
  @MethodSource("widths")
  void the_width_is_the_number_of_steps_counted_from_at_once(Sop sop, int width) {
    ProcedurePlan plan = ProcedurePlan.of(sop, EvidenceIndex.builder(Map.of()));
    assertThat(Width.of(plan).steps()).isEqualTo(width);
  }

  @Test
  void more_than_three_steps_at_once_are_refused_with_their_names() {
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
    ProcedurePlan.of(only(crossed(4)), index);
    assertThatThrownBy(index::build)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problems().get(0).text())
                    .isEqualTo(
                        "small: error: deadlines are counted from 4 steps at once: 'a0', 'a1',"
                            + " 'a2', 'a3' [too-many-anchors]\n"
                            + "  why:  the most favourable reading has to weigh every event of"
                            + " these steps against every event of the others; it does so for at"
                            + " most 3 at once\n"
                            + "  mend: count a deadline from the start, the trigger or the step"
                            + " just before it, or move a step next to the step that it is counted"
                            + " from"));
  }

  /** Steps, and after all of them a step counted from each. */
  private static Procedure[] crossed(int anchors) {
    List<Procedure> steps = new ArrayList<>();
    for (int i = 0; i < anchors; i++) {
      steps.add(step("a" + i));
    }
    for (int i = 0; i < anchors; i++) {
      steps.add(of("b" + i, "a" + i));
    }
    return steps.toArray(new Procedure[0]);
  }

  private static Step of(String id, String anchor) {
    return within(step(id), 5, new Anchor.AtStep(anchor));
  }
}
