package dev.pedoman.check;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.judge.Hearing;
import dev.pedoman.judge.Judge;
import dev.pedoman.judge.Meter;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Checks an interaction while it is going on: takes its events one by one and says after each what
 * is done, what is next, which deadline runs out when, what was just broken and what is at risk.
 *
 * <p>The reports so far are those of a batch check of the same events, marked as unfinished; the
 * final reports are those of the batch check, to the byte. The work for an event does not grow with
 * the events before it where these follow the procedure: evidence is gathered, readings are carried
 * on and metrics are taken event by event. Not thread-safe: one interaction, one thread at a time.
 */
public final class LiveCheck {
  private final Observed observed;
  private final List<Hearing> hearings = new ArrayList<>();
  private final List<LiveView> views = new ArrayList<>();
  private final List<? extends Supplier<String>> hashes;
  private final List<Judge> judges;
  private Duration latest = Duration.ZERO;
  private boolean over;

  LiveCheck(
      EvidenceIndex index,
      List<Judge> judges,
      List<? extends Supplier<String>> hashes,
      Transcript beginning) {
    this.observed = index.grow(beginning);
    this.judges = judges;
    this.hashes = hashes;
    Meter meter = new Meter(observed);
    for (Judge judge : judges) {
      Hearing hearing = judge.begin(observed, meter);
      hearings.add(hearing);
      views.add(new LiveView(hearing, observed));
    }
    beginning.events().forEach(this::add);
  }

  /**
   * Takes the next event.
   *
   * @throws IllegalArgumentException when its time is before that of an earlier event
   * @throws IllegalStateException when the interaction is over
   */
  public void add(Event event) {
    if (over) {
      throw new IllegalStateException("the interaction is over");
    }
    Optional<Duration> at = event.at();
    if (at.isPresent()) {
      if (at.get().compareTo(latest) < 0) {
        throw new IllegalArgumentException(
            "event " + (observed.size() + 1) + " at " + at.get() + ", after an event at " + latest);
      }
      latest = at.get();
    }
    observed.watchedUntil(Optional.empty());
    observed.append(event);
  }

  /**
   * Where things stand after the last event, one status for each SOP in the order given; what was
   * broken is told once, by the status asked for first.
   */
  public List<LiveStatus> status() {
    return views.stream().map(view -> view.status(lastMoment())).toList();
  }

  /**
   * Where things stand at a moment without an event: a deadline may have passed in silence.
   *
   * @param now offset from the start, not before the last event
   * @throws IllegalArgumentException when it is before the last event
   * @throws IllegalStateException when the interaction is over
   */
  public List<LiveStatus> status(Duration now) {
    if (over) {
      throw new IllegalStateException("the interaction is over");
    }
    if (now.compareTo(latest) < 0) {
      throw new IllegalArgumentException("asked about " + now + ", and an event came at " + latest);
    }
    observed.watchedUntil(Optional.of(now));
    return views.stream().map(view -> view.status(Optional.of(now))).toList();
  }

  /** The end of the last event that has a time. */
  private Optional<Duration> lastMoment() {
    if (observed.observedUntil().isPresent() && !over) {
      return observed.observedUntil();
    }
    return hearings.isEmpty() ? Optional.empty() : hearings.get(0).now();
  }

  /**
   * The report of each SOP so far, in the order given: that of a batch check of the events so far,
   * marked as unfinished; after {@link #finish} the final one.
   */
  public List<ComplianceReport> reports() {
    Transcript transcript = observed.transcript();
    List<ComplianceReport> reports = new ArrayList<>(judges.size());
    for (int i = 0; i < judges.size(); i++) {
      reports.add(
          ComplianceReport.of(
              judges.get(i).sop(), hashes.get(i), transcript, hearings.get(i).judgement()));
    }
    return List.copyOf(reports);
  }

  /** Ends the interaction and gives the final report of each SOP, in the order given. */
  public List<ComplianceReport> finish() {
    if (!over) {
      over = true;
      observed.end();
    }
    return reports();
  }

  /** How many events were taken. */
  public int events() {
    return observed.size();
  }
}
