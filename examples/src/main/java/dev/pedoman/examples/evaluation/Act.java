package dev.pedoman.examples.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an agent does in a turn, as Schema-Guided Dialogue names it; and a welcome. */
enum Act {
  REQUEST,
  CONFIRM,
  OFFER,
  NOTIFY_SUCCESS,
  NOTIFY_FAILURE,
  REQ_MORE,
  GOODBYE,
  WELCOME;

  /** What the acts of MultiWOZ come to; its other acts have no counterpart. */
  private static final Map<String, Act> MULTIWOZ =
      Map.ofEntries(
          Map.entry("general-reqmore", REQ_MORE),
          Map.entry("general-bye", GOODBYE),
          Map.entry("general-welcome", WELCOME),
          Map.entry("Booking-Book", NOTIFY_SUCCESS),
          Map.entry("Train-OfferBooked", NOTIFY_SUCCESS),
          Map.entry("Booking-NoBook", NOTIFY_FAILURE),
          Map.entry("Booking-Inform", OFFER),
          Map.entry("Train-OfferBook", OFFER));

  /** The name of the rule that looks for it. */
  String rule() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The act that Schema-Guided Dialogue calls so. */
  static Optional<Act> ofSchema(String name) {
    for (Act act : values()) {
      if (act != WELCOME && act.name().equals(name)) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  /** What the acts of a turn of MultiWOZ come to. */
  static Set<Act> ofMultiWoz(Set<String> names) {
    Set<Act> acts = new TreeSet<>();
    for (String name : names) {
      if (MULTIWOZ.containsKey(name)) {
        acts.add(MULTIWOZ.get(name));
      } else if (name.endsWith("-Request")) {
        acts.add(REQUEST);
      } else if (name.endsWith("-NoOffer")) {
        acts.add(NOTIFY_FAILURE);
      } else if (name.endsWith("-Select") || name.endsWith("-Recommend")) {
        acts.add(OFFER);
      }
    }
    return acts;
  }
}
