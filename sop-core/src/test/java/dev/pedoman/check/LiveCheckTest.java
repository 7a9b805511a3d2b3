package dev.pedoman.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.model.Sop;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is said while an interaction goes on is what a batch check says of the same events. */
class LiveCheckTest {
  private static final int CHECKERS = 1_000;
  private static final int INTERACTIONS_OF_EACH = 20;

  @Test
  void live_reports_equal_batch_reports_at_every_prefix_and_at_the_end() {
    Random random = new Random(20261125);
    RuleGenerator generator = new RuleGenerator(random);
    int compared = 0;
    for (int i = 0; i < CHECKERS; i++) {
      SopChecker checker = checker(generator);
      for (int j = 0; j < INTERACTIONS_OF_EACH; j++) {
        Transcript whole = generator.transcript("t" + i + "." + j, 9);
        LiveCheck live =
            checker.live(with(whole, List.of(), whole.complete(), whole.observedUntil()));
        for (int events = 0; events < whole.events().size(); events++) {
          Transcript prefix =
              with(whole, whole.events().subList(0, events), false, Optional.empty());
          assertSame(live.reports(), checker.check(prefix), checker, prefix);
          if (random.nextInt(4) == 0) {
            live.status();
          }
          live.add(whole.events().get(events));
        }
        assertSame(live.finish(), checker.check(whole), checker, whole);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(20_000);
  }

  @Test
  void asked_at_a_later_moment_it_says_what_a_batch_check_watched_until_then_says() {
    Random random = new Random(7);
    RuleGenerator generator = new RuleGenerator(random);
    for (int i = 0; i < 200; i++) {
      SopChecker checker = checker(generator);
      Transcript whole = generator.transcript("t" + i, 9);
      LiveCheck live = checker.live(with(whole, List.of(), true, Optional.empty()));
      Duration now = Duration.ZERO;
      List<Event> soFar = new ArrayList<>();
      for (Event event : whole.events()) {
        live.add(event);
        soFar.add(event);
        now = event.at().orElse(now);
        if (random.nextBoolean()) {
          Duration later = now.plusSeconds(random.nextInt(3));
          live.status(later);
          Transcript watched = with(whole, soFar, false, Optional.of(later));
          assertSame(live.reports(), checker.check(watched), checker, watched);
        }
      }
    }
  }

  @Test
  void the_order_of_times_is_kept_and_nothing_comes_after_the_end() {
    RuleGenerator generator = new RuleGenerator(new Random(1));
    LiveCheck live = checker(generator).live(Transcript.builder("t").build());
    live.add(Utterance.of(Speaker.AGENT, "hello", Duration.ofSeconds(5)));
    Event earlier = Utterance.of(Speaker.AGENT, "hello", Duration.ofSeconds(4));
    assertThatThrownBy(() -> live.add(earlier))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("event 2 at PT4S, after an event at PT5S");
    assertThatThrownBy(() -> live.status(Duration.ofSeconds(4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(live.events()).isEqualTo(1);
    live.finish();
    assertThatThrownBy(() -> live.add(Utterance.of(Speaker.AGENT, "more")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(live.finish()).isEqualTo(live.reports());
  }

  private static SopChecker checker(RuleGenerator generator) {
    while (true) {
      try {
        Sop sop = generator.sop();
        return SopChecker.of(List.of(sop), Map.of());
      } catch (ProblemException tooManyAnchors) {
        assertThat(tooManyAnchors.problems()).extracting("code").containsOnly("too-many-anchors");
      }
    }
  }

  private static Transcript with(
      Transcript whole, List<Event> events, boolean complete, Optional<Duration> until) {
    return new Transcript(
        whole.id(),
        whole.channel(),
        whole.language(),
        whole.startedAt(),
        complete,
        whole.actionsRecorded(),
        until,
        whole.facts(),
        whole.labels(),
        events);
  }

  private static void assertSame(
      List<ComplianceReport> live,
      List<ComplianceReport> batch,
      SopChecker checker,
      Transcript transcript) {
    if (!live.equals(batch)) {
      assertThat(live.get(0).judgement())
          .as("%s over %s", checker.sops(), transcript)
          .isEqualTo(batch.get(0).judgement());
      assertThat(live).isEqualTo(batch);
    }
  }
}
