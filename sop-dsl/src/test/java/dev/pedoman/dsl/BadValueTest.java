package dev.pedoman.dsl;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.MentionKind.MONEY;
import static dev.pedoman.model.Principle.SPEED;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.language.PhraseSyntax;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadValueTest {
  private static final SopBuilder SOP = sop("x").version("1");
  private static final PatternBuilder A = action("a");

  @ParameterizedTest
  @MethodSource({"ofSops", "ofParts", "ofPatterns", "ofAmounts"})
  void is_refused_by_its_name(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  static Stream<Arguments> ofSops() {
    WorkingHoursBuilder hours = workingHours("UTC");
    return Stream.of(
        refused(() -> SOP.version(" "), "version ' ': must not be empty"),
        refused(() -> SOP.title(""), "text '': must not be empty"),
        refused(
            () -> SOP.reviewBy("2027-02-30"),
            "review by '2027-02-30': write a date as yyyy-MM-dd, such as 2027-06-30"),
        refused(
            () -> SOP.channels(Channel.UNKNOWN),
            "channel unknown: leave channels out for all channels"),
        refused(() -> SOP.passMark(120), "pass mark 120: must be 0..100"),
        refused(() -> SOP.passMark(Double.NaN), "pass mark NaN: must be 0..100"),
        refused(() -> SOP.weight(SPEED, 0), "weight of speed 0: must be above 0"),
        refused(() -> late(1.5), "credit for late 1.5: must be 0..1"),
        refused(
            () -> SOP.credits(outOfOrder(0.9)),
            "credits late 0.5, early 0.5, out of order 0.9: must satisfy 0 <= out of order <="
                + " late, early <= 1"),
        refused(
            () -> SOP.phrases("$p", "a"),
            "collection '$p': name it without '$', which is for its use in phrases"),
        refused(
            () -> workingHours("Jakarta"),
            "zone 'Jakarta': write a time zone such as Asia/Jakarta"),
        refused(
            () -> hours.open(DayOfWeek.MONDAY, "8-17"),
            "opening hours '8-17': write from-to, such as 08:00-17:00"),
        refused(
            () -> hours.open(DayOfWeek.MONDAY, "17:00-08:00"),
            "opening hours '17:00-08:00': write from-to, such as 08:00-17:00"),
        refused(
            () -> hours.open(DayOfWeek.MONDAY, "08:00"),
            "opening hours '08:00': write from-to, such as 08:00-17:00"),
        refused(
            () -> hours.holidays("25-12-2026"),
            "holiday '25-12-2026': write a date as yyyy-MM-dd, such as 2027-06-30"),
        refused(() -> SOP.build(), "sop 'x' has no step and no rule"));
  }

  static Stream<Arguments> ofParts() {
    return Stream.of(
        refused(() -> step("s").weight(-1), "step 's': weight -1: must be above 0"),
        refused(() -> step("s").tags(""), "tag '': must not be empty"),
        refused(() -> step("s").source(""), "source '': must not be empty"),
        refused(
            () -> step("s").between(hours(2), hours(1)),
            "step 's': between 2 h and 1 h: give two times or two numbers of turns, the smaller"
                + " first"),
        refused(
            () -> step("s").between(hours(2), turns(4)),
            "step 's': between 2 h and 4 turns: give two times or two numbers of turns, the"
                + " smaller first"),
        refused(() -> anyOrder(), "any order of no steps"),
        refused(() -> when(A), "sequence of no steps"),
        refused(
            () -> SOP.steps(step("no good").expect(A)),
            "step id 'no good': use up to 100 letters, digits, '-', '_' and '.'"),
        refused(() -> rule("r").atMost(-1, A), "at most -1 times"),
        refused(() -> rule("r").atLeast(0, A), "at least 0 times"),
        refused(() -> rule("r").facts(MONEY, ""), "fact '': must not be empty"),
        refused(
            () -> rule("r").talkShare(atMost(60)),
            "rule 'r': talk share at most 60: must be 0..1, such as percent(60)"),
        refused(
            () -> rule("r").transfers(atMost(-1)),
            "rule 'r': transfers at most -1: must not be below 0"));
  }

  static Stream<Arguments> ofPatterns() {
    return Stream.of(
        refused(
            () -> says(" "),
            "phrase \" \", character 1: "
                + PhraseSyntax.check(" ").orElseThrow().what()
                + "; "
                + PhraseSyntax.check(" ").orElseThrow().mend()),
        refused(() -> resembles("a", ""), "example '': must not be empty"),
        refused(() -> matches("a("), "expression 'a(', character 3: Unclosed group"),
        refused(() -> in(dev.pedoman.transcript.Language.ID), "a wording without words"),
        refused(() -> echoes(Speaker.SYSTEM), "echoes system: only of CUSTOMER or AGENT"),
        refused(() -> echoes(Speaker.AGENT).atLeast(2), "echoes at least 2: must be 0..1"),
        refused(() -> mentionsFact(""), "fact '': must not be empty"),
        refused(() -> custom(""), "custom '': must not be empty"),
        refused(() -> any(new TextBuilder[0]), "'any' of nothing"),
        refused(() -> any(new PatternBuilder[0]), "'any' of nothing"),
        refused(() -> chain(), "'chain' of nothing"),
        refused(() -> agent(asks()).opening(0), "a place of 0 turns"),
        refused(() -> action("a", ""), "action '': must not be empty"),
        refused(() -> action("a").by(Speaker.UNKNOWN), "by unknown: say AGENT, CUSTOMER or SYSTEM"),
        refused(
            () -> action("a").with("n", Optional.empty()),
            "no value of a transcript: java.util.Optional"),
        refused(
            () -> from("refund"), "from 'refund': write action.attribute, such as refund.amount"));
  }

  static Stream<Arguments> ofAmounts() {
    return Stream.of(
        refused(() -> seconds(-1), "seconds(-1): must be 0 or more, up to 100 years"),
        refused(
            () -> days(Long.MAX_VALUE),
            "days(9223372036854775807): must be 0 or more, up to 100 years"),
        refused(() -> turns(-1), "a limit of -1 turns, below 0"),
        refused(() -> percent(101), "percent 101: must be 0..100"));
  }

  @Test
  void a_phrase_that_names_a_collection_which_is_not_there_is_refused_with_the_nearest_name() {
    SopBuilder own = SOP.phrases("mine", "a");

    assertThatThrownBy(() -> saying(own, "hello $gretting", "$mine"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "sop 'x': no word collection $gretting; did you mean 'greeting'? allowed: admit-error,");
    assertThatCode(() -> saying(own, "$greeting", "$mine")).doesNotThrowAnyException();
  }

  private static Sop saying(SopBuilder sop, String... phrases) {
    return sop.rules(rule("r").whenever(A).before(agent(asks(phrases[0], phrases)))).build();
  }

  private static Arguments refused(ThrowingCallable call, String message) {
    return arguments(call, message);
  }
}
