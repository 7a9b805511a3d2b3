package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How often the customer is handed over. */
final class Transfers extends Gauge {
  private static final Set<String> TRANSFER =
      Set.of("transfer", "transferred", "handover", "hand-over", "handoff", "hand-off");
  private static final List<String> TRANSFER_TO =
      List.of("transfer-to-", "transfer-call", "transfer-chat", "transfer-customer");

  private final List<Evidence> transfers = new ArrayList<>();

  @Override
  void take(Observed observed, int event) {
    if (observed.event(event) instanceof Action action && !action.failed() && transfer(action)) {
      transfers.add(Quoted.event(observed, event));
    }
  }

  Measurement count(Observed observed) {
    follow(observed);
    return observed.showsActions()
        ? Measurement.of(Metric.TRANSFERS, transfers.size(), transfers)
        : Measurement.none(Metric.TRANSFERS, Reason.ACTIONS_NOT_RECORDED);
  }

  /** Handing over the customer; a tool such as {@code transfer_money} is something else. */
  private static boolean transfer(Action action) {
    String name = action.name().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return TRANSFER.contains(name)
        || TRANSFER_TO.stream().anyMatch(name::startsWith)
        || name.startsWith("escalat");
  }
}
