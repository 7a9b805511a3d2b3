package dev.pedoman.judge;

import static dev.pedoman.judge.Ltl.eventually;
import static dev.pedoman.judge.Ltl.is;
import static dev.pedoman.judge.Ltl.next;
import static dev.pedoman.judge.Ltl.not;
import static dev.pedoman.judge.Ltl.once;
import static dev.pedoman.judge.Ltl.or;
import static dev.pedoman.judge.Ltl.since;
import static dev.pedoman.judge.Ltl.until;
import static dev.pedoman.judge.Ltl.yesterday;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.sop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.Rule;
import dev.pedoman.transcript.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The templates of Declare, each against its formula (M. Pesic, Constraint-based workflow
 * management systems, 2008) and its activations (A. Burattin, F. Maggi, W. van der Aalst and A.
 * Sperduti, Techniques for a posteriori analysis of declarative processes, 2012).
 */
class DeclareTest {
  private static final int TRACES = 4000;
  private static final Ltl A = is('a');
  private static final Ltl B = is('b');
  private static final Ltl ANYWHERE_A = or(eventually(A), once(A));
  private static final Ltl ANYWHERE_B = or(eventually(B), once(B));

  /** What must hold at each event that activates it. */
  private record Half(char activation, Ltl formula, Requirement requirement) {}

  /** A template; what binds both activities has two halves, each a rule. */
  private record Template(String name, List<Half> halves) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Template> templates() {
    Half response = ofA(eventually(B), Relation.AFTER, false);
    Half precedence = ofB(once(A), Relation.BEFORE, false);
    Half alternateResponse = ofA(next(until(not(A), B)), Relation.AFTER, true);
    Half alternatePrecedence = ofB(yesterday(since(not(B), A)), Relation.BEFORE, true);
    Half chainResponse = ofA(next(B), Relation.RIGHT_AFTER, false);
    Half chainPrecedence = ofB(yesterday(A), Relation.RIGHT_BEFORE, false);
    Half existence = ofA(ANYWHERE_B, Relation.SOMEWHERE, false);
    Half notResponse = ofA(not(eventually(B)), Relation.NOT_AFTER, false);
    Half notPrecedence = ofB(not(once(A)), Relation.NOT_BEFORE, false);
    Half notChainResponse = ofA(not(next(B)), Relation.NOT_RIGHT_AFTER, false);
    Half notChainPrecedence = ofB(not(yesterday(A)), Relation.NOT_RIGHT_BEFORE, false);
    return Stream.of(
        template("response", response),
        template("precedence", precedence),
        template("succession", response, precedence),
        template("alternate response", alternateResponse),
        template("alternate precedence", alternatePrecedence),
        template("alternate succession", alternateResponse, alternatePrecedence),
        template("chain response", chainResponse),
        template("chain precedence", chainPrecedence),
        template("chain succession", chainResponse, chainPrecedence),
        template("responded existence", existence),
        template("co-existence", existence, ofB(ANYWHERE_A, Relation.SOMEWHERE, false)),
        template("not responded existence", ofA(not(ANYWHERE_B), Relation.NOWHERE, false)),
        template(
            "not co-existence",
            ofA(not(ANYWHERE_B), Relation.NOWHERE, false),
            ofB(not(ANYWHERE_A), Relation.NOWHERE, false)),
        template("not response", notResponse),
        template("not precedence", notPrecedence),
        template("not succession", notResponse, notPrecedence),
        template("not chain response", notChainResponse),
        template("not chain precedence", notChainPrecedence),
        template("not chain succession", notChainResponse, notChainPrecedence));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_counts_activations_and_violations_as_its_formula_does(Template template) {
    List<Rule> rules = new ArrayList<>();
    template.halves.forEach(half -> rules.add(rule("r" + rules.size(), half.requirement)));
    SopChecker checker = SopChecker.of(sop().rules(rules.toArray(Rule[]::new)).build());
    for (String trace : traces()) {
      List<RuleResult> results = checker.check(Talk.of(actions(trace))).get(0).judgement().rules();
      int activations = results.stream().mapToInt(RuleResult::activations).sum();
      int violations = results.stream().mapToInt(RuleResult::violations).sum();
      assertThat(activations + " " + violations)
          .as("%s over %s", template, trace)
          .isEqualTo(activations(template, trace) + " " + violations(template, trace));
      assertThat(results.stream().anyMatch(result -> result.outcome() == RuleOutcome.BROKEN))
          .isEqualTo(violations > 0);
    }
  }

  @Test
  void existence_absence_and_exactly_count_what_is_missing_and_what_is_too_much() {
    SopChecker checker =
        SopChecker.of(
            sop()
                .rules(
                    rule("existence", new Requirement.AtLeast(2, does("a"))),
                    rule("absence", new Requirement.AtMost(1, does("a"))),
                    rule("exactly", new Requirement.Exactly(2, does("a"))),
                    rule("never", new Requirement.Never(does("a"))))
                .build());
    for (String trace : traces()) {
      int times = (int) trace.chars().filter(letter -> letter == 'a').count();
      List<RuleResult> results = checker.check(Talk.of(actions(trace))).get(0).judgement().rules();
      assertThat(results).extracting(RuleResult::activations).containsOnly(times);
      assertThat(results)
          .extracting(RuleResult::violations)
          .as(trace)
          .containsExactly(
              Math.max(0, 2 - times), Math.max(0, times - 1), Math.abs(times - 2), times);
    }
  }

  private static int activations(Template template, String trace) {
    int activations = 0;
    for (Half half : template.halves) {
      activations += (int) trace.chars().filter(letter -> letter == half.activation).count();
    }
    return activations;
  }

  private static int violations(Template template, String trace) {
    int violations = 0;
    for (Half half : template.halves) {
      for (int i = 0; i < trace.length(); i++) {
        boolean activated = trace.charAt(i) == half.activation;
        violations += activated && !half.formula.at(trace, i) ? 1 : 0;
      }
    }
    return violations;
  }

  /** Traces over four activities; half of them over the two that matter, where more happens. */
  private static List<String> traces() {
    Random random = new Random(20);
    List<String> traces = new ArrayList<>();
    for (int i = 0; i < TRACES; i++) {
      StringBuilder trace = new StringBuilder();
      int letters = random.nextBoolean() ? 4 : 2;
      for (int length = 1 + random.nextInt(12); length > 0; length--) {
        trace.append("abcd".charAt(random.nextInt(letters)));
      }
      traces.add(trace.toString());
    }
    return traces;
  }

  private static String[] actions(String trace) {
    return trace.chars().mapToObj(letter -> "A* " + (char) letter).toArray(String[]::new);
  }

  private static Half ofA(Ltl formula, Relation relation, boolean alternately) {
    return new Half('a', formula, whenever("a", relation, "b", alternately));
  }

  private static Half ofB(Ltl formula, Relation relation, boolean alternately) {
    return new Half('b', formula, whenever("b", relation, "a", alternately));
  }

  private static Requirement whenever(
      String trigger, Relation relation, String expected, boolean alternately) {
    return new Requirement.Whenever(
        does(trigger), relation, does(expected), Optional.empty(), List.of(), alternately);
  }

  private static Template template(String name, Half... halves) {
    return new Template(name, List.of(halves));
  }
}
