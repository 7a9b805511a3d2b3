package dev.pedoman.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void shows_the_place_the_line_with_a_caret_why_and_mend() {
    Place place = new Place("a.sop.yaml", 12, 5, "    expct: x");
    assertThat(
            Problem.error("unknown-key", place, "unknown key 'expct'", "no such key", "expect")
                .text())
        .isEqualTo(
            """
            a.sop.yaml:12:5: error: unknown key 'expct' [unknown-key]
              12 |     expct: x
                 |     ^
              why:  no such key
              mend: expect""");
  }

  @Test
  void leaves_out_what_is_not_known() {
    assertThat(Problem.error("bad", Place.of("x"), "is bad", "", "").text())
        .isEqualTo("x: error: is bad [bad]");
    assertThat(Problem.warning("odd", Place.of("x", 3, 0), "is odd", "", "do y").text())
        .isEqualTo("x:3: warning: is odd [odd]\n  mend: do y");
    assertThat(Problem.info("told", Place.of("x", 3, 4), "is told").text())
        .isEqualTo("x:3:4: note: is told [told]");
    assertThat(Problem.error("bad", new Place("x", 3, 0, "abc"), "is bad", "so", "").text())
        .isEqualTo("x:3: error: is bad [bad]\n  3 | abc\n  why:  so");
    assertThat(Problem.error("bad", new Place("x", 0, 0, "abc"), "is bad", "", "").text())
        .isEqualTo("x: error: is bad [bad]");
  }

  @Test
  void keeps_tabs_so_that_the_caret_stands_under_its_character() {
    assertThat(Problem.error("bad", new Place("x", 1, 4, "\ta\tb"), "is bad", "", "").text())
        .endsWith("\n  1 | \ta\tb\n    | \t \t^");
  }

  @Test
  void puts_the_caret_behind_the_line_but_never_beyond() {
    assertThat(Problem.error("bad", new Place("x", 1, 4, "abc"), "is bad", "", "").text())
        .endsWith("\n    |    ^");
    assertThat(Problem.error("bad", new Place("x", 1, 9, "abc"), "is bad", "", "").text())
        .endsWith("\n  1 | abc");
  }

  @Test
  void sorts_from_top_to_bottom() {
    Problem first = Problem.error("z", Place.of("a", 2, 1), "w", "", "");
    Problem second = Problem.error("a", Place.of("a", 10, 1), "w", "", "");
    Problem third = Problem.error("b", Place.of("a", 10, 1), "v", "", "");
    Problem fourth = Problem.error("b", Place.of("a", 10, 1), "w", "", "");
    Problem fifth = Problem.error("a", Place.of("b"), "w", "", "");
    List<Problem> problems = new ArrayList<>(List.of(fifth, fourth, second, third, first));
    Collections.sort(problems);
    assertThat(problems).containsExactly(first, second, third, fourth, fifth);
  }

  @Test
  void refuses_what_cannot_be_a_problem() {
    assertThatThrownBy(() -> Problem.info(" ", Place.of("x"), "what"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Problem.info("code", Place.of("x"), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Place.of("x", -1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Place.of("x", 0, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ProblemException(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_exception_says_every_problem() {
    Problem a = Problem.info("a", Place.of("x"), "one");
    Problem b = Problem.info("b", Place.of("x"), "two");
    ProblemException exception = new ProblemException(List.of(a, b));
    assertThat(exception).hasMessage(a.text() + "\n" + b.text());
    assertThat(exception.problems()).containsExactly(a, b);
  }
}
