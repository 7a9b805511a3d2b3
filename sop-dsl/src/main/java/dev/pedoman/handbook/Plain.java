package dev.pedoman.handbook;

import dev.pedoman.language.Lexicon;
import dev.pedoman.language.Lexicons;
import dev.pedoman.language.Phrasings;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Patterns in the words of people: what somebody says is told by examples, not by names. */
final class Plain {
  private static final int EXAMPLES = 3;
  private static final int MOST_WORDS = 9;

  private final Sop sop;
  private final Language language;
  private final Sentences sentences;
  private final Phrasings phrasings;

  Plain(Sop sop, Language language) {
    this.sop = sop;
    this.language = language;
    this.sentences = Sentences.in(language);
    this.phrasings = Phrasings.in(language, sop.phrases());
  }

  /** What has to be so, as part of a sentence. */
  String condition(Pattern pattern) {
    if (pattern instanceof Pattern.AnyOf any) {
      return joined(any.parts(), Label.OR);
    } else if (pattern instanceof Pattern.AllOf all) {
      return joined(all.parts(), Label.AND);
    } else if (pattern instanceof Pattern.Not not) {
      return Label.NOT.in(language, condition(not.part()));
    } else if (pattern instanceof Pattern.Does does && does.with().isEmpty()) {
      List<String> names = does.names().stream().map(name -> "“" + name + "”").toList();
      return Label.DOES.in(language, String.join(Label.OR.in(language), names));
    } else if (pattern instanceof Pattern.Known known) {
      return Label.KNOWN.in(language, known.path());
    } else if (pattern instanceof Pattern.Utters utters) {
      List<String> examples = examples(pattern, 2);
      if (!examples.isEmpty()) {
        return Label.SAYS.in(language, speaker(utters.by()), quoted(examples));
      }
    }
    return sentences.of(pattern);
  }

  /** What the record holds is told once for all that it holds. */
  private String joined(List<Pattern> parts, Label by) {
    List<String> told = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Pattern part : parts) {
      if (part instanceof Pattern.Known fact) {
        known.add(fact.path());
      } else {
        told.add(condition(part));
      }
    }
    if (!known.isEmpty()) {
      told.add(0, Label.KNOWN.in(language, String.join(by.in(language), known)));
    }
    return String.join(by.in(language), told);
  }

  private String quoted(List<String> examples) {
    return String.join(
        Label.OR.in(language), examples.stream().map(example -> "“" + example + "”").toList());
  }

  private String speaker(Optional<Speaker> by) {
    if (by.isEmpty()) {
      return Label.SOMEONE.in(language);
    }
    return switch (by.get()) {
      case AGENT -> Label.THE_AGENT.in(language);
      case CUSTOMER -> Label.THE_CUSTOMER.in(language);
      case SYSTEM -> Label.THE_SYSTEM.in(language);
      case UNKNOWN -> Label.SOMEONE.in(language);
    };
  }

  /** What could be said for the pattern to be seen; none where words are not what it looks for. */
  List<String> examples(Pattern pattern) {
    return examples(pattern, EXAMPLES);
  }

  private List<String> examples(Pattern pattern, int most) {
    Set<String> found = new LinkedHashSet<>();
    List<List<String>> lists = new ArrayList<>();
    for (PatternParts.Said said : PatternParts.said(pattern)) {
      if (said.wanted()) {
        lists.add(texts(said.text()));
      }
    }
    // One of each first: a step that takes thanks or a greeting shows both.
    for (int round = 0; round < most && found.size() < most; round++) {
      for (List<String> list : lists) {
        if (round < list.size() && found.size() < most) {
          found.add(sentence(list.get(round)));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<String> texts(TextPattern text) {
    if (text instanceof TextPattern.Resembles resembles) {
      Phrases examples = resembles.examples();
      List<String> all = new ArrayList<>(examples.byLanguage().getOrDefault(language, List.of()));
      all.addAll(examples.shared());
      return all;
    } else if (text instanceof TextPattern.Says says) {
      return presentable(says.phrases());
    }
    return List.of();
  }

  /** Turns of phrase before single words, a lexicon's formal ones before its slang. */
  private List<String> presentable(Phrases phrases) {
    List<String> all = new ArrayList<>();
    for (String wording : wordings(phrases)) {
      Optional<Lexicon> lexicon =
          wording.startsWith("$") && !sop.phrases().containsKey(wording.substring(1))
              ? Lexicons.find(wording.substring(1))
              : Optional.empty();
      if (lexicon.isPresent()) {
        lexicon.get().entries().stream()
            .filter(entry -> entry.language() == language)
            .sorted((a, b) -> a.register().compareTo(b.register()))
            .forEach(entry -> phrasings.first(entry.phrase()).ifPresent(all::add));
      } else {
        all.addAll(phrasings.of(wording));
      }
    }
    List<String> sorted = new ArrayList<>();
    for (boolean several : new boolean[] {true, false}) {
      for (String text : all) {
        int words = text.split(" ", -1).length;
        boolean fits = several ? words > 1 && words <= MOST_WORDS : words == 1;
        if (fits && !sorted.contains(text)) {
          sorted.add(text);
        }
      }
    }
    return sorted;
  }

  private List<String> wordings(Phrases phrases) {
    List<String> all = new ArrayList<>(phrases.byLanguage().getOrDefault(language, List.of()));
    all.addAll(phrases.shared());
    return all;
  }

  private static String sentence(String text) {
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text.substring(Character.charCount(first)))
        .toString();
  }
}
