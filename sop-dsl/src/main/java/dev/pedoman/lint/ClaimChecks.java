package dev.pedoman.lint;

import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Place;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rivals;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.yaml.SopLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that two steps claim, and words that a step asks for and a rule forbids. */
final class ClaimChecks {
  /** So many words are quoted. */
  private static final int QUOTED = 3;

  private final Sop sop;
  private final SopLayout layout;
  private final Findings findings;
  private final Map<String, Set<String>> rivals;

  ClaimChecks(Sop sop, SopLayout layout, Findings findings) {
    this.sop = sop;
    this.layout = layout;
    this.findings = findings;
    this.rivals = Rivals.of(sop);
  }

  /**
   * What a step or rule listens to.
   *
   * @param texts by language what could be said
   * @param only whether nothing else than words would do
   */
  private record Claim(
      String id,
      Optional<Speaker> by,
      Optional<Place> place,
      List<Phrases> phrases,
      Map<Language, List<String>> texts,
      boolean only) {}

  void check() {
    List<Claim> claims = new ArrayList<>();
    for (Step step : sop.allSteps()) {
      claim(step.id(), step.expect()).ifPresent(claims::add);
    }
    Set<String> told = shared(claims);
    List<Step> steps = sop.allSteps();
    for (int i = 0; i < steps.size(); i++) {
      for (int j = i + 1; j < steps.size(); j++) {
        String one = steps.get(i).id();
        String other = steps.get(j).id();
        if (!told.contains(one + " " + other) && !told.contains(other + " " + one)) {
          written(steps.get(i), steps.get(j));
        }
      }
    }
    for (Rule rule : sop.rules()) {
      if (rule.requirement() instanceof Requirement.Never never && free(rule.guard())) {
        forbidden(rule, never.pattern(), claims);
      }
    }
  }

  private static boolean free(Guard guard) {
    return guard.when().isEmpty() && guard.unless().isEmpty();
  }

  private Optional<Claim> claim(String id, Pattern pattern) {
    List<PatternParts.Part> parts = PatternParts.of(pattern);
    List<PatternParts.Said> said =
        PatternParts.said(pattern).stream()
            .filter(s -> s.wanted() && s.text() instanceof TextPattern.Says)
            .toList();
    if (said.isEmpty() || said.stream().map(PatternParts.Said::by).distinct().count() > 1) {
      return Optional.empty();
    }
    List<Phrases> phrases = said.stream().map(s -> PatternParts.phrases(s.text())).toList();
    Map<Language, List<String>> texts = new HashMap<>();
    for (Language language : sop.languages()) {
      Set<String> all = new LinkedHashSet<>();
      phrases.forEach(p -> all.addAll(Wordings.texts(sop, language, p)));
      texts.put(language, List.copyOf(all));
    }
    return Optional.of(
        new Claim(
            id,
            said.get(0).by(),
            said.get(0).place(),
            phrases,
            texts,
            said.size() == parts.size()));
  }

  /** Wordings that two steps both write: a lexicon that both name is shared on purpose. */
  private void written(Step one, Step other) {
    if (rivals.getOrDefault(one.id(), Set.of()).contains(other.id())) {
      return;
    }
    Set<String> both = new LinkedHashSet<>();
    for (PatternParts.Said first : PatternParts.said(one.expect())) {
      for (PatternParts.Said second : PatternParts.said(other.expect())) {
        boolean meet =
            first.wanted()
                && second.wanted()
                && first.by().equals(second.by())
                && first.place().equals(second.place())
                && first.text() instanceof TextPattern.Says
                && second.text() instanceof TextPattern.Says;
        if (meet) {
          Phrases ours = own(PatternParts.phrases(first.text()));
          Phrases theirs = own(PatternParts.phrases(second.text()));
          both.addAll(common(ours, theirs));
        }
      }
    }
    if (!both.isEmpty()) {
      findings.add(
          LintCode.SHARED_WORDS,
          other.id(),
          layout.of(other.id(), "expect"),
          "steps '"
              + one.id()
              + "' and '"
              + other.id()
              + "' both claim "
              + quoted(List.copyOf(both)),
          "said once, it would count for both, and nobody could tell which was meant",
          "leave it to one of them, or give one of them a place, such as place: opening 3 turns");
    }
  }

  private Set<String> common(Phrases ours, Phrases theirs) {
    Set<String> both = new LinkedHashSet<>();
    Wordings listening = Wordings.of(sop, List.of(theirs));
    for (Language language : sop.languages()) {
      for (String text : Wordings.texts(sop, language, ours)) {
        if (!listening.covering(text).isEmpty()) {
          both.add(text);
        }
      }
    }
    return both;
  }

  /** Without what only names a built-in lexicon. */
  private Phrases own(Phrases phrases) {
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    phrases.byLanguage().forEach((language, list) -> byLanguage.put(language, own(list)));
    return new Phrases(own(phrases.shared()), byLanguage);
  }

  private List<String> own(List<String> wordings) {
    return wordings.stream()
        .filter(w -> !w.startsWith("$") || sop.phrases().containsKey(w.substring(1)))
        .toList();
  }

  /** Gives the pairs that were found. */
  private Set<String> shared(List<Claim> claims) {
    Set<String> told = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < claims.size(); j++) {
        Claim one = claims.get(i);
        Claim other = claims.get(j);
        boolean meet =
            i != j
                && one.by().equals(other.by())
                && one.place().equals(other.place())
                && !rivals.getOrDefault(one.id(), Set.of()).contains(other.id());
        if (meet && one.only() && other.only()) {
          boolean both = swallows(one, other);
          if (swallows(other, one) && (!both || i < j)) {
            claimed(one, other);
            told.add(one.id() + " " + other.id());
          }
        }
      }
    }
    return told;
  }

  /** Whether everything that shows one step shows another, too. */
  private boolean swallows(Claim larger, Claim smaller) {
    Wordings listening = Wordings.of(sop, larger.phrases());
    boolean any = false;
    for (List<String> texts : smaller.texts().values()) {
      for (String text : texts) {
        if (listening.seen(text).isEmpty()) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private void claimed(Claim smaller, Claim larger) {
    List<String> texts = smaller.texts().values().stream().flatMap(List::stream).toList();
    findings.add(
        LintCode.SHARED_WORDS,
        smaller.id(),
        layout.of(smaller.id(), "expect"),
        "whatever shows step '"
            + smaller.id()
            + "' shows step '"
            + larger.id()
            + "' too: "
            + quoted(texts),
        "one utterance would count for both, and nobody could tell which was meant",
        "give one of them other phrases or a place, such as place: closing 3 turns");
  }

  private static String quoted(List<String> texts) {
    List<String> some =
        texts.subList(0, Math.min(QUOTED, texts.size())).stream().map(t -> "“" + t + "”").toList();
    String more = texts.size() > QUOTED ? " … and " + (texts.size() - QUOTED) + " more" : "";
    return String.join(", ", some) + more;
  }

  private void forbidden(Rule rule, Pattern pattern, List<Claim> claims) {
    claim(rule.id(), pattern)
        .filter(Claim::only)
        .ifPresent(ban -> claims.forEach(claim -> forbidden(ban, claim)));
    if (pattern instanceof Pattern.Does ban) {
      for (Step step : sop.allSteps()) {
        if (step.expect() instanceof Pattern.Does does && !step.optional() && does.equals(ban)) {
          findings.add(
              LintCode.FORBIDDEN_STEP,
              step.id(),
              layout.of(step.id(), "expect"),
              "step '"
                  + step.id()
                  + "' asks for what rule '"
                  + rule.id()
                  + "' forbids: "
                  + String.join(", ", ban.names()),
              "whoever keeps one breaks the other",
              "change one of them, or say with 'when' or 'unless' when each applies");
        }
      }
    }
  }

  private void forbidden(Claim ban, Claim claim) {
    boolean listens = ban.by().isEmpty() || claim.by().isEmpty() || ban.by().equals(claim.by());
    boolean somewhere = ban.place().isEmpty() || ban.place().equals(claim.place());
    if (!listens || !somewhere) {
      return;
    }
    Wordings listening = Wordings.of(sop, ban.phrases());
    List<String> hit = new ArrayList<>();
    int all = 0;
    for (List<String> texts : claim.texts().values()) {
      for (String text : texts) {
        all++;
        if (!listening.seen(text).isEmpty()) {
          hit.add(text);
        }
      }
    }
    if (hit.isEmpty()) {
      return;
    }
    boolean whole = hit.size() == all && claim.only();
    findings.add(
        whole ? LintCode.FORBIDDEN_STEP : LintCode.FORBIDDEN_WORDING,
        claim.id(),
        layout.of(claim.id(), "expect"),
        (whole ? "step '" : "some wordings of step '")
            + claim.id()
            + (whole ? "' asks for what rule '" : "' are forbidden by rule '")
            + ban.id()
            + (whole ? "' forbids: " : "': ")
            + quoted(hit),
        "whoever keeps one breaks the other",
        "narrow the phrases of one of them, or say with 'unless' when the rule does not hold");
  }
}
