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
        keys.get("principles")
            .map(
                n ->
                    scalars.words(
                        n, "principles", ClosedWords.PRINCIPLES, "unknown-principle", "principle"))
            .orElse(Set.of());
    Set<String> tags =
        keys.get("tags")
            .map(n -> (Set<String>) new LinkedHashSet<>(scalars.texts(n, "tags")))
            .orElse(Set.of());
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
        keys.get("source").map(n -> scalars.texts(n, "source")).orElse(List.of()));
  }

  Guard guard(Keys keys) {
    Optional<Pattern> when = keys.get("when").flatMap(n -> patterns.read(n, "when"));
    Optional<Pattern> unless = keys.get("unless").flatMap(n -> patterns.read(n, "unless"));
    boolean repeat = flag(keys, "repeat");
    if (repeat && !keys.has("when")) {
      keys.entry("repeat")
          .ifPresent(e -> reading.report(e.key(), ShapeMistakes.repeatWithoutWhen(keys.owner())));
    }
    return new Guard(when, unless, repeat && when.isPresent());
  }

  LocalText text(Keys keys, String key) {
    return keys.get(key).flatMap(n -> phrases.text(n, key)).orElse(LocalText.none());
  }

  boolean flag(Keys keys, String key) {
    return keys.get(key).flatMap(n -> scalars.flag(n, key)).orElse(false);
  }
}
