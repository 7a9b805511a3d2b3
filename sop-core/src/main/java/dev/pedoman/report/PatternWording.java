package dev.pedoman.report;

import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Place;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says patterns as sentences, one case for each kind. */
record PatternWording(Language language, Wording wording) implements Pattern.Cases<String> {
  private static final int MOST_PHRASES = 3;

  @Override
  public String utters(Pattern.Utters pattern) {
    String text = pattern.text().match(new Text(pattern.by()));
    return pattern.place().map(place -> text + " " + place(place)).orElse(text);
  }

  @Override
  public String does(Pattern.Does pattern) {
    List<String> names = pattern.names();
    String shown =
        names.stream().limit(MOST_PHRASES).collect(Collectors.joining(Message.OR.in(language)));
    shown += names.size() > MOST_PHRASES ? " …" : "";
    String by =
        pattern
            .by()
            .map(who -> Message.ACTION_BY.in(language, wording.speaker(Optional.of(who))))
            .orElse("");
    String failed =
        pattern.status() == Pattern.Status.FAILED ? Message.ACTION_FAILED.in(language) : "";
    String exact = pattern.exact() ? Message.ACTION_EXACT.in(language) : "";
    if (pattern.with().isEmpty()) {
      return Message.ACTION.in(language, shown) + exact + by + failed;
    }
    String with =
        pattern.with().entrySet().stream()
            .map(entry -> entry.getKey() + " = " + expected(entry.getValue()))
            .collect(Collectors.joining(", "));
    return Message.ACTION_WITH.in(language, shown, with) + exact + by + failed;
  }

  @Override
  public String known(Pattern.Known pattern) {
    return Message.FACT_KNOWN.in(language, pattern.path());
  }

  @Override
  public String anyOf(Pattern.AnyOf pattern) {
    return joined(clauses(pattern.parts()), Message.OR);
  }

  @Override
  public String allOf(Pattern.AllOf pattern) {
    return join(pattern.parts(), Message.AND);
  }

  @Override
  public String chain(Pattern.Chain pattern) {
    return join(pattern.parts(), Message.THEN);
  }

  @Override
  public String not(Pattern.Not pattern) {
    return Message.NOT_SHOWN.in(language, pattern.part().match(this));
  }

  @Override
  public String butNot(Pattern.ButNot pattern) {
    return Message.BUT_NOT.in(
        language, pattern.part().match(this), join(pattern.exceptions(), Message.OR));
  }

  private String join(List<Pattern> parts, Message by) {
    return String.join(by.in(language), clauses(parts));
  }

  private List<String> clauses(List<Pattern> parts) {
    return parts.stream()
        .map(part -> parts.size() > 1 && isJoined(part) ? "(" + said(part) + ")" : said(part))
        .toList();
  }

  private String said(Pattern part) {
    return part.match(this);
  }

  /** Whether its own parts would run together with those beside it. */
  private static boolean isJoined(Pattern part) {
    return (part instanceof Pattern.AnyOf any && any.parts().size() > 1)
        || (part instanceof Pattern.AllOf all && all.parts().size() > 1)
        || (part instanceof Pattern.Chain chain && chain.parts().size() > 1);
  }

  /** Joins clauses; of those about the same speaker only the first names it. */
  private String joined(List<String> clauses, Message by) {
    StringBuilder text = new StringBuilder(clauses.get(0));
    for (int i = 1; i < clauses.size(); i++) {
      String clause = clauses.get(i);
      for (Speaker speaker : Speaker.values()) {
        String subject = wording.speaker(Optional.of(speaker)) + " ";
        if (clause.startsWith(subject) && clauses.get(i - 1).startsWith(subject)) {
          clause = clause.substring(subject.length());
          break;
        }
      }
      text.append(by.in(language)).append(clause);
    }
    return text.toString();
  }

  String place(Place place) {
    if (place.turns() == 1) {
      return (place.end() ? Message.LAST : Message.FIRST).in(language);
    }
    return (place.end() ? Message.CLOSING : Message.OPENING).in(language, place.turns());
  }

  String expected(Expected expected) {
    if (expected instanceof Expected.Literal literal) {
      return literal.value().toString();
    } else if (expected instanceof Expected.OfFact fact) {
      return fact.path();
    } else if (expected instanceof Expected.OfAction action) {
      return action.action() + "." + action.attribute();
    } else if (expected instanceof Expected.AnyOf any) {
      return any.options().stream()
          .map(this::expected)
          .collect(Collectors.joining(Message.OR.in(language)));
    } else if (expected instanceof Expected.Within within) {
      return wording.bound(within.bound());
    }
    return Message.PRESENT.in(language);
  }

  /** A few of the phrases, those for the reader's language first. */
  private String phrases(Phrases phrases) {
    List<String> all = new ArrayList<>(phrases.byLanguage().getOrDefault(language, List.of()));
    all.addAll(phrases.shared());
    phrases
        .byLanguage()
        .forEach(
            (other, texts) -> {
              if (other != language) {
                all.addAll(texts);
              }
            });
    String shown =
        all.stream()
            .limit(MOST_PHRASES)
            .map(phrase -> phrase.startsWith("$") ? phrase : "“" + phrase + "”")
            .collect(Collectors.joining(Message.OR.in(language)));
    return all.size() > MOST_PHRASES ? shown + " …" : shown;
  }

  /** Says text patterns as sentences about a speaker. */
  private final class Text implements TextPattern.Cases<String> {
    private final String by;

    Text(Optional<Speaker> speaker) {
      this.by = wording.speaker(speaker);
    }

    @Override
    public String says(TextPattern.Says pattern) {
      return Message.SAYS.in(language, by, phrases(pattern.phrases()));
    }

    @Override
    public String matches(TextPattern.Matches pattern) {
      return Message.MATCHES.in(language, by, pattern.expression());
    }

    @Override
    public String resembles(TextPattern.Resembles pattern) {
      return Message.RESEMBLES.in(language, by, phrases(pattern.examples()));
    }

    @Override
    public String asks(TextPattern.Asks pattern) {
      return pattern.subject().isEmpty()
          ? Message.ASKS.in(language, by)
          : Message.ASKS_ABOUT.in(language, by, phrases(pattern.subject()));
    }

    @Override
    public String echoes(TextPattern.Echoes pattern) {
      return Message.ECHOES.in(language, by, wording.speaker(Optional.of(pattern.of())));
    }

    @Override
    public String mentions(TextPattern.Mentions pattern) {
      String name = MetricNames.of(pattern.kind(), language);
      // Only English needs an article.
      String article =
          language != Language.EN ? "" : "aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
      return Message.MENTIONS.in(language, by, article + name);
    }

    @Override
    public String mentionsFact(TextPattern.MentionsFact pattern) {
      return Message.MENTIONS.in(language, by, pattern.path());
    }

    @Override
    public String mentionsValue(TextPattern.MentionsValue pattern) {
      return Message.MENTIONS.in(language, by, pattern.value().toString());
    }

    @Override
    public String words(TextPattern.Words pattern) {
      return Message.WORDS.in(language, by, wording.bound(pattern.count()));
    }

    @Override
    public String custom(TextPattern.Custom pattern) {
      return Message.CUSTOM.in(language, by, pattern.name());
    }

    @Override
    public String anyText(TextPattern.AnyText pattern) {
      return PatternWording.this.joined(
          pattern.parts().stream().map(part -> part.match(this)).toList(), Message.OR);
    }

    @Override
    public String allText(TextPattern.AllText pattern) {
      return PatternWording.this.joined(
          pattern.parts().stream().map(part -> part.match(this)).toList(), Message.AND);
    }

    @Override
    public String notText(TextPattern.NotText pattern) {
      return Message.NOT_SHOWN.in(language, pattern.part().match(this));
    }
  }
}
