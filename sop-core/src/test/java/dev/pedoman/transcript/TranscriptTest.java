package dev.pedoman.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {
  @Test
  void transcripts_of_different_content_have_different_hashes() {
    OffsetDateTime start = OffsetDateTime.parse("2026-11-20T09:00+07:00");
    List<Transcript> all =
        List.of(
            Transcript.builder("a").build(),
            Transcript.builder("b").build(),
            Transcript.builder("a").channel(Channel.CHAT).build(),
            Transcript.builder("a").language("id").build(),
            Transcript.builder("a").language("").build(),
            Transcript.builder("a").startedAt(start).build(),
            Transcript.builder("a").startedAt(start.plusSeconds(1)).build(),
            Transcript.builder("a").incomplete().build(),
            Transcript.builder("a").actionsRecorded(true).build(),
            Transcript.builder("a").actionsRecorded(false).build(),
            Transcript.builder("a").observedUntil(Duration.ZERO).build(),
            Transcript.builder("a").facts(Map.of("x", 1)).build(),
            Transcript.builder("a").facts(Map.of("x", "1")).build(),
            Transcript.builder("a").facts(Map.of("x", true)).build(),
            Transcript.builder("a").facts(Map.of("x", "true")).build(),
            Transcript.builder("a").facts(Map.of("x", List.of("1", "2"))).build(),
            Transcript.builder("a").facts(Map.of("x", List.of("1, 2"))).build(),
            Transcript.builder("a").label("x", "1").build(),
            Transcript.builder("a").label("x1", "").build(),
            Transcript.builder("a").agent("x").build(),
            Transcript.builder("a").customer("x").build(),
            Transcript.builder("a").agent("").agent("x").build(),
            Transcript.builder("a").agent("x").agent("").build(),
            Transcript.builder("a").agent(0, "x").build(),
            Transcript.builder("a").agent(1, "x").build(),
            Transcript.builder("a").event(Talk.event("A0-1 x")).build(),
            Transcript.builder("a").event(Talk.event("A* x")).build(),
            Transcript.builder("a").event(Talk.event("A* x!")).build(),
            Transcript.builder("a").event(Talk.event("A* x a=b")).build(),
            Transcript.builder("a").action("x", Map.of("a", Map.of("b", 1))).build(),
            Transcript.builder("a").action("x", Map.of("a", Map.of("c", 1))).build());
    Set<String> hashes = new HashSet<>();
    for (Transcript transcript : all) {
      assertThat(transcript.hash()).matches("[0-9a-f]{64}");
      assertThat(hashes.add(transcript.hash())).as("%s", transcript).isTrue();
    }
  }

  @Test
  void transcripts_of_equal_content_have_equal_hashes() {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("z", 10);
    order.put("a", new BigDecimal("1.50"));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("a", 1.5);
    other.put("z", new BigDecimal("1E+1"));
    assertThat(Transcript.builder("a").facts(order).action("x", order).build().hash())
        .isEqualTo(Transcript.builder("a").facts(other).action("x", other).build().hash());
  }

  @Test
  void the_hash_of_a_transcript_stays_what_it_was() {
    Transcript transcript =
        Talk.builder("C0 halo", "A5-8.5 selamat pagi", "A*9 refund amount=5")
            .channel(Channel.PHONE)
            .language("id")
            .startedAt(OffsetDateTime.parse("2026-11-20T09:00+07:00"))
            .facts(Map.of("order", Map.of("total", 150_000)))
            .label("agent", "Sari")
            .build();
    assertThat(transcript.hash())
        .isEqualTo("7a8decb0b11f3b6e895315928a948a2d6af9ca5036a668e47251928f10d17996");
  }

  @Test
  void events_stand_in_the_order_of_their_times() {
    Talk.of("A5 a", "A b", "A5 c");
    assertThatIllegalArgumentException().isThrownBy(() -> Talk.of("A5 a", "A b", "A4 c"));
    assertThatIllegalArgumentException().isThrownBy(() -> Transcript.builder(" ").build());
  }

  @Test
  void an_event_has_a_place_in_time_or_none() {
    Optional<Duration> one = Optional.of(Duration.ofSeconds(1));
    Optional<Duration> two = Optional.of(Duration.ofSeconds(2));
    Optional<Duration> before = Optional.of(Duration.ofSeconds(-1));
    assertThat(new Utterance(Speaker.AGENT, "", one, one).until()).isEqualTo(one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Utterance(Speaker.AGENT, "", two, one));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Utterance(Speaker.AGENT, "", Optional.empty(), one));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Utterance(Speaker.AGENT, "", before, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Action(Speaker.AGENT, "x", Map.of(), false, before));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Action(Speaker.AGENT, " ", Map.of(), false, one));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e300, -1})
  void an_offset_that_is_no_time_is_refused(double seconds) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transcript.builder("a").agent(seconds, "x"));
  }

  @Test
  void a_source_that_says_nothing_records_actions_if_it_shows_one() {
    assertThat(Transcript.builder("a").agent("x").build().showsActions()).isFalse();
    assertThat(Transcript.builder("a").action("x", Map.of()).build().showsActions()).isTrue();
    assertThat(Transcript.builder("a").actionsRecorded(true).build().showsActions()).isTrue();
    assertThat(
            Transcript.builder("a")
                .action("x", Map.of())
                .actionsRecorded(false)
                .build()
                .showsActions())
        .isFalse();
  }

  @Test
  void a_builder_goes_on_without_changing_what_it_built() {
    TranscriptBuilder builder = Transcript.builder("a").agent("x");
    Transcript first = builder.build();
    builder.agent("y");
    assertThat(first.events()).hasSize(1);
    assertThat(builder.build().events()).hasSize(2);
    List<Event> events = new ArrayList<>(first.events());
    assertThat(events).containsExactly(Utterance.of(Speaker.AGENT, "x"));
  }
}
