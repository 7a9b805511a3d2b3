package dev.pedoman.lint;

import dev.pedoman.model.Bound;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Language;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Whether a pattern is seen in every conversation, in none, or in some. */
enum Certainty {
  ALWAYS,
  NEVER,
  SOMETIMES;

  Certainty not() {
    return switch (this) {
      case ALWAYS -> NEVER;
      case NEVER -> ALWAYS;
      case SOMETIMES -> SOMETIMES;
    };
  }

  private static Certainty any(List<Certainty> parts, boolean opposed) {
    if (parts.contains(ALWAYS) || opposed) {
      return ALWAYS;
    }
    return parts.stream().allMatch(NEVER::equals) ? NEVER : SOMETIMES;
  }

  private static Certainty all(List<Certainty> parts, boolean opposed) {
    if (parts.contains(NEVER) || opposed) {
      return NEVER;
    }
    return parts.stream().allMatch(ALWAYS::equals) ? ALWAYS : SOMETIMES;
  }

  static Certainty of(Pattern pattern, Sop sop) {
    if (pattern instanceof Pattern.Utters utters) {
      return of(utters.text(), sop);
    } else if (pattern instanceof Pattern.AnyOf any) {
      return any(each(any.parts(), sop), opposed(any.parts()));
    } else if (pattern instanceof Pattern.AllOf all) {
      return all(each(all.parts(), sop), opposed(all.parts()));
    } else if (pattern instanceof Pattern.Chain chain) {
      return each(chain.parts(), sop).contains(NEVER) ? NEVER : SOMETIMES;
    } else if (pattern instanceof Pattern.Not not) {
      return of(not.part(), sop).not();
    } else if (pattern instanceof Pattern.ButNot butNot) {
      boolean gone = of(butNot.part(), sop) == NEVER || butNot.exceptions().contains(butNot.part());
      return gone ? NEVER : SOMETIMES;
    }
    return SOMETIMES;
  }

  private static List<Certainty> each(List<Pattern> parts, Sop sop) {
    return parts.stream().map(part -> of(part, sop)).toList();
  }

  /** Whether one part is the opposite of another. */
  private static boolean opposed(List<Pattern> parts) {
    return parts.stream()
        .anyMatch(part -> part instanceof Pattern.Not not && parts.contains(not.part()));
  }

  private static Certainty of(TextPattern text, Sop sop) {
    if (text instanceof TextPattern.AnyText any) {
      return any(
          any.parts().stream().map(part -> of(part, sop)).toList(), opposedTexts(any.parts()));
    } else if (text instanceof TextPattern.AllText all) {
      boolean tooLong = all.parts().stream().anyMatch(part -> cannotFit(part, all.parts(), sop));
      return all(
          all.parts().stream().map(part -> of(part, sop)).toList(),
          opposedTexts(all.parts()) || tooLong);
    } else if (text instanceof TextPattern.NotText not) {
      return of(not.part(), sop).not();
    } else if (text instanceof TextPattern.Words words) {
      return of(words.count());
    } else if (text instanceof TextPattern.Matches matches) {
      return matchesNothing(matches.expression()) ? ALWAYS : SOMETIMES;
    } else if (text instanceof TextPattern.Says says) {
      boolean heard =
          !says.phrases().shared().isEmpty()
              || sop.languages().stream().anyMatch(says.phrases().byLanguage()::containsKey);
      return heard ? SOMETIMES : NEVER;
    }
    return SOMETIMES;
  }

  private static boolean opposedTexts(List<TextPattern> parts) {
    return parts.stream()
        .anyMatch(part -> part instanceof TextPattern.NotText not && parts.contains(not.part()));
  }

  /** An utterance has at least one word. */
  private static Certainty of(Bound words) {
    if (words.atMost().isPresent() && words.atMost().getAsDouble() < 1) {
      return NEVER;
    }
    return words.atMost().isEmpty() && words.atLeast().orElse(0) <= 1 ? ALWAYS : SOMETIMES;
  }

  private static boolean matchesNothing(String expression) {
    try {
      return java.util.regex.Pattern.compile(expression).matcher("").find();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** Whether every phrase has more words than the utterance may have. */
  private static boolean cannotFit(TextPattern part, List<TextPattern> all, Sop sop) {
    if (!(part instanceof TextPattern.Words words) || words.count().atMost().isEmpty()) {
      return false;
    }
    double most = words.count().atMost().getAsDouble();
    for (TextPattern other : all) {
      if (other instanceof TextPattern.Says says) {
        int least = Integer.MAX_VALUE;
        for (Language language : sop.languages()) {
          for (String text : Wordings.texts(sop, language, PatternParts.phrases(says))) {
            least = Math.min(least, InstructionChecks.words(text).size());
          }
        }
        if (least != Integer.MAX_VALUE && least > most) {
          return true;
        }
      }
    }
    return false;
  }
}
