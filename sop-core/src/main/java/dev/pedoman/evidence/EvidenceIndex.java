package dev.pedoman.evidence;

import dev.pedoman.language.PhraseIndex;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The patterns of all SOPs, compiled with one automaton. Immutable, shared by threads. */
public final class EvidenceIndex {
  private final PhraseIndex phrases;
  private final int patterns;
  private final IdentityHashMap<Sop, List<Sought>> sought = new IdentityHashMap<>();

  /** By speaker, whether some pattern listens to that side. */
  private final boolean[] listens;

  private EvidenceIndex(Builder builder) {
    this.phrases = builder.phrases.build();
    this.patterns = builder.patterns;
    this.listens = new boolean[Speaker.values().length];
    builder.compiled.forEach((sop, compiled) -> sought.put(sop, List.copyOf(compiled.values())));
    builder.heard.forEach(speaker -> listens[speaker.ordinal()] = true);
  }

  /**
   * Begins an index.
   *
   * @param ports the program's own patterns by name
   */
  public static Builder builder(Map<String, PatternPort> ports) {
    return new Builder(ports);
  }

  /** Reads a transcript once. */
  public Observed observe(Transcript transcript) {
    Observed observed = new Observed(this, transcript);
    observed.read(transcript);
    return observed;
  }

  /**
   * Begins an interaction that grows by {@link Observed#append}.
   *
   * @param beginning what is known of it but for its events, which are passed over
   */
  public Observed grow(Transcript beginning) {
    Observed observed = new Observed(this, beginning);
    observed.grow(beginning);
    return observed;
  }

  /** The patterns of one of the SOPs, in the order in which they were compiled. */
  public List<Sought> patterns(Sop sop) {
    return sought.getOrDefault(sop, List.of());
  }

  /** A plain-text listing of the phrase automaton, the same for equal SOPs. */
  public String explain() {
    return phrases.explain();
  }

  int patterns() {
    return patterns;
  }

  Heard heard() {
    return new Heard(phrases, listens);
  }

  /** Collects patterns. Not thread-safe. */
  public static final class Builder {
    private final Map<String, PatternPort> ports;
    private final PhraseIndex.Builder phrases = PhraseIndex.builder();
    private final List<Problem> problems = new ArrayList<>();

    // By identity: two SOPs that are equal give the same finders, and hashing one is slow.
    private final IdentityHashMap<Sop, Map<Pattern, Sought>> compiled = new IdentityHashMap<>();

    private final IdentityHashMap<Sop, Rivals> rivals = new IdentityHashMap<>();

    /** What only phrases show, by their set. */
    private final Map<Integer, List<Sought>> said = new HashMap<>();

    private final Set<Speaker> heard = EnumSet.noneOf(Speaker.class);
    private int patterns;

    private Builder(Map<String, PatternPort> ports) {
      this.ports = Map.copyOf(ports);
    }

    /** Compiles one pattern of an SOP; its mistakes are reported by {@link #build}. */
    public Sought add(Sop sop, Pattern pattern) {
      Map<Pattern, Sought> known = compiled.computeIfAbsent(sop, key -> new LinkedHashMap<>());
      return known.computeIfAbsent(pattern, key -> compile(sop, key));
    }

    /** Adds a problem that another stage found; {@link #build} throws it with the others. */
    public void report(Problem problem) {
      problems.add(problem);
    }

    private Sought compile(Sop sop, Pattern pattern) {
      TextCompiler texts = new TextCompiler(sop, phrases, ports, () -> rivals(sop));
      heard.addAll(Listening.of(pattern));
      try {
        Finder finder = pattern.match(new PatternCompiler(texts));
        return finder instanceof UtterFinder utters && utters.saysSet() != TextFinder.NO_SET
            ? said(pattern, utters)
            : new Sought(patterns++, pattern, finder);
      } catch (IllegalArgumentException e) {
        problems.add(
            Problem.error(
                "bad-pattern",
                Place.of(sop.id()),
                String.valueOf(e.getMessage()),
                "the pattern cannot be compiled",
                "correct the pattern; the YAML loader names its line"));
        return new Sought(patterns++, pattern, new CompositeFinders.Any(List.of()));
      }
    }

    /** Worked out for the SOPs that resemble something only. */
    private Rivals rivals(Sop sop) {
      return rivals.computeIfAbsent(sop, Rivals::of);
    }

    /** SOPs share greetings and the like; what shows them is looked for once for all. */
    private Sought said(Pattern pattern, UtterFinder finder) {
      List<Sought> sameSet = said.computeIfAbsent(finder.saysSet(), key -> new ArrayList<>(1));
      for (Sought known : sameSet) {
        if (known.finder() instanceof UtterFinder other && finder.finds(other)) {
          return known;
        }
      }
      Sought sought = new Sought(patterns++, pattern, finder);
      sameSet.add(sought);
      return sought;
    }

    /**
     * Compiles all phrases into one automaton.
     *
     * @throws ProblemException with every pattern that could not be compiled, and what else was
     *     reported
     */
    public EvidenceIndex build() {
      if (!problems.isEmpty()) {
        throw new ProblemException(problems);
      }
      return new EvidenceIndex(this);
    }
  }
}
