package dev.pedoman.examples.evaluation;

import static dev.pedoman.dsl.SopDsl.atMost;
import static dev.pedoman.dsl.SopDsl.rule;
import static dev.pedoman.dsl.SopDsl.seconds;
import static dev.pedoman.dsl.SopDsl.sop;

import dev.pedoman.check.SopChecker;
import dev.pedoman.judge.RuleOutcome;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts the dialogues of STAR in which customers wait too long, by rules on the first and the
 * longest response time. STAR gives the second in which each message was sent.
 */
final class ReplyTimes {
  /** How an agent of STAR sends a message. */
  private static final Set<String> SENDING = Set.of("utter", "pick_suggestion");

  private static final Sop LIMITS =
      sop("reply-times")
          .version("1.0.0")
          .rules(
              rule("first-reply-within-30s").firstResponseTime(atMost(seconds(30))),
              rule("any-reply-within-60s").longestResponseTime(atMost(seconds(60))),
              rule("any-reply-within-120s").longestResponseTime(atMost(seconds(120))))
          .build();

  private final Map<String, Integer> late = new TreeMap<>();
  private int replied;

  private ReplyTimes() {}

  /** Counts the files of a folder, a dialogue each. */
  static ReplyTimes read(Path folder) throws IOException {
    ReplyTimes times = new ReplyTimes();
    SopChecker checker = SopChecker.of(LIMITS);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        times.count(checker, transcript(file));
      }
    }
    return times;
  }

  private void count(SopChecker checker, Transcript transcript) {
    List<RuleResult> rules = checker.check(transcript).get(0).judgement().rules();
    boolean measured = rules.stream().allMatch(rule -> rule.outcome() != RuleOutcome.INCONCLUSIVE);
    replied += measured ? 1 : 0;
    for (RuleResult rule : rules) {
      late.merge(rule.rule().id(), rule.outcome() == RuleOutcome.BROKEN ? 1 : 0, Integer::sum);
    }
  }

  int replied() {
    return replied;
  }

  /** In how many dialogues each limit was broken, by the name of its rule. */
  Map<String, Integer> late() {
    return late;
  }

  String table() {
    StringBuilder text =
        new StringBuilder(
            "| limit | dialogues of " + replied + " with a reply that break it |\n|---|---:|\n");
    late.forEach((rule, count) -> text.append("| " + rule + " | " + count + " |\n"));
    return text.toString();
  }

  private static Transcript transcript(Path file) throws IOException {
    Map<String, Value> dialogue = JsonValues.fields(file);
    TranscriptBuilder builder =
        Transcript.builder(file.getFileName().toString()).channel(Channel.CHAT);
    long start = -1;
    for (Value event : JsonValues.list(new Value.Fields(dialogue), "Events")) {
      Optional<Speaker> by = by(event);
      if (by.isPresent()) {
        long second = second(event);
        start = start < 0 ? second : start;
        builder.event(
            new Utterance(
                by.get(),
                JsonValues.text(event, "Text"),
                Optional.of(Duration.ofSeconds(Math.max(0, second - start))),
                Optional.empty()));
      }
    }
    return builder.build();
  }

  private static Optional<Speaker> by(Value event) {
    String action = JsonValues.text(event, "Action");
    String who = JsonValues.text(event, "Agent");
    if (who.equals("User") && action.equals("utter")) {
      return Optional.of(Speaker.CUSTOMER);
    }
    boolean sent = who.equals("Wizard") && SENDING.contains(action);
    return sent ? Optional.of(Speaker.AGENT) : Optional.empty();
  }

  private static long second(Value event) {
    return event instanceof Value.Fields fields
            && fields.fields().get("UnixTime") instanceof Value.Decimal number
        ? number.number().setScale(0, java.math.RoundingMode.FLOOR).longValue()
        : 0;
  }
}
