package dev.pedoman.model;

import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The smallest parts of patterns, for whoever asks what a pattern listens to without wanting to
 * take it apart. All methods are free of state.
 */
public final class PatternParts {
  private PatternParts() {}

  /** A smallest part of a pattern. */
  public sealed interface Part {
    /** Whether the pattern needs it to be seen; false under {@code not} and {@code but-not}. */
    boolean wanted();
  }

  /**
   * Something that an utterance shows.
   *
   * @param by whose utterance; empty for anyone's
   * @param place where the utterance must stand; empty for anywhere
   * @param text no {@code any}, {@code all} or {@code not}
   */
  public record Said(Optional<Speaker> by, Optional<Place> place, TextPattern text, boolean wanted)
      implements Part {}

  /** Something that is done. */
  public record Done(Pattern.Does action, boolean wanted) implements Part {}

  /** Something that the case record knows. */
  public record Fact(String path, boolean wanted) implements Part {}

  /** The parts of a pattern, in the order written. */
  public static List<Part> of(Pattern pattern) {
    List<Part> parts = new ArrayList<>();
    add(pattern, true, parts);
    return List.copyOf(parts);
  }

  /** What utterances show in a pattern, in the order written. */
  public static List<Said> said(Pattern pattern) {
    return of(pattern).stream().filter(Said.class::isInstance).map(Said.class::cast).toList();
  }

  /** The patterns that a requirement names, in the order written. */
  public static List<Pattern> of(Requirement requirement) {
    return requirement.match(new NamedPatterns());
  }

  /** The phrases that a text pattern listens to; none for one that has no phrases. */
  public static Phrases phrases(TextPattern text) {
    if (text instanceof TextPattern.Says says) {
      return says.phrases();
    } else if (text instanceof TextPattern.Asks asks) {
      return asks.subject();
    }
    return Phrases.none();
  }

  /** All wordings of phrases, the shared ones first. */
  public static List<String> wordings(Phrases phrases) {
    return Stream.concat(
            phrases.shared().stream(), phrases.byLanguage().values().stream().flatMap(List::stream))
        .distinct()
        .toList();
  }

  /** All patterns of an SOP by the id of the step, rule or category that has them. */
  public static Map<String, List<Pattern>> byOwner(Sop sop) {
    return OwnedPatterns.of(sop);
  }

  /**
   * All phrases that an SOP writes itself, by who has them: a collection by {@code $name}, else the
   * step, rule or category by its id.
   */
  public static Map<String, List<Phrases>> phrasesByOwner(Sop sop) {
    Map<String, List<Phrases>> owned = new LinkedHashMap<>();
    sop.phrases().forEach((name, phrases) -> owned.put("$" + name, List.of(phrases)));
    byOwner(sop)
        .forEach(
            (owner, patterns) -> {
              List<Phrases> all = new ArrayList<>();
              for (Pattern pattern : patterns) {
                said(pattern).forEach(said -> all.add(phrases(said.text())));
              }
              owned.put(owner, List.copyOf(all));
            });
    return owned;
  }

  private static void add(Pattern pattern, boolean wanted, List<Part> parts) {
    if (pattern instanceof Pattern.Utters utters) {
      add(utters, utters.text(), wanted, parts);
    } else if (pattern instanceof Pattern.Does does) {
      parts.add(new Done(does, wanted));
    } else if (pattern instanceof Pattern.Known known) {
      parts.add(new Fact(known.path(), wanted));
    } else if (pattern instanceof Pattern.AnyOf any) {
      any.parts().forEach(part -> add(part, wanted, parts));
    } else if (pattern instanceof Pattern.AllOf all) {
      all.parts().forEach(part -> add(part, wanted, parts));
    } else if (pattern instanceof Pattern.Chain chain) {
      chain.parts().forEach(part -> add(part, wanted, parts));
    } else if (pattern instanceof Pattern.Not not) {
      add(not.part(), !wanted, parts);
    } else if (pattern instanceof Pattern.ButNot butNot) {
      add(butNot.part(), wanted, parts);
      butNot.exceptions().forEach(part -> add(part, !wanted, parts));
    }
  }

  private static void add(
      Pattern.Utters utters, TextPattern text, boolean wanted, List<Part> parts) {
    if (text instanceof TextPattern.AnyText any) {
      any.parts().forEach(part -> add(utters, part, wanted, parts));
    } else if (text instanceof TextPattern.AllText all) {
      all.parts().forEach(part -> add(utters, part, wanted, parts));
    } else if (text instanceof TextPattern.NotText not) {
      add(utters, not.part(), !wanted, parts);
    } else {
      parts.add(new Said(utters.by(), utters.place(), text, wanted));
    }
  }
}
