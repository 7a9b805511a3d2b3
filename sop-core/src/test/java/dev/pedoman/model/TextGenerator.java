package dev.pedoman.model;

import dev.pedoman.transcript.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes words, texts and phrases by chance; texts for people hold all that could trip a writer. */
final class TextGenerator {
  private static final List<String> WORDS =
      List.of(
          "maaf", "terima", "kasih", "order", "number", "pesanan", "saya", "we", "will", "help",
          "nak", "boleh", "tidak", "refund");
  private static final List<String> ODD =
      List.of(
          "yes",
          "null",
          "~",
          "010",
          "0x1F",
          "1e3",
          "-1",
          "true",
          "12:30",
          "2026-12-25",
          "1.0",
          "*star",
          "&and",
          "!bang",
          "%percent",
          "@at",
          "`tick",
          "- dash",
          "? ask",
          ": colon",
          "a: b",
          "a #b",
          "#hash",
          "{brace}",
          "[list]",
          "quote \" inside",
          "it's",
          "back\\slash",
          "a\nb",
          "line\n",
          "\ttab",
          " space ",
          "---",
          "...",
          "| bar",
          "> fold",
          "\u0007bell",
          "nul\u0000",
          "é ñ ç",
          "日本語",
          "😀 emoji 👩‍👩‍👧",
          "\u2028sep\u0085nel\u00a0nbsp",
          "\uFEFFbom",
          "a,b",
          "<<",
          "=",
          "on",
          "N",
          "trailing:",
          "\r\n crlf \r");

  private final Random random;

  TextGenerator(Random random) {
    this.random = random;
  }

  <T> Optional<T> maybe(Supplier<T> supplier) {
    return random.nextInt(3) == 0 ? Optional.of(supplier.get()) : Optional.empty();
  }

  /** A proper name, unique if the start is. */
  String id(String start) {
    return start + List.of("", "-a", ".b", "_c", "é", "9").get(random.nextInt(6));
  }

  /** Any text that is not blank. */
  String anyText() {
    int kind = random.nextInt(100);
    if (kind == 0) {
      return ODD.get(random.nextInt(ODD.size())).repeat(1 + random.nextInt(300));
    } else if (kind < 40) {
      return ODD.get(random.nextInt(ODD.size()));
    }
    return words(1 + random.nextInt(12));
  }

  List<String> texts(int least, int most) {
    List<String> texts = new ArrayList<>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      texts.add(anyText());
    }
    return texts;
  }

  String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  LocalText localText() {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      maybe(this::anyText).ifPresent(text -> texts.put(language, text));
    }
    return new LocalText(texts);
  }

  /** Wordings in phrase syntax, at least one. */
  Phrases phrases() {
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      maybe(this::wordings).ifPresent(list -> byLanguage.put(language, list));
    }
    boolean shared = byLanguage.isEmpty() || random.nextInt(3) == 0;
    return new Phrases(shared ? wordings() : List.of(), byLanguage);
  }

  private List<String> wordings() {
    List<String> wordings = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      wordings.add(phrase());
    }
    return wordings;
  }

  /** A phrase as people may write it. */
  String phrase() {
    String word = words(1);
    String other = words(1);
    return switch (random.nextInt(12)) {
      case 0 -> word + "|" + words(2);
      case 1 -> "(" + word + ") " + other;
      case 2 -> word + " (" + other + "|" + words(2) + ")";
      case 3 -> word + "* " + other;
      case 4 -> word + " ... " + other;
      case 5 -> "pay {money} " + word;
      case 6 -> word + " {fact:customer.name}";
      case 7 -> word + " (" + other + "|we)? please";
      case 8 -> "any";
      default -> words(1 + random.nextInt(5));
    };
  }

  /** Plain examples, at least one. */
  Phrases examples() {
    return new Phrases(texts(1, 2), Map.of());
  }

  Duration duration() {
    long most = List.of(1_000L, 100_000L, 10_000_000L, 1_000_000_000L).get(random.nextInt(4));
    return Duration.ofMillis((long) (random.nextDouble() * most));
  }

  double positive() {
    return random.nextBoolean() ? 1 + random.nextInt(5) : random.nextDouble() * 3 + 1e-7;
  }
}
