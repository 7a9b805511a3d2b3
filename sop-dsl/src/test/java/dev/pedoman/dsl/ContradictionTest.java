package dev.pedoman.dsl;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.MentionKind.DATE;
import static dev.pedoman.model.MentionKind.MONEY;
import static dev.pedoman.model.Principle.SPEED;
import static dev.pedoman.transcript.Channel.CHAT;
import static dev.pedoman.transcript.Channel.FACE_TO_FACE;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static dev.pedoman.transcript.Language.MS;
import static dev.pedoman.transcript.Speaker.AGENT;
import static dev.pedoman.transcript.Speaker.CUSTOMER;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.transcript.Language;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionTest {
  private static final SopBuilder SOP = sop("x");
  private static final StepBuilder STEP = step("greet").expect(action("a"));
  private static final RuleBuilder RULE = rule("x");
  private static final PatternBuilder A = action("a");
  private static final PatternBuilder B = agent(says("b"));

  @ParameterizedTest
  @MethodSource({"sops", "steps", "deadlines", "rules", "whenevers", "patterns", "missing"})
  void is_refused_at_the_call_naming_both_values(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalStateException.class).hasMessage(message);
  }

  static Stream<Arguments> sops() {
    return Stream.of(
        refused(
            () -> SOP.version("1.2.0").version("1.3.0"),
            "sop 'x': version 1.2.0 and version 1.3.0"),
        refused(() -> SOP.title("a").title("b"), "sop 'x': title \"a\" and title \"b\""),
        refused(
            () -> SOP.title(ID, "a").title(ID, "b"), "sop 'x': title id \"a\" and title id \"b\""),
        refused(
            () -> SOP.version("1").languages(ID).title("a").title(ID, "b").rules(anyRule()).build(),
            "sop 'x': title id \"b\" and title id \"a\""),
        refused(() -> SOP.owner("a").owner("b"), "sop 'x': owner 'a' and owner 'b'"),
        refused(
            () -> SOP.reviewBy("2027-06-30").reviewBy("2027-07-01"),
            "sop 'x': review by 2027-06-30 and review by 2027-07-01"),
        refused(
            () -> SOP.languages(ID).languages(MS, EN),
            "sop 'x': languages id and languages ms, en"),
        refused(
            () -> SOP.channels(CHAT).channels(FACE_TO_FACE),
            "sop 'x': channels chat and channels face-to-face"),
        refused(() -> SOP.passMark(80).passMark(90), "sop 'x': pass mark 80 and pass mark 90"),
        refused(
            () -> SOP.weight(SPEED, 2).weight(SPEED, 0.5),
            "sop 'x': weight of speed 2 and weight of speed 0.5"),
        refused(
            () -> SOP.credits(late(0.5), late(0.6)),
            "sop 'x': credit for late 0.5 and credit for late 0.6"),
        refused(
            () -> SOP.phrases("p", "a").phrases("p", in(ID, "b")),
            "sop 'x': phrases 'p' (\"a\") and phrases 'p' (id \"b\")"),
        refused(
            () ->
                SOP.calendar("office", workingHours("Asia/Jakarta").open(MONDAY, "08:00-12:00"))
                    .calendar("office", workingHours("Asia/Jakarta").open(MONDAY, "09:00-24:00")),
            "sop 'x': calendar 'office' (Asia/Jakarta monday 08:00-12:00) and calendar 'office'"
                + " (Asia/Jakarta monday 09:00-24:00)"),
        refused(
            () ->
                workingHours("Asia/Jakarta")
                    .open(MONDAY, FRIDAY, "08:00-17:00")
                    .open(TUESDAY, "08:00-24:00"),
            "working hours in Asia/Jakarta: tuesday 08:00-17:00 and tuesday 08:00-24:00"));
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        refused(() -> STEP.critical().optional(), "step 'greet': critical and optional"),
        refused(() -> STEP.optional().critical(), "step 'greet': optional and critical"),
        refused(() -> STEP.weight(1).weight(2), "step 'greet': weight 1 and weight 2"),
        refused(
            () -> STEP.expect(B),
            "step 'greet': expect action(\"a\") and expect agent(says(\"b\"))"),
        refused(
            () -> STEP.when(A).when(B),
            "step 'greet': when action(\"a\") and when agent(says(\"b\"))"),
        refused(
            () -> when(A, STEP).when(B),
            "sequence: when action(\"a\") and when agent(says(\"b\"))"),
        refused(
            () -> STEP.unless(A).unless(known("f")),
            "step 'greet': unless action(\"a\") and unless known(\"f\")"),
        refused(() -> STEP.toDo("a").toDo("b"), "step 'greet': to do \"a\" and to do \"b\""),
        refused(
            () -> STEP.because(EN, "a").because(EN, "b"),
            "step 'greet': because en \"a\" and because en \"b\""));
  }

  static Stream<Arguments> deadlines() {
    StepBuilder late = STEP.within(seconds(60));
    return Stream.of(
        refused(
            () -> late.between(hours(24), hours(48)),
            "step 'greet': within 60 s and between 24 h and 48 h"),
        refused(() -> late.within(turns(1)), "step 'greet': within 60 s and within 1 turn"),
        refused(() -> late.ofClose().ofTrigger(), "step 'greet': of close and of trigger"),
        refused(() -> late.ofStart().of("other"), "step 'greet': of start and of step 'other'"),
        refused(() -> late.by("a").by("b"), "step 'greet': by calendar 'a' and by calendar 'b'"),
        refused(
            () -> STEP.within(turns(2)).by("office"),
            "step 'greet': within 2 turns and by calendar 'office'"),
        refused(
            () -> STEP.ofTrigger(), "step 'greet': of trigger without within or between before it"),
        refused(
            () -> STEP.by("office"),
            "step 'greet': by calendar 'office' without within or between before it"),
        refused(
            () -> sequence(STEP.between(minutes(90), hours(2))),
            "step 'greet': between 90 min and 2 h of what: say ofStart(), ofClose(), ofTrigger()"
                + " or of(step)"));
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        refused(
            () -> RULE.never(A).atMost(2, B),
            "rule 'x': never action(\"a\") and at most 2 agent(says(\"b\"))"),
        refused(
            () -> RULE.always(agent(says("b"))).atLeast(1, A),
            "rule 'x': always agent(says(\"b\")) and at least 1 action(\"a\")"),
        refused(
            () -> RULE.longestHold(atMost(seconds(30))).silence(atMost(millis(1500))),
            "rule 'x': longest hold at most 30 s and silence at most 1500 ms"),
        refused(
            () -> RULE.talkShare(atMost(percent(60))).answersInCustomerLanguage(),
            "rule 'x': talk share at most 0.6 and answers in customer language"),
        refused(
            () -> RULE.longestHold(atMost(seconds(30)), atMost(minutes(5))),
            "rule 'x': longest hold: at most 30 s and at most 5 min"),
        refused(
            () -> RULE.nameUses(atLeast(5), atMost(3)),
            "rule 'x': name uses: at least 5 and at most 3"),
        refused(
            () -> RULE.facts(MONEY, "a", "b").facts(DATE, "c").never(A),
            "rule 'x': facts money a, b; date c and never action(\"a\")"),
        refused(
            () -> RULE.never(A).facts(MONEY, "a"),
            "rule 'x': never action(\"a\") and facts money a"));
  }

  static Stream<Arguments> whenevers() {
    RuleBuilder whenever = RULE.whenever(A);
    return Stream.of(
        refused(
            () -> whenever.never(B),
            "rule 'x': whenever action(\"a\") and never agent(says(\"b\"))"),
        refused(
            () -> RULE.never(B).whenever(A),
            "rule 'x': never agent(says(\"b\")) and whenever action(\"a\")"),
        refused(
            () -> whenever.facts(MONEY, "a"), "rule 'x': whenever action(\"a\") and facts money a"),
        refused(
            () -> whenever.before(B).notAfter(B),
            "rule 'x': before agent(says(\"b\")) and not after agent(says(\"b\"))"),
        refused(
            () -> whenever.after(B).within(turns(2)).within(days(2)),
            "rule 'x': within 2 turns and within 48 h"),
        refused(
            () -> whenever.rightAfter(B).alternately(),
            "rule 'x': right after agent(says(\"b\")) and alternately"),
        refused(
            () -> whenever.alternately().nowhere(B),
            "rule 'x': alternately and nowhere agent(says(\"b\"))"),
        refused(() -> RULE.alternately(), "rule 'x': alternately without whenever before it"),
        refused(
            () -> RULE.exactly(1, A).exactly(2, A),
            "rule 'x': exactly 1 action(\"a\") and exactly 2 action(\"a\")"),
        refused(
            () -> RULE.exactly(1, action("a").exact().butNot(A)).never(B),
            "rule 'x': exactly 1 action(\"a\", exact) but not any(action(\"a\"))"
                + " and never agent(says(\"b\"))"),
        refused(
            () -> RULE.never(agent(mentions(value(5)))).never(B),
            "rule 'x': never agent(mentions(value(\"5\"))) and never agent(says(\"b\"))"),
        refused(
            () -> RULE.before(B), "rule 'x': before agent(says(\"b\")) without whenever before it"),
        refused(() -> RULE.within(turns(2)), "rule 'x': within 2 turns without whenever before it"),
        refused(
            () -> RULE.joinedBy("a", "b"), "rule 'x': joined by a, b without whenever before it"),
        refused(
            () -> SOP.rules(whenever),
            "rule 'x': whenever action(\"a\") what: say before, after, notBefore, notAfter or another relation"));
  }

  static Stream<Arguments> patterns() {
    return Stream.of(
        refused(() -> agent(says("b")).first().last(), "agent(says(\"b\")): first and last"),
        refused(
            () -> anyone(asks()).opening(3).closing(2),
            "anyone(asks()): opening 3 turns and closing 2 turns"),
        refused(
            () -> action("a").failed().succeededOrFailed(),
            "action 'a': failed and succeeded or failed"),
        refused(
            () -> action("a", "b").by(AGENT).by(CUSTOMER),
            "action 'a' or 'b': by agent and by customer"),
        refused(
            () -> action("a").with("n", 1).with("n", fact("f")),
            "action 'a': n \"1\" and n fact f"),
        refused(
            () -> action("a").with("n", any(value(1), present())).with("n", from("b.c")),
            "action 'a': n any(\"1\", present) and n from b.c"),
        refused(
            () -> action("a").with("n", atMost(1), atMost(2)),
            "attribute 'n': at most 1 and at most 2"),
        refused(
            () -> resembles("a").atLeast(0.5).atLeast(0.6),
            "resembles: at least 0.5 and at least 0.6"),
        refused(() -> words(atLeast(3), atMost(2)), "words: at least 3 and at most 2"),
        refused(
            () -> custom("tone").with("k", "a").with("k", "b"),
            "custom 'tone': k \"a\" and k \"b\""));
  }

  static Stream<Arguments> missing() {
    return Stream.of(
        refused(() -> SOP.rules(anyRule()).build(), "sop 'x': no version: say version(...)"),
        refused(() -> anyOrder(step("s")), "step 's': expects nothing: say expect(...)"),
        refused(() -> SOP.steps(step("s")), "step 's': expects nothing: say expect(...)"),
        refused(() -> SOP.steps(STEP.repeat()), "step 'greet': repeat without when: say when(...)"),
        refused(
            () -> SOP.steps(oneOf(STEP).repeat()), "one of: repeat without when: say when(...)"),
        refused(
            () -> SOP.rules(RULE),
            "rule 'x': asks for nothing: say never(...), always(...) or another"),
        refused(() -> SOP.categories(category("c")), "category 'c': never applies: say when(...)"),
        refused(
            () -> SOP.calendar("c", workingHours("UTC")),
            "working hours in UTC: no day is open: say open(...)"));
  }

  @Test
  void saying_the_same_again_is_no_contradiction() {
    EnumSet<Language> all = EnumSet.allOf(Language.class);

    assertThat(STEP.critical().critical().within(seconds(60)).within(minutes(1)).build(all))
        .isEqualTo(STEP.within(minutes(1)).critical().build(all));
    assertThat(
            workingHours("UTC")
                .open(FRIDAY, MONDAY, "00:00-24:00")
                .open(SUNDAY, "00:00-24:00")
                .build()
                .hours())
        .containsOnlyKeys(FRIDAY, SATURDAY, SUNDAY, MONDAY);
  }

  private static RuleBuilder anyRule() {
    return rule("r").never(A);
  }

  private static Arguments refused(ThrowingCallable call, String message) {
    return arguments(call, message);
  }
}
