package dev.pedoman.yaml;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.yaml.DeadlineText.Part;
import dev.pedoman.yaml.Node.ScalarNode;
import dev.pedoman.yaml.StepIndex.Position;
import dev.pedoman.yaml.StepIndex.Relation;
import java.util.List;
import java.util.Optional;

/** Reads deadlines and finds those that can never be met. */
final class DeadlineReader {
  private static final String WITHIN = "within: 60s of start";
  private static final String BETWEEN = "between: 24h and 48h of close";

  private final Reading reading;
  private final Scalars scalars;

  DeadlineReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
  }

  /** A distance alone, without anchor. */
  Optional<Limit> limit(Node node, String key) {
    Optional<ScalarNode> scalar = scalars.written(node, key);
    return scalar.flatMap(
        s -> limit(s, new Part(0, s.text().strip()), key, key + ": 60s or " + key + ": 2 turns"));
  }

  /**
   * A deadline.
   *
   * @param key {@code within} or {@code between}
   * @param path where its step stands
   * @param triggered whether the step or a group around it has a {@code when}
   */
  Optional<Deadline> deadline(Node node, String key, List<Position> path, boolean triggered) {
    Optional<ScalarNode> scalar = scalars.written(node, key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    boolean between = key.equals("between");
    String example = between ? BETWEEN : WITHIN;
    Optional<DeadlineText> parsed = DeadlineText.parse(scalar.get().text(), between);
    if (parsed.isEmpty()) {
      reading.report(node, ValueMistakes.badDuration(key, scalar.get().text(), example));
      return Optional.empty();
    }
    DeadlineText text = parsed.get();
    Optional<Limit> earliest = text.earliest().flatMap(p -> limit(scalar.get(), p, key, example));
    Optional<Limit> latest = limit(scalar.get(), text.latest(), key, example);
    Optional<Anchor> anchor = anchor(scalar.get(), text, path, triggered);
    text.calendar().ifPresent(c -> calendar(scalar.get(), c, latest));
    if (latest.isEmpty() || anchor.isEmpty() || earliest.isPresent() != between) {
      return Optional.empty();
    }
    if (earliest.isPresent() && !ordered(earliest.get(), latest.get())) {
      reading.report(node, DeadlineMistakes.notOrdered(text));
      return Optional.empty();
    }
    boolean fits = text.calendar().isEmpty() || latest.get() instanceof Limit.Time;
    return fits
        ? Optional.of(
            new Deadline(earliest, latest.get(), anchor.get(), text.calendar().map(Part::text)))
        : Optional.empty();
  }

  private Optional<Limit> limit(ScalarNode scalar, Part part, String key, String example) {
    Optional<Limit> limit = DurationText.limit(part.text());
    if (limit.isEmpty()) {
      reading.report(
          reading.inside(scalar, part.index()),
          ValueMistakes.badDuration(key, part.text(), example));
    }
    return limit;
  }

  private void calendar(ScalarNode scalar, Part calendar, Optional<Limit> latest) {
    int offset = reading.inside(scalar, calendar.index());
    if (!reading.names().calendars().contains(calendar.text())) {
      reading.report(
          offset, ValueMistakes.unknownCalendar(calendar.text(), reading.names().calendars()));
    } else if (latest.isPresent() && latest.get() instanceof Limit.Turns) {
      reading.report(offset, DeadlineMistakes.turnsByCalendar());
    }
  }

  private Optional<Anchor> anchor(
      ScalarNode scalar, DeadlineText text, List<Position> path, boolean triggered) {
    String name = text.anchor().map(Part::text).orElse("start");
    int offset = text.anchor().map(p -> reading.inside(scalar, p.index())).orElse(scalar.offset());
    Optional<Anchor> moment = text.exactly() ? Optional.empty() : moment(name);
    if (moment.isPresent()) {
      if (moment.get() instanceof Anchor.Trigger && !triggered) {
        reading.report(offset, DeadlineMistakes.noTrigger());
      }
      return moment;
    }
    Optional<Relation> relation = reading.names().steps().relation(name, path);
    if (relation.isEmpty()) {
      reading.report(offset, ValueMistakes.unknownStep(name, reading.names().steps().ids()));
      return Optional.empty();
    }
    DeadlineMistakes.of(name, relation.get()).ifPresent(m -> reading.report(offset, m));
    return Optional.of(new Anchor.AtStep(name));
  }

  private static Optional<Anchor> moment(String name) {
    return switch (name) {
      case "start" -> Optional.of(new Anchor.Start());
      case "close" -> Optional.of(new Anchor.Close());
      case "trigger" -> Optional.of(new Anchor.Trigger());
      default -> Optional.empty();
    };
  }

  private static boolean ordered(Limit earliest, Limit latest) {
    if (earliest instanceof Limit.Time from && latest instanceof Limit.Time to) {
      return from.duration().compareTo(to.duration()) <= 0;
    }
    return earliest instanceof Limit.Turns from
        && latest instanceof Limit.Turns to
        && from.turns() <= to.turns();
  }
}
