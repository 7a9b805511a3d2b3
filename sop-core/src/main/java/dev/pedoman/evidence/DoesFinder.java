package dev.pedoman.evidence;

import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds actions by name, attributes, status and doer. */
final class DoesFinder implements Finder {
  private static final Span NO_SPAN = new Span(0, 0);

  private final Pattern.Does pattern;
  private final List<Glob> names;

  DoesFinder(Pattern.Does pattern) {
    this.pattern = pattern;
    this.names = pattern.names().stream().map(Glob::new).toList();
  }

  @Override
  public void find(Observed observed, int from, Seen seen) {
    EarlierValues earlier = observed.remembered().earlier(this, observed);
    for (int i = from; i < observed.size(); i++) {
      if (observed.event(i) instanceof Action action
          && named(action)
          && by(action)
          && statusFits(action)
          && attributesFit(observed, earlier, i, action)) {
        seen.append(observed.evidence(i, NO_SPAN));
      }
    }
  }

  @Override
  public boolean candidate(Observed observed, int event) {
    return observed.event(event) instanceof Action;
  }

  @Override
  public Optional<Reason> doubt(Observed observed) {
    if (!observed.showsActions()) {
      return Optional.of(Reason.ACTIONS_NOT_RECORDED);
    }
    boolean factUnknown =
        !pattern.with().isEmpty()
            && pattern.with().values().stream().anyMatch(e -> unknown(observed, e));
    boolean byUnknown = pattern.by().isPresent() && observed.hasEventBy(Speaker.UNKNOWN);
    Optional<Reason> told =
        factUnknown || byUnknown ? doubtfulAction(observed, factUnknown) : Optional.empty();
    if (told.isPresent()) {
      return told;
    }
    return observed.complete() ? Optional.empty() : Optional.of(Reason.TRANSCRIPT_INCOMPLETE);
  }

  /** Why an action that is there may be the one that is looked for. */
  private Optional<Reason> doubtfulAction(Observed observed, boolean factUnknown) {
    EarlierValues earlier = new EarlierValues(observed);
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i) instanceof Action action && named(action) && statusFits(action)) {
        if (by(action) && factUnknown) {
          return Optional.of(Reason.FACT_UNKNOWN);
        }
        if (!by(action)
            && action.by() == Speaker.UNKNOWN
            && attributesFit(observed, earlier, i, action)) {
          return Optional.of(Reason.SPEAKER_UNKNOWN);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Sought.NearMiss> nearMisses(Observed observed) {
    EarlierValues earlier = new EarlierValues(observed);
    List<Sought.NearMiss> misses = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i) instanceof Action action && named(action)) {
        Optional<Sought.Lack> lack = lack(observed, earlier, i, action);
        Evidence evidence = observed.evidence(i, NO_SPAN);
        lack.ifPresent(l -> misses.add(new Sought.NearMiss(evidence, l)));
      }
    }
    return misses;
  }

  private Optional<Sought.Lack> lack(
      Observed observed, EarlierValues earlier, int event, Action action) {
    if (!by(action)) {
      return Optional.of(Sought.Lack.OTHER_SPEAKER);
    }
    if (!statusFits(action)) {
      return action.failed() ? Optional.of(Sought.Lack.FAILED) : Optional.empty();
    }
    return attributesFit(observed, earlier, event, action)
        ? Optional.empty()
        : Optional.of(Sought.Lack.OTHER_VALUES);
  }

  /** Whether the case record lacks a fact that an attribute is held against. */
  private static boolean unknown(Observed observed, Expected expected) {
    if (expected instanceof Expected.AnyOf any) {
      return any.options().stream().anyMatch(option -> unknown(observed, option));
    }
    return expected instanceof Expected.OfFact fact && observed.facts().get(fact.path()).isEmpty();
  }

  private boolean by(Action action) {
    return pattern.by().isEmpty() || pattern.by().get() == action.by();
  }

  private boolean named(Action action) {
    return names.stream().anyMatch(name -> name.matches(action.name()));
  }

  private boolean statusFits(Action action) {
    return switch (pattern.status()) {
      case SUCCEEDED -> !action.failed();
      case FAILED -> action.failed();
      case ANY -> true;
    };
  }

  private boolean attributesFit(
      Observed observed, EarlierValues earlier, int event, Action action) {
    return (!pattern.exact() || Attributes.none(action, pattern.with().keySet()))
        && pattern.with().entrySet().stream()
            .allMatch(
                entry ->
                    Attributes.find(action, entry.getKey())
                        .filter(
                            value ->
                                Attributes.fits(observed, earlier, event, value, entry.getValue()))
                        .isPresent());
  }
}
