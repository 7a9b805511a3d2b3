package dev.pedoman.dsl.use;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.Principle.*;
import static dev.pedoman.transcript.Channel.CHAT;
import static dev.pedoman.transcript.Channel.PHONE;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static dev.pedoman.transcript.Language.MS;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.dsl.SopBuilder;
import dev.pedoman.dsl.StepBuilder;
import dev.pedoman.model.About;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Category;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.model.TextPattern;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.model.WorkingHours.Opening;
import dev.pedoman.transcript.Speaker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Seen from another package, as users see it. */
class WritingAnSopTest {
  private static final SopBuilder DESIGN =
      sop("complaint-handling")
          .version("1.2.0")
          .steps(
              step("greet")
                  .principles(FRIENDLINESS, SPEED)
                  .expect(agent(says(GREETING)))
                  .within(seconds(60)),
              anyOrder(
                  step("apologise").expect(agent(says(APOLOGY))).critical(),
                  step("empathise").expect(agent(resembles("I understand how annoying this is")))),
              when(
                  customer(says("speak to (a|your) manager")),
                  step("connect-at-once").expect(action("transfer")).within(turns(2)).ofTrigger()))
          .rules(
              rule("short-holds").principles(SPEED).longestHold(atMost(seconds(30))),
              rule("no-hiding-behind-policy").never(agent(says(POLICY_HIDING))).critical());

  @Test
  void the_example_of_the_design_gives_the_records_it_says() {
    Sop sop = DESIGN.build();

    assertThat(sop)
        .isEqualTo(
            new Sop(
                "complaint-handling",
                "1.2.0",
                LocalText.none(),
                Optional.empty(),
                Optional.empty(),
                Set.of(ID, MS, EN),
                Set.of(),
                80,
                Map.of(),
                Credits.USUAL,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(greet(), comfort(), manager()),
                List.of(shortHolds(), noHiding()),
                List.of(),
                List.of()));
  }

  private static Step greet() {
    return new Step(
        "greet",
        serving(false, SPEED, FRIENDLINESS),
        Guard.none(),
        agentSays("$greeting"),
        Optional.of(Deadline.within(new Limit.Time(Duration.ofSeconds(60)), new Anchor.Start())),
        false);
  }

  private static Group comfort() {
    Pattern close =
        new Pattern.Utters(
            Optional.of(Speaker.AGENT),
            Optional.empty(),
            new TextPattern.Resembles(
                Phrases.of("I understand how annoying this is"), OptionalDouble.empty()));
    return new Group(
        Group.Form.ANY_ORDER,
        Guard.none(),
        List.of(
            new Step(
                "apologise",
                serving(true),
                Guard.none(),
                agentSays("$apology"),
                Optional.empty(),
                false),
            new Step("empathise", About.nothing(), Guard.none(), close, Optional.empty(), false)));
  }

  private static Group manager() {
    return new Group(
        Group.Form.SEQUENCE,
        Guard.when(
            new Pattern.Utters(
                Optional.of(Speaker.CUSTOMER),
                Optional.empty(),
                new TextPattern.Says(Phrases.of("speak to (a|your) manager")))),
        List.of(
            new Step(
                "connect-at-once",
                About.nothing(),
                Guard.none(),
                new Pattern.Does(
                    List.of("transfer"), Map.of(), Pattern.Status.SUCCEEDED, Optional.empty()),
                Optional.of(Deadline.within(new Limit.Turns(2), new Anchor.Trigger())),
                false)));
  }

  private static Rule shortHolds() {
    return new Rule(
        "short-holds",
        serving(false, SPEED),
        Guard.none(),
        new Requirement.Measured(Metric.LONGEST_HOLD, Bound.atMost(30_000)));
  }

  private static Rule noHiding() {
    return new Rule(
        "no-hiding-behind-policy",
        serving(true),
        Guard.none(),
        new Requirement.Never(agentSays("$policy-hiding")));
  }

  private static About serving(boolean critical, Principle... principles) {
    return new About(
        LocalText.none(), Set.of(principles), Set.of(), critical, 1, LocalText.none(), List.of());
  }

  private static Pattern agentSays(String phrase) {
    return new Pattern.Utters(
        Optional.of(Speaker.AGENT), Optional.empty(), new TextPattern.Says(Phrases.of(phrase)));
  }

  @Test
  void everything_that_is_said_of_the_whole_sop_arrives() {
    Sop sop =
        sop("s")
            .version("1")
            .title("Handling a complaint")
            .title(ID, "Penanganan keluhan")
            .owner("Customer Care")
            .reviewBy("2027-06-30")
            .languages(EN, ID)
            .channels(PHONE, CHAT)
            .passMark(75)
            .weight(SPEED, 2)
            .weight(CLARITY, 0.5)
            .credits(late(0.6), outOfOrder(0.1))
            .calendar(
                "office",
                workingHours("Asia/Jakarta")
                    .open(MONDAY, FRIDAY, "08:00-17:00")
                    .open(SATURDAY, "08:00 - 24:00")
                    .holidays("2026-12-25"))
            .phrases("plain", "one", "two")
            .phrases("split", in(MS, "satu"), shared("1"), in(ID, "dua"))
            .steps(step("a").expect(action("a")))
            .steps(step("b").expect(action("b")))
            .categories(
                category("out-of-stock")
                    .title("Out of stock")
                    .when(customer(says(OUT_OF_STOCK)))
                    .action(EN, "Review stock keeping."))
            .sources("Handbook, part 3")
            .build();

    assertThat(sop.title().texts())
        .isEqualTo(Map.of(EN, "Handling a complaint", ID, "Penanganan keluhan"));
    assertThat(sop.owner()).contains("Customer Care");
    assertThat(sop.reviewBy()).contains(LocalDate.of(2027, 6, 30));
    assertThat(sop.languages()).containsExactly(ID, EN);
    assertThat(sop.channels()).containsExactly(PHONE, CHAT);
    assertThat(sop.passMark()).isEqualTo(75);
    assertThat(sop.weights()).isEqualTo(Map.of(SPEED, 2.0, CLARITY, 0.5));
    assertThat(sop.credits()).isEqualTo(new Credits(0.6, 0.5, 0.1));
    assertThat(sop.calendars()).isEqualTo(Map.of("office", office()));
    assertThat(sop.phrases())
        .isEqualTo(
            Map.of(
                "plain",
                Phrases.of("one", "two"),
                "split",
                new Phrases(List.of("1"), Map.of(MS, List.of("satu"), ID, List.of("dua")))));
    assertThat(sop.allSteps()).extracting(Step::id).containsExactly("a", "b");
    assertThat(sop.categories())
        .containsExactly(
            new Category(
                "out-of-stock",
                LocalText.of(EN, "Out of stock"),
                customer(says("$out-of-stock")).build(),
                LocalText.of(EN, "Review stock keeping.")));
    assertThat(sop.sources()).containsExactly("Handbook, part 3");
  }

  private static WorkingHours office() {
    Map<DayOfWeek, Opening> hours = new EnumMap<>(DayOfWeek.class);
    for (int day = 1; day <= 5; day++) {
      hours.put(DayOfWeek.of(day), new Opening(LocalTime.of(8, 0), LocalTime.of(17, 0)));
    }
    hours.put(SATURDAY, new Opening(LocalTime.of(8, 0), LocalTime.MAX));
    return new WorkingHours(ZoneId.of("Asia/Jakarta"), hours, Set.of(LocalDate.of(2026, 12, 25)));
  }

  @Test
  void a_plain_text_is_english_or_the_first_language_of_an_sop_without_english() {
    SopBuilder text =
        sop("s").version("1").title("t").rules(rule("r").toDo("d").transfers(atMost(1)));

    assertThat(text.build().title()).isEqualTo(LocalText.of(EN, "t"));
    assertThat(text.languages(MS, ID).build().title()).isEqualTo(LocalText.of(ID, "t"));
    assertThat(text.languages(MS).build().rules().get(0).about().instruction())
        .isEqualTo(LocalText.of(MS, "d"));
  }

  @Test
  void a_fragment_continued_in_two_ways_stays_as_it_was() {
    StepBuilder fragment = step("greet").expect(agent(says(GREETING))).tags("patience");
    Step before = fragment.build(Set.of(EN));

    Step critical = fragment.critical().tags("memorable").within(seconds(5)).build(Set.of(EN));
    Step optional = fragment.optional().weight(3).build(Set.of(EN));

    assertThat(fragment.build(Set.of(EN))).isEqualTo(before);
    assertThat(critical.about().tags()).containsExactly("memorable", "patience");
    assertThat(optional.about().tags()).containsExactly("patience");
    assertThat(optional.deadline()).isEmpty();
    assertThat(optional.about().critical()).isFalse();
  }

  @Test
  void branches_continue_one_base_without_changing_it() {
    Sop base = DESIGN.build();
    Sop branch = DESIGN.owner("Bandung").rules(rule("more").transfers(atMost(1))).build();

    assertThat(branch.rules()).hasSize(3);
    assertThat(DESIGN.build()).isEqualTo(base);
  }
}
