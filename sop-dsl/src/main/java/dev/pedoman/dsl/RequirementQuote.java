package dev.pedoman.dsl;

import dev.pedoman.model.Requirement;

/** Quotes what a rule asks as it is written in the DSL. */
final class RequirementQuote implements Requirement.Cases<String> {
  @Override
  public String never(Requirement.Never requirement) {
    return "never " + Quote.pattern(requirement.pattern());
  }

  @Override
  public String always(Requirement.Always requirement) {
    return "always " + Quote.pattern(requirement.pattern());
  }

  @Override
  public String atMost(Requirement.AtMost requirement) {
    return "at most " + requirement.times() + " " + Quote.pattern(requirement.pattern());
  }

  @Override
  public String atLeast(Requirement.AtLeast requirement) {
    return "at least " + requirement.times() + " " + Quote.pattern(requirement.pattern());
  }

  @Override
  public String exactly(Requirement.Exactly requirement) {
    return "exactly " + requirement.times() + " " + Quote.pattern(requirement.pattern());
  }

  @Override
  public String whenever(Requirement.Whenever requirement) {
    return "whenever " + Quote.pattern(requirement.trigger());
  }

  @Override
  public String measured(Requirement.Measured requirement) {
    return Quote.measured(requirement);
  }

  @Override
  public String factsAgree(Requirement.FactsAgree requirement) {
    return Quote.facts(requirement.facts());
  }

  @Override
  public String sameLanguage(Requirement.SameLanguage requirement) {
    return "answers in customer language";
  }
}
