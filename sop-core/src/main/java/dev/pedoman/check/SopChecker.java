package dev.pedoman.check;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.PatternPort;
import dev.pedoman.judge.Judge;
import dev.pedoman.judge.Meter;
import dev.pedoman.model.Sop;
import dev.pedoman.model.SopHash;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks transcripts against SOPs that were compiled once. Immutable, shared by all threads.
 *
 * <p>The stages, each the input of the next: the transcript's words and phrase hits; the evidence
 * of each pattern; the alignment of each procedure; outcomes, scores and verdict; the report.
 */
public final class SopChecker {
  private final List<Compiled> compiled;
  private final EvidenceIndex index;
  private final Desks desks = new Desks();

  /** The SOP's hash is worked out when a report is asked for it: most readers never ask. */
  private static final class Compiled implements Supplier<String> {
    private final Judge judge;
    // Computed twice at worst where two threads ask at once; both find the same.
    private @Nullable String hash;

    Compiled(Judge judge) {
      this.judge = judge;
    }

    Judge judge() {
      return judge;
    }

    @Override
    public String get() {
      String known = hash;
      if (known == null) {
        known = SopHash.of(judge.sop());
        hash = known;
      }
      return known;
    }
  }

  private SopChecker(List<Compiled> compiled, EvidenceIndex index) {
    this.compiled = compiled;
    this.index = index;
  }

  /**
   * Compiles SOPs that use no pattern of the program's own.
   *
   * @throws dev.pedoman.problem.ProblemException as {@link #of(Collection, Map)}
   */
  public static SopChecker of(Sop... sops) {
    return of(List.of(sops), Map.of());
  }

  /**
   * Compiles SOPs: every phrase of every SOP into one automaton.
   *
   * @param ports the program's own patterns by the name that the SOPs use; a name that is not here
   *     makes what depends on it inconclusive
   * @throws dev.pedoman.problem.ProblemException when an SOP names a collection, a phrase or a
   *     regular expression that cannot be used, or deadlines of too many steps depend on each other
   */
  public static SopChecker of(Collection<Sop> sops, Map<String, PatternPort> ports) {
    EvidenceIndex.Builder index = EvidenceIndex.builder(ports);
    List<Compiled> compiled = new ArrayList<>();
    for (Sop sop : sops) {
      compiled.add(new Compiled(Judge.of(sop, index)));
    }
    return new SopChecker(List.copyOf(compiled), index.build());
  }

  /** The SOPs, in the order given. */
  public List<Sop> sops() {
    return compiled.stream().map(each -> each.judge().sop()).toList();
  }

  /** One report for each SOP, in the order given. */
  public List<ComplianceReport> check(Transcript transcript) {
    Observed observed = desks.take();
    if (observed == null) {
      observed = index.observe(transcript);
    } else {
      observed.read(transcript);
    }
    Meter meter = new Meter(observed);
    List<ComplianceReport> reports = new ArrayList<>(compiled.size());
    for (Compiled each : compiled) {
      reports.add(
          ComplianceReport.of(
              each.judge().sop(), each, transcript, each.judge().judge(observed, meter)));
    }
    desks.giveBack(observed);
    return reports.size() == 1 ? List.of(reports.get(0)) : List.copyOf(reports);
  }

  /**
   * Lists for developers what was compiled: of each SOP its procedure, rules and patterns, then the
   * automaton of all phrases. Plain text, the same for equal SOPs; its form may change.
   */
  public String explain() {
    return Listing.compiled(index, judges());
  }

  /**
   * Lists for developers how the reports of a transcript come about: of each SOP the evidence and
   * near misses of each pattern, the most favourable reading with what it loses, and the outcomes.
   * Plain text, the same for equal input; its form may change.
   */
  public String explain(Transcript transcript) {
    return Listing.checked(index, judges(), index.observe(transcript), check(transcript));
  }

  private List<Judge> judges() {
    return compiled.stream().map(Compiled::judge).toList();
  }

  /**
   * Begins to check an interaction while it is going on.
   *
   * @param beginning what is known of it: id, channel, facts and so on, and the events so far, if
   *     there are any; whether it is complete and how long it was observed counts when it is over
   */
  public LiveCheck live(Transcript beginning) {
    return new LiveCheck(index, judges(), compiled, beginning);
  }
}
