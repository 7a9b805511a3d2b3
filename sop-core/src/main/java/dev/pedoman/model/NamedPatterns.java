package dev.pedoman.model;

import java.util.List;

/** The patterns that a requirement names. */
record NamedPatterns() implements Requirement.Cases<List<Pattern>> {
  @Override
  public List<Pattern> never(Requirement.Never requirement) {
    return List.of(requirement.pattern());
  }

  @Override
  public List<Pattern> always(Requirement.Always requirement) {
    return List.of(requirement.pattern());
  }

  @Override
  public List<Pattern> atMost(Requirement.AtMost requirement) {
    return List.of(requirement.pattern());
  }

  @Override
  public List<Pattern> atLeast(Requirement.AtLeast requirement) {
    return List.of(requirement.pattern());
  }

  @Override
  public List<Pattern> exactly(Requirement.Exactly requirement) {
    return List.of(requirement.pattern());
  }

  @Override
  public List<Pattern> whenever(Requirement.Whenever requirement) {
    return List.of(requirement.trigger(), requirement.expected());
  }

  @Override
  public List<Pattern> measured(Requirement.Measured requirement) {
    return List.of();
  }

  @Override
  public List<Pattern> factsAgree(Requirement.FactsAgree requirement) {
    return List.of();
  }

  @Override
  public List<Pattern> sameLanguage(Requirement.SameLanguage requirement) {
    return List.of();
  }
}
