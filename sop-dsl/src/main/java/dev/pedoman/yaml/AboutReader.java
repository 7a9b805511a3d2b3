package dev.pedoman.yaml;

import dev.pedoman.model.About;
import dev.pedoman.model.Guard;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Principle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what steps, groups and rules share: what they serve, and when they apply. */
final class AboutReader {
  static final List<String> KEYS =
      List.of("do", "principles", "tags", "critical", "weight", "because", "source");
  static final List<String> GUARD_KEYS = List.of("when", "unless");

  private final Reading reading;
  private final Scalars scalars;
  private final PhrasesReader phrases;
  private final PatternReader patterns;

  AboutReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.phrases = new PhrasesReader(reading);
    this.patterns = new PatternReader(reading);
  }

  About about(Keys keys) {
    Set<Principle> principles =
        scalars.words(keys, "principles", ClosedWords.PRINCIPLES, "unknown-principle", "principle");
    Set<String> tags = new LinkedHashSet<>(scalars.texts(keys, "tags"));
    double weight =
        keys.get("weight")
            .flatMap(n -> scalars.number(n, "weight", w -> w > 0, "a number above 0", "2"))
            .orElse(1.0);
    return new About(
        text(keys, "do"),
        principles,
        tags,
        flag(keys, "critical"),
        weight,
        text(keys, "because"),
        scalars.texts(keys, "source"));
  }

  Guard guard(Keys keys) {
    Optional<Pattern> when = patterns.read(keys, "when");
    Optional<Pattern> unless = patterns.read(keys, "unless");
    boolean repeat = flag(keys, "repeat");
    if (repeat && !keys.has("when")) {
      keys.entry("repeat")
          .ifPresent(e -> reading.report(e.key(), ShapeMistakes.repeatWithoutWhen(keys.owner())));
    }
    return new Guard(when, unless, repeat && when.isPresent());
  }

  LocalText text(Keys keys, String key) {
    Optional<Node> node = keys.get(key);
    Optional<LocalText> text = node.isPresent() ? phrases.text(node.get(), key) : Optional.empty();
    return text.isPresent() ? text.get() : LocalText.none();
  }

  boolean flag(Keys keys, String key) {
    Optional<Node> node = keys.get(key);
    return node.isPresent() && scalars.flag(node.get(), key).orElse(false);
  }
}
