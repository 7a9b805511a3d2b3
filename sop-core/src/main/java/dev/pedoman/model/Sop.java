package dev.pedoman.model;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A standard operating procedure: one procedure with its version. Immutable; made by the DSL or the
 * YAML loader.
 *
 * @param id its name
 * @param version of this text, such as {@code 1.2.0}
 * @param title for readers
 * @param owner who answers for it
 * @param reviewBy by when it is to be reviewed
 * @param languages the languages it has wordings for; never empty
 * @param channels the channels it is for; empty for all
 * @param passMark the least score that passes, 0..100
 * @param weights how much each principle counts in the overall score; 1 for those not named
 * @param credits what late, early and out of order earn
 * @param calendars working hours by name, for deadlines
 * @param phrases the SOP's own word collections by name
 * @param synonyms groups of words, and of runs of up to four words, that stand for the same where
 *     wordings are compared by resemblance
 * @param steps in order
 * @param rules in the order written
 * @param categories kinds of complaints to learn from
 * @param sources where the standard comes from
 */
public record Sop(
    String id,
    String version,
    LocalText title,
    Optional<String> owner,
    Optional<LocalDate> reviewBy,
    Set<Language> languages,
    Set<Channel> channels,
    double passMark,
    Map<Principle, Double> weights,
    Credits credits,
    Map<String, WorkingHours> calendars,
    Map<String, Phrases> phrases,
    List<List<String>> synonyms,
    List<Procedure> steps,
    List<Rule> rules,
    List<Category> categories,
    List<String> sources) {
  /** The pass mark of an SOP that names none. */
  public static final double USUAL_PASS_MARK = 80;

  /**
   * Copies the collections and checks what holds across them.
   *
   * @throws IllegalArgumentException for a malformed id, no language, a pass mark outside 0..100, a
   *     weight that is not above 0, a group of synonyms with fewer than two members, no step and no
   *     rule, an id used twice, or a deadline that names a step, calendar or trigger that is not
   *     there
   */
  public Sop {
    Ids.check("sop", id);
    EnumSet<Language> spoken = EnumSet.noneOf(Language.class);
    spoken.addAll(languages);
    languages = Collections.unmodifiableSet(spoken);
    EnumSet<Channel> reached = EnumSet.noneOf(Channel.class);
    reached.addAll(channels);
    channels = Collections.unmodifiableSet(reached);
    EnumMap<Principle, Double> shares = new EnumMap<>(Principle.class);
    shares.putAll(weights);
    weights = Collections.unmodifiableMap(shares);
    calendars = Collections.unmodifiableMap(new TreeMap<>(calendars));
    phrases = Collections.unmodifiableMap(new TreeMap<>(phrases));
    synonyms = synonyms.stream().map(List::copyOf).toList();
    steps = List.copyOf(steps);
    rules = List.copyOf(rules);
    categories = List.copyOf(categories);
    sources = List.copyOf(sources);
    SopConsistency.check(
        id, languages, passMark, weights, synonyms, calendars, steps, rules, categories);
  }

  /** Every step, in the order written, out of all groups. */
  public List<Step> allSteps() {
    return SopConsistency.flatten(steps);
  }
}
