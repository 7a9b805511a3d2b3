package dev.pedoman.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.evidence.Sought;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are found and do not count are near misses, with what they lack. */
class UncountedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We do not refund this.|NEGATED",
        "Would you like a refund?|ASKED",
        "Apakah sudah kami refund?|ASKED",
        "Dah refund ke?|ASKED",
        "If we refund it, the order is closed.|SUPPOSED",
        "Encik cakap dah dapat refund.|SUPPOSED",
      })
  void a_near_miss_says_why(String said, Sought.Lack lack) {
    Pattern expect =
        new Pattern.Utters(
            Optional.of(Speaker.AGENT),
            Optional.empty(),
            new TextPattern.Says(Phrases.of("refund")));
    StepResult step =
        SopChecker.of(SmallSops.only(SmallSops.step("refund", expect)))
            .check(Transcript.builder("t").agent(said).build())
            .get(0)
            .judgement()
            .steps()
            .get(0);

    assertThat(step.outcome()).isEqualTo(StepOutcome.MISSED);
    assertThat(step.search().orElseThrow().nearest().orElseThrow().lack()).isEqualTo(lack);
  }
}
