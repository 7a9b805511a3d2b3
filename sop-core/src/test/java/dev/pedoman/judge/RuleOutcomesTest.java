package dev.pedoman.judge;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.all;
import static dev.pedoman.model.SmallSops.any;
import static dev.pedoman.model.SmallSops.atMost;
import static dev.pedoman.model.SmallSops.chain;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.not;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.unless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.check.Checks;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Guard;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleOutcomesTest {
  private static final Requirement NEVER_BLAME = new Requirement.Never(agent("your fault"));
  private static final Requirement ALWAYS_SIR = new Requirement.Always(agent("sir"));
  private static final Requirement NO_BLAME_EVER =
      new Requirement.Always(agent(new TextPattern.NotText(agent("your fault").text())));
  private static final Requirement TWICE_AT_MOST = new Requirement.AtMost(2, agent("sorry"));
  private static final Requirement THANKS_TWICE = new Requirement.AtLeast(2, agent("thank you"));
  private static final Requirement NEVER_DELETE = new Requirement.Never(does("delete"));
  private static final Requirement REFUND_ONCE = new Requirement.AtLeast(1, does("refund"));

  static Stream<Arguments> never() {
    return Stream.of(
        arguments(NEVER_BLAME, Talk.of("A good morning"), "KEPT"),
        arguments(NEVER_BLAME, Talk.of("A it is your fault"), "BROKEN"),
        arguments(NEVER_BLAME, Talk.of("C it is your fault", "A oh"), "KEPT"),
        arguments(NEVER_BLAME, Talk.of("C hello"), "INCONCLUSIVE no-agent-events"),
        arguments(
            NEVER_BLAME, Talk.of("A hello", "U it is your fault"), "INCONCLUSIVE speaker-unknown"),
        arguments(NEVER_BLAME, Talk.of("A hello", "U hello"), "KEPT"),
        arguments(NEVER_BLAME, incomplete("A hello"), "INCONCLUSIVE transcript-incomplete"),
        arguments(NEVER_BLAME, incomplete("A it is your fault"), "BROKEN"),
        arguments(
            new Requirement.Never(agent(Place.FIRST, "your fault")),
            incomplete("A hello", "C hi", "A so"),
            "KEPT"),
        arguments(
            new Requirement.Never(agent(Place.LAST, "your fault")),
            incomplete("A your fault"),
            "INCONCLUSIVE transcript-incomplete"),
        arguments(NEVER_BLAME, french("A bonjour"), "INCONCLUSIVE language-not-covered"),
        arguments(NEVER_DELETE, french("A bonjour"), "KEPT"),
        arguments(NEVER_DELETE, Talk.of("A* delete"), "BROKEN"),
        arguments(NEVER_DELETE, Talk.of("A* delete!"), "KEPT"),
        arguments(
            NEVER_DELETE,
            Transcript.builder("t").agent("hi").build(),
            "INCONCLUSIVE actions-not-recorded"),
        arguments(
            new Requirement.Never(does("refund", "amount", new Expected.OfFact("order.total"))),
            Talk.of("A* refund amount=5"),
            "INCONCLUSIVE fact-unknown"),
        arguments(
            new Requirement.Never(does("refund", "amount", new Expected.OfFact("order.total"))),
            Talk.of("A* other amount=5"),
            "KEPT"),
        arguments(
            new Requirement.Never(agent(new TextPattern.Custom("mine", Map.of()))),
            Talk.of("A hello"),
            "INCONCLUSIVE pattern-not-mounted"),
        arguments(
            new Requirement.Never(agent(new TextPattern.Matches("(.*)(.*)(.*)(.*)(.*)(.*)(.*)x"))),
            Talk.of("A " + "a".repeat(60)),
            "INCONCLUSIVE budget-exceeded"),
        arguments(
            new Requirement.Never(all(agent("done"), not(does("refund")))),
            Talk.of("A it is done"),
            "BROKEN"),
        arguments(
            new Requirement.Never(all(agent("done"), not(does("refund")))),
            Talk.of("A* refund", "A it is done"),
            "KEPT"),
        arguments(
            new Requirement.Never(all(agent("done"), not(does("refund")))),
            Transcript.builder("t").agent("it is done").build(),
            "INCONCLUSIVE actions-not-recorded"),
        arguments(
            new Requirement.Never(chain(does("a"), does("b"))), Talk.of("A* b", "A* a"), "KEPT"),
        arguments(
            new Requirement.Never(chain(does("a"), does("b"))),
            incomplete("A* b", "A* a"),
            "INCONCLUSIVE transcript-incomplete"),
        arguments(new Requirement.Never(any(does("a"), does("b"))), Talk.of("A* b"), "BROKEN"));
  }

  static Stream<Arguments> always() {
    return Stream.of(
        arguments(ALWAYS_SIR, Talk.of("A hello sir", "A bye sir"), "KEPT"),
        arguments(ALWAYS_SIR, Talk.of("A hello sir", "A bye"), "BROKEN"),
        arguments(ALWAYS_SIR, Talk.of("A* look", "C hello"), "NOT_APPLICABLE trigger-not-seen"),
        arguments(ALWAYS_SIR, Talk.of("C hello"), "INCONCLUSIVE no-agent-events"),
        arguments(ALWAYS_SIR, french("A bonjour"), "INCONCLUSIVE language-not-covered"),
        arguments(ALWAYS_SIR, incomplete("A hello sir"), "INCONCLUSIVE transcript-incomplete"),
        arguments(ALWAYS_SIR, incomplete("A hello"), "BROKEN"),
        arguments(ALWAYS_SIR, Talk.of("A hi sir", "U hi"), "INCONCLUSIVE speaker-unknown"),
        arguments(NO_BLAME_EVER, Talk.of("A hello"), "KEPT"),
        arguments(NO_BLAME_EVER, Talk.of("A hello", "A your fault"), "BROKEN"),
        arguments(NO_BLAME_EVER, french("A bonjour"), "INCONCLUSIVE language-not-covered"));
  }

  static Stream<Arguments> counts() {
    return Stream.of(
        arguments(TWICE_AT_MOST, Talk.of("A sorry", "A sorry"), "KEPT"),
        arguments(TWICE_AT_MOST, Talk.of("A sorry", "A sorry", "A sorry"), "BROKEN"),
        arguments(TWICE_AT_MOST, Talk.of("A sorry sorry sorry"), "KEPT"),
        arguments(TWICE_AT_MOST, incomplete("A hi"), "INCONCLUSIVE transcript-incomplete"),
        arguments(TWICE_AT_MOST, incomplete("A sorry", "A sorry", "A sorry"), "BROKEN"),
        arguments(THANKS_TWICE, Talk.of("A thank you", "A thank you"), "KEPT"),
        arguments(THANKS_TWICE, Talk.of("A thank you"), "BROKEN"),
        arguments(THANKS_TWICE, incomplete("A thank you"), "INCONCLUSIVE transcript-incomplete"),
        arguments(THANKS_TWICE, incomplete("A thank you", "A thank you"), "KEPT"),
        arguments(REFUND_ONCE, Talk.of("A hi"), "BROKEN"),
        arguments(
            REFUND_ONCE,
            Transcript.builder("t").agent("hi").build(),
            "INCONCLUSIVE actions-not-recorded"),
        arguments(
            new Requirement.AtLeast(
                1,
                new Pattern.Does(
                    List.of("refund"),
                    Map.of(),
                    Pattern.Status.SUCCEEDED,
                    java.util.Optional.of(dev.pedoman.transcript.Speaker.AGENT))),
            Talk.of("A hi", "U* refund"),
            "INCONCLUSIVE speaker-unknown"));
  }

  static Stream<Arguments> metrics() {
    Requirement quick = new Requirement.Measured(Metric.FIRST_RESPONSE_TIME, atMost(60_000));
    Requirement few = new Requirement.Measured(Metric.TRANSFERS, atMost(1));
    Requirement some = new Requirement.Measured(Metric.TURNS, Bound.atLeast(2));
    Requirement share = new Requirement.Measured(Metric.TALK_SHARE, atMost(0.5));
    return Stream.of(
        arguments(quick, Talk.of("C0 hi", "A60 hello"), "KEPT"),
        arguments(quick, Talk.of("C0 hi", "A60.001 hello"), "BROKEN"),
        arguments(quick, Talk.of("C hi", "A hello"), "INCONCLUSIVE no-times"),
        arguments(quick, Talk.of("A0 hello"), "INCONCLUSIVE nothing-to-measure"),
        arguments(quick, incomplete("C0 hi", "A5 hello"), "KEPT"),
        arguments(few, Talk.of("A* transfer", "A* transfer"), "BROKEN"),
        arguments(few, incomplete("A* transfer", "A* transfer"), "BROKEN"),
        arguments(few, incomplete("A* transfer"), "INCONCLUSIVE transcript-incomplete"),
        arguments(some, incomplete("C hi", "A hello"), "KEPT"),
        arguments(some, incomplete("C hi"), "INCONCLUSIVE transcript-incomplete"),
        arguments(some, Talk.of("C hi"), "BROKEN"),
        arguments(share, incomplete("C hi", "A hello there"), "INCONCLUSIVE transcript-incomplete"),
        arguments(share, Talk.of("C hi", "A hello there"), "BROKEN"));
  }

  static Stream<Arguments> languages() {
    Requirement same = new Requirement.SameLanguage();
    Requirement agree =
        new Requirement.FactsAgree(Map.of(MentionKind.MONEY, List.of("order.total")));
    return Stream.of(
        arguments(same, Talk.of("C x"), "INCONCLUSIVE no-agent-events"),
        arguments(same, Talk.of("C 1", "A 2"), "INCONCLUSIVE language-not-told"),
        arguments(agree, Talk.of("C x"), "INCONCLUSIVE no-agent-events"),
        arguments(agree, Talk.of("A hello"), "NOT_APPLICABLE trigger-not-seen"));
  }

  @ParameterizedTest
  @MethodSource({"never", "always", "counts", "metrics", "languages"})
  void a_rule_is_decided_only_where_the_transcript_supports_it(
      Requirement requirement, Transcript transcript, String said) {
    RuleResult result = Checks.rule(requirement, transcript);
    assertThat(Checks.said(result)).isEqualTo(said);
    boolean decided =
        result.outcome() == RuleOutcome.KEPT || result.outcome() == RuleOutcome.BROKEN;
    assertThat(result.possible()).isEqualTo(decided ? 1 : 0);
    assertThat(result.earned()).isEqualTo(result.outcome() == RuleOutcome.KEPT ? 1 : 0);
    assertThat(result.reason().isPresent()).isEqualTo(!decided);
    assertThat(result.violations() > 0).isEqualTo(result.outcome() == RuleOutcome.BROKEN);
  }

  @Test
  void a_rule_with_when_applies_only_if_that_is_seen() {
    Guard angry = Guard.when(agent("angry"));
    assertThat(guardedSaid(angry, Talk.of("A hello"))).isEqualTo("NOT_APPLICABLE trigger-not-seen");
    assertThat(guardedSaid(angry, Talk.of("A your fault", "A angry"))).isEqualTo("BROKEN");
    assertThat(guardedSaid(angry, french("A bonjour")))
        .isEqualTo("INCONCLUSIVE language-not-covered");
    assertThat(guardedSaid(Guard.when(not(does("x"))), Talk.of("A your fault")))
        .isEqualTo("BROKEN");
    assertThat(
            guardedSaid(
                Guard.when(not(does("x"))), Transcript.builder("t").agent("your fault").build()))
        .isEqualTo("INCONCLUSIVE actions-not-recorded");
  }

  @Test
  void a_rule_with_unless_is_excused_and_what_may_excuse_it_leaves_it_open() {
    Guard leave = unless(does("leave"));
    assertThat(guardedSaid(leave, Talk.of("A your fault"))).isEqualTo("BROKEN");
    assertThat(guardedSaid(leave, Talk.of("A your fault", "A* leave")))
        .isEqualTo("NOT_APPLICABLE excused");
    assertThat(guardedSaid(leave, Talk.of("A hello", "A* leave"))).isEqualTo("KEPT");
    assertThat(guardedSaid(leave, Transcript.builder("t").agent("your fault").build()))
        .isEqualTo("INCONCLUSIVE actions-not-recorded");
    assertThat(guardedSaid(leave, Transcript.builder("t").agent("hello").build()))
        .isEqualTo("KEPT");
  }

  private static String guardedSaid(Guard guard, Transcript transcript) {
    return Checks.said(
        Checks.report(sop().rules(guarded(rule("r", NEVER_BLAME), guard)).build(), transcript)
            .judgement()
            .rules()
            .get(0));
  }

  private static Transcript incomplete(String... events) {
    return Talk.builder(events).incomplete().build();
  }

  private static Transcript french(String... events) {
    return Talk.builder(events).language("fr").build();
  }
}
