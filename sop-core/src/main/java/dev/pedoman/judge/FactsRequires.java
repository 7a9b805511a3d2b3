package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Observed;
import dev.pedoman.model.Requirement;
import java.util.List;

/** Each value of a kind that the agent states must be one that the case record holds. */
record FactsRequires(Requirement.FactsAgree requirement) implements Requires {
  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    return begin().rule(observed, clock, measurements);
  }

  @Override
  public Requires begin() {
    return new StatedFacts(requirement);
  }
}
