package dev.pedoman.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {
  @Test
  void the_same_seed_gives_the_same_and_another_seed_something_else() {
    Workload first = Workload.of(1, 2, 24, 60, Workload.MIX);

    assertThat(Workload.of(1, 2, 24, 60, Workload.MIX)).isEqualTo(first);
    assertThat(Workload.of(2, 2, 24, 60, Workload.MIX)).isNotEqualTo(first);
  }

  @Test
  void a_seed_gives_the_same_on_every_machine() {
    Transcript one = Workload.of(1, 1, 180, 1, List.of(24)).transcripts().get(0);

    assertThat(one.hash())
        .isEqualTo("8ae7d65590aac16f7d8562680775ae74dddbb62bffafdc76ae9a25d6b5ec892d");
  }

  @Test
  void turns_are_as_long_as_said_and_words_few() {
    for (Transcript transcript : Workload.of(3, 1, 180, 30, List.of(24)).transcripts()) {
      assertThat(transcript.events()).hasSize(24);
      assertThat(transcript.events().get(23).by()).isEqualTo(Speaker.AGENT);
      for (Event event : transcript.events()) {
        assertThat(((Utterance) event).text().split("[^A-Za-z0-9]+")).hasSizeGreaterThan(4);
      }
    }
  }

  @Test
  void every_kind_of_violation_is_frequent() {
    Agreement agreement = new Agreement(Workload.of(1, 1, 180, 300, Workload.MIX));

    assertThat(agreement.spread())
        .isEqualTo(
            "300 conversations: 67 clean, 60 lack a step, 58 have one out of order, 55 answered late, 61 with a forbidden phrase");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void what_is_written_by_hand_gives_the_right_answers(long seed) {
    Workload workload = Workload.of(seed, 1, 180, 120, Workload.MIX);
    Agreement agreement = new Agreement(workload);
    List<Function<List<Standard>, Contender>> contenders =
        List.of(HandWritten::regexPerPhrase, HandWritten::regexPerStep, HandWritten::contains);

    for (Function<List<Standard>, Contender> contender : contenders) {
      assertThat(agreement.differences(contender.apply(workload.standards()))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void Pedoman_gives_the_right_answers(long seed) {
    Workload workload = Workload.of(seed, 2, 180, 120, Workload.MIX);

    assertThat(new Agreement(workload).differences(new WithPedoman(workload.standards())))
        .isEmpty();
  }
}
