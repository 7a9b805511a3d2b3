package dev.pedoman.evidence;

import dev.pedoman.language.Resemblance;
import dev.pedoman.language.Synonyms;
import dev.pedoman.language.Words;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.model.TextPattern;
import dev.pedoman.model.TextPattern.Resembles;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The examples that the steps of one SOP expect to be resembled. Steps that listen to the same side
 * compete: an utterance is evidence for the one it resembles most, and the more examples others
 * have in common with a step, the less these weigh. Immutable.
 */
final class Rivals {
  /** Which steps name some examples, and whose words they listen to. */
  private record Claim(int number, Set<Integer> steps, Set<Speaker> speakers) {}

  private final Synonyms synonyms;
  private final Map<Resembles, Claim> claims = new LinkedHashMap<>();
  private final Resemblance resemblance;

  private Rivals(Sop sop) {
    synonyms = Synonyms.of(sop.synonyms());
    List<Step> steps = sop.allSteps();
    for (int i = 0; i < steps.size(); i++) {
      claim(steps.get(i).expect(), i);
    }
    List<List<Words>> examples = new ArrayList<>();
    claims.keySet().forEach(pattern -> examples.add(Wordings.examples(pattern.examples())));
    resemblance = Resemblance.of(examples, synonyms);
  }

  static Rivals of(Sop sop) {
    return new Rivals(sop);
  }

  /**
   * The examples of a pattern among their rivals; those of a pattern that no step expects, alone.
   */
  Candidate candidate(Resembles pattern) {
    Claim own = claims.get(pattern);
    if (own == null) {
      List<List<Words>> alone = List.of(Wordings.examples(pattern.examples()));
      return new Candidate(Resemblance.of(alone, synonyms), 0, new int[0]);
    }
    int[] rivals =
        claims.values().stream()
            .filter(claim -> rival(own, claim))
            .mapToInt(Claim::number)
            .toArray();
    return new Candidate(resemblance, own.number(), rivals);
  }

  /** Examples in different steps that both listen to somebody. */
  private static boolean rival(Claim one, Claim other) {
    return one.steps().stream().noneMatch(other.steps()::contains)
        && one.speakers().stream().anyMatch(other.speakers()::contains);
  }

  private void claim(Pattern pattern, int step) {
    if (pattern instanceof Pattern.Utters utters) {
      claim(utters.text(), Listening.of(utters), step);
    } else if (pattern instanceof Pattern.AnyOf any) {
      any.parts().forEach(part -> claim(part, step));
    } else if (pattern instanceof Pattern.AllOf all) {
      all.parts().forEach(part -> claim(part, step));
    } else if (pattern instanceof Pattern.Chain chain) {
      chain.parts().forEach(part -> claim(part, step));
    } else if (pattern instanceof Pattern.ButNot butNot) {
      claim(butNot.part(), step);
    }
  }

  private void claim(TextPattern text, Set<Speaker> speakers, int step) {
    if (text instanceof Resembles resembles) {
      Claim claim =
          claims.computeIfAbsent(
              resembles,
              key -> new Claim(claims.size(), new HashSet<>(), EnumSet.noneOf(Speaker.class)));
      claim.steps().add(step);
      claim.speakers().addAll(speakers);
    } else if (text instanceof TextPattern.AnyText any) {
      any.parts().forEach(part -> claim(part, speakers, step));
    } else if (text instanceof TextPattern.AllText all) {
      all.parts().forEach(part -> claim(part, speakers, step));
    }
  }
}
