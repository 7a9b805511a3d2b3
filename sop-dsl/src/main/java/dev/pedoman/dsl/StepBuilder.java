package dev.pedoman.dsl;

import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Limit;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import java.util.Optional;
import java.util.Set;

/** One step while it is written; begun by {@link SopDsl#step}. */
public final class StepBuilder extends Described<StepBuilder> implements ProcedureBuilder {
  static final Word<Boolean> OPTIONAL = Word.flag("optional");

  private static final Word<Pattern> EXPECT = Word.of("expect", Quote::pattern);
  private static final Word<Span> SPAN = Word.quotedAs(Span::quote);
  private static final Word<Anchor> ANCHOR = Word.quotedAs(Quote::anchor);
  private static final Word<String> CALENDAR = Word.of("by calendar", name -> "'" + name + "'");

  /** A deadline without what it is counted from. */
  private record Span(Optional<Limit> earliest, Limit latest) {
    String quote() {
      return earliest
          .map(from -> "between " + Quote.limit(from) + " and " + Quote.limit(latest))
          .orElseGet(() -> "within " + Quote.limit(latest));
    }
  }

  private StepBuilder(String id, Given given) {
    super(id, given);
  }

  static StepBuilder named(String id) {
    return new StepBuilder(id, Given.of("step '" + id + "'"));
  }

  @Override
  StepBuilder with(Given said) {
    return new StepBuilder(id, said);
  }

  /**
   * What shows that the step was done; every step needs it.
   *
   * @throws IllegalStateException when something else was expected
   */
  public StepBuilder expect(PatternBuilder pattern) {
    return with(given.once(EXPECT, pattern.build()));
  }

  /**
   * May be left out; when it is done it is held to its place and deadline.
   *
   * @throws IllegalStateException when the step is critical
   */
  public StepBuilder optional() {
    return with(given.once(OPTIONAL, true, CRITICAL));
  }

  /** Applies once for every trigger; needs {@code when}. */
  public StepBuilder repeat() {
    return repeated();
  }

  /**
   * Done no later than this after the start, or after what {@code of…} says.
   *
   * @throws IllegalStateException when another deadline was said
   */
  public StepBuilder within(Limit latest) {
    return span(new Span(Optional.empty(), latest));
  }

  /**
   * Done no earlier and no later than this after what {@code of…} says, which must follow.
   *
   * @throws IllegalArgumentException when the limits differ in kind or the first is the greater
   * @throws IllegalStateException when another deadline was said
   */
  public StepBuilder between(Limit earliest, Limit latest) {
    Span span = new Span(Optional.of(earliest), latest);
    try {
      deadline(span, new Anchor.Start());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          given.subject()
              + ": "
              + span.quote()
              + ": give two times or two numbers of turns, the smaller first",
          e);
    }
    return span(span);
  }

  /** Counts the deadline from the start of the interaction. */
  public StepBuilder ofStart() {
    return of(new Anchor.Start());
  }

  /** Counts the deadline from the close of the interaction. */
  public StepBuilder ofClose() {
    return of(new Anchor.Close());
  }

  /** Counts the deadline from what made the nearest enclosing {@code when} apply. */
  public StepBuilder ofTrigger() {
    return of(new Anchor.Trigger());
  }

  /** Counts the deadline from another step. */
  public StepBuilder of(String step) {
    return of(new Anchor.AtStep(step));
  }

  /**
   * Counts the deadline in working hours.
   *
   * @param calendar the name under which the SOP has them
   * @throws IllegalStateException when the deadline is in turns
   */
  public StepBuilder by(String calendar) {
    Given said = given.once(CALENDAR, Checks.filled("calendar", calendar));
    Span span = span("by calendar '" + calendar + "'");
    if (span.latest() instanceof Limit.Turns) {
      throw given.contradiction(span.quote(), "by calendar '" + calendar + "'");
    }
    return with(said);
  }

  @Override
  public Step build(Set<Language> languages) {
    Pattern expect =
        given.get(EXPECT).orElseThrow(() -> given.wrong("expects nothing: say expect(...)"));
    return new Step(
        id,
        about(languages),
        guard(),
        expect,
        given.get(SPAN).map(this::deadline),
        given.has(OPTIONAL));
  }

  private Deadline deadline(Span span) {
    if (span.earliest().isPresent() && !given.has(ANCHOR)) {
      throw given.wrong(
          span.quote() + " of what: say ofStart(), ofClose(), ofTrigger() or of(step)");
    }
    return deadline(span, given.get(ANCHOR).orElseGet(Anchor.Start::new));
  }

  private Deadline deadline(Span span, Anchor anchor) {
    return new Deadline(span.earliest(), span.latest(), anchor, given.get(CALENDAR));
  }

  private StepBuilder span(Span span) {
    return with(given.once(SPAN, span));
  }

  private StepBuilder of(Anchor anchor) {
    span(Quote.anchor(anchor));
    return with(given.once(ANCHOR, anchor));
  }

  private Span span(String needing) {
    return given
        .get(SPAN)
        .orElseThrow(() -> given.wrong(needing + " without within or between before it"));
  }
}
