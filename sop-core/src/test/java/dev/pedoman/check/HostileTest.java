package dev.pedoman.check;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.seconds;
import static dev.pedoman.model.SmallSops.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.pedoman.evidence.PatternAnswer;
import dev.pedoman.evidence.PatternPort;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.SmallSops;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to exhaust time, memory or the stack; growth is told by what is allocated. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Limit SOON = seconds(5);

  @ParameterizedTest
  @ValueSource(strings = {"(a*|b*)", "((a*)?)", "(|)", "(?:a|b*)*", "(?:a*+|b*)", "(?:[]|]*|b*)"})
  void an_expression_that_branches_at_the_end_of_a_text_where_nothing_is_read(String piece) {
    Requirement never =
        new Requirement.Never(agent(new TextPattern.Matches(piece.repeat(40) + "y")));
    Transcript transcript = Transcript.builder("t").agent("aaab").agent("b").build();
    assertThat(Checks.rule(never, transcript).outcome())
        .isIn(RuleOutcome.INCONCLUSIVE, RuleOutcome.KEPT);
  }

  @Test
  void an_expression_of_many_branches_finds_what_it_says() {
    String expression = "(a?|b*)[]|x*]\\Q|*\\E(c+|d*)(e|f|g)?\\p{L}{1,2}?(h|i|j|k)*(?=z)z{1}";
    Requirement never = new Requirement.Never(agent(new TextPattern.Matches(expression)));
    Transcript transcript = Transcript.builder("t").agent("so bb]|*ccfmhiz it is").build();
    assertThat(Checks.rule(never, transcript).evidence().get(0).quote()).isEqualTo("bb]|*ccfmhiz");
  }

  @ParameterizedTest
  @EnumSource(Requirement.Relation.class)
  void companions_without_a_time_are_walked_along_once(Requirement.Relation relation) {
    Sop sop = only(whenever(relation, does("y")));
    TranscriptBuilder builder = Transcript.builder("untimed").actionsRecorded(true);
    for (int i = 0; i < 100_000; i++) {
      builder.event(
          action(i % 2 == 0 ? "x" : "y", i % 2 == 0 ? Optional.of(at(i)) : Optional.empty()));
    }
    assertThat(Checks.report(sop, builder.build()).judgement().rules()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Requirement.Relation.class)
  void the_smallest_change_for_many_triggers_grows_with_them(Requirement.Relation relation) {
    Sop sop = only(whenever(relation, does("y")));
    grows(
        4_000,
        n ->
            SopChecker.of(sop)
                .check(actions(n, i -> i < n / 2 ? "x" : "y"))
                .forEach(report -> assertThat(report.changes()).isNotNull()));
  }

  @Test
  void live_checks_grow_with_their_events() {
    Sop sop =
        SmallSops.sop()
            .steps(step("a", agent("halo")), SmallSops.repeated(does("x"), step("b")))
            .rules(
                SmallSops.rule("w", whenever(Requirement.Relation.AFTER, does("y"))),
                SmallSops.rule("n", new Requirement.Never(agent(new TextPattern.Matches("a+z")))))
            .build();
    grows(
        20_000,
        n -> {
          LiveCheck live = SopChecker.of(sop).live(Transcript.builder("live").build());
          for (int i = 0; i < n; i++) {
            live.add(
                i % 4 == 0 ? action("y", Optional.of(at(i))) : Utterance.of(Speaker.AGENT, "kata"));
            if (i % (n / 20) == 0) {
              live.status();
            }
          }
          live.finish();
        });
  }

  @Test
  void a_million_events_of_one_utterance_each() {
    TranscriptBuilder builder = Transcript.builder("million");
    Event said = Utterance.of(Speaker.AGENT, "halo");
    for (int i = 0; i < 1_000_000; i++) {
      builder.event(said);
    }
    assertThat(Checks.steps(only(step("a", agent("halo"))), builder.build())).isEqualTo("a DONE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kata lain ", "1,", "a", "\uD800a\u0301", "\u202E\u200B", "nomor? "})
  void one_utterance_of_ten_million_characters(String piece) {
    String text = piece.repeat(10_000_000 / piece.length()) + " halo";
    Transcript transcript = Transcript.builder("long").agent(text).build();
    assertThat(Checks.steps(only(step("a", agent("halo"))), transcript)).startsWith("a ");
  }

  @Test
  void patterns_in_patterns_cost_no_more_than_they_hold() {
    for (boolean joined : new boolean[] {false, true}) {
      Pattern nested = does("x");
      for (int i = 0; i < 200; i++) {
        Pattern inner = new Pattern.AnyOf(List.of(nested, does("v")));
        nested = i % 2 == 0 ? SmallSops.chain(inner, does("w")) : SmallSops.all(inner, does("w"));
      }
      Requirement whenever =
          new Requirement.Whenever(
              does("t"),
              Requirement.Relation.AFTER,
              nested,
              Optional.of(SOON),
              joined ? List.of("k") : List.of());
      Transcript transcript =
          Transcript.builder("t").action(1.0, "t", Map.of("k", 1)).incomplete().build();
      assertThat(Checks.rule(whenever, transcript).outcome()).isEqualTo(RuleOutcome.INCONCLUSIVE);
    }
  }

  @Test
  void times_out_of_all_bounds_are_refused_where_they_come_in() {
    Duration never = Duration.ofSeconds(Long.MAX_VALUE);
    assertThatThrownBy(() -> action("x", Optional.of(never)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("over a million years");
    assertThatThrownBy(() -> Transcript.builder("t").observedUntil(never).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Transcript.builder("t").startedAt(OffsetDateTime.MAX).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limit.Time(never)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void the_longest_times_are_measured_without_overflow(Metric metric) {
    Optional<Duration> last = Optional.of(Duration.ofDays(365_250_000));
    Transcript transcript =
        Transcript.builder("t")
            .customer(0.0, "halo")
            .event(action("hold", Optional.of(Duration.ZERO)))
            .event(action("resume", last))
            .event(action("hold", last))
            .event(new Utterance(Speaker.AGENT, "halo", last, last))
            .build();
    assertThat(Checks.metric(metric, transcript)).isNotNull();
  }

  @Test
  void values_nested_too_deep_are_refused() {
    Value nested = Value.of(1);
    for (int i = 0; i < 10_000; i++) {
      nested =
          i % 2 == 0 ? new Value.Items(List.of(nested)) : new Value.Fields(Map.of("k", nested));
    }
    Map<String, Value> attributes = Map.of("k", nested);
    assertThatThrownBy(() -> new Action(Speaker.AGENT, "x", attributes, false, Optional.empty()))
        .hasMessage("a value nested more than 500 levels deep");
    List<Object> plain = List.of(1);
    for (int i = 0; i < 10_000; i++) {
      plain = List.of(plain);
    }
    List<Object> deepest = plain;
    assertThatThrownBy(() -> Value.of(deepest)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void threads_share_a_checker_that_is_asked_again_from_inside() throws Exception {
    Sop inner = only(step("a", agent("halo")));
    SopChecker[] shared = new SopChecker[1];
    PatternPort port =
        (said, transcript, settings) ->
            said.text().length() > 4 && !transcript.id().equals("inner")
                ? new PatternAnswer.Looked(
                    shared[0]
                        .check(Transcript.builder("inner").agent(said.text()).build())
                        .get(0)
                        .judgement()
                        .steps()
                        .stream()
                        .flatMap(step -> step.evidence().stream())
                        .map(evidence -> evidence.quote())
                        .toList())
                : PatternAnswer.notShown();
    Sop outer = only(step("c", agent(new TextPattern.Custom("again", Map.of()))));
    shared[0] = SopChecker.of(List.of(inner, outer), Map.of("again", port));
    List<Transcript> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(Transcript.builder("t" + i).agent(i % 3 == 0 ? "halo kak " + i : "kata").build());
    }
    List<String> alone = all.stream().map(t -> told(shared[0], t)).toList();
    assertThat(alone.get(0)).contains("c=DONE");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> all.stream().map(t -> told(shared[0], t)).toList());
      }
      for (var future : pool.invokeAll(tasks)) {
        assertThat(future.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static String told(SopChecker checker, Transcript transcript) {
    StringBuilder out = new StringBuilder();
    checker
        .check(transcript)
        .forEach(
            report ->
                report
                    .judgement()
                    .steps()
                    .forEach(s -> out.append(s.step().id() + "=" + s.outcome() + s.evidence())));
    return out.toString();
  }

  /** Twice as much input allocates little more than twice as much memory. */
  private static void grows(int n, IntConsumer check) {
    check.accept(n);
    long once = allocated(() -> check.accept(n));
    long twice = allocated(() -> check.accept(2 * n));
    assertThat((double) twice / once).as("%,d and %,d bytes", once, twice).isLessThan(2.3);
  }

  private static long allocated(Runnable run) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    run.run();
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }

  private static Requirement whenever(Requirement.Relation relation, Pattern expected) {
    return new Requirement.Whenever(does("x"), relation, expected, Optional.of(SOON), List.of());
  }

  private static Duration at(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Action action(String name, Optional<Duration> at) {
    return new Action(Speaker.AGENT, name, Map.of(), false, at);
  }

  private static Transcript actions(int count, IntFunction<String> name) {
    TranscriptBuilder builder = Transcript.builder("many").actionsRecorded(true);
    for (int i = 0; i < count; i++) {
      builder.event(action(name.apply(i), Optional.of(at(i))));
    }
    return builder.build();
  }
}
