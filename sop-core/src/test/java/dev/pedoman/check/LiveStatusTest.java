package dev.pedoman.check;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.anyOrder;
import static dev.pedoman.model.SmallSops.atMost;
import static dev.pedoman.model.SmallSops.by;
import static dev.pedoman.model.SmallSops.critical;
import static dev.pedoman.model.SmallSops.customer;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.oneOf;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.optional;
import static dev.pedoman.model.SmallSops.repeated;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.seconds;
import static dev.pedoman.model.SmallSops.sequence;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.turns;
import static dev.pedoman.model.SmallSops.unless;
import static dev.pedoman.model.SmallSops.within;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Talk;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody who watches a conversation is told after each event, and in a silence. */
class LiveStatusTest {
  private static final Anchor START = new Anchor.Start();
  private static final Anchor CLOSE = new Anchor.Close();
  private static final Anchor TRIGGER = new Anchor.Trigger();

  private static final Sop GREETING =
      only(
          within(step("greet", agent("selamat (pagi|siang)", "good morning")), 60, START),
          step("sorry", agent("mohon maaf", "minta maaf", "so sorry")));

  @Test
  void a_step_is_next_until_it_is_done_and_its_clock_runs_from_the_start() {
    Story.of(GREETING, "next greet")
        .then("C0 Pesanan saya belum sampai!", "next greet; due greet 60s")
        .silence(44, "next greet; due greet 16s")
        .silence(45, "next greet; due greet 15s; risk greet DUE_SOON")
        .then("A50 Selamat pagi, Kak.", "next sorry")
        .then("A55 Mohon maaf atas keterlambatannya.", "")
        .end("");
  }

  @Test
  void what_is_overdue_is_told_once_and_again_when_it_is_done_late() {
    Story.of(GREETING, "next greet")
        .then("C0 Pesanan saya tak sampai lagi!", "next greet; due greet 60s")
        .silence(60, "next greet; due greet 0s; risk greet DUE_SOON")
        .silence(61, "next greet; due greet -1s; broken greet OVERDUE")
        .silence(75, "next greet; due greet -15s")
        .then("A80 Selamat pagi encik.", "next sorry; broken greet LATE")
        .then("A85 Saya minta maaf.", "")
        .end("");
  }

  @Test
  void a_step_that_was_passed_over_is_a_risk_and_no_longer_next() {
    Story.of(GREETING, "next greet")
        .then("C0 My order is not here.", "next greet; due greet 60s")
        .then("A20 I am so sorry!", "next greet; due greet 40s")
        .silence(70, "due greet -10s; broken greet OVERDUE; risk greet PASSED_OVER")
        .then("A75 Good morning!", "broken greet OUT_OF_ORDER");
    Story.of(only(step("a"), step("b"), critical(step("c")), step("d"), step("e")), "next a")
        .then("A* a", "next b")
        .then("A* c", "next b d")
        .then("A* d", "next e; risk b PASSED_OVER")
        .then("A* b", "next e; broken b OUT_OF_ORDER")
        .end("broken e MISSED");
  }

  @Test
  void in_any_order_nothing_is_passed_over_until_what_follows_is_done() {
    Sop sop = only(anyOrder(sequence(step("a"), step("b")), critical(step("c"))), step("d"));
    Story.of(sop, "next a c")
        .then("A* c", "next a")
        .then("A* a", "next b")
        .then("A* b", "next d")
        .end("broken d MISSED");
    Story.of(sop, "next a c")
        .then("A* a", "next b c")
        .then("A* d", "risk b PASSED_OVER, c PASSED_OVER!");
  }

  @Test
  void of_a_choice_each_way_is_next_until_one_is_taken() {
    Sop sop =
        only(
            oneOf(sequence(within(step("refund"), 60, START), step("tell")), step("exchange")),
            step("bye"));
    Story.of(sop, "next refund exchange")
        .then("C0 rusak", "next refund exchange; due refund 60s")
        .silence(50, "next refund exchange; due refund 10s")
        .silence(70, "next refund exchange")
        .then("A*80 exchange", "next bye");
    Story.of(sop, "next refund exchange")
        .then("A*10 refund", "next tell")
        .then("A*20 bye", "risk tell PASSED_OVER");
  }

  @Test
  void a_choice_is_overdue_when_no_way_is_left_in_time() {
    Sop sop = only(oneOf(within(step("a"), 20, START), within(step("b"), 40, START)));
    Story.of(sop, "next a b")
        .then("C0 halo", "next a b; due a 20s, b 40s")
        .silence(18, "next a b; due a 2s, b 22s")
        .silence(30, "next a b; due b 10s; risk b DUE_SOON")
        .silence(50, "next a b; due a -30s, b -10s; broken a OVERDUE, b OVERDUE");
  }

  @Test
  void what_a_trigger_calls_for_is_next_from_then_on() {
    Sop sop =
        only(
            step("greet"),
            guarded(
                critical(by(step("connect"), Deadline.within(turns(2), TRIGGER))),
                Guard.when(customer("bicara dengan manajer", "speak to a manager"))),
            step("bye"));
    Story.of(sop, "next greet")
        .then("A* greet", "next bye")
        .then("C5 Saya mau bicara dengan manajer", "next connect bye; due connect 2t")
        .then("A9 Baik", "next connect bye; due connect 1t")
        .then("C12 Sekarang!", "next connect bye; due connect 0t; risk connect DUE_SOON!")
        .then("A15 Sebentar", "next connect bye; due connect -1t; broken connect OVERDUE!")
        .then("A*20 connect", "next bye; broken connect LATE!")
        .then("A*22 bye", "");
  }

  @Test
  void what_the_customer_volunteers_is_no_longer_asked_for() {
    Sop sop =
        only(
            guarded(
                within(step("ask-number", agent("nomor pesanan")), 60, START),
                unless(customer("pesanan {number}"))),
            step("look-up"));
    Story.of(sop, "next ask-number")
        .then("C0 Halo", "next ask-number; due ask-number 60s")
        .silence(70, "next ask-number; due ask-number -10s; broken ask-number OVERDUE")
        .then("C80 pesanan 4711 belum sampai", "next look-up")
        .then("A*85 look-up", "")
        .end("");
  }

  @Test
  void what_is_optional_is_offered_and_never_a_risk() {
    Sop sop = only(step("a"), optional(within(step("offer"), 30, START)), step("b"));
    Story.of(sop, "next a")
        .then("A*1 a", "next offer b; due offer 29s")
        .silence(29, "next offer b; due offer 1s")
        .silence(40, "next b")
        .then("A*41 b", "")
        .end("");
  }

  @Test
  void each_trigger_of_a_repeated_part_has_its_own_clock() {
    Sop sop = only(repeated(does("hold"), within(step("thank"), 20, TRIGGER)));
    Story.of(sop, "")
        .then("A*0 hold", "next thank; due thank 20s")
        .then("A*10 hold", "next thank thank#2; due thank 10s, thank#2 20s")
        .then("A*15 thank", "")
        .then("A*20 hold", "next thank#3; due thank#3 20s")
        .silence(41, "next thank#3; due thank#3 -1s; broken thank#3 OVERDUE")
        .then("A*45 thank", "broken thank#3 LATE");
  }

  @Test
  void a_deadline_counted_from_a_step_begins_with_it() {
    Sop sop = only(step("ask"), within(step("answer"), 30, new Anchor.AtStep("ask")));
    Story.of(sop, "next ask")
        .then("C0 halo", "next ask")
        .then("A*10 ask", "next answer; due answer 30s")
        .silence(20, "next answer; due answer 20s")
        .then("A*25 answer", "");
  }

  @Test
  void a_survey_counted_from_the_close_waits_for_it() {
    Limit day = seconds(86_400);
    Sop sop =
        only(
            step("bye"),
            by(
                step("survey"),
                new Deadline(Optional.of(day), seconds(172_800), CLOSE, Optional.empty())));
    Story.of(sop, "next bye")
        .then("A*5 bye", "next survey")
        .then("S*10 close", "next survey; due survey 172800s early")
        .silence(90_000, "next survey; due survey 82810s")
        .silence(150_000, "next survey; due survey 22810s; risk survey DUE_SOON")
        .silence(172_811, "next survey; due survey -1s; broken survey OVERDUE");
    Story.of(sop, "next bye")
        .then("A*5 bye", "next survey")
        .then("S*10 close", "next survey; due survey 172800s early")
        .then("S*20 survey", "broken survey EARLY");
  }

  @Test
  void without_a_clock_turns_are_counted_and_times_are_not_told() {
    Sop sop =
        only(
            by(step("greet", agent("halo")), Deadline.within(turns(2), START)),
            within(step("ask"), 60, START));
    Story.of(sop, "next greet; due greet 2t")
        .then("C hai", "next greet; due greet 1t")
        .then("A ya?", "next greet; due greet 0t; risk greet DUE_SOON")
        .then("C hm", "next greet; due greet -1t; broken greet OVERDUE")
        .then("A halo", "next ask; broken greet LATE");
  }

  @Test
  void when_it_is_over_nothing_is_next_or_due() {
    Story.of(GREETING, "next greet")
        .then("A0 ya", "next greet; due greet 60s")
        .end("broken greet MISSED, sorry MISSED");
  }

  @Test
  void an_interaction_on_another_channel_is_told_nothing() {
    Sop phone = sop().channels(Channel.PHONE).steps(step("a")).build();
    Story.of(phone, "", Talk.builder("C0 hi").channel(Channel.CHAT)).then("A*5 b", "").end("");
  }

  // Rules

  @Test
  void a_customer_who_waits_sets_the_clock_of_the_first_and_of_the_longest_answer() {
    Sop sop =
        sop()
            .rules(
                rule("first", measured(Metric.FIRST_RESPONSE_TIME, 60_000)),
                rule("longest", measured(Metric.LONGEST_RESPONSE_TIME, 120_000)))
            .build();
    Story.of(sop, "")
        .then("C0 halo", "due first 60s, longest 120s")
        .then("C30 halo?", "due first 30s, longest 90s")
        .silence(50, "due first 10s, longest 70s; risk first DUE_SOON")
        .silence(61, "due first -1s, longest 59s; broken first OVERDUE")
        .then("A70 halo kak", "broken first BROKEN")
        .then("C80 mana?", "due longest 120s")
        .silence(201, "due longest -1s; broken longest OVERDUE")
        .then("A205 ini", "broken longest BROKEN")
        .then("C210 lagi", "due longest 120s")
        .silence(329, "due longest 1s")
        .silence(331, "due longest -1s; broken longest OVERDUE")
        .end("");
  }

  @Test
  void a_hold_that_lasts_has_a_clock_until_it_ends() {
    Sop sop =
        sop().rules(critical(rule("short-hold", measured(Metric.LONGEST_HOLD, 30_000)))).build();
    Story.of(sop, "")
        .then("A*10 hold", "due short-hold 30s")
        .silence(35, "due short-hold 5s; risk short-hold DUE_SOON!")
        .then("A*38 resume", "")
        .then("A*50 hold", "due short-hold 30s")
        .silence(81, "due short-hold -1s; broken short-hold OVERDUE!")
        .then("A*82 resume", "broken short-hold BROKEN!");
  }

  @Test
  void of_all_holds_together_the_clock_shows_what_earlier_ones_have_left() {
    Sop sop = sop().rules(rule("few-holds", measured(Metric.TOTAL_HOLD, 60_000))).build();
    Story.of(sop, "")
        .then("A*10 hold", "due few-holds 60s")
        .then("A*50 resume", "")
        .then("A*100 hold", "due few-holds 20s")
        .silence(121, "due few-holds -1s; broken few-holds OVERDUE")
        .then("A*122 resume", "broken few-holds BROKEN");
  }

  @Test
  void a_silence_has_a_clock_that_stands_still_on_hold() {
    Sop sop = sop().rules(rule("no-silence", measured(Metric.SILENCE, 10_000))).build();
    Story.of(sop, "")
        .then("C0-4 halo", "due no-silence 10s")
        .silence(12, "due no-silence 2s; risk no-silence DUE_SOON")
        .then("A13-20 ya, sebentar", "due no-silence 10s")
        .then("A*22 hold", "")
        .then("A*40 resume", "due no-silence 8s")
        .silence(49, "due no-silence -1s; broken no-silence OVERDUE");
  }

  @Test
  void a_clock_from_the_start_runs_before_anything_has_happened() {
    Story.of(GREETING, "next greet")
        .silence(50, "next greet; due greet 10s; risk greet DUE_SOON")
        .silence(61, "next greet; due greet -1s; broken greet OVERDUE");
  }

  @Test
  void handling_and_resolving_have_a_clock_until_the_close() {
    Sop sop =
        sop()
            .rules(
                rule("handle", measured(Metric.HANDLE_TIME, 100_000)),
                rule("resolve", measured(Metric.RESOLUTION_TIME, 200_000)))
            .build();
    Story.of(sop, "")
        .then("C10 halo", "due handle 100s, resolve 190s")
        .then("A*50 hang-up", "due resolve 150s")
        .silence(150, "due resolve 50s; risk resolve DUE_SOON")
        .then("S*160 resolved", "");
  }

  @Test
  void what_a_rule_wants_after_a_trigger_is_owed() {
    Sop sop = only(whenever("promise", Relation.AFTER, "deliver", Optional.empty()));
    Story.of(sop, "")
        .then("A* promise", "risk r OWED")
        .then("A* promise", "risk r OWED, r#2 OWED")
        .then("A* deliver", "")
        .then("A* promise", "risk r#3 OWED")
        .end("broken r BROKEN");
  }

  @Test
  void what_a_rule_wants_soon_after_a_trigger_has_a_clock() {
    Sop sop = only(whenever("hold", Relation.AFTER, "thank", Optional.of(seconds(20))));
    Story.of(sop, "")
        .then("A*0 hold", "due r 20s")
        .silence(16, "due r 4s; risk r DUE_SOON")
        .then("A*18 thank", "")
        .then("A*30 hold", "due r#2 20s")
        .silence(51, "broken r BROKEN")
        .then("A*60 thank", "")
        .then("A*70 hold", "due r#3 20s")
        .silence(88, "due r#3 2s");
    Sop inTurns = only(whenever("hold", Relation.AFTER, "thank", Optional.of(turns(1))));
    Story.of(inTurns, "")
        .then("C halo", "")
        .then("A* hold", "due r 1t")
        .then("A sebentar", "due r 0t; risk r DUE_SOON")
        .then("C ya", "broken r BROKEN");
  }

  @Test
  void a_rule_that_does_not_apply_sets_no_clock() {
    Requirement first = measured(Metric.FIRST_RESPONSE_TIME, 60_000);
    Sop called = sop().rules(guarded(rule("r", first), Guard.when(does("vip")))).build();
    Story.of(called, "")
        .then("C0 halo", "")
        .silence(90, "")
        .then("S*95 vip", "due r -35s; broken r OVERDUE");
    Sop excused = sop().rules(guarded(rule("r", first), unless(does("bot")))).build();
    Story.of(excused, "").then("C0 halo", "due r 60s").then("S*5 bot", "").silence(90, "");
    Sop owed =
        sop()
            .rules(
                guarded(
                    rule("r", whenever("promise", Relation.AFTER, "deliver", Optional.empty())),
                    unless(does("cancel"))))
            .build();
    Story.of(owed, "").then("A* promise", "risk r OWED").then("C* cancel", "").end("");
  }

  @Test
  void one_more_of_what_is_limited_breaks_the_rule() {
    Sop sop =
        sop()
            .rules(
                rule("twice", new Requirement.AtMost(2, does("transfer"))),
                rule("once", new Requirement.Exactly(1, does("verify"))),
                rule("moves", measured(Metric.TRANSFERS, 1)),
                critical(
                    rule("never", new Requirement.Never(agent("tidak mungkin", "impossible")))))
            .build();
    Story.of(sop, "")
        .then("A* transfer", "risk moves AT_LIMIT")
        .then("A* verify", "risk once AT_LIMIT, moves AT_LIMIT")
        .then("A* transfer", "broken moves BROKEN; risk twice AT_LIMIT, once AT_LIMIT")
        .then("A tidak mungkin", "broken never BROKEN!; risk twice AT_LIMIT, once AT_LIMIT")
        .then("A* transfer", "broken twice BROKEN; risk once AT_LIMIT")
        .then("A Itu tidak mungkin.", "broken never#2 BROKEN!; risk once AT_LIMIT");
  }

  private static Requirement measured(Metric metric, double most) {
    return new Requirement.Measured(metric, atMost(most));
  }

  private static Requirement whenever(
      String trigger, Relation relation, String expected, Optional<Limit> within) {
    return new Requirement.Whenever(does(trigger), relation, does(expected), within, List.of());
  }
}
