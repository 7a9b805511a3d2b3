package dev.pedoman.diff;

import dev.pedoman.model.About;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Group;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes SOPs that differ from another in one part. */
final class Rebuilt {
  private Rebuilt() {}

  /** The parts of an SOP that can be otherwise, for one copy. */
  private static final class Parts {
    private final Sop of;
    private Set<Language> languages;
    private Set<Channel> channels;
    private double passMark;
    private Map<Principle, Double> weights;
    private Credits credits;
    private Map<String, WorkingHours> calendars;
    private Map<String, Phrases> phrases;
    private List<List<String>> synonyms;
    private List<Procedure> steps;
    private List<Rule> rules;

    private Parts(Sop of) {
      this.of = of;
      this.languages = of.languages();
      this.channels = of.channels();
      this.passMark = of.passMark();
      this.weights = of.weights();
      this.credits = of.credits();
      this.calendars = of.calendars();
      this.phrases = of.phrases();
      this.synonyms = of.synonyms();
      this.steps = of.steps();
      this.rules = of.rules();
    }

    private Sop sop() {
      return new Sop(
          of.id(),
          of.version(),
          of.title(),
          of.owner(),
          of.reviewBy(),
          languages,
          channels,
          passMark,
          weights,
          credits,
          calendars,
          phrases,
          synonyms,
          steps,
          rules,
          of.categories(),
          of.sources());
    }
  }

  private static Sop with(Sop of, Consumer<Parts> change) {
    Parts parts = new Parts(of);
    change.accept(parts);
    return parts.sop();
  }

  static Sop steps(Sop of, List<Procedure> steps) {
    return with(of, parts -> parts.steps = steps);
  }

  static Sop rules(Sop of, List<Rule> rules) {
    return with(of, parts -> parts.rules = rules);
  }

  static Sop phrases(Sop of, Map<String, Phrases> phrases) {
    return with(of, parts -> parts.phrases = phrases);
  }

  static Sop passMark(Sop of, double passMark) {
    return with(of, parts -> parts.passMark = passMark);
  }

  static Sop weights(Sop of, Map<Principle, Double> weights) {
    return with(of, parts -> parts.weights = weights);
  }

  static Sop credits(Sop of, Credits credits) {
    return with(of, parts -> parts.credits = credits);
  }

  static Sop scope(Sop of, Set<Language> languages, Set<Channel> channels) {
    return with(
        of,
        parts -> {
          parts.languages = languages;
          parts.channels = channels;
        });
  }

  static Sop calendars(Sop of, Map<String, WorkingHours> calendars) {
    return with(of, parts -> parts.calendars = calendars);
  }

  static Sop synonyms(Sop of, List<List<String>> synonyms) {
    return with(of, parts -> parts.synonyms = synonyms);
  }

  /** With another step in place of one; without it where there is none. */
  static Sop step(Sop of, String id, Function<Step, Optional<Step>> change) {
    return steps(of, parts(of.steps(), id, change));
  }

  private static List<Procedure> parts(
      List<Procedure> parts, String id, Function<Step, Optional<Step>> change) {
    List<Procedure> changed = new ArrayList<>();
    for (Procedure part : parts) {
      if (part instanceof Step step) {
        if (step.id().equals(id)) {
          change.apply(step).ifPresent(changed::add);
        } else {
          changed.add(step);
        }
      } else {
        Group group = (Group) part;
        List<Procedure> inner = parts(group.parts(), id, change);
        if (!inner.isEmpty()) {
          changed.add(new Group(group.form(), group.guard(), inner));
        }
      }
    }
    return changed;
  }

  /** With a step behind another; at the beginning where that one is not there. */
  static Sop inserted(Sop of, Step step, Optional<String> behind) {
    List<Procedure> parts = new ArrayList<>();
    boolean[] done = {false};
    for (Procedure part : of.steps()) {
      parts.add(behind.map(id -> insert(part, step, id, done)).orElse(part));
      if (!done[0] && behind.isPresent() && is(part, behind.get())) {
        parts.add(step);
        done[0] = true;
      }
    }
    if (!done[0]) {
      parts.add(0, step);
    }
    return steps(of, parts);
  }

  private static boolean is(Procedure part, String id) {
    return part instanceof Step step && step.id().equals(id);
  }

  private static Procedure insert(Procedure part, Step step, String behind, boolean[] done) {
    if (!(part instanceof Group group)) {
      return part;
    }
    List<Procedure> inner = new ArrayList<>();
    for (Procedure each : group.parts()) {
      inner.add(insert(each, step, behind, done));
      if (!done[0] && is(each, behind)) {
        inner.add(step);
        done[0] = true;
      }
    }
    return new Group(group.form(), group.guard(), inner);
  }

  static Sop rule(Sop of, String id, UnaryOperator<Rule> change) {
    return rules(
        of, of.rules().stream().map(r -> r.id().equals(id) ? change.apply(r) : r).toList());
  }

  static Step about(Step of, About about) {
    return new Step(of.id(), about, of.guard(), of.expect(), of.deadline(), of.optional());
  }

  static Rule about(Rule of, About about) {
    return new Rule(of.id(), about, of.guard(), of.requirement());
  }
}
