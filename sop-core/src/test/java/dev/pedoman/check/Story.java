package dev.pedoman.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.judge.Running;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Talk;
import dev.pedoman.transcript.TranscriptBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An interaction that goes on, told event by event with what is said of it after each: {@code next
 * a b; due c 18s; broken a LATE; risk d OWED}, and nothing where there is nothing to say.
 */
final class Story {
  private final LiveCheck live;

  private Story(LiveCheck live) {
    this.live = live;
  }

  /** Begins with what has happened, and what is said then. */
  static Story of(Sop sop, String said, String... events) {
    return of(sop, said, Talk.builder(events));
  }

  static Story of(Sop sop, String said, TranscriptBuilder beginning) {
    Story story = new Story(SopChecker.of(sop).live(beginning.build()));
    assertThat(text(story.live.status().get(0))).as("at the beginning").isEqualTo(said);
    return story;
  }

  /** An event, and what is said after it. */
  Story then(String event, String said) {
    live.add(Talk.event(event));
    assertThat(text(live.status().get(0))).as(event).isEqualTo(said);
    return this;
  }

  /** A moment of silence, and what is said in it. */
  Story silence(long seconds, String said) {
    assertThat(text(live.status(Duration.ofSeconds(seconds)).get(0)))
        .as("silence until %s s", seconds)
        .isEqualTo(said);
    return this;
  }

  /** The end, and what is said after it. */
  void end(String said) {
    live.finish();
    assertThat(text(live.status().get(0))).as("the end").isEqualTo(said);
  }

  private static String text(LiveStatus status) {
    List<String> parts = new ArrayList<>();
    add(
        parts,
        "next",
        " ",
        status.next().stream().map(next -> next.step().id() + times(next.occurrence())));
    add(parts, "due", ", ", status.deadlines().stream().map(running -> due(running, status)));
    add(
        parts,
        "broken",
        ", ",
        status.broken().stream()
            .map(
                b -> b.item() + times(b.occurrence()) + " " + b.how() + (b.critical() ? "!" : "")));
    add(
        parts,
        "risk",
        ", ",
        status.risks().stream()
            .map(
                r ->
                    r.item()
                        + times(r.occurrence())
                        + " "
                        + r.danger()
                        + (r.critical() ? "!" : "")));
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String what, String between, Stream<String> items) {
    String all = String.join(between, items.toList());
    if (!all.isEmpty()) {
      parts.add(what + " " + all);
    }
  }

  private static String times(int occurrence) {
    return occurrence > 1 ? "#" + occurrence : "";
  }

  private static String due(Running running, LiveStatus status) {
    String left =
        running.turnsLeft().isPresent()
            ? running.turnsLeft().getAsInt() + "t"
            : status
                .now()
                .flatMap(running::left)
                .map(time -> time.toMillis() / 1000 + "s")
                .orElse("?");
    String early = running.early(status.now()) ? " early" : "";
    return running.item() + times(running.occurrence()) + " " + left + early;
  }
}
