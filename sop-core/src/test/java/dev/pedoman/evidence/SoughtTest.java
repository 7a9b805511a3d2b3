package dev.pedoman.evidence;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.all;
import static dev.pedoman.model.SmallSops.any;
import static dev.pedoman.model.SmallSops.chain;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.not;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {
  static Stream<Arguments> seen() {
    Transcript abc = Talk.of("A* a", "A* b", "A* c", "A* b");
    Transcript talk = Talk.of("A one", "A two", "C x", "A one two", "C y", "A three");
    return Stream.of(
        arguments(does("b"), abc, List.of(1, 3)),
        arguments(any(does("a"), does("c")), abc, List.of(0, 2)),
        arguments(all(does("a"), does("b")), abc, List.of(1, 3)),
        arguments(all(does("c"), does("b")), abc, List.of(2, 3)),
        arguments(all(does("b"), not(does("c"))), abc, List.of(1)),
        arguments(all(does("b"), does("z")), abc, List.of()),
        arguments(chain(does("a"), does("c"), does("b")), abc, List.of(3)),
        arguments(chain(does("b"), does("b")), abc, List.of(3)),
        arguments(chain(does("c"), does("a")), abc, List.of()),
        arguments(does("*"), abc, List.of(0, 1, 2, 3)),
        arguments(agent("one"), talk, List.of(0, 3)),
        arguments(agent(Place.FIRST, "two"), talk, List.of(1)),
        arguments(agent(Place.opening(2), "two"), talk, List.of(1, 3)),
        arguments(agent(Place.LAST, "one"), talk, List.of()),
        arguments(agent(Place.closing(2), "one"), talk, List.of(3)),
        arguments(agent(new TextPattern.NotText(agent("one").text())), talk, List.of(1, 5)),
        arguments(
            agent(new TextPattern.AllText(List.of(agent("one").text(), agent("two").text()))),
            talk,
            List.of(3)),
        arguments(agent(new TextPattern.Matches("T[WH]")), talk, List.of(1, 3, 5)));
  }

  @ParameterizedTest
  @MethodSource("seen")
  void a_pattern_is_seen_at_these_events(Pattern pattern, Transcript transcript, List<Integer> at) {
    Look look = look(pattern, transcript);
    assertThat(look.sought().seen(look.observed()))
        .extracting(Evidence::event)
        .containsExactlyElementsOf(at);
  }

  static Stream<Arguments> attributes() {
    Expected five = new Expected.Literal(Value.of(5));
    Expected fact = new Expected.OfFact("order.total");
    Expected bound = new Expected.OfAction("lookup", "id");
    return Stream.of(
        arguments(five, "A* x k=5", true),
        arguments(five, "A* x k=5.0", true),
        arguments(five, "A* x k=6", false),
        arguments(five, "A* x j=5", false),
        arguments(fact, "A* x k=100", true),
        arguments(fact, "A* x k=10", false),
        arguments(bound, "A* x k=77", true),
        arguments(bound, "A* x k=78", false),
        arguments(new Expected.AnyOf(List.of(five, fact)), "A* x k=100", true),
        arguments(new Expected.Within(dev.pedoman.model.Bound.atMost(5)), "A* x k=5", true),
        arguments(new Expected.Within(dev.pedoman.model.Bound.atMost(5)), "A* x k=abc", false),
        arguments(
            new Expected.Within(dev.pedoman.model.Bound.atMost(5)), "A* x k=1e999999999", false),
        arguments(new Expected.Present(), "A* x k=", false),
        arguments(new Expected.Present(), "A* x k=0", true));
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void an_attribute_is_held_against_what_is_expected(
      Expected expected, String action, boolean fits) {
    Transcript transcript =
        Talk.builder("A* lookup id=77", "A* lookup! id=78", action)
            .facts(Map.of("order", Map.of("total", 100)))
            .build();
    Look look = look(does("x", "k", expected), transcript);
    assertThat(look.sought().seen(look.observed())).hasSize(fits ? 1 : 0);
  }

  @Test
  void the_nearest_miss_lies_where_it_is_looked_for() {
    Look look = look(does("a"), Talk.of("A* a!", "A* b", "C* a", "A* a! k=1"));
    assertThat(look.sought().nearest(look.observed(), 0))
        .hasValueSatisfying(miss -> assertThat(miss.lack()).isEqualTo(Sought.Lack.FAILED));
    assertThat(look.sought().nearest(look.observed(), 3))
        .hasValueSatisfying(miss -> assertThat(miss.evidence().event()).isEqualTo(3));
    Look byAgent =
        look(
            new Pattern.Does(
                List.of("a"), Map.of(), Pattern.Status.SUCCEEDED, Optional.of(Speaker.AGENT)),
            Talk.of("C* a"));
    assertThat(byAgent.sought().nearest(byAgent.observed(), 0))
        .hasValueSatisfying(miss -> assertThat(miss.lack()).isEqualTo(Sought.Lack.OTHER_SPEAKER));
    Look place = look(agent(Place.LAST, "one"), Talk.of("A one", "C x", "A two"));
    assertThat(place.sought().nearest(place.observed(), 0))
        .hasValueSatisfying(miss -> assertThat(miss.lack()).isEqualTo(Sought.Lack.OTHER_PLACE));
  }

  @Test
  void candidates_are_counted_from_an_event_on() {
    Look look = look(agent("one"), Talk.of("A x", "C x", "A* x", "A x", "A x"));
    assertThat(look.sought().candidates(look.observed(), 0)).isEqualTo(3);
    assertThat(look.sought().candidates(look.observed(), 1)).isEqualTo(2);
    assertThat(look.sought().candidates(look.observed(), 5)).isZero();
  }

  @Test
  void the_programs_own_pattern_is_asked_once_about_the_right_speaker_and_must_quote() {
    List<String> asked = new ArrayList<>();
    PatternPort port =
        (utterance, transcript, settings) -> {
          asked.add(utterance.text());
          return PatternAnswer.shown("not there", "", settings.get("word"));
        };
    Pattern pattern = agent(new TextPattern.Custom("mine", Map.of("word", "two")));
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of("mine", port));
    Sought sought = index.add(only(step("s", pattern)), pattern);
    Observed observed = index.build().observe(Talk.of("A one", "C two", "A one two"));
    assertThat(sought.seen(observed)).extracting(Evidence::quote).containsExactly("two");
    assertThat(sought.nearest(observed, 0)).isEmpty();
    assertThat(sought.doubt(observed)).isEmpty();
    assertThat(asked).containsExactly("one", "one two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unanswered", "exception"})
  void what_the_program_could_not_tell_is_in_doubt_unless_it_is_seen_elsewhere(String how) {
    PatternPort port =
        (utterance, transcript, settings) -> {
          if (utterance.text().contains("hard") && how.equals("exception")) {
            throw new IllegalStateException("the service is down");
          }
          return utterance.text().contains("hard")
              ? new PatternAnswer.Unanswered("no answer in time")
              : PatternAnswer.notShown();
        };
    Pattern pattern = agent(new TextPattern.Custom("mine", Map.of()));
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of("mine", port));
    Sought sought = index.add(only(step("s", pattern)), pattern);
    EvidenceIndex built = index.build();
    assertThat(sought.doubt(built.observe(Talk.of("A easy", "C hard")))).isEmpty();
    assertThat(sought.doubt(built.observe(Talk.of("A easy", "A hard"))))
        .contains(Reason.PATTERN_UNANSWERED);
  }

  @Test
  void patterns_that_cannot_be_compiled_are_all_reported() {
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
    Sop sop = only(step("s"));
    index.add(sop, agent(new TextPattern.Matches("(")));
    index.add(sop, agent(new TextPattern.Matches("[")));
    assertThatThrownBy(index::build)
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({
    "a*c, abc, true", "a*c, ac, true", "a*c, acb, false", "*, '', true", "a*, a, true",
    "*a, ba, true", "*a*b*, xaxbx, true", "*a*b*, xbxax, false", "a, A, false", "a.c, abc, false"
  })
  void a_star_stands_for_any_run(String glob, String name, boolean matches) {
    assertThat(new Glob(glob).matches(name)).isEqualTo(matches);
  }

  @Test
  void a_glob_matches_what_the_same_regular_expression_matches() {
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      String glob = word(random, "ab*");
      String name = word(random, "ab");
      assertThat(new Glob(glob).matches(name))
          .as("%s over %s", glob, name)
          .isEqualTo(name.matches(glob.replace("*", ".*")));
    }
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private record Look(Sought sought, Observed observed) {}

  private static Look look(Pattern pattern, Transcript transcript) {
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
    Sought sought = index.add(only(step("s", pattern)), pattern);
    return new Look(sought, index.build().observe(transcript));
  }
}
