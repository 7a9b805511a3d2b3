package dev.pedoman.lint;

import dev.pedoman.language.PhraseSyntax;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.SopLayout;
import dev.pedoman.yaml.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases that find too much or nothing, and collections that nobody uses. */
final class PhraseChecks {
  private static final int SHORT = 2;

  /** Where so few words are asked for, a short one means what it says. */
  private static final double FEW_WORDS = 12;

  private final Sop sop;
  private final SopLayout layout;
  private final Findings findings;

  /** Owners and collections whose phrases are looked for in whole utterances. */
  private final Set<String> wide = new LinkedHashSet<>();

  PhraseChecks(Sop sop, SopLayout layout, Findings findings) {
    this.sop = sop;
    this.layout = layout;
    this.findings = findings;
  }

  void check() {
    unused();
    PatternParts.byOwner(sop).forEach((owner, all) -> all.forEach(p -> widely(owner, p)));
    Set<List<String>> seen = new LinkedHashSet<>();
    PatternParts.phrasesByOwner(sop)
        .forEach(
            (owner, all) -> {
              for (Phrases phrases : all) {
                list(owner, phrases, "shared", phrases.shared(), sop.languages(), seen);
                for (Language language : Language.values()) {
                  List<String> wordings = phrases.byLanguage().getOrDefault(language, List.of());
                  if (!sop.languages().contains(language)) {
                    silent(owner, language, wordings);
                  } else {
                    list(owner, phrases, language.tag(), wordings, Set.of(language), seen);
                  }
                }
              }
            });
  }

  private void silent(String owner, Language language, List<String> wordings) {
    if (!wordings.isEmpty()) {
      findings.add(
          LintCode.NEVER_MATCHES,
          owner,
          layout.text(owner, wordings.get(0)),
          "phrases in '" + language.tag() + "', which is no language of the SOP",
          "'languages' does not name it, so nobody is expected to speak it",
          "add " + language.tag() + " to 'languages', or remove the phrases");
    }
  }

  private void list(
      String owner,
      Phrases phrases,
      String tag,
      List<String> wordings,
      Set<Language> languages,
      Set<List<String>> seen) {
    if (wordings.isEmpty() || !seen.add(List.of(owner, tag, String.join("\n", wordings)))) {
      return; // The same guard stands with every step of its group.
    }
    List<Phrases> singles = wordings.stream().map(w -> Wordings.single(phrases, w)).toList();
    List<List<String>> texts = new ArrayList<>();
    for (Phrases single : singles) {
      Set<String> all = new LinkedHashSet<>();
      languages.forEach(language -> all.addAll(Wordings.texts(sop, language, single)));
      texts.add(List.copyOf(all));
    }
    Wordings listening = Wordings.of(sop, singles);
    Set<Integer> redundant = new LinkedHashSet<>();
    for (int i = 0; i < wordings.size(); i++) {
      shortPhrase(owner, wordings.get(i), texts.get(i));
      boolean alone = wordings.indexOf(wordings.get(i)) == i && plain(wordings.get(i));
      if (alone && !redundant.contains(i)) {
        Optional<Integer> by = covered(i, texts.get(i), listening, redundant);
        if (by.isPresent()) {
          redundant.add(i);
          redundant(owner, wordings, i, by.get());
        }
      }
    }
  }

  /** Which other wording finds all that this one finds. */
  private static Optional<Integer> covered(
      int index, List<String> texts, Wordings listening, Set<Integer> redundant) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> by = new LinkedHashSet<>(listening.covering(texts.get(0)));
    texts.forEach(text -> by.retainAll(listening.covering(text)));
    by.remove(index);
    by.removeAll(redundant);
    return by.stream().findFirst();
  }

  /** Whether a phrase finds no more than its phrasings: no gap, ending, slot or collection. */
  private static boolean plain(String wording) {
    return !wording.contains("...")
        && wording.indexOf('…') < 0
        && wording.indexOf('*') < 0
        && wording.indexOf('{') < 0
        && wording.indexOf('$') < 0;
  }

  private void redundant(String owner, List<String> wordings, int index, int by) {
    String wording = wordings.get(index);
    Optional<TextSpan> span = layout.span(owner, wording);
    findings.add(
        LintCode.REDUNDANT_PHRASE,
        Optional.of(owner),
        layout.text(owner, wording),
        "“" + wording + "” finds nothing that “" + wordings.get(by) + "” does not",
        "",
        "remove it",
        span.map(LintFixes::item));
  }

  /** Gathers what is looked for wherever it stands and however much else is said. */
  private void widely(String owner, Pattern pattern) {
    if (pattern instanceof Pattern.Utters utters) {
      if (utters.place().isEmpty()) {
        widely(owner, utters.text());
      }
    } else if (pattern instanceof Pattern.AnyOf any) {
      any.parts().forEach(part -> widely(owner, part));
    } else if (pattern instanceof Pattern.AllOf all) {
      all.parts().forEach(part -> widely(owner, part));
    } else if (pattern instanceof Pattern.Chain chain) {
      chain.parts().forEach(part -> widely(owner, part));
    } else if (pattern instanceof Pattern.Not not) {
      widely(owner, not.part());
    } else if (pattern instanceof Pattern.ButNot butNot) {
      widely(owner, butNot.part());
    }
  }

  private void widely(String owner, TextPattern text) {
    if (text instanceof TextPattern.AnyText any) {
      any.parts().forEach(part -> widely(owner, part));
    } else if (text instanceof TextPattern.AllText all) {
      boolean few =
          all.parts().stream()
              .anyMatch(
                  part ->
                      part instanceof TextPattern.Words words
                          && words.count().atMost().orElse(Double.MAX_VALUE) <= FEW_WORDS);
      if (!few) {
        all.parts().forEach(part -> widely(owner, part));
      }
    } else if (text instanceof TextPattern.NotText not) {
      widely(owner, not.part());
    } else {
      wide.add(owner);
      use(PatternParts.phrases(text), wide);
    }
  }

  private void shortPhrase(String owner, String wording, List<String> texts) {
    if (!wide.contains(owner.startsWith("$") ? owner.substring(1) : owner)
        || wording.indexOf('$') >= 0) {
      return; // A lexicon is not its author's to change.
    }
    for (String text : texts) {
      long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
      if (letters <= SHORT && text.indexOf(' ') < 0) {
        findings.add(
            LintCode.SHORT_PHRASE,
            owner,
            layout.text(owner, wording),
            "the phrase “" + wording + "” is seen in every “" + text + "”",
            "so short a word stands in many sentences that mean something else",
            "add a word beside it, or say where it counts: place: first");
        return;
      }
    }
  }

  private void unused() {
    Set<String> used = new LinkedHashSet<>();
    PatternParts.phrasesByOwner(sop)
        .forEach(
            (owner, all) -> {
              if (!owner.startsWith("$")) {
                all.forEach(phrases -> use(phrases, used));
              }
            });
    for (Map.Entry<String, Phrases> entry : sop.phrases().entrySet()) {
      if (!used.contains(entry.getKey())) {
        String owner = "$" + entry.getKey();
        findings.add(
            LintCode.UNUSED_PHRASES,
            Optional.of(owner),
            layout.of(owner),
            "nothing uses the collection '" + owner + "'",
            "it would be kept up for nothing",
            "use it, for example: says: " + owner + ", or remove it",
            layout.lines(owner).map(LintFixes::lines));
      }
    }
  }

  private void use(Phrases phrases, Set<String> used) {
    for (String wording : PatternParts.wordings(phrases)) {
      for (String name : PhraseSyntax.collections(wording)) {
        if (used.add(name) && sop.phrases().containsKey(name)) {
          use(sop.phrases().getOrDefault(name, Phrases.none()), used);
        }
      }
    }
  }
}
