package dev.pedoman.lint;

import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.PatternParts;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.Place;
import dev.pedoman.yaml.SopLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions that are no conditions, and rules that cannot both be kept. */
final class LogicChecks {
  private final Sop sop;
  private final SopLayout layout;
  private final Findings findings;
  private int groups;

  LogicChecks(Sop sop, SopLayout layout, Findings findings) {
    this.sop = sop;
    this.layout = layout;
    this.findings = findings;
  }

  void check() {
    sop.steps().forEach(part -> part(part, List.of()));
    for (Rule rule : sop.rules()) {
      String id = rule.id();
      guard(rule.guard(), id, "rule '" + id + "'", layout.of(id, "when"), layout.of(id, "unless"));
      for (Pattern pattern : PatternParts.of(rule.requirement())) {
        seen(id, "rule '" + id + "'", layout.of(id), pattern);
      }
    }
    List<Rule> rules = sop.rules();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        together(rules.get(i), rules.get(j));
      }
    }
  }

  private void part(Procedure part, List<Guard> around) {
    if (part instanceof Step step) {
      String id = step.id();
      Place when = layout.of(id, "when");
      Place unless = layout.of(id, "unless");
      guard(step.guard(), id, "step '" + id + "'", when, unless);
      inside(step.guard(), around, id, "step '" + id + "'", when, unless);
      seen(id, "step '" + id + "'", layout.of(id, "expect"), step.expect());
      return;
    }
    Group group = (Group) part;
    Place place = layout.group(groups++);
    String first = first(group);
    String name = "the group that begins with '" + first + "'";
    guard(group.guard(), first, name, place, place);
    inside(group.guard(), around, first, name, place, place);
    if (group.form() == Group.Form.ONE_OF) {
      choices(group);
    }
    List<Guard> guards = new ArrayList<>(around);
    guards.add(group.guard());
    group.parts().forEach(inner -> part(inner, guards));
  }

  private static String first(Procedure part) {
    return part instanceof Step step ? step.id() : first(((Group) part).parts().get(0));
  }

  private void seen(String id, String name, Place place, Pattern pattern) {
    if (Certainty.of(pattern, sop) == Certainty.NEVER) {
      findings.add(
          LintCode.NEVER_MATCHES,
          id,
          place,
          name + " looks for what can never be seen",
          "its conditions exclude each other, or it has no phrase in the SOP's languages",
          "change the pattern");
    }
  }

  private void guard(Guard guard, String id, String name, Place when, Place unless) {
    Certainty trigger = certainty(guard.when());
    Certainty excuse = certainty(guard.unless());
    if (trigger == Certainty.NEVER) {
      never(id, name, when, "'when' can never be true");
    } else if (trigger == Certainty.ALWAYS) {
      always(id, name, when, "'when' is always true");
    }
    if (excuse == Certainty.ALWAYS) {
      never(id, name, unless, "'unless' is always true");
    } else if (excuse == Certainty.NEVER) {
      always(id, name, unless, "'unless' can never be true");
    }
    if (guard.when().isPresent() && guard.when().equals(guard.unless())) {
      never(id, name, unless, "'unless' is the same as 'when'");
    }
  }

  private Certainty certainty(Optional<Pattern> pattern) {
    return pattern.map(p -> Certainty.of(p, sop)).orElse(Certainty.SOMETIMES);
  }

  /** Against the conditions of the groups around it. */
  private void inside(
      Guard guard, List<Guard> around, String id, String name, Place when, Place unless) {
    for (Guard outer : around) {
      if (outer.when().isEmpty()) {
        continue;
      }
      Pattern holds = outer.when().get();
      if (guard.unless().filter(holds::equals).isPresent()) {
        never(id, name, unless, "'unless' is what the group around it waits for");
      } else if (guard.when().filter(w -> opposite(w, holds)).isPresent()) {
        never(id, name, when, "'when' is the opposite of what the group around it waits for");
      } else if (guard.when().filter(holds::equals).isPresent() && !guard.repeat()) {
        always(id, name, when, "'when' is what the group around it waits for");
      }
    }
  }

  private static boolean opposite(Pattern one, Pattern other) {
    boolean first = one instanceof Pattern.Not not && not.part().equals(other);
    boolean second = other instanceof Pattern.Not not && not.part().equals(one);
    return first || second;
  }

  private void never(String id, String name, Place place, String what) {
    findings.add(
        LintCode.NEVER_APPLIES,
        id,
        place,
        name + " never applies: " + what,
        "it could never be done, and would never be missed",
        "change the condition, or remove it");
  }

  private void always(String id, String name, Place place, String what) {
    findings.add(
        LintCode.ALWAYS_APPLIES,
        id,
        place,
        name + " has a condition that is none: " + what,
        "a reader looks for a case in which it does not apply",
        "leave the condition out");
  }

  private void choices(Group group) {
    for (int i = 0; i < group.parts().size(); i++) {
      for (int j = 0; j < i; j++) {
        if (group.parts().get(i) instanceof Step late
            && group.parts().get(j) instanceof Step early
            && late.expect().equals(early.expect())
            && late.guard().equals(early.guard())) {
          findings.add(
              LintCode.SAME_CHOICE,
              late.id(),
              layout.of(late.id(), "expect"),
              "'" + late.id() + "' and '" + early.id() + "' look for the same",
              "of two equal choices the later one is never taken",
              "let them look for different things, or remove one");
        }
      }
    }
  }

  private void together(Rule one, Rule other) {
    boolean free = one.guard().equals(other.guard());
    if (!free) {
      return;
    }
    Optional<String> why = clash(one.requirement(), other.requirement());
    if (why.isEmpty()) {
      why = clash(other.requirement(), one.requirement());
    }
    why.ifPresent(
        reason ->
            findings.add(
                LintCode.CONTRADICTION,
                other.id(),
                layout.of(other.id()),
                "rules '" + one.id() + "' and '" + other.id() + "' cannot both be kept",
                reason,
                "change one of them, or say with 'when' when each applies"));
  }

  private static Optional<String> clash(Requirement one, Requirement other) {
    if (one instanceof Requirement.Measured a && other instanceof Requirement.Measured b) {
      boolean apart =
          a.metric() == b.metric()
              && a.bound().atMost().isPresent()
              && b.bound().atLeast().isPresent()
              && a.bound().atMost().getAsDouble() < b.bound().atLeast().getAsDouble();
      return apart
          ? Optional.of("no value of '" + a.metric().word() + "' lies within both")
          : Optional.empty();
    }
    if (one instanceof Requirement.Whenever a && other instanceof Requirement.Whenever b) {
      boolean against =
          a.trigger().equals(b.trigger())
              && a.expected().equals(b.expected())
              && b.relation().word().equals("not-" + a.relation().word());
      return against
          ? Optional.of("one wants what the other forbids at the same place")
          : Optional.empty();
    }
    Optional<Pattern> wanted = Optional.empty();
    int least = 0;
    if (one instanceof Requirement.AtLeast atLeast) {
      wanted = Optional.of(atLeast.pattern());
      least = atLeast.times();
    } else if (one instanceof Requirement.Exactly exactly) {
      wanted = Optional.of(exactly.pattern());
      least = exactly.times();
    } else if (one instanceof Requirement.Always always) {
      wanted = Optional.of(always.pattern());
      least = 1;
    }
    Optional<Pattern> limited = Optional.empty();
    int most = 0;
    if (other instanceof Requirement.Never never) {
      limited = Optional.of(never.pattern());
    } else if (other instanceof Requirement.AtMost atMost) {
      limited = Optional.of(atMost.pattern());
      most = atMost.times();
    } else if (other instanceof Requirement.Exactly exactly) {
      limited = Optional.of(exactly.pattern());
      most = exactly.times();
    }
    return wanted.isPresent() && wanted.equals(limited) && least > most
        ? Optional.of("one wants it " + least + " times at least, the other " + most + " at most")
        : Optional.empty();
  }
}
