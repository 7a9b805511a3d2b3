package dev.pedoman.audit.command;

import static dev.pedoman.dsl.SopDsl.action;
import static dev.pedoman.dsl.SopDsl.agent;
import static dev.pedoman.dsl.SopDsl.any;
import static dev.pedoman.dsl.SopDsl.anyOrder;
import static dev.pedoman.dsl.SopDsl.asks;
import static dev.pedoman.dsl.SopDsl.atMost;
import static dev.pedoman.dsl.SopDsl.customer;
import static dev.pedoman.dsl.SopDsl.resembles;
import static dev.pedoman.dsl.SopDsl.rule;
import static dev.pedoman.dsl.SopDsl.says;
import static dev.pedoman.dsl.SopDsl.seconds;
import static dev.pedoman.dsl.SopDsl.sop;
import static dev.pedoman.dsl.SopDsl.step;
import static dev.pedoman.dsl.SopDsl.turns;
import static dev.pedoman.dsl.SopDsl.when;

import dev.pedoman.audit.output.TerminalReport;
import dev.pedoman.audit.output.TerminalStyle;
import dev.pedoman.audit.source.Formats;
import dev.pedoman.audit.source.Input;
import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.audit.source.ReadResults;
import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Language;
import java.nio.charset.StandardCharsets;

/**
 * A check of next to nothing on a thread of its own, while the real SOP is still being read. Much
 * of the first check's time goes into loading and linking what a check is made of; a second
 * processor has nothing else to do meanwhile. What comes out is thrown away, so that the real check
 * gives what it always gives, only sooner.
 */
final class Rehearsal {
  private static final String CONVERSATION =
      """
      channel: chat
      [00:00] Customer: My order is late, what can you do?
      [00:20] Agent: Good morning. That is your own fault; would you hold on?
      [00:40] * hold
      """;

  private Rehearsal() {}

  /** Begins one where a processor is free for it; the process does not wait for its end. */
  static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(Rehearsal::play, "rehearsal");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void play() {
    try {
      report();
    } catch (RuntimeException | Error fault) {
      // The real check meets it too and says so; twice would be once too often.
      return;
    }
  }

  /** The report of the check, for its test. */
  static String report() {
    TerminalStyle style = TerminalStyle.of(Language.EN, false, StandardCharsets.UTF_8);
    SopChecker checker = SopChecker.of(standard());
    StringBuilder text = new StringBuilder();
    try (ReadResults results = Formats.standard().read(Input.text("rehearsal.txt", CONVERSATION))) {
      while (results.hasNext()) {
        if (results.next() instanceof ReadResult.Read read) {
          for (ComplianceReport report : checker.check(read.transcript())) {
            text.append(TerminalReport.in(style).details(report));
          }
        }
      }
    }
    return text.toString();
  }

  private static Sop standard() {
    return sop("rehearsal")
        .version("1")
        .steps(
            step("greet").expect(agent(says("good morning|hello (there)"))).within(seconds(60)),
            anyOrder(
                step("ask").expect(agent(asks())),
                step("soothe").expect(agent(resembles("that is annoying"))).optional()),
            when(
                customer(says("my order")),
                step("refund").expect(action("refund")).within(turns(2)).ofTrigger()))
        .rules(
            rule("soon").firstResponseTime(atMost(seconds(60))),
            rule("in-hand").transfers(atMost(1)),
            rule("leave").whenever(action("hold")).before(agent(says("hold on"))),
            rule("blame").never(any(agent(says("your (own) fault")), action("blame"))))
        .build();
  }
}
