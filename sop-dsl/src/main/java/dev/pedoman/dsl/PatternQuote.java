package dev.pedoman.dsl;

import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Quotes a pattern as it is written in the DSL. */
final class PatternQuote implements Pattern.Cases<String>, TextPattern.Cases<String> {
  @Override
  public String utters(Pattern.Utters pattern) {
    String by = pattern.by().map(speaker -> speaker.word()).orElse("anyone");
    String place = pattern.place().map(where -> ", " + Quote.place(where)).orElse("");
    return by + "(" + pattern.text().match(this) + place + ")";
  }

  @Override
  public String does(Pattern.Does pattern) {
    List<String> parts = new ArrayList<>();
    pattern.names().forEach(name -> parts.add('"' + name + '"'));
    pattern.with().forEach((name, expected) -> parts.add(name + " " + expected(expected)));
    if (pattern.exact()) {
      parts.add("exact");
    }
    if (pattern.status() != Pattern.Status.SUCCEEDED) {
      parts.add("status " + pattern.status().name().toLowerCase(Locale.ROOT));
    }
    pattern.by().ifPresent(speaker -> parts.add("by " + speaker.word()));
    return "action(" + String.join(", ", parts) + ")";
  }

  /** Quotes what an attribute must hold. */
  static String expected(Expected expected) {
    if (expected instanceof Expected.Literal literal) {
      return '"' + literal.value().toString() + '"';
    } else if (expected instanceof Expected.OfFact fact) {
      return "fact " + fact.path();
    } else if (expected instanceof Expected.OfAction from) {
      return "from " + from.action() + "." + from.attribute();
    } else if (expected instanceof Expected.AnyOf any) {
      return any.options().stream()
          .map(PatternQuote::expected)
          .collect(Collectors.joining(", ", "any(", ")"));
    } else if (expected instanceof Expected.Within within) {
      return Quote.bound(within.bound(), Quote::number);
    }
    return "present";
  }

  @Override
  public String known(Pattern.Known pattern) {
    return "known(\"" + pattern.path() + "\")";
  }

  @Override
  public String anyOf(Pattern.AnyOf pattern) {
    return patterns("any", pattern.parts());
  }

  @Override
  public String allOf(Pattern.AllOf pattern) {
    return patterns("all", pattern.parts());
  }

  @Override
  public String chain(Pattern.Chain pattern) {
    return patterns("chain", pattern.parts());
  }

  @Override
  public String not(Pattern.Not pattern) {
    return patterns("not", List.of(pattern.part()));
  }

  @Override
  public String butNot(Pattern.ButNot pattern) {
    return pattern.part().match(this) + " but not " + patterns("any", pattern.exceptions());
  }

  @Override
  public String says(TextPattern.Says pattern) {
    return phrases("says", pattern.phrases());
  }

  @Override
  public String matches(TextPattern.Matches pattern) {
    return "matches(\"" + pattern.expression() + "\")";
  }

  @Override
  public String resembles(TextPattern.Resembles pattern) {
    return phrases("resembles", pattern.examples());
  }

  @Override
  public String asks(TextPattern.Asks pattern) {
    return phrases("asks", pattern.subject());
  }

  @Override
  public String echoes(TextPattern.Echoes pattern) {
    return "echoes(" + pattern.of().word() + ")";
  }

  @Override
  public String mentions(TextPattern.Mentions pattern) {
    return "mentions(" + pattern.kind().word() + ")";
  }

  @Override
  public String mentionsFact(TextPattern.MentionsFact pattern) {
    return "mentionsFact(\"" + pattern.path() + "\")";
  }

  @Override
  public String mentionsValue(TextPattern.MentionsValue pattern) {
    return "mentions(value(\"" + pattern.value() + "\"))";
  }

  @Override
  public String words(TextPattern.Words pattern) {
    return "words(" + Quote.bound(pattern.count(), Quote::number) + ")";
  }

  @Override
  public String custom(TextPattern.Custom pattern) {
    return "custom(\"" + pattern.name() + "\")";
  }

  @Override
  public String anyText(TextPattern.AnyText pattern) {
    return texts("any", pattern.parts());
  }

  @Override
  public String allText(TextPattern.AllText pattern) {
    return texts("all", pattern.parts());
  }

  @Override
  public String notText(TextPattern.NotText pattern) {
    return texts("not", List.of(pattern.part()));
  }

  /** Quotes wordings after the word that takes them. */
  static String phrases(String word, Phrases phrases) {
    List<String> parts = new ArrayList<>();
    phrases.shared().forEach(phrase -> parts.add('"' + phrase + '"'));
    phrases
        .byLanguage()
        .forEach(
            (language, list) ->
                list.forEach(phrase -> parts.add(language.tag() + " \"" + phrase + '"')));
    return word + "(" + String.join(", ", parts) + ")";
  }

  private String patterns(String word, List<Pattern> parts) {
    return parts.stream()
        .map(part -> part.match(this))
        .collect(Collectors.joining(", ", word + "(", ")"));
  }

  private String texts(String word, List<TextPattern> parts) {
    return parts.stream()
        .map(part -> part.match(this))
        .collect(Collectors.joining(", ", word + "(", ")"));
  }
}
