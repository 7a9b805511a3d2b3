package dev.pedoman.examples;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.Principle.*;

import dev.pedoman.check.LiveCheck;
import dev.pedoman.check.LiveStatus;
import dev.pedoman.check.SopChecker;
import dev.pedoman.dsl.GroupBuilder;
import dev.pedoman.dsl.RuleBuilder;
import dev.pedoman.dsl.StepBuilder;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Finding;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The side panel of an agent's chat window: after each message it shows what is done, what to do
 * next, which clocks run, what was just broken and what is about to be, in the agent's language.
 */
public final class LiveAssist {
  /** Compiled once, when the chat server starts; every conversation begins a check of its own. */
  private static final SopChecker CHECKER = SopChecker.of(complaint());

  private static final Sentences ID = Sentences.in(Language.ID);

  private final LiveCheck live;
  private final PrintStream out;
  private final Set<String> shown = new HashSet<>();

  private LiveAssist(LiveCheck live, PrintStream out) {
    this.live = live;
    this.out = out;
  }

  /** Prints the panel of a conversation as UTF-8. */
  public static void main(String[] args) {
    run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    Transcript beginning =
        Transcript.builder("chat-2207").channel(Channel.CHAT).actionsRecorded(true).build();
    LiveAssist panel = new LiveAssist(CHECKER.live(beginning), out);
    for (Event event : conversation()) {
      panel.show(event);
      if (event.at().equals(Optional.of(Duration.ofSeconds(40)))) {
        panel.tick(Duration.ofSeconds(115));
      }
    }
    panel.close();
  }

  private void show(Event event) {
    live.add(event);
    String text = event instanceof Utterance said ? said.text() : "* " + ((Action) event).name();
    String who = event.by() == Speaker.CUSTOMER ? "Pelanggan" : "Petugas";
    out.print(time(event.at()) + " " + who + ": " + text + "\n");
    show(live.status().get(0));
  }

  /** A chat server asks every few seconds; a clock may run out while nobody writes. */
  private void tick(Duration now) {
    out.print(time(Optional.of(now)) + " (belum ada jawaban)\n");
    show(live.status(now).get(0));
  }

  private void show(LiveStatus status) {
    List<StepResult> done =
        status.steps().stream().filter(step -> !step.evidence().isEmpty()).toList();
    for (StepResult step : done) {
      if (shown.add(step.step().id())) {
        line("✓", step.step().about().instruction().in(Language.ID).orElse(step.step().id()));
      }
    }
    status.broken().forEach(breach -> line("✗", status.say(breach, ID)));
    status.risks().forEach(risk -> line("!", status.say(risk, ID)));
    status.next().forEach(step -> line("→", ID.next(step, status.now())));
    status.deadlines().stream()
        .filter(clock -> !told(clock.item(), status))
        .forEach(clock -> line("◷", ID.due(status.sop(), clock, status.now())));
    out.print("\n");
  }

  /** Whether a clock stands in another line already. */
  private static boolean told(String item, LiveStatus status) {
    return status.next().stream().anyMatch(step -> step.step().id().equals(item))
        || status.risks().stream().anyMatch(risk -> risk.item().equals(item))
        || status.broken().stream().anyMatch(breach -> breach.item().equals(item));
  }

  private void close() {
    ComplianceReport report = live.finish().get(0);
    out.print("Selesai: " + report.judgement().verdict() + "\n");
    for (Finding finding : report.findings()) {
      line("✗", ID.instruction(report, finding).orElse(finding.item()));
      line(" ", ID.of(report, finding));
    }
  }

  private void line(String mark, String text) {
    out.print("        " + mark + " " + text + "\n");
  }

  private static String time(Optional<Duration> at) {
    long seconds = at.orElse(Duration.ZERO).toSeconds();
    return "["
        + (seconds / 600)
        + (seconds / 60 % 10)
        + ":"
        + (seconds / 10 % 6)
        + (seconds % 10)
        + "]";
  }

  static Sop complaint() {
    return sop("keluhan-obrolan")
        .version("1.0.0")
        .title(Language.ID, "Keluhan lewat obrolan")
        .languages(Language.ID)
        .phrases("manager", "(bicara|ngobrol) ... (manajer|atasan)", "panggil (manajer|atasan)")
        .steps(
            anyOrder(
                step("greet")
                    .toDo(Language.ID, "Sapa pelanggan.")
                    .principles(FRIENDLINESS, SPEED)
                    .expect(agent(says(GREETING)))
                    .within(seconds(60)),
                step("apologise")
                    .toDo(Language.ID, "Minta maaf, apa pun penyebabnya.")
                    .principles(FRIENDLINESS)
                    .critical()
                    .expect(agent(says(APOLOGY)))),
            askOrderNumber(),
            step("look-up")
                .toDo(Language.ID, "Buka pesanannya di sistem.")
                .principles(ACCURACY)
                .expect(action("order-lookup")),
            connect(),
            solve(),
            step("say-when")
                .toDo(Language.ID, "Sebutkan kapan pelanggan menerimanya.")
                .principles(TRANSPARENCY)
                .expect(agent(says("(tiba|sampai|masuk) ... {duration}"))),
            step("anything-else")
                .toDo(Language.ID, "Tanyakan apakah ada lagi yang bisa dibantu.")
                .principles(FRIENDLINESS)
                .expect(agent(says(ANYTHING_ELSE))))
        .rules(steadyPace(), noBlame(), comeBack())
        .build();
  }

  private static StepBuilder askOrderNumber() {
    return step("ask-order-number")
        .toDo(Language.ID, "Minta nomor pesanan.")
        .principles(ACCURACY)
        .expect(agent(asks("nomor pesanan")))
        .unless(customer(says("pesanan (saya) {number}")));
  }

  private static GroupBuilder connect() {
    return when(
        customer(says("$manager")),
        step("connect")
            .toDo(Language.ID, "Sambungkan ke manajer.")
            .principles(SPEED)
            .expect(action("transfer"))
            .within(turns(2))
            .ofTrigger());
  }

  private static GroupBuilder solve() {
    return oneOf(
        step("refund")
            .toDo(Language.ID, "Kembalikan uangnya (atau kirim pengganti).")
            .expect(action("refund")),
        step("replace")
            .toDo(Language.ID, "Kirim pengganti (atau kembalikan uangnya).")
            .expect(action("ship-replacement")));
  }

  private static RuleBuilder steadyPace() {
    return rule("steady-pace")
        .toDo(Language.ID, "Jangan biarkan pelanggan menunggu lebih dari 90 detik.")
        .principles(SPEED)
        .longestResponseTime(atMost(seconds(90)));
  }

  private static RuleBuilder noBlame() {
    return rule("no-blame")
        .toDo(Language.ID, "Jangan pernah menyalahkan pelanggan.")
        .principles(FRIENDLINESS)
        .critical()
        .never(agent(says("salah (kakak|bapak|ibu|anda) sendiri")));
  }

  private static RuleBuilder comeBack() {
    return rule("come-back")
        .toDo(Language.ID, "Sesudah minta waktu, kembali dengan hasilnya.")
        .principles(TRANSPARENCY)
        .whenever(agent(says("saya cek dulu")))
        .after(agent(says("(sudah|telah) saya cek")));
  }

  private static List<Event> conversation() {
    return List.of(
        message(0, Speaker.CUSTOMER, "Kak, blender yang saya terima pecah!"),
        message(25, Speaker.AGENT, "Selamat siang, Kak Dewi. Mohon maaf atas kejadian ini."),
        message(40, Speaker.CUSTOMER, "Padahal baru dibeli kemarin, saya kecewa sekali."),
        message(135, Speaker.AGENT, "Boleh saya minta nomor pesanannya, Kak?"),
        message(150, Speaker.CUSTOMER, "SNR-20418. Saya mau bicara dengan manajer saja."),
        message(160, Speaker.AGENT, "Baik Kak, saya cek dulu pesanannya, ya."),
        deed(165, "order-lookup"),
        message(180, Speaker.AGENT, "Sepertinya ini salah Kakak sendiri waktu membuka kardusnya."),
        message(190, Speaker.CUSTOMER, "Lho, kok saya yang disalahkan? Mana manajernya?"),
        deed(200, "transfer"),
        message(215, Speaker.AGENT, "Saya Ratna, manajer di sini. Pesanan Kakak sudah saya cek."),
        deed(220, "ship-replacement"),
        message(230, Speaker.AGENT, "Blender pengganti tiba dalam 2 hari, tanpa biaya."),
        message(240, Speaker.CUSTOMER, "Oke, terima kasih, Bu."),
        message(250, Speaker.AGENT, "Sama-sama, Kak. Ada lagi yang bisa kami bantu?"));
  }

  private static Event message(long seconds, Speaker by, String text) {
    return new Utterance(by, text, Optional.of(Duration.ofSeconds(seconds)), Optional.empty());
  }

  private static Event deed(long seconds, String name) {
    return new Action(
        Speaker.AGENT, name, Map.of(), false, Optional.of(Duration.ofSeconds(seconds)));
  }
}
