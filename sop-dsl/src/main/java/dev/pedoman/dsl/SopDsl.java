package dev.pedoman.dsl;

import dev.pedoman.model.Group;
import dev.pedoman.model.LocalText;
import dev.pedoman.transcript.Language;

/**
 * The words to write an SOP with, all in one place to import statically:
 *
 * <pre>{@code
 * import static dev.pedoman.dsl.SopDsl.*;
 * import static dev.pedoman.model.Principle.*;
 *
 * Sop sop = sop("complaint-handling").version("1.2.0")
 *     .steps(
 *         step("greet").principles(FRIENDLINESS, SPEED).expect(agent(says(GREETING))).within(seconds(60)),
 *         when(customer(says("speak to (a|your) manager")),
 *             step("connect-at-once").expect(action("transfer")).within(turns(2)).ofTrigger()))
 *     .rules(
 *         rule("short-holds").longestHold(atMost(seconds(30))),
 *         rule("no-hiding-behind-policy").never(agent(says(POLICY_HIDING))).critical())
 *     .build();
 * }</pre>
 *
 * <p>The words are those of the YAML form, in Java's spelling, with one exception: {@code do} is a
 * keyword and reads {@code toDo}. Languages, channels, speakers, kinds of mentions and weekdays are
 * the constants of their own enums.
 *
 * <p>The inherited words are only kept in several files; use them through this class.
 */
public final class SopDsl extends AmountWords {
  private SopDsl() {}

  /**
   * Begins an SOP.
   *
   * @param id its name: up to 100 letters, digits, {@code -}, {@code _} and {@code .}
   */
  public static SopBuilder sop(String id) {
    return SopBuilder.named(id);
  }

  /**
   * Begins a step.
   *
   * @param id its name, unique among the steps and rules of the SOP
   */
  public static StepBuilder step(String id) {
    return StepBuilder.named(id);
  }

  /**
   * Begins a rule.
   *
   * @param id its name, unique among the steps and rules of the SOP
   */
  public static RuleBuilder rule(String id) {
    return RuleBuilder.named(id);
  }

  /**
   * Begins a kind of complaints.
   *
   * @param id its name, unique among the categories of the SOP
   */
  public static CategoryBuilder category(String id) {
    return CategoryBuilder.named(id);
  }

  /**
   * All of these, one after the other.
   *
   * @param parts at least one
   * @throws IllegalStateException when a part lacks something that it needs
   */
  public static GroupBuilder sequence(ProcedureBuilder... parts) {
    return GroupBuilder.of(Group.Form.SEQUENCE, parts);
  }

  /** All of these, in whatever order, interleaved or not. */
  public static GroupBuilder anyOrder(ProcedureBuilder... parts) {
    return GroupBuilder.of(Group.Form.ANY_ORDER, parts);
  }

  /** Exactly one of these, whichever fits best. */
  public static GroupBuilder oneOf(ProcedureBuilder... parts) {
    return GroupBuilder.of(Group.Form.ONE_OF, parts);
  }

  /** These, one after the other, only if the trigger is seen. */
  public static GroupBuilder when(PatternBuilder trigger, ProcedureBuilder... parts) {
    return sequence(parts).when(trigger);
  }

  /** These, one after the other, unless the pattern is seen anywhere. */
  public static GroupBuilder unless(PatternBuilder pattern, ProcedureBuilder... parts) {
    return sequence(parts).unless(pattern);
  }

  /**
   * Begins a calendar of working hours.
   *
   * @param zone a time zone such as {@code Asia/Jakarta}
   * @throws IllegalArgumentException when there is no such zone
   */
  public static WorkingHoursBuilder workingHours(String zone) {
    return WorkingHoursBuilder.in(zone);
  }

  /** A text for readers in Indonesian, Malay and English. */
  public static LocalText text(String id, String ms, String en) {
    return LocalText.of(Language.ID, id).with(Language.MS, ms).with(Language.EN, en);
  }
}
