package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes the smallest change of an interaction that would have satisfied a step or rule.
 *
 * <p>Idea: the most favourable reading says at which events the other steps are credited; what must
 * come before and after a step bounds the place where it may stand, its deadline the time. An event
 * that has everything but one thing needs that one thing only. Edit distances of alignments (van
 * der Aalst, Adriansyah, van Dongen 2012) are the model: insert, delete, and here also move and
 * shift in time.
 *
 * <p>It looks at a transcript again only where outcomes do not hold what it needs, so that a check
 * pays nothing for it. Belongs to one report in one thread.
 */
public final class SmallestChange {
  private static final EvidenceIndex BARE = EvidenceIndex.builder(Map.of()).build();

  private final Sop sop;
  private final Transcript transcript;
  private final List<StepResult> steps;
  private @Nullable Observed bare;
  private @Nullable Clock clock;
  private @Nullable Neighbours neighbours;
  private @Nullable Credited credited;
  private @Nullable Boolean timed;

  private final IdentityHashMap<Pattern.Does, List<List<Evidence>>> alone = new IdentityHashMap<>();

  // By identity, as the SOP holds them.
  private final IdentityHashMap<Pattern, List<Evidence>> seen = new IdentityHashMap<>();

  private SmallestChange(Sop sop, Transcript transcript, List<StepResult> steps) {
    this.sop = sop;
    this.transcript = transcript;
    this.steps = List.copyOf(steps);
  }

  /** For the outcomes of one interaction; computes nothing yet. */
  public static SmallestChange in(Sop sop, Transcript transcript, Judgement judgement) {
    return new SmallestChange(sop, transcript, judgement.steps());
  }

  /**
   * For a step that is late, early, out of order or missed: what would have made it done. Empty for
   * all others.
   */
  public Optional<Change> of(StepResult result) {
    return new StepChange(this, result).compute();
  }

  /**
   * For a rule that is broken: what would have kept it. Empty for all others and where no single
   * change can be named.
   */
  public Optional<Change> of(RuleResult result) {
    return result.outcome() == RuleOutcome.BROKEN
        ? new RuleChange(this, result).compute()
        : Optional.empty();
  }

  /** What the nearest miss of a missed step does not hold; empty where it lacks something else. */
  public List<Change.Attribute> lacking(StepResult result) {
    return result
        .search()
        .flatMap(Search::nearest)
        .filter(miss -> miss.lack() == Sought.Lack.OTHER_VALUES)
        .map(miss -> AttributeGaps.of(this, result.step().expect(), miss.evidence()))
        .orElse(List.of());
  }

  Sop sop() {
    return sop;
  }

  Transcript transcript() {
    return transcript;
  }

  List<StepResult> steps() {
    return steps;
  }

  /** The transcript's words and turns, without any evidence. */
  Observed observed() {
    Observed known = bare;
    if (known == null) {
      known = BARE.observe(transcript);
      bare = known;
    }
    return known;
  }

  Clock clock() {
    Clock known = clock == null ? new Clock(observed(), sop.calendars()) : clock;
    clock = known;
    return known;
  }

  /** Where the order of the procedure has each step. */
  Neighbours neighbours() {
    Neighbours known = neighbours == null ? new Neighbours(sop.steps(), steps) : neighbours;
    neighbours = known;
    return known;
  }

  /** Where each step was seen. */
  Credited credited() {
    Credited known = credited == null ? new Credited(steps) : credited;
    credited = known;
    return known;
  }

  /** Whether any event has a time. */
  boolean timed() {
    Boolean known =
        timed == null
            ? Boolean.valueOf(transcript.events().stream().anyMatch(e -> e.at().isPresent()))
            : timed;
    timed = known;
    return known;
  }

  /** Where one of the SOP's patterns is seen in the transcript, looked for once. */
  List<Evidence> seen(Pattern pattern) {
    return seen.computeIfAbsent(pattern, p -> seen(List.of(p), transcript).get(0));
  }

  /** Where an action is seen by its name alone, and with each of its attributes alone. */
  List<List<Evidence>> seenAlone(Pattern.Does does) {
    return alone.computeIfAbsent(does, d -> seen(AttributeGaps.alone(d), transcript));
  }

  /** Where patterns are seen, looked for again; the program's own patterns are not. */
  List<List<Evidence>> seen(List<Pattern> patterns, Transcript in) {
    EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
    List<Sought> sought = new ArrayList<>();
    for (Pattern pattern : patterns) {
      sought.add(index.add(sop, pattern));
    }
    Observed observed = index.build().observe(in);
    return sought.stream().map(each -> each.seen(observed)).toList();
  }
}
