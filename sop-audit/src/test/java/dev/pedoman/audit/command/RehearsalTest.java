package dev.pedoman.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void a_rehearsal_goes_through_everything_from_reading_to_the_report() {
    assertThat(Rehearsal.report())
        .contains(
            "rehearsal 1 · chat",
            "refund  MISSED",
            "leave  BROKEN",
            "blame  BROKEN",
            "“your own fault”");
  }
}
