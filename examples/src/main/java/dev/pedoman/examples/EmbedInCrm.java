package dev.pedoman.examples;

import dev.pedoman.check.SopChecker;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Step;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.yaml.BuiltInSops;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A CRM checks one of its conversations and shows the agent what to do better, in the agent's own
 * language. The records below stand for what a CRM has in its tables.
 */
public final class EmbedInCrm {
  /** Compiled once, when the CRM starts; every thread may use it. */
  private static final SopChecker CHECKER = SopChecker.of(BuiltInSops.load("first-contact"));

  private EmbedInCrm() {}

  record Message(OffsetDateTime sentAt, boolean fromAgent, String text) {}

  record Ticket(String number, String customer, String agent, List<Message> messages) {}

  /** Prints the findings of the example as UTF-8. */
  public static void main(String[] args) {
    run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    ComplianceReport report = CHECKER.check(transcript(ticket())).get(0);
    for (Language language : Language.values()) {
      show(report, language, out);
    }
  }

  private static void show(ComplianceReport report, Language language, PrintStream out) {
    Verdict verdict = report.judgement().verdict();
    String title = report.sop().title().in(language).orElse(report.sop().id());
    out.print("[" + language.tag() + "] " + title + ": " + verdict + "\n");
    Sentences sentences = Sentences.in(language);
    for (Finding finding : report.findings()) {
      out.print("  - " + instruction(report, finding, language) + "\n");
      out.print("    " + sentences.of(report, finding) + "\n");
    }
  }

  /** What the SOP asks for, in the words of its author. */
  private static String instruction(ComplianceReport report, Finding finding, Language language) {
    return report.sop().allSteps().stream()
        .filter(step -> step.id().equals(finding.item()))
        .map(Step::about)
        .findFirst()
        .or(
            () ->
                report.sop().rules().stream()
                    .filter(rule -> rule.id().equals(finding.item()))
                    .map(rule -> rule.about())
                    .findFirst())
        .flatMap(about -> about.instruction().in(language))
        .orElse(finding.item());
  }

  private static Transcript transcript(Ticket ticket) {
    OffsetDateTime start = ticket.messages().get(0).sentAt();
    TranscriptBuilder transcript =
        Transcript.builder(ticket.number())
            .channel(Channel.CHAT)
            .startedAt(start)
            .facts(Map.of("customer", Map.of("name", ticket.customer())))
            .label("agent", ticket.agent());
    for (Message message : ticket.messages()) {
      double seconds = Duration.between(start, message.sentAt()).toMillis() / 1000.0;
      if (message.fromAgent()) {
        transcript.agent(seconds, message.text());
      } else {
        transcript.customer(seconds, message.text());
      }
    }
    return transcript.build();
  }

  private static Ticket ticket() {
    OffsetDateTime nine = OffsetDateTime.parse("2026-11-23T09:00:00+07:00");
    return new Ticket(
        "T-1042",
        "Dewi",
        "Raka",
        List.of(
            new Message(nine, false, "Pagi, toko di Bandung buka sampai jam berapa ya?"),
            new Message(
                nine.plusSeconds(95),
                true,
                "Selamat pagi Kak Dewi, saya Raka dari Toko Sinar. Mau ke cabang yang mana, Kak?"),
            new Message(nine.plusSeconds(110), false, "Yang di Dago."),
            new Message(
                nine.plusSeconds(140), true, "Cabang Dago buka setiap hari, 10.00 sampai 21.00."),
            new Message(nine.plusSeconds(155), false, "Oke, makasih infonya."),
            new Message(
                nine.plusSeconds(165),
                true,
                "Sama-sama Kak. Terima kasih sudah menghubungi kami, selamat beraktivitas!")));
  }
}
