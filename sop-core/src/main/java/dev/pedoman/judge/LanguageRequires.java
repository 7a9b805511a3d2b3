package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.language.LanguageGuess;
import dev.pedoman.transcript.Speaker;
import java.util.List;

/** The agent answers in the customer's language; undecided where either cannot be told. */
record LanguageRequires() implements Requires {
  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    if (!observed.hasEventBy(Speaker.AGENT)) {
      return Ruling.undecided(Reason.NO_AGENT_EVENTS);
    }
    LanguageGuess customer = observed.language(Speaker.CUSTOMER);
    LanguageGuess agent = observed.language(Speaker.AGENT);
    boolean told = told(customer) && told(agent);
    if (!told || (customer.other() && agent.other())) {
      return Ruling.undecided(Reason.LANGUAGE_NOT_TOLD);
    }
    return customer.equals(agent) ? Ruling.kept(1) : Ruling.broken(List.of(), 1, 1);
  }

  private static boolean told(LanguageGuess guess) {
    return guess.other() || guess.language().isPresent();
  }
}
