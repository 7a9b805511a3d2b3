package dev.pedoman.check;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Requirement;
import dev.pedoman.transcript.Talk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may have been said under a mask is neither done nor missed, neither kept nor broken. */
class RedactionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          terima kasih, {fact:customer.name} | A Baik, terima kasih [NAMA] ya.      | INCONCLUSIVE redacted
          terima kasih, {fact:customer.name} | A Baik, terima kasih ya. [NAMA]      | MISSED
          terima kasih, {fact:customer.name} | C Terima kasih [NAMA]                | INCONCLUSIVE no-agent-events
          jumlahnya {money}                  | A Jumlahnya ****, ya Kak             | INCONCLUSIVE redacted
          jumlahnya {money} rupiah           | A Jumlahnya ****                     | MISSED
          {fact:customer.name}, maaf         | A [NAME], maaf atas kendalanya       | INCONCLUSIVE redacted
          nombor puan ... {identifier}       | A Nombor puan yang baru ialah XXXXXX | INCONCLUSIVE redacted
          jumlahnya {money}                  | A Tidak ada jumlahnya [AMOUNT] itu   | MISSED
          maaf sekali                        | A Maaf [PII]                         | MISSED
          my card ends in {number}           | A So your card ends in [CARD]        | MISSED
          """)
  void a_phrase_with_a_slot_at_a_mask_is_undecided(String phrase, String event, String outcome) {
    assertThat(Checks.steps(only(step("s", agent(phrase))), Talk.of(event)))
        .isEqualTo("s " + outcome);
  }

  @ParameterizedTest
  @CsvSource({"A sorry [NAME] it is late,INCONCLUSIVE redacted", "A sorry it is late,KEPT"})
  void a_prohibition_of_a_phrase_with_a_slot_is_undecided(String event, String outcome) {
    Requirement never = new Requirement.Never(agent("sorry {fact:customer.name}"));

    assertThat(Checks.said(Checks.rule(never, Talk.of(event)))).isEqualTo(outcome);
  }
}
