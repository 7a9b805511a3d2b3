package dev.pedoman.report;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.judge.Change;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Says the smallest change as a sentence, one case for each kind. */
record ChangeWording(Language language, Wording wording, Amounts amounts)
    implements Change.Cases<String> {
  private static final int MOST_EVENTS = 3;
  private static final int MOST_CHANGES = 2;
  private static final int LONGEST_QUOTE = 48;

  @Override
  public String add(Change.Add change) {
    String place = place(change.place());
    String due = change.due().map(this::due).orElse("");
    if (change.times() > 1) {
      return ChangeMessage.ADD_TIMES.in(language, change.times());
    }
    return ChangeMessage.ADD.in(language, place, due) + conflict(change.place(), change.due());
  }

  @Override
  public String move(Change.Move change) {
    String due = change.due().map(this::due).orElse("");
    return ChangeMessage.MOVE.in(language, event(change.event()), place(change.place()), due)
        + conflict(change.place(), change.due());
  }

  @Override
  public String shift(Change.Shift change) {
    ChangeMessage message = change.earlier() ? ChangeMessage.EARLIER : ChangeMessage.LATER;
    String by = limit(change.by(), change.calendar());
    return message.in(language, event(change.event()), by)
        + change.along().map(e -> ChangeMessage.ALONG.in(language, event(e))).orElse("");
  }

  @Override
  public String drop(Change.Drop change) {
    int all = change.events().size();
    String events = events(change.events());
    return change.times() < all
        ? ChangeMessage.DROP_SOME.in(language, change.times(), all, events)
        : ChangeMessage.DROP.in(language, events);
  }

  @Override
  public String give(Change.Give change) {
    String to = wording.speaker(Optional.of(change.to()));
    String by = wording.speaker(Optional.of(change.event().by()));
    String place = place(change.place());
    String where = (place.isEmpty() ? "" : ",") + place + change.due().map(this::due).orElse("");
    boolean done = change.event().end() == 0 && where.isEmpty();
    return (done ? ChangeMessage.GIVE : ChangeMessage.GIVE_TOO).in(language, to, by, where)
        + conflict(change.place(), change.due());
  }

  @Override
  public String affirm(Change.Affirm change) {
    return ChangeMessage.AFFIRM.in(language, event(change.event()));
  }

  @Override
  public String succeed(Change.Succeed change) {
    return ChangeMessage.SUCCEED.in(language, event(change.event()));
  }

  @Override
  public String correct(Change.Correct change) {
    return ChangeMessage.CORRECT.in(
        language, event(change.event()), attributes(change.attributes()));
  }

  /** What attributes should hold, and what they hold instead. */
  String attributes(List<Change.Attribute> attributes) {
    return attributes.stream().map(this::attribute).collect(Collectors.joining("; "));
  }

  private String attribute(Change.Attribute attribute) {
    String expected =
        attribute.known().map(ChangeWording::shown).orElseGet(() -> wording.expected(attribute));
    return attribute
        .seen()
        .map(seen -> ChangeMessage.INSTEAD.in(language, attribute.name(), expected, shown(seen)))
        .orElseGet(() -> ChangeMessage.MISSING.in(language, attribute.name(), expected));
  }

  @Override
  public String relocate(Change.Relocate change) {
    return ChangeMessage.RELOCATE.in(
        language, event(change.event()), wording.place(change.place()));
  }

  @Override
  public String show(Change.Show change) {
    return ChangeMessage.SHOW.in(language, events(change.events()));
  }

  @Override
  public String bring(Change.Bring change) {
    Metric metric = change.metric();
    boolean time = metric.unit() == Metric.Unit.DURATION;
    ChangeMessage message =
        !change.less() ? ChangeMessage.RAISE : time ? ChangeMessage.SHORTEN : ChangeMessage.REDUCE;
    String by =
        metric.unit() == Metric.Unit.SHARE
            ? ChangeMessage.POINTS.in(language, amounts.number(change.by() * 100))
            : amounts.metric(metric.unit(), change.by());
    String see =
        change.events().isEmpty() ? "" : ChangeMessage.SEE.in(language, events(change.events()));
    return message.in(language, MetricNames.of(metric, language), by, see);
  }

  @Override
  public String state(Change.State change) {
    String known =
        change.known().stream()
            .map(ChangeWording::shown)
            .distinct()
            .collect(Collectors.joining(Message.OR.in(language)));
    return ChangeMessage.STATE.in(language, known, event(change.said()));
  }

  @Override
  public String answer(Change.Answer change) {
    ChangeMessage name =
        switch (change.language()) {
          case ID -> ChangeMessage.INDONESIAN;
          case MS -> ChangeMessage.MALAY;
          case EN -> ChangeMessage.ENGLISH;
        };
    return ChangeMessage.ANSWER.in(language, name.in(language));
  }

  @Override
  public String each(Change.Each change) {
    List<Change> all = change.changes();
    String shown =
        all.stream()
            .limit(MOST_CHANGES)
            .map(each -> each.match(this))
            .collect(Collectors.joining(" "));
    return all.size() > MOST_CHANGES
        ? shown + " " + ChangeMessage.MORE_CHANGES.in(language, all.size() - MOST_CHANGES)
        : shown;
  }

  private String place(Change.Between place) {
    Optional<String> after = place.after().map(this::event);
    Optional<String> before = place.before().map(this::event);
    if (after.isPresent() && before.isPresent()) {
      return place.after().get().event() == place.before().get().event()
          ? ChangeMessage.AT.in(language, after.get())
          : ChangeMessage.BETWEEN.in(language, after.get(), before.get());
    }
    return after
        .map(event -> ChangeMessage.AFTER.in(language, event))
        .or(() -> before.map(event -> ChangeMessage.BEFORE.in(language, event)))
        .orElse("");
  }

  private String due(Change.Due due) {
    Optional<String> from = due.from().map(Amounts::offset);
    Optional<String> until = due.until().map(Amounts::offset);
    if (from.isPresent() && until.isPresent()) {
      return ChangeMessage.FROM_BY.in(language, from.get(), until.get());
    } else if (until.isPresent()) {
      return ChangeMessage.BY.in(language, until.get());
    } else if (from.isPresent()) {
      return ChangeMessage.FROM.in(language, from.get());
    }
    Deadline deadline = due.deadline();
    String anchor = wording.anchor(deadline.anchor());
    String latest = limit(deadline.latest(), deadline.calendar());
    return deadline
        .earliest()
        .map(
            earliest ->
                ChangeMessage.BETWEEN_LIMITS.in(language, amounts.limit(earliest), latest, anchor))
        .orElseGet(() -> ChangeMessage.WITHIN.in(language, latest, anchor));
  }

  /** Names the neighbour that has to move too where a place and a time exclude each other. */
  private String conflict(Change.Between place, Optional<Change.Due> due) {
    if (due.isEmpty() || due.get().reachable()) {
      return "";
    }
    Optional<Duration> until = due.get().until();
    Optional<Evidence> tooLate =
        place
            .after()
            .filter(e -> until.isPresent() && e.at().isPresent())
            .filter(e -> e.at().get().compareTo(until.get()) > 0);
    return tooLate
        .map(e -> ChangeMessage.COMES_EARLIER.in(language, event(e)))
        .or(() -> place.before().map(e -> ChangeMessage.COMES_LATER.in(language, event(e))))
        .orElse("");
  }

  private String limit(Limit limit, Optional<String> calendar) {
    String amount = amounts.limit(limit);
    return calendar.isPresent() ? ChangeMessage.WORKING.in(language, amount) : amount;
  }

  private String events(List<Evidence> events) {
    String shown =
        events.stream().limit(MOST_EVENTS).map(this::event).collect(Collectors.joining(", "));
    return events.size() > MOST_EVENTS
        ? ChangeMessage.MORE.in(language, shown, events.size() - MOST_EVENTS)
        : shown;
  }

  private String event(Evidence evidence) {
    return ChangeMessage.EVENT.in(language, evidence.event() + 1, cut(evidence.quote()));
  }

  private static String shown(Value value) {
    return cut(value.toString());
  }

  private static String cut(String text) {
    return StringUtils.abbreviateMiddle(StringUtils.normalizeSpace(text), " … ", LONGEST_QUOTE);
  }
}
