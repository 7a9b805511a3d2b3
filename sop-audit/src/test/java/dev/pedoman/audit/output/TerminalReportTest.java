package dev.pedoman.audit.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TerminalReportTest {
  private final ComplianceReport fails = Reports.fails(Reports.sop("complaint"), "chat-7");
  private final ComplianceReport passes = Reports.passes(Reports.sop("complaint"), "chat-8");

  @ParameterizedTest
  @EnumSource
  void details_are_pinned_to_the_letter(Language language) throws IOException {
    TerminalReport report = TerminalReport.in(TerminalStyle.plain(language));
    String text = report.details(fails) + "\n" + report.details(passes);
    Golden.check("details-" + language.tag() + ".txt", text);
  }

  @Test
  void one_line_says_the_verdict_the_score_and_what_to_act_on() {
    TerminalReport report = TerminalReport.in(TerminalStyle.plain(Language.EN));
    assertThat(report.line(fails))
        .isEqualTo(
            "FAIL             33.3 %  chat-7 · complaint 1.2.0: apologise MISSED, no-hiding BROKEN\n");
    assertThat(report.line(passes))
        .isEqualTo("PASS            100.0 %  chat-8 · complaint 1.2.0\n");
  }

  @Test
  void without_symbols_everything_is_ascii() {
    TerminalStyle style = TerminalStyle.of(Language.EN, false, StandardCharsets.US_ASCII);
    assertThat(style.symbols()).isFalse();
    TerminalReport report = TerminalReport.in(style);
    assertThat(report.details(fails)).isASCII().contains("x apologise", "###.......");
    assertThat(TerminalStyle.of(Language.EN, false, StandardCharsets.ISO_8859_1).symbols())
        .isFalse();
    assertThat(TerminalStyle.of(Language.EN, false, StandardCharsets.UTF_8).symbols()).isTrue();
  }

  @Test
  void colours_add_nothing_but_colours() {
    TerminalStyle plain = TerminalStyle.plain(Language.EN);
    TerminalStyle coloured = new TerminalStyle(Language.EN, true, true, plain.width());
    String text = TerminalReport.in(coloured).details(fails);
    assertThat(text).contains("\u001b[1;31mFAIL");
    assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
        .isEqualTo(TerminalReport.in(plain).details(fails));
  }

  @ParameterizedTest
  @EnumSource
  void no_line_is_wider_than_the_style_allows(Language language) {
    ComplianceReport wide =
        Reports.fails(Reports.sop("c".repeat(100)), "kata ".repeat(60) + "x".repeat(300));
    for (int width : new int[] {90, 100}) {
      TerminalStyle style = new TerminalStyle(language, false, true, width);
      String text = TerminalReport.in(style).details(wide) + TerminalReport.in(style).line(wide);
      assertThat(text.lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }
  }
}
