package dev.pedoman.diff;

import dev.pedoman.model.About;
import dev.pedoman.model.Category;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes SOPs that differ from another in one part. */
final class Rebuilt {
  private Rebuilt() {}

  static Sop steps(Sop of, List<Procedure> steps) {
    return sop(
        of,
        of.languages(),
        of.channels(),
        of.passMark(),
        of.weights(),
        of.credits(),
        of.calendars(),
        of.phrases(),
        of.synonyms(),
        steps,
        of.rules(),
        of.categories());
  }

  static Sop rules(Sop of, List<Rule> rules) {
    return sop(
        of,
        of.languages(),
        of.channels(),
        of.passMark(),
        of.weights(),
        of.credits(),
        of.calendars(),
        of.phrases(),
        of.synonyms(),
        of.steps(),
        rules,
        of.categories());
  }

  static Sop phrases(Sop of, Map<String, Phrases> phrases) {
    return sop(
        of,
        of.languages(),
        of.channels(),
        of.passMark(),
        of.weights(),
        of.credits(),
        of.calendars(),
        phrases,
        of.synonyms(),
        of.steps(),
        of.rules(),
        of.categories());
  }

  static Sop passMark(Sop of, double passMark) {
    return sop(
        of,
        of.languages(),
        of.channels(),
        passMark,
        of.weights(),
        of.credits(),
        of.calendars(),
        of.phrases(),
        of.synonyms(),
        of.steps(),
        of.rules(),
        of.categories());
  }

  static Sop weights(Sop of, Map<Principle, Double> weights) {
    return sop(
        of,
        of.languages(),
        of.channels(),
        of.passMark(),
        weights,
        of.credits(),
        of.calendars(),
        of.phrases(),
        of.synonyms(),
        of.steps(),
        of.rules(),
        of.categories());
  }

  static Sop credits(Sop of, Credits credits) {
    return sop(
        of,
        of.languages(),
        of.channels(),
        of.passMark(),
        of.weights(),
        credits,
        of.calendars(),
        of.phrases(),
        of.synonyms(),
        of.steps(),
        of.rules(),
        of.categories());
  }

  static Sop scope(Sop of, Set<Language> languages, Set<Channel> channels) {
    return sop(
        of,
        languages,
        channels,
        of.passMark(),
        of.weights(),
        of.credits(),
        of.calendars(),
        of.phrases(),
        of.synonyms(),
        of.steps(),
        of.rules(),
        of.categories());
  }

  static Sop calendars(Sop of, Map<String, WorkingHours> calendars) {
    return sop(
        of,
        of.languages(),
        of.channels(),
        of.passMark(),
        of.weights(),
        of.credits(),
        calendars,
        of.phrases(),
        of.synonyms(),
        of.steps(),
        of.rules(),
        of.categories());
  }

  static Sop synonyms(Sop of, List<List<String>> synonyms) {
    return sop(
        of,
        of.languages(),
        of.channels(),
        of.passMark(),
        of.weights(),
        of.credits(),
        of.calendars(),
        of.phrases(),
        synonyms,
        of.steps(),
        of.rules(),
        of.categories());
  }

  private static Sop sop(
      Sop of,
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
      List<Category> categories) {
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
        categories,
        of.sources());
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
