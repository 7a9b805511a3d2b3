package dev.pedoman.report;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.anyOrder;
import static dev.pedoman.model.SmallSops.by;
import static dev.pedoman.model.SmallSops.customer;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.optional;
import static dev.pedoman.model.SmallSops.seconds;
import static dev.pedoman.model.SmallSops.sop;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.turns;
import static dev.pedoman.model.SmallSops.unless;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.check.Checks;
import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.Change;
import dev.pedoman.judge.Judgement;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Bound;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Guard;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Place;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.Sop;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a reader is told of each outcome, in files. After a change that is meant, run with {@code
 * -Dgolden.write=true} and read the difference as a native auditor would.
 */
class ExplanationsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "report", "golden");
  private static final Anchor START = new Anchor.Start();

  private record Case(String name, Sop sop, Transcript transcript) {}

  private final List<Case> cases = new ArrayList<>();

  private void say(String name, Sop sop, Transcript transcript) {
    cases.add(new Case(name, sop, transcript));
  }

  private void say(String name, Requirement requirement, Transcript transcript) {
    say(name, only(requirement), transcript);
  }

  private void steps() {
    Sop thanks = only(step("a"), step("s", agent("terima kasih")), step("b"));
    say("missed: add between", thanks, Talk.of("A*5 a", "A9 ya", "A*20 b"));
    say("missed: add after", thanks, Talk.of("A*5 a", "A9 ya"));
    say("missed: add before", thanks, Talk.of("A ya", "A* b"));
    say("missed: add anywhere", only(step("s", agent("terima kasih"))), Talk.of("A ya"));
    say("missed: add, no candidate", only(step("s")), Talk.of("A ya"));
    say(
        "missed: siblings in any order impose nothing",
        only(step("a"), anyOrder(step("s"), step("t"))),
        Talk.of("A* a", "A* t"));
    say(
        "missed: add by a deadline",
        only(step("a"), within(step("s"), 60, START)),
        Talk.of("A*5 a", "A90 ya"));
    say(
        "missed: the deadline is over at its place",
        only(step("a"), within(step("s"), 60, START)),
        Talk.of("A*75 a", "A90 ya"));
    say(
        "missed: not due before the next",
        only(by(step("s"), between(60, 90, START)), step("b")),
        Talk.of("A*5 b", "A90 ya"));
    say(
        "missed: add between two times",
        only(by(step("s"), between(60, 90, START))),
        Talk.of("A5 halo", "A95 ya"));
    say(
        "missed: add within turns of its trigger",
        only(
            guarded(
                by(step("s"), Deadline.within(turns(1), new Anchor.Trigger())),
                Guard.when(customer("rusak")))),
        Talk.of("A halo", "C barangnya rusak", "A baik", "C ya", "A baik"));
    say(
        "missed: counted from a step not seen",
        only(step("a"), within(step("s"), 60, new Anchor.AtStep("a"))),
        Talk.of("A5 ya"));
    say(
        "missed: said by the other side",
        only(step("a"), step("s", agent("halo"))),
        Talk.of("A* a", "C halo", "A ya"));
    say(
        "missed: done by the other side",
        only(step("s", doesBy("refund", Speaker.SYSTEM))),
        Talk.of("A*9 refund"));
    say(
        "missed: negated",
        only(step("s", agent("dapat membantu"))),
        Talk.of("A2 saya tidak dapat membantu"));
    say("missed: failed", only(step("s", does("refund"))), Talk.of("A*3 refund! amount=5"));
    say(
        "missed: other values",
        only(
            step(
                "s",
                new Pattern.Does(
                    List.of("refund"),
                    Map.of(
                        "amount",
                        new Expected.OfFact("order.total"),
                        "note",
                        new Expected.Present()),
                    Pattern.Status.SUCCEEDED,
                    Optional.empty()))),
        Talk.builder("A*3 refund amount=5").facts(Map.of("order.total", 50)).build());
    say(
        "missed: before its trigger",
        only(guarded(step("s"), Guard.when(customer("rusak")))),
        Talk.of("A*1 s", "C5 barangnya rusak", "A9 ya"));
    say(
        "missed: at another place",
        only(step("s", agent(Place.FIRST, "halo"))),
        Talk.of("A pagi", "C ya", "A halo"));
    say("late", only(within(step("s"), 60, START)), Talk.of("A5 ya", "A*72 s"));
    say(
        "late: what comes before moves along",
        only(step("a"), within(step("s"), 60, START)),
        Talk.of("A*65 a", "A*72 s"));
    say(
        "late in turns",
        only(by(step("s"), Deadline.within(turns(1), START))),
        Talk.of("A a", "C b", "A c", "A* s"));
    say("late in working time", workingTime(), officeTalk("A*7500 s"));
    say("early", only(by(step("s"), between(60, 90, START))), Talk.of("A*48 s"));
    say(
        "early: before its anchor",
        only(step("a"), by(step("s"), between(10, 20, new Anchor.Close()))),
        Talk.of("A*1 a", "A*48 s", "A50 ya"));
    say(
        "out of order: move after",
        only(step("s"), step("a"), step("b")),
        Talk.of("A* a", "A* b", "A* s"));
    say(
        "out of order: move later",
        only(step("a"), step("b"), step("s")),
        Talk.of("A* s", "A* a", "A* b"));
    say("done", only(step("s", agent("halo"))), Talk.of("A5 halo kak"));
    say("done in time", only(within(step("s"), 60, START)), Talk.of("A*5 s"));
  }

  private void undecided() {
    say("not called for", only(guarded(step("s"), Guard.when(customer("x")))), Talk.of("A* t"));
    say("excused", only(guarded(step("s"), unless(does("x")))), Talk.of("A* x"));
    say("optional", only(optional(step("s"))), Talk.of("A* x"));
    say("no times", only(within(step("s"), 60, START)), Talk.of("A* s"));
    say("incomplete", only(step("s")), Talk.builder("A* x").incomplete().build());
    say(
        "actions not recorded",
        only(step("s")),
        Talk.builder("A ya").actionsRecorded(false).build());
    say("no agent", only(step("s", agent("halo"))), Talk.of("C halo"));
    say("speaker unknown", only(step("s", agent("halo"))), Talk.of("U halo", "A ya"));
    say(
        "window not observed",
        only(by(step("s"), Deadline.within(seconds(60), new Anchor.Close()))),
        Talk.of("A5 ya"));
    say(
        "fact unknown",
        only(step("s", does("refund", "amount", new Expected.OfFact("order.total")))),
        Talk.of("A* refund amount=5"));
    say(
        "nothing to measure",
        new Requirement.Measured(Metric.FIRST_RESPONSE_TIME, Bound.atMost(60_000)),
        Talk.of("A* x"));
  }

  private void rules() {
    Pattern rude = agent("salah anda");
    say("never", new Requirement.Never(rude), Talk.of("A1 salah anda", "A2 itu salah anda"));
    say(
        "at most",
        new Requirement.AtMost(1, does("hold")),
        Talk.of("A* hold", "A* hold", "A* hold", "A* hold", "A* hold"));
    say("at least", new Requirement.AtLeast(2, does("check")), Talk.of("A halo"));
    say("at least: one more", new Requirement.AtLeast(2, does("check")), Talk.of("A* check"));
    say("always", new Requirement.Always(agent("kak")), Talk.of("A halo kak", "A baik", "A ya"));
    say("before: add", whenever(Relation.BEFORE, 0), Talk.of("A ya", "A* hold"));
    say("before: move", whenever(Relation.BEFORE, 0), Talk.of("A* hold", "A boleh tunggu"));
    say(
        "before: too long before",
        whenever(Relation.BEFORE, 10),
        Talk.of("A5 boleh tunggu", "A*20 hold"));
    say("after: add in time", whenever(Relation.AFTER, 60), Talk.of("A*5 hold", "A90 ya"));
    say("after: too late", whenever(Relation.AFTER, 60), Talk.of("A*5 hold", "A70 boleh"));
    say("after: one companion for two", whenever(Relation.AFTER, 0), Talk.of("A* hold", "A* hold"));
    say(
        "after: each its own",
        whenever(Relation.AFTER, 10),
        Talk.of("A*5 hold", "A*55 hold", "A*105 hold"));
    say("not after: leave out", whenever(Relation.NOT_AFTER, 0), Talk.of("A* hold", "A boleh"));
    say(
        "not before: leave out the trigger",
        whenever(Relation.NOT_BEFORE, 0),
        Talk.of("A boleh", "A boleh", "A* hold"));
    say(
        "metric: time",
        new Requirement.Measured(Metric.FIRST_RESPONSE_TIME, Bound.atMost(60_000)),
        Talk.of("C0 halo", "A72 ya"));
    say(
        "metric: count",
        new Requirement.Measured(Metric.TRANSFERS, Bound.atMost(0)),
        Talk.of("A* transfer"));
    say(
        "metric: number",
        new Requirement.Measured(Metric.WORDS_PER_SENTENCE, Bound.atMost(3)),
        Talk.of("A satu dua tiga empat lima enam"));
    say(
        "metric: share",
        new Requirement.Measured(
            Metric.TALK_SHARE, new Bound(OptionalDouble.of(0.25), OptionalDouble.empty())),
        Talk.of("C satu dua tiga empat lima enam tujuh delapan sembilan", "A ya"));
    say(
        "facts",
        new Requirement.FactsAgree(Map.of(MentionKind.MONEY, List.of("order.total"))),
        Talk.builder("A5 totalnya Rp 50.000").facts(Map.of("order.total", 75_000)).build());
    say(
        "answers in the customer's language",
        new Requirement.SameLanguage(),
        Talk.of(
            "C selamat pagi, barang yang saya pesan kemarin belum sampai, tolong dicek",
            "A good morning, thank you for your message, I will look at it right now"));
    say("kept", new Requirement.Never(rude), Talk.of("A halo"));
    say(
        "kept: metric",
        new Requirement.Measured(Metric.TRANSFERS, Bound.atMost(1)),
        Talk.of("A* transfer"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_outcome_is_told_as_the_file_says(Language language) throws IOException {
    steps();
    undecided();
    rules();
    StringBuilder text = new StringBuilder();
    cases.forEach(each -> tell(text, each, language));
    text.append("== what is needed\n");
    for (Reason reason : EnumSet.range(Reason.NO_TIMES, Reason.NOTHING_TO_MEASURE)) {
      Sentences sentences = Sentences.in(language);
      text.append(sentences.of(reason)).append("\n  → ").append(sentences.needed(reason));
      text.append('\n');
    }
    Path file = FOLDER.resolve(language.tag() + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text.toString().lines().toList()).isEqualTo(Files.readString(file).lines().toList());
  }

  private static void tell(StringBuilder text, Case each, Language language) {
    Sentences sentences = Sentences.in(language);
    ComplianceReport report = Checks.report(each.sop(), each.transcript());
    Judgement judged = report.judgement();
    text.append("== ").append(each.name()).append('\n');
    judged.steps().stream()
        .filter(step -> step.step().id().equals("s"))
        .forEach(step -> text.append(sentences.of(report, step)).append('\n'));
    judged.rules().forEach(rule -> text.append(sentences.of(rule)).append('\n'));
    for (int i = 0; i < report.findings().size(); i++) {
      if (Set.of("s", "r").contains(report.findings().get(i).item())) {
        report
            .changes()
            .get(i)
            .ifPresent(change -> text.append("→ ").append(sentences.of(change)).append('\n'));
      }
    }
  }

  @Test
  void the_files_show_each_kind_of_change() {
    steps();
    rules();
    Set<String> shown = new TreeSet<>();
    for (Case each : cases) {
      Checks.report(each.sop(), each.transcript()).changes().stream()
          .flatMap(Optional::stream)
          .forEach(change -> shown.add(change.getClass().getSimpleName()));
    }
    List<String> kinds = new ArrayList<>();
    for (Class<?> kind : Change.class.getPermittedSubclasses()) {
      kinds.add(kind.getSimpleName());
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(kinds);
  }

  @Test
  void no_word_of_one_language_stands_in_another() {
    List<String> onlyIndonesian = List.of("nomor", "menit", "detik", "petugas", "setelah", "bahwa");
    List<String> onlyMalay = List.of("nombor", "minit", "saat", "ejen", "selepas", "perlu", "bagi");
    for (ChangeMessage message : ChangeMessage.values()) {
      assertThat(message.in(Language.MS, 1, 2, 3).split("\\W+"))
          .doesNotContainAnyElementsOf(onlyIndonesian);
      assertThat(message.in(Language.ID, 1, 2, 3).replace("saat itu", "").split("\\W+"))
          .doesNotContainAnyElementsOf(onlyMalay);
    }
    for (Reason reason : Reason.values()) {
      assertThat(NeedMessage.of(reason, Language.MS).split("\\W+"))
          .doesNotContainAnyElementsOf(onlyIndonesian);
      assertThat(NeedMessage.of(reason, Language.ID).split("\\W+"))
          .doesNotContainAnyElementsOf(onlyMalay);
    }
  }

  private static Deadline between(int from, int to, Anchor anchor) {
    return new Deadline(Optional.of(seconds(from)), seconds(to), anchor, Optional.empty());
  }

  private static Requirement whenever(Relation relation, int within) {
    return new Requirement.Whenever(
        does("hold"),
        relation,
        agent("boleh"),
        within == 0 ? Optional.empty() : Optional.of(seconds(within)),
        List.of());
  }

  private static Pattern doesBy(String name, Speaker by) {
    return new Pattern.Does(List.of(name), Map.of(), Pattern.Status.SUCCEEDED, Optional.of(by));
  }

  /** Two hours, of which the office is open from nine. */
  private static Sop workingTime() {
    WorkingHours hours =
        new WorkingHours(
            ZoneId.of("UTC"),
            Map.of(
                DayOfWeek.MONDAY,
                new WorkingHours.Opening(LocalTime.of(9, 0), LocalTime.of(17, 0))),
            Set.of());
    Deadline deadline = new Deadline(Optional.empty(), seconds(3600), START, Optional.of("office"));
    return sop().calendar("office", hours).steps(by(step("s"), deadline)).build();
  }

  private static Transcript officeTalk(String... events) {
    return Talk.builder(events).startedAt(OffsetDateTime.parse("2026-03-02T08:30:00Z")).build();
  }
}
