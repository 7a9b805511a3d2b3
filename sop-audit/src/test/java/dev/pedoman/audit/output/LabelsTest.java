package dev.pedoman.audit.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Principle;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LabelsTest {
  @Test
  void every_key_has_words_in_every_language_with_the_same_slots() {
    LabelTable.ROWS.forEach(
        (key, words) -> {
          assertThat(words).as(key).containsOnlyKeys(Language.values());
          assertThat(words.values()).as(key).noneMatch(String::isBlank);
          long slots =
              words.values().stream()
                  .map(w -> StringUtils.countMatches(w, "{}"))
                  .distinct()
                  .count();
          assertThat(slots).as(key).isOne();
        });
  }

  @ParameterizedTest
  @EnumSource
  void every_value_of_the_model_has_words(Language language) {
    Labels labels = Labels.in(language);
    for (Verdict verdict : Verdict.values()) {
      assertThat(labels.of(verdict)).isNotBlank();
    }
    for (Reason reason : Reason.values()) {
      assertThat(labels.of(reason)).isNotBlank();
    }
    for (Principle principle : Principle.values()) {
      assertThat(labels.of(principle)).isNotBlank();
    }
    for (Speaker speaker : Speaker.values()) {
      assertThat(labels.of(speaker)).isNotBlank();
    }
    for (Channel channel : Channel.values()) {
      assertThat(labels.of(channel)).isNotBlank();
    }
    for (StepOutcome outcome : StepOutcome.values()) {
      if (outcome.deviates()) {
        assertThat(labels.outcome(outcome.name())).isNotBlank();
      }
    }
    assertThat(labels.outcome("BROKEN")).isNotBlank();
  }

  @Test
  void slots_are_filled_from_left_to_right_even_with_slots() {
    assertThat(Labels.in(Language.EN).word("summary.of", "{}", 7)).isEqualTo("{} of 7");
  }

  @Test
  void an_unknown_key_is_a_fault_of_ours() {
    assertThatThrownBy(() -> Labels.in(Language.ID).word("no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no label no.such in id");
  }
}
