package dev.pedoman.evidence;

import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds actions by name, attributes, status and doer. */
final class DoesFinder implements Finder {
  private static final Span NO_SPAN = new Span(0, 0);

  private final Pattern.Does pattern;
  private final List<java.util.regex.Pattern> names;

  DoesFinder(Pattern.Does pattern) {
    this.pattern = pattern;
    this.names = pattern.names().stream().map(DoesFinder::glob).toList();
  }

  @Override
  public List<Evidence> seen(Observed observed) {
    List<Evidence> seen = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i) instanceof Action action
          && named(action)
          && statusFits(action)
          && attributesFit(observed, i, action)) {
        seen.add(observed.evidence(i, NO_SPAN));
      }
    }
    return seen;
  }

  @Override
  public int candidates(Observed observed, int from) {
    int count = 0;
    for (int i = from; i < observed.size(); i++) {
      if (observed.event(i) instanceof Action) {
        count++;
      }
    }
    return count;
  }

  @Override
  public Optional<Reason> doubt(Observed observed) {
    if (!observed.transcript().showsActions()) {
      return Optional.of(Reason.ACTIONS_NOT_RECORDED);
    }
    for (Expected expected : pattern.with().values()) {
      if (expected instanceof Expected.OfFact fact
          && observed.transcript().facts().get(fact.path()).isEmpty()) {
        return Optional.of(Reason.FACT_UNKNOWN);
      }
    }
    return observed.transcript().complete()
        ? Optional.empty()
        : Optional.of(Reason.TRANSCRIPT_INCOMPLETE);
  }

  @Override
  public Optional<Sought.NearMiss> nearest(Observed observed) {
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i) instanceof Action action && named(action)) {
        if (!statusFits(action)) {
          return Optional.of(
              new Sought.NearMiss(observed.evidence(i, NO_SPAN), Sought.Lack.FAILED));
        }
        if (!attributesFit(observed, i, action)) {
          return Optional.of(
              new Sought.NearMiss(observed.evidence(i, NO_SPAN), Sought.Lack.OTHER_VALUES));
        }
      }
    }
    return Optional.empty();
  }

  private boolean named(Action action) {
    return (pattern.by().isEmpty() || pattern.by().get() == action.by())
        && names.stream().anyMatch(name -> name.matcher(action.name()).matches());
  }

  private boolean statusFits(Action action) {
    return switch (pattern.status()) {
      case SUCCEEDED -> !action.failed();
      case FAILED -> action.failed();
      case ANY -> true;
    };
  }

  private boolean attributesFit(Observed observed, int event, Action action) {
    return pattern.with().entrySet().stream()
        .allMatch(
            entry ->
                Attributes.find(action, entry.getKey())
                    .filter(value -> Attributes.fits(observed, event, value, entry.getValue()))
                    .isPresent());
  }

  private static java.util.regex.Pattern glob(String name) {
    StringBuilder expression = new StringBuilder();
    for (String literal : name.split("\\*", -1)) {
      if (!expression.isEmpty() || (name.startsWith("*") && literal.isEmpty())) {
        expression.append(".*");
      }
      expression.append(java.util.regex.Pattern.quote(literal));
    }
    return java.util.regex.Pattern.compile(expression.toString());
  }
}
