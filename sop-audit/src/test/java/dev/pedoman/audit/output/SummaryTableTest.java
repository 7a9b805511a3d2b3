package dev.pedoman.audit.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.audit.run.Tally;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SummaryTableTest {
  @ParameterizedTest
  @EnumSource
  void the_table_is_pinned_to_the_letter(Language language) throws IOException {
    SummaryTable table = SummaryTable.in(TerminalStyle.plain(language));
    Sop one = Reports.sop("complaint");
    Sop other = Reports.sop("call");
    for (int i = 0; i < 7; i++) {
      table.add(i % 3 == 0 ? Reports.fails(one, "c" + i) : Reports.passes(one, "c" + i));
    }
    table.add(Reports.passes(other, "c9"));
    Golden.check("summary-" + language.tag() + ".txt", table.text(new Tally(4, 7, 2, 1)));
  }

  @Test
  void nothing_added_gives_the_heading_alone() {
    assertThat(SummaryTable.in(TerminalStyle.plain(Language.EN)).text(Tally.NOTHING))
        .isEqualTo("Summary  conversations: 0 · files read: 0 · set aside: 0\n");
  }
}
