package dev.pedoman.check;

import dev.pedoman.align.Awaited;
import dev.pedoman.judge.Running;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts the deadlines that run by whether letting them pass loses anything. */
final class Clocks {
  private static final Comparator<Running> NEAREST_FIRST =
      Comparator.comparing((Running r) -> r.due().orElse(Duration.ofSeconds(Long.MAX_VALUE)))
          .thenComparing(r -> r.turnsLeft().orElse(Integer.MAX_VALUE));

  private final Order order;
  private final Set<String> optional = new HashSet<>();

  Clocks(Sop sop, Order order) {
    this.order = order;
    sop.allSteps().stream().filter(Step::optional).map(Step::id).forEach(optional::add);
  }

  /** The steps that are allowed now, without optional ones that are too late to be worth doing. */
  List<Awaited> next(List<Awaited> awaited, List<Running> all, Optional<Duration> now) {
    return awaited.stream()
        .filter(Awaited::next)
        .filter(each -> !(each.step().optional() && late(each, all, now)))
        .toList();
  }

  /** The nearest first, without those that have passed and cost nothing. */
  List<Running> running(List<Running> all, List<Awaited> next, Optional<Duration> now) {
    return all.stream()
        .filter(each -> !each.overdue(now) || matters(each, all, next, now))
        .sorted(NEAREST_FIRST)
        .toList();
  }

  /** Whether something is lost when it passes: not for what is optional or has another way. */
  boolean matters(Running one, List<Running> all, List<Awaited> next, Optional<Duration> now) {
    if (optional.contains(one.item())) {
      return false;
    }
    return next.stream()
        .filter(other -> order.alternatives(one.item(), other.step().id()))
        .allMatch(other -> late(other, all, now));
  }

  private static boolean late(Awaited step, List<Running> all, Optional<Duration> now) {
    return all.stream()
        .filter(each -> each.item().equals(step.step().id()))
        .filter(each -> each.occurrence() == step.occurrence())
        .anyMatch(each -> each.overdue(now));
  }
}
