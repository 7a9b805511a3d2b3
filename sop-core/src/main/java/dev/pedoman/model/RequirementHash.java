package dev.pedoman.model;

import dev.pedoman.transcript.ContentHash;
import java.util.function.Consumer;

/** Adds requirements to a hash, one case for each kind. */
record RequirementHash(ContentHash hash, Consumer<Pattern> patterns)
    implements Requirement.Cases<ContentHash> {
  @Override
  public ContentHash never(Requirement.Never requirement) {
    return with(hash.text("never"), requirement.pattern());
  }

  @Override
  public ContentHash always(Requirement.Always requirement) {
    return with(hash.text("always"), requirement.pattern());
  }

  @Override
  public ContentHash atMost(Requirement.AtMost requirement) {
    return with(hash.text("at-most").number(requirement.times()), requirement.pattern());
  }

  @Override
  public ContentHash atLeast(Requirement.AtLeast requirement) {
    return with(hash.text("at-least").number(requirement.times()), requirement.pattern());
  }

  @Override
  public ContentHash exactly(Requirement.Exactly requirement) {
    return with(hash.text("exactly").number(requirement.times()), requirement.pattern());
  }

  @Override
  public ContentHash whenever(Requirement.Whenever requirement) {
    String kind = requirement.alternately() ? "whenever-alternately" : "whenever";
    with(hash.text(kind), requirement.trigger());
    with(hash.text(requirement.relation().name()), requirement.expected());
    hash.optional(requirement.within(), limit -> SopHash.limit(hash, limit));
    return hash.each(requirement.joinedBy(), hash::text);
  }

  @Override
  public ContentHash measured(Requirement.Measured requirement) {
    hash.text("measured").text(requirement.metric().word());
    return SopHash.bound(hash, requirement.bound());
  }

  @Override
  public ContentHash factsAgree(Requirement.FactsAgree requirement) {
    hash.text("facts");
    return hash.named(
        requirement.facts(), MentionKind::word, paths -> hash.each(paths, hash::text));
  }

  @Override
  public ContentHash sameLanguage(Requirement.SameLanguage requirement) {
    return hash.text("same-language");
  }

  private ContentHash with(ContentHash begun, Pattern pattern) {
    patterns.accept(pattern);
    return begun;
  }
}
