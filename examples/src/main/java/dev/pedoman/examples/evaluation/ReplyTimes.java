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
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the dialogues of STAR in which customers wait too long, by rules on the first and the
 * longest response time. STAR gives the second in which each message was sent.
 */
final class ReplyTimes {
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

  ReplyTimes(List<StarDialogue> dialogues) {
    SopChecker checker = SopChecker.of(LIMITS);
    dialogues.forEach(dialogue -> count(checker, transcript(dialogue)));
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

  private static Transcript transcript(StarDialogue dialogue) {
    TranscriptBuilder builder = Transcript.builder(dialogue.id()).channel(Channel.CHAT);
    long start = -1;
    for (StarDialogue.Move move : dialogue.moves()) {
      start = start < 0 ? move.second() : start;
      double at = Math.max(0, move.second() - start);
      if (move instanceof StarDialogue.Customer customer) {
        builder.customer(at, customer.said());
      } else if (move instanceof StarDialogue.Agent agent) {
        builder.agent(at, agent.sent());
      }
    }
    return builder.build();
  }
}
