package dev.pedoman.examples;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.Principle.*;

import dev.pedoman.check.SopChecker;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.yaml.SopYaml;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An SOP written in Java, the same as YAML, and a call held against it. */
public final class WriteAnSop {
  private WriteAnSop() {}

  /** Prints the SOP as YAML and the findings of one call, as UTF-8. */
  public static void main(String[] args) {
    run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    Sop sop = lostCard();
    out.print(SopYaml.write(sop) + "\n");

    ComplianceReport report = SopChecker.of(sop).check(call()).get(0);
    out.print(report.transcript().id() + ": " + report.judgement().verdict() + "\n");
    for (Finding finding : report.findings()) {
      out.print(finding.item() + " " + finding.outcome() + "\n");
      out.print("  " + Sentences.in(Language.EN).of(report, finding) + "\n");
    }
  }

  static Sop lostCard() {
    return sop("lost-card")
        .version("1.0.0")
        .title("A lost bank card")
        .languages(Language.EN)
        .channels(Channel.PHONE)
        .phrases("lost", "lost ... card", "card ... (stolen|missing|gone)")
        .steps(
            when(
                customer(says("$lost")),
                // In whatever order, so that a kind word may come first.
                anyOrder(
                    step("calm")
                        .toDo("Show that you understand.")
                        .principles(FRIENDLINESS)
                        .expect(agent(says(EMPATHY, REASSURANCE))),
                    step("block")
                        .toDo("Block the card at once.")
                        .principles(SPEED)
                        .critical()
                        .expect(action("card-blocked"))
                        .within(seconds(60))
                        .ofTrigger()),
                step("say-when")
                    .toDo("Say when the new card comes.")
                    .principles(TRANSPARENCY)
                    .expect(agent(says("new card ... {duration}")))))
        .rules(
            rule("never-ask-for-the-pin")
                .toDo("Never ask for the PIN.")
                .critical()
                .never(agent(says("pin"))))
        .build();
  }

  private static Transcript call() {
    return Transcript.builder("call-17")
        .channel(Channel.PHONE)
        .agent(2, "Good morning, Harbour Bank, Mia speaking.")
        .customer(6, "Hello, I think I lost my card on the bus.")
        .agent(14, "I understand, that is worrying. Which card is it?")
        .customer(22, "The blue one, ending in 4471.")
        .action(95, "card-blocked", Map.of("card", "4471"))
        .agent(97, "It is blocked now. Your new card arrives within 3 days.")
        .customer(104, "Thank you so much.")
        .build();
  }
}
