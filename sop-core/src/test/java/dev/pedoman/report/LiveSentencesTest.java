package dev.pedoman.report;

import static dev.pedoman.model.SmallSops.about;
import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.atMost;
import static dev.pedoman.model.SmallSops.by;
import static dev.pedoman.model.SmallSops.customer;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.optional;
import static dev.pedoman.model.SmallSops.rule;
import static dev.pedoman.model.SmallSops.seconds;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.turns;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.check.LiveCheck;
import dev.pedoman.check.LiveStatus;
import dev.pedoman.check.SopChecker;
import dev.pedoman.model.About;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Guard;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Talk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is said while an interaction goes on, in files. After a change that is meant, run with
 * {@code -Dgolden.write=true} and read the difference as a native agent would.
 */
class LiveSentencesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "report", "live");
  private static final Anchor START = new Anchor.Start();

  private static final Sop ALL =
      sop()
          .steps(
              said(
                  within(step("greet", agent("selamat pagi")), 60, START),
                  "Sapa pelanggan.",
                  "Sapa pelanggan.",
                  "Greet the customer."),
              guarded(
                  by(step("connect"), Deadline.within(turns(2), new Anchor.Trigger())),
                  Guard.when(customer("manajer"))),
              optional(within(step("offer"), 30, START)),
              said(
                  step("bye", agent("terima kasih")),
                  "Ucapkan terima kasih.",
                  "Ucapkan terima kasih.",
                  "Say thank you."),
              said(
                  by(
                      step("survey"),
                      new Deadline(
                          Optional.of(seconds(86_400)),
                          seconds(172_800),
                          new Anchor.Close(),
                          Optional.empty())),
                  "Kirim survei.",
                  "Hantar tinjauan.",
                  "Send the survey."))
          .rules(
              rule("first", new Requirement.Measured(Metric.FIRST_RESPONSE_TIME, atMost(60_000))),
              rule(
                  "promise",
                  new Requirement.Whenever(
                      agent("kami janji"),
                      Relation.AFTER,
                      does("follow-up"),
                      Optional.empty(),
                      List.of())),
              rule("transfers", new Requirement.AtMost(1, does("transfer"))),
              rule("no-blame", new Requirement.Never(agent("salah anda"))))
          .build();

  private final StringBuilder out = new StringBuilder();

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_is_said_while_an_interaction_goes_on_reads_like_the_file(Language language)
      throws IOException {
    Sentences sentences = Sentences.in(language);
    LiveCheck live = SopChecker.of(ALL).live(Talk.of());
    say("C0 Pesanan saya rusak", live, sentences);
    live.add(Talk.event("A1 Ya?"));
    tell(live.status(Duration.ofMillis(48_250)).get(0), "48.25 s", sentences);
    tell(live.status(Duration.ofMillis(72_250)).get(0), "72.25 s", sentences);
    say("C80 Saya mau manajer", live, sentences);
    say("A85 selamat pagi, kami janji beres", live, sentences);
    say("C90 Cepat", live, sentences);
    say("A95 Itu salah Anda", live, sentences);
    say("A*100 transfer", live, sentences);
    say("A110 terima kasih", live, sentences);
    say("A*115 close", live, sentences);
    tell(live.status(Duration.ofHours(30)).get(0), "30 h", sentences);
    tell(live.status(Duration.ofHours(50)).get(0), "50 h", sentences);
    waiting(sentences);
    passingOver(sentences);

    Path file = FOLDER.resolve(language.tag() + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, out);
    }
    assertThat(out.toString()).isEqualTo(Files.readString(file));
  }

  /** Two rules that say how long the customer has waited. */
  private void waiting(Sentences sentences) {
    Sop sop = only(new Requirement.Measured(Metric.LONGEST_RESPONSE_TIME, atMost(120_000)));
    LiveCheck live = SopChecker.of(sop).live(Talk.of());
    say("C5 Halo?", live, sentences);
    tell(live.status(Duration.ofMillis(100_000)).get(0), "100 s", sentences);
    tell(live.status(Duration.ofMillis(125_400)).get(0), "125.4 s", sentences);
    say("A150 Halo", live, sentences);
  }

  private void passingOver(Sentences sentences) {
    Step sorry = said(step("sorry", agent("maaf")), "Minta maaf.", "Minta maaf.", "Apologise.");
    LiveCheck live = SopChecker.of(only(sorry, step("check"), step("bye"))).live(Talk.of());
    say("A*1 check", live, sentences);
    say("A*2 bye", live, sentences);
    say("A3 maaf", live, sentences);
  }

  private void say(String event, LiveCheck live, Sentences sentences) {
    live.add(Talk.event(event));
    tell(live.status().get(0), event, sentences);
  }

  private void tell(LiveStatus status, String when, Sentences in) {
    out.append(when).append('\n');
    status.next().forEach(each -> line("next", in.next(each, status.now())));
    status.deadlines().forEach(each -> line("clock", in.due(status.sop(), each, status.now())));
    status.broken().forEach(each -> line("broken", status.say(each, in)));
    status.risks().forEach(each -> line("risk", status.say(each, in)));
    out.append('\n');
  }

  private void line(String what, String sentence) {
    out.append("  ").append(what).append(": ").append(sentence).append('\n');
  }

  private static Step said(Step step, String id, String ms, String en) {
    LocalText text = new LocalText(Map.of(Language.ID, id, Language.MS, ms, Language.EN, en));
    return about(step, new About(text, Set.of(), Set.of(), false, 1, LocalText.none(), List.of()));
  }
}
