package dev.pedoman.report;

import dev.pedoman.align.Awaited;
import dev.pedoman.judge.Running;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Says, in one language, what is to be done while an interaction goes on, and by when. */
record LiveWording(Language language, Wording wording, Amounts amounts) {
  private static final Duration SECOND = Duration.ofSeconds(1);

  String next(Awaited awaited, Optional<Duration> now) {
    Step step = awaited.step();
    String todo = todo(step);
    boolean runs = awaited.due().isPresent() || awaited.turnsLeft().isPresent();
    String said =
        runs
            ? clock(todo, awaited.opens(), awaited.due(), awaited.turnsLeft(), now)
            : step.deadline().map(deadline -> ahead(todo, deadline)).orElse(todo);
    return step.optional() ? LiveMessage.OPTIONAL.in(language, said) : said;
  }

  String running(Sop sop, Running running, Optional<Duration> now) {
    String todo = todo(sop, running.item());
    return running.timed()
        ? clock(todo, running.opens(), running.due(), running.turnsLeft(), now)
        : LiveMessage.OWED.in(language, todo);
  }

  String passedOver(Sop sop, String item) {
    return LiveMessage.PASSED_OVER.in(language, ended(todo(sop, item)));
  }

  String soon(String clock) {
    return LiveMessage.SOON.in(language, clock);
  }

  String atLimit(Sop sop, String item) {
    return LiveMessage.AT_LIMIT.in(language, todo(sop, item));
  }

  /** What the author says is to be done; where nothing is said, what is looked for. */
  private String todo(Sop sop, String item) {
    return sop.allSteps().stream()
        .filter(step -> step.id().equals(item))
        .map(this::todo)
        .findFirst()
        .or(() -> sop.rules().stream().filter(r -> r.id().equals(item)).map(this::todo).findFirst())
        .orElse(item);
  }

  private String todo(Step step) {
    return step.about().instruction().in(language).orElseGet(() -> wording.pattern(step.expect()));
  }

  private String todo(Rule rule) {
    return rule.about()
        .instruction()
        .in(language)
        .orElseGet(() -> wording.requirement(rule.requirement()));
  }

  private String clock(
      String todo,
      Optional<Duration> opens,
      Optional<Duration> due,
      OptionalInt turnsLeft,
      Optional<Duration> now) {
    if (turnsLeft.isPresent()) {
      return turns(todo, turnsLeft.getAsInt());
    }
    if (due.isEmpty() || now.isEmpty()) {
      return todo;
    }
    if (opens.isPresent() && now.get().compareTo(opens.get()) < 0) {
      return LiveMessage.NOT_YET.in(language, todo, rounded(opens.get().minus(now.get()), true));
    }
    Duration left = due.get().minus(now.get());
    return left.isNegative()
        ? LiveMessage.OVERDUE.in(language, todo, rounded(left.negated(), true))
        : LiveMessage.LEFT.in(language, todo, rounded(left, false));
  }

  private String turns(String todo, int left) {
    if (left == 0) {
      return LiveMessage.THIS_TURN.in(language, todo);
    }
    String turns = amounts.limit(new Limit.Turns(Math.abs(left)));
    return (left > 0 ? LiveMessage.TURNS_LEFT : LiveMessage.OVERDUE).in(language, todo, turns);
  }

  /** A deadline that has not begun to run. */
  private String ahead(String todo, Deadline deadline) {
    String latest = amounts.limit(deadline.latest());
    String anchor = wording.anchor(deadline.anchor());
    return deadline
        .earliest()
        .map(amounts::limit)
        .map(from -> LiveMessage.BETWEEN.in(language, todo, from, latest, anchor))
        .orElseGet(() -> LiveMessage.WITHIN.in(language, todo, latest, anchor));
  }

  /** To whole seconds where there are some: down where time is left, so as to promise no more. */
  private String rounded(Duration time, boolean up) {
    boolean whole = time.toMillis() % SECOND.toMillis() == 0;
    Duration seconds = Duration.ofSeconds(time.toSeconds());
    if (whole || (!up && seconds.isZero())) {
      return amounts.duration(time);
    }
    return amounts.duration(up ? seconds.plus(SECOND) : seconds);
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?")
        ? sentence
        : sentence + ".";
  }
}
