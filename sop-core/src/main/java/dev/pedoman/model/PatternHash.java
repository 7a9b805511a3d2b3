package dev.pedoman.model;

import dev.pedoman.transcript.ContentHash;
import dev.pedoman.transcript.Speaker;
import java.util.function.Consumer;

/** Adds patterns to a hash, one case for each kind; each begins with the name of its kind. */
record PatternHash(ContentHash hash, Consumer<Phrases> phrases)
    implements Pattern.Cases<ContentHash>, TextPattern.Cases<ContentHash> {
  @Override
  public ContentHash utters(Pattern.Utters pattern) {
    hash.text("utters").optional(pattern.by(), this::speaker);
    hash.optional(pattern.place(), place -> hash.truth(place.end()).number(place.turns()));
    return pattern.text().match(this);
  }

  @Override
  public ContentHash does(Pattern.Does pattern) {
    hash.text(pattern.exact() ? "does-exactly" : "does").each(pattern.names(), hash::text);
    hash.named(pattern.with(), name -> name, this::expected);
    return hash.text(pattern.status().name()).optional(pattern.by(), this::speaker);
  }

  @Override
  public ContentHash known(Pattern.Known pattern) {
    return hash.text("known").text(pattern.path());
  }

  @Override
  public ContentHash anyOf(Pattern.AnyOf pattern) {
    return hash.text("any").each(pattern.parts(), part -> part.match(this));
  }

  @Override
  public ContentHash allOf(Pattern.AllOf pattern) {
    return hash.text("all").each(pattern.parts(), part -> part.match(this));
  }

  @Override
  public ContentHash chain(Pattern.Chain pattern) {
    return hash.text("chain").each(pattern.parts(), part -> part.match(this));
  }

  @Override
  public ContentHash not(Pattern.Not pattern) {
    return pattern.part().match(new PatternHash(hash.text("not"), phrases));
  }

  @Override
  public ContentHash butNot(Pattern.ButNot pattern) {
    return pattern
        .part()
        .match(new PatternHash(hash.text("but-not"), phrases))
        .each(pattern.exceptions(), part -> part.match(this));
  }

  @Override
  public ContentHash says(TextPattern.Says pattern) {
    return wordings(hash.text("says"), pattern.phrases());
  }

  @Override
  public ContentHash matches(TextPattern.Matches pattern) {
    return hash.text("matches").text(pattern.expression());
  }

  @Override
  public ContentHash resembles(TextPattern.Resembles pattern) {
    return SopHash.decimal(wordings(hash.text("resembles"), pattern.examples()), pattern.atLeast());
  }

  @Override
  public ContentHash asks(TextPattern.Asks pattern) {
    return wordings(hash.text("asks"), pattern.subject());
  }

  @Override
  public ContentHash echoes(TextPattern.Echoes pattern) {
    return SopHash.decimal(hash.text("echoes").text(pattern.of().word()), pattern.atLeast());
  }

  @Override
  public ContentHash mentions(TextPattern.Mentions pattern) {
    return hash.text("mentions").text(pattern.kind().word());
  }

  @Override
  public ContentHash mentionsFact(TextPattern.MentionsFact pattern) {
    return hash.text("mentions-fact").text(pattern.path());
  }

  @Override
  public ContentHash mentionsValue(TextPattern.MentionsValue pattern) {
    return hash.text("mentions-value").value(pattern.value());
  }

  @Override
  public ContentHash words(TextPattern.Words pattern) {
    return SopHash.bound(hash.text("words"), pattern.count());
  }

  @Override
  public ContentHash custom(TextPattern.Custom pattern) {
    hash.text("custom").text(pattern.name());
    return hash.named(pattern.settings(), name -> name, hash::text);
  }

  @Override
  public ContentHash anyText(TextPattern.AnyText pattern) {
    return hash.text("any-text").each(pattern.parts(), part -> part.match(this));
  }

  @Override
  public ContentHash allText(TextPattern.AllText pattern) {
    return hash.text("all-text").each(pattern.parts(), part -> part.match(this));
  }

  @Override
  public ContentHash notText(TextPattern.NotText pattern) {
    return pattern.part().match(new PatternHash(hash.text("not-text"), phrases));
  }

  private void expected(Expected expected) {
    hash.text(expected.getClass().getSimpleName());
    if (expected instanceof Expected.Literal literal) {
      hash.value(literal.value());
    } else if (expected instanceof Expected.OfFact fact) {
      hash.text(fact.path());
    } else if (expected instanceof Expected.OfAction action) {
      hash.text(action.action()).text(action.attribute());
    } else if (expected instanceof Expected.AnyOf any) {
      hash.each(any.options(), this::expected);
    } else if (expected instanceof Expected.Within within) {
      SopHash.bound(hash, within.bound());
    }
  }

  private ContentHash wordings(ContentHash begun, Phrases wordings) {
    phrases.accept(wordings);
    return begun;
  }

  private void speaker(Speaker speaker) {
    hash.text(speaker.word());
  }
}
