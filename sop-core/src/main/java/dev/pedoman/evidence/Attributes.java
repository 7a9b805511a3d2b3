package dev.pedoman.evidence;

import dev.pedoman.model.Expected;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributes of actions, compared with what is expected of them. */
final class Attributes {
  private Attributes() {}

  /** The value under a name; dots lead into nested fields where no such name exists. */
  static Optional<Value> find(Action action, String path) {
    Value direct = action.attributes().get(path);
    if (direct != null) {
      return Optional.of(direct);
    }
    @Nullable Value at = null;
    for (String name : path.split("\\.", -1)) {
      if (at == null) {
        at = action.attributes().get(name);
      } else {
        at = at instanceof Value.Fields fields ? fields.fields().get(name) : null;
      }
      if (at == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(at);
  }

  static boolean fits(Observed observed, int event, Value value, Expected expected) {
    if (expected instanceof Expected.Literal literal) {
      return value.sameAs(literal.value());
    } else if (expected instanceof Expected.OfFact fact) {
      return observed.facts().get(fact.path()).filter(known -> value.sameAs(known)).isPresent();
    } else if (expected instanceof Expected.OfAction bound) {
      return heldBefore(observed, event, value, bound);
    } else if (expected instanceof Expected.AnyOf any) {
      return any.options().stream().anyMatch(option -> fits(observed, event, value, option));
    } else if (expected instanceof Expected.Within within) {
      return value
          .asNumber()
          .filter(number -> within.bound().allows(number.doubleValue()))
          .isPresent();
    }
    return !(value instanceof Value.Nothing) && !value.toString().isBlank();
  }

  private static boolean heldBefore(
      Observed observed, int event, Value value, Expected.OfAction bound) {
    for (int i = 0; i < event; i++) {
      if (observed.event(i) instanceof Action earlier
          && !earlier.failed()
          && earlier.name().equals(bound.action())
          && find(earlier, bound.attribute()).filter(held -> value.sameAs(held)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
