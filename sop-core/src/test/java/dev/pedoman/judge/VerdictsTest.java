package dev.pedoman.judge;

import static dev.pedoman.model.SmallSops.about;
import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.critical;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.repeated;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.weigh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.Checks;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Category;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictsTest {
  private static final Requirement NEVER = new Requirement.Never(does("delete"));

  static Stream<Arguments> verdicts() {
    Sop five = only(step("a"), step("b"), step("c"), step("d"), step("e"));
    Sop critical = only(critical(step("a")), weigh(step("b"), 100));
    Sop chat = sop().steps(step("a")).channels(Channel.CHAT).build();
    Sop says = only(step("a", agent("sorry")), step("b"));
    Sop rules = sop().rules(critical(rule("r", NEVER))).build();
    Transcript phone = Talk.builder("A* a").channel(Channel.PHONE).build();
    return Stream.of(
        arguments(five, Talk.of("A* a", "A* b", "A* c", "A* d"), "PASS"),
        arguments(five, Talk.of("A* a", "A* b", "A* c"), "FAIL under-pass-mark"),
        arguments(critical, Talk.of("A* b"), "FAIL critical-item"),
        arguments(critical, Talk.of("A* b", "A* a"), "FAIL critical-item"),
        arguments(critical, Talk.of("A* a", "A* b"), "PASS"),
        arguments(
            only(critical(step("a", agent("sorry"))), weigh(step("b"), 100)),
            Talk.builder("A* b", "A hm").incomplete().build(),
            "INCONCLUSIVE critical-undecided"),
        arguments(chat, phone, "NOT_APPLICABLE channel-out-of-scope"),
        arguments(chat, Talk.of("A* a"), "PASS"),
        arguments(five, Talk.of(), "INCONCLUSIVE no-agent-events"),
        arguments(five, Talk.of("C hello"), "INCONCLUSIVE no-agent-events"),
        arguments(rules, Talk.of("C* delete"), "FAIL critical-item"),
        arguments(rules, Talk.of("A* a"), "PASS"),
        arguments(rules, Talk.of("A* delete"), "FAIL critical-item"),
        arguments(
            rules,
            Talk.builder("A bonjour", "A* delete").language("fr").build(),
            "FAIL critical-item"),
        arguments(
            says,
            Talk.builder("A bonjour", "A* b").language("fr").build(),
            "INCONCLUSIVE language-not-covered"),
        arguments(
            only(step("a"), step("b"), step("c", agent("x"))),
            Transcript.builder("t").agent("x").build(),
            "INCONCLUSIVE too-little-decided"),
        arguments(
            only(step("a"), step("c", agent("x"))),
            Transcript.builder("t").agent("x").build(),
            "PASS"),
        arguments(
            only(weigh(step("a"), 2), step("c", agent("x"))),
            Transcript.builder("t").agent("x").build(),
            "INCONCLUSIVE too-little-decided"),
        arguments(
            only(SmallSops.optional(step("a"))),
            Talk.of("A* b"),
            "NOT_APPLICABLE nothing-applies"));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void a_verdict_follows_its_order_of_reasons(Sop sop, Transcript transcript, String verdict) {
    Judgement judgement = Checks.report(sop, transcript).judgement();
    assertThat(
            judgement.verdict() + judgement.reason().map(reason -> " " + reason.code()).orElse(""))
        .isEqualTo(verdict);
  }

  @Test
  void a_score_at_the_pass_mark_passes_however_the_fractions_fall() {
    for (int steps = 1; steps <= 30; steps++) {
      Sop sop =
          sop()
              .steps(
                  SmallSops.within(weigh(step("a"), 0.1), 1, new Anchor.Start()),
                  weigh(step("b"), 0.2))
              .credits(steps / 30.0, steps / 30.0, 0)
              .passMark((0.1 * steps / 30.0 + 0.2) / (0.1 + 0.2) * 100)
              .build();
      assertThat(Checks.report(sop, Talk.of("A*2 a", "A*3 b")).judgement().verdict())
          .isEqualTo(Verdict.PASS);
    }
  }

  @Test
  void items_weigh_by_their_own_weight_and_the_mean_of_their_principles() {
    Sop sop =
        sop()
            .steps(
                weigh(step("a"), 2, Principle.SPEED, Principle.CLARITY),
                weigh(step("b"), 1, Principle.SPEED),
                step("c"))
            .weigh(Principle.SPEED, 3)
            .build();
    Judgement judgement = Checks.report(sop, Talk.of("A* a", "A* c")).judgement();
    assertThat(judgement.score()).isEqualTo(new Score(2 * 2 + 1, 2 * 2 + 3 + 1, 0, 0));
    assertThat(judgement.principles().get(Principle.SPEED)).isEqualTo(new Score(2, 3, 0, 0));
    assertThat(judgement.principles().get(Principle.CLARITY)).isEqualTo(new Score(2, 2, 0, 0));
    assertThat(judgement.principles()).doesNotContainKey(Principle.ACCURACY);
  }

  @Test
  void tags_have_scores_and_what_did_not_count_is_shown_beside_them() {
    Sop sop =
        sop()
            .steps(
                SmallSops.about(step("a"), about(false, 1, Set.of(), Set.of("patience"))),
                SmallSops.about(step("b"), about(false, 1, Set.of(), Set.of("patience"))),
                SmallSops.optional(
                    SmallSops.about(step("c"), about(false, 1, Set.of(), Set.of("patience")))),
                SmallSops.about(
                    SmallSops.within(step("d"), 5, new Anchor.Start()),
                    about(false, 1, Set.of(), Set.of("patience"))))
            .build();
    Judgement judgement = Checks.report(sop, Talk.of("A* a", "A* d")).judgement();
    assertThat(judgement.tags().get("patience")).isEqualTo(new Score(1, 2, 1, 1));
    assertThat(judgement.score()).isEqualTo(new Score(1, 2, 1, 1));
  }

  @Test
  void each_outcome_earns_its_credit() {
    Sop sop =
        sop()
            .steps(SmallSops.within(step("a"), 1, new Anchor.Start()), step("b"), step("c"))
            .credits(0.4, 0.3, 0.2)
            .build();
    Judgement judgement = Checks.report(sop, Talk.of("A*2 a", "A*3 c", "A*4 b")).judgement();
    assertThat(judgement.steps()).extracting(StepResult::earned).containsExactly(0.4, 1.0, 0.2);
    assertThat(judgement.score().share().orElseThrow()).isCloseTo(1.6 / 3, within(1e-12));
  }

  @Test
  void a_step_that_repeats_weighs_as_much_as_one_that_does_not() {
    Sop sop = only(repeated(does("x"), step("a")), step("b"));
    Judgement judgement =
        Checks.report(sop, Talk.of("A* x", "A* a", "A* x", "A* x", "A* b")).judgement();
    assertThat(judgement.score().possible()).isCloseTo(2, within(1e-12));
    assertThat(judgement.score().earned()).isCloseTo(1 + 1.0 / 3, within(1e-12));
  }

  @Test
  void an_sop_for_another_channel_counts_every_item_as_not_applicable() {
    Sop sop =
        sop().steps(step("a"), step("b")).rules(rule("r", NEVER)).channels(Channel.EMAIL).build();
    Judgement judgement =
        Checks.report(sop, Talk.builder("A* a").channel(Channel.CHAT).build()).judgement();
    assertThat(judgement.score()).isEqualTo(new Score(0, 0, 3, 0));
    assertThat(judgement.steps()).isEmpty();
    assertThat(judgement.metrics()).isNotEmpty();
  }

  @Test
  void a_category_is_matched_with_the_first_evidence() {
    Sop sop =
        sop()
            .steps(step("a"))
            .categories(
                new Category(
                    "late", LocalText.none(), SmallSops.customer("late"), LocalText.none()),
                new Category("lost", LocalText.none(), does("lost"), LocalText.none()))
            .build();
    assertThat(Checks.report(sop, Talk.of("C it is late", "C so late")).judgement().categories())
        .singleElement()
        .satisfies(match -> assertThat(match.category().id()).isEqualTo("late"))
        .satisfies(match -> assertThat(match.evidence().event()).isEqualTo(0));
  }
}
