package dev.pedoman.audit.source;

import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Transcripts made from a seed: lifelike words, odd characters, every kind of value and time. */
final class Transcripts {
  private static final List<String> WORDS =
      List.of(
          "Selamat pagi, dengan Rina dari layanan pelanggan.",
          "Maaf ya kak, pesanannya belum sampai 🙏",
          "Boleh saya dapatkan nombor pesanan encik?",
          "I'd like my money back, \"please\".",
          "",
          "baris satu\nbaris dua\ttab \\ garis miring",
          "\u0001\u007F\u2028 half \uD83D pair",
          "{\"bukan\": [json]}");

  private final Random random;

  Transcripts(long seed) {
    this.random = new Random(seed);
  }

  Transcript next() {
    List<Event> events = new ArrayList<>();
    Duration at = Duration.ZERO;
    for (int i = random.nextInt(8); i > 0; i--) {
      at = at.plus(Duration.ofNanos(random.nextInt(4) * 1_250_000_001L));
      Optional<Duration> time = maybe(at);
      events.add(random.nextBoolean() ? said(time) : done(time));
    }
    return new Transcript(
        "id-" + random.nextInt(1000) + pick(WORDS),
        pick(List.of(Channel.values())),
        maybe(pick(List.of("id", "ms", "en-SG"))),
        maybe(
            OffsetDateTime.of(
                2026,
                11,
                1 + random.nextInt(28),
                random.nextInt(24),
                0,
                random.nextInt(2),
                random.nextInt(3) * 1_000_000,
                ZoneOffset.ofHours(random.nextInt(18) - 9))),
        random.nextBoolean(),
        maybe(random.nextBoolean()),
        maybe(at.plusHours(random.nextInt(72))),
        Facts.of(Map.of("order", Map.of("total", value(0), "note", value(0)), "x.y", value(2))),
        labels(),
        events);
  }

  private Event said(Optional<Duration> at) {
    Optional<Duration> until = at.flatMap(time -> maybe(time.plusMillis(random.nextInt(5000))));
    return new Utterance(pick(List.of(Speaker.values())), pick(WORDS), at, until);
  }

  private Event done(Optional<Duration> at) {
    Map<String, Value> with = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      with.put(pick(List.of("amount", "reason", "result", "")), value(2));
    }
    String name = pick(List.of("hold", "resume", "survey-sent", "cancel_order"));
    return new Action(pick(List.of(Speaker.values())), name, with, random.nextBoolean(), at);
  }

  private Value value(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> Value.of(null);
      case 1 -> Value.of(random.nextBoolean());
      case 2 -> Value.of(random.nextInt());
      case 3 -> new Value.Decimal(BigDecimal.valueOf(random.nextInt(), random.nextInt(90) - 45));
      case 4, 5 -> Value.of(pick(WORDS));
      case 6 -> Value.of(List.of(value(depth - 1), value(0)));
      default ->
          depth == 2 && random.nextBoolean()
              ? Value.of(List.of(Map.of("b", value(0))))
              : Value.of(List.of(Map.of("a", value(depth - 1))));
    };
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    for (String name : List.of("agent", "branch", "queue")) {
      maybe(pick(WORDS)).ifPresent(label -> labels.put(name, label));
    }
    return labels;
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
