package dev.pedoman.dsl;

import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import java.util.stream.Stream;

/** The patterns that a requirement looks for. */
final class PatternsOf implements Requirement.Cases<Stream<Pattern>> {
  @Override
  public Stream<Pattern> never(Requirement.Never requirement) {
    return Stream.of(requirement.pattern());
  }

  @Override
  public Stream<Pattern> always(Requirement.Always requirement) {
    return Stream.of(requirement.pattern());
  }

  @Override
  public Stream<Pattern> atMost(Requirement.AtMost requirement) {
    return Stream.of(requirement.pattern());
  }

  @Override
  public Stream<Pattern> atLeast(Requirement.AtLeast requirement) {
    return Stream.of(requirement.pattern());
  }

  @Override
  public Stream<Pattern> exactly(Requirement.Exactly requirement) {
    return Stream.of(requirement.pattern());
  }

  @Override
  public Stream<Pattern> whenever(Requirement.Whenever requirement) {
    return Stream.of(requirement.trigger(), requirement.expected());
  }

  @Override
  public Stream<Pattern> measured(Requirement.Measured requirement) {
    return Stream.empty();
  }

  @Override
  public Stream<Pattern> factsAgree(Requirement.FactsAgree requirement) {
    return Stream.empty();
  }

  @Override
  public Stream<Pattern> sameLanguage(Requirement.SameLanguage requirement) {
    return Stream.empty();
  }
}
