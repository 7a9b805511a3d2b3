package dev.pedoman.dsl;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.MentionKind.DATE;
import static dev.pedoman.model.MentionKind.MONEY;
import static dev.pedoman.model.Principle.ACCURACY;
import static dev.pedoman.model.Principle.SPEED;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.model.About;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartWordsTest {
  private static final Set<Language> ALL = EnumSet.allOf(Language.class);
  private static final PatternBuilder A = action("a");
  private static final PatternBuilder B = action("b");
  private static final StepBuilder STEP = step("s").expect(A);
  private static final Step PLAIN = stepOf(Guard.none(), Optional.empty());

  @Test
  void all_that_is_said_about_a_step_arrives() {
    Step step =
        STEP.toDo("Do it.")
            .toDo(ID, "Lakukan.")
            .because(text("karena", "sebab", "because"))
            .principles(SPEED)
            .principles(ACCURACY)
            .tags("b", "a")
            .source("one")
            .source("two")
            .weight(2.5)
            .critical()
            .build(ALL);

    assertThat(step.about())
        .isEqualTo(
            new About(
                LocalText.of(EN, "Do it.").with(ID, "Lakukan."),
                Set.of(SPEED, ACCURACY),
                Set.of("a", "b"),
                true,
                2.5,
                text("karena", "sebab", "because"),
                List.of("one", "two")));
    assertThat(STEP.optional().build(ALL).optional()).isTrue();
  }

  @ParameterizedTest
  @MethodSource
  void each_word_of_the_procedure_gives_its_record(ProcedureBuilder word, Procedure expected) {
    assertThat(word.build(ALL)).isEqualTo(expected);
  }

  static Stream<Arguments> each_word_of_the_procedure_gives_its_record() {
    Pattern a = A.build();
    Guard full = new Guard(Optional.of(a), Optional.of(B.build()), true);
    Guard unless = new Guard(Optional.empty(), Optional.of(a), false);
    return Stream.of(
        arguments(STEP, PLAIN),
        arguments(STEP.when(A), stepOf(Guard.when(a), Optional.empty())),
        arguments(STEP.repeat().unless(B).when(A), stepOf(full, Optional.empty())),
        arguments(sequence(STEP), group(Group.Form.SEQUENCE, Guard.none())),
        arguments(anyOrder(STEP), group(Group.Form.ANY_ORDER, Guard.none())),
        arguments(oneOf(STEP), group(Group.Form.ONE_OF, Guard.none())),
        arguments(when(A, STEP), group(Group.Form.SEQUENCE, Guard.when(a))),
        arguments(unless(A, STEP), group(Group.Form.SEQUENCE, unless)),
        arguments(oneOf(STEP).when(A), group(Group.Form.ONE_OF, Guard.when(a))),
        arguments(when(A, STEP).unless(B).repeat(), group(Group.Form.SEQUENCE, full)));
  }

  @ParameterizedTest
  @MethodSource
  void each_deadline_gives_its_record(StepBuilder word, Deadline expected) {
    assertThat(word.build(ALL).deadline()).contains(expected);
  }

  static Stream<Arguments> each_deadline_gives_its_record() {
    StepBuilder soon = STEP.within(seconds(60));
    Limit minute = new Limit.Time(Duration.ofMinutes(1));
    Limit two = new Limit.Turns(2);
    Optional<Limit> none = Optional.empty();
    Optional<String> office = Optional.of("office");
    return Stream.of(
        arguments(soon, Deadline.within(minute, new Anchor.Start())),
        arguments(soon.ofStart(), Deadline.within(minute, new Anchor.Start())),
        arguments(soon.ofClose(), Deadline.within(minute, new Anchor.Close())),
        arguments(soon.of("t"), Deadline.within(minute, new Anchor.AtStep("t"))),
        arguments(STEP.within(turns(2)).ofTrigger(), Deadline.within(two, new Anchor.Trigger())),
        arguments(
            soon.ofClose().by("office"), new Deadline(none, minute, new Anchor.Close(), office)),
        arguments(
            STEP.between(millis(0), minutes(1)).ofClose().by("office"),
            new Deadline(
                Optional.of(new Limit.Time(Duration.ZERO)), minute, new Anchor.Close(), office)),
        arguments(
            STEP.between(turns(1), turns(2)).ofStart(),
            new Deadline(
                Optional.of(new Limit.Turns(1)), two, new Anchor.Start(), Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource
  void each_requirement_gives_its_record(RuleBuilder word, Requirement expected) {
    assertThat(word.build(ALL)).isEqualTo(new Rule("r", About.nothing(), Guard.none(), expected));
  }

  static Stream<Arguments> each_requirement_gives_its_record() {
    RuleBuilder rule = rule("r");
    RuleBuilder whenever = rule.whenever(A);
    PatternBuilder.Utterance utterance = agent(asks()).last();
    Limit two = new Limit.Turns(2);
    return Stream.of(
        arguments(rule.never(A), new Requirement.Never(A.build())),
        arguments(rule.always(utterance), new Requirement.Always(utterance.build())),
        arguments(rule.atMost(2, A), new Requirement.AtMost(2, A.build())),
        arguments(rule.atLeast(1, A), new Requirement.AtLeast(1, A.build())),
        arguments(whenever.before(B), whenever(Relation.BEFORE, Optional.empty())),
        arguments(whenever.after(B), whenever(Relation.AFTER, Optional.empty())),
        arguments(whenever.notBefore(B), whenever(Relation.NOT_BEFORE, Optional.empty())),
        arguments(whenever.notAfter(B), whenever(Relation.NOT_AFTER, Optional.empty())),
        arguments(whenever.rightBefore(B), whenever(Relation.RIGHT_BEFORE, Optional.empty())),
        arguments(whenever.rightAfter(B), whenever(Relation.RIGHT_AFTER, Optional.empty())),
        arguments(
            whenever.notRightBefore(B), whenever(Relation.NOT_RIGHT_BEFORE, Optional.empty())),
        arguments(whenever.notRightAfter(B), whenever(Relation.NOT_RIGHT_AFTER, Optional.empty())),
        arguments(whenever.somewhere(B), whenever(Relation.SOMEWHERE, Optional.empty())),
        arguments(whenever.nowhere(B), whenever(Relation.NOWHERE, Optional.empty())),
        arguments(whenever.after(B).alternately(), alternately(Relation.AFTER)),
        arguments(whenever.alternately().before(B), alternately(Relation.BEFORE)),
        arguments(rule.exactly(2, A), new Requirement.Exactly(2, A.build())),
        arguments(
            whenever.joinedBy("x").before(B).within(turns(2)).joinedBy("y"),
            whenever(Relation.BEFORE, Optional.of(two), "x", "y")),
        arguments(
            rule.facts(MONEY, "a", "b").facts(DATE, "c").facts(MONEY, "d"),
            new Requirement.FactsAgree(Map.of(MONEY, List.of("a", "b", "d"), DATE, List.of("c")))),
        arguments(rule.answersInCustomerLanguage(), new Requirement.SameLanguage()),
        arguments(
            rule.handleTime(atMost(days(1)), atLeast(seconds(5))),
            new Requirement.Measured(
                Metric.HANDLE_TIME,
                new Bound(OptionalDouble.of(5_000), OptionalDouble.of(86_400_000)))),
        arguments(
            rule.talkShare(atMost(percent(60))),
            new Requirement.Measured(Metric.TALK_SHARE, Bound.atMost(0.6))));
  }

  private static Requirement alternately(Relation relation) {
    return new Requirement.Whenever(
        A.build(), relation, B.build(), Optional.empty(), List.of(), true);
  }

  @ParameterizedTest
  @EnumSource
  void each_metric_has_its_word(Metric metric) throws ReflectiveOperationException {
    boolean time = metric.unit() == Metric.Unit.DURATION;
    Class<?> type = time ? DurationBound.class : Bound.class;
    Method word = MetricRule.class.getMethod(camel(metric.word()), type, type.arrayType());
    Object bound = time ? atMost(seconds(1)) : atMost(1);

    RuleBuilder rule = (RuleBuilder) word.invoke(rule("r"), bound, Array.newInstance(type, 0));

    assertThat(rule.build(ALL).requirement())
        .isEqualTo(new Requirement.Measured(metric, Bound.atMost(time ? 1000 : 1)));
  }

  @Test
  void rules_have_guards_and_all_that_steps_have() {
    Rule rule = rule("r").when(A).unless(B).never(A).critical().weight(3).build(ALL);

    assertThat(rule.guard())
        .isEqualTo(new Guard(Optional.of(A.build()), Optional.of(B.build()), false));
    assertThat(rule.about().critical()).isTrue();
    assertThat(rule.about().weight()).isEqualTo(3);
  }

  private static String camel(String word) {
    StringBuilder camel = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      boolean hump = i > 0 && word.charAt(i - 1) == '-';
      if (word.charAt(i) != '-') {
        camel.append(hump ? Character.toUpperCase(word.charAt(i)) : word.charAt(i));
      }
    }
    return camel.toString();
  }

  private static Step stepOf(Guard guard, Optional<Deadline> deadline) {
    return new Step("s", About.nothing(), guard, A.build(), deadline, false);
  }

  private static Group group(Group.Form form, Guard guard) {
    return new Group(form, guard, List.of(PLAIN));
  }

  private static Requirement whenever(
      Relation relation, Optional<Limit> within, String... joinedBy) {
    return new Requirement.Whenever(A.build(), relation, B.build(), within, List.of(joinedBy));
  }
}
