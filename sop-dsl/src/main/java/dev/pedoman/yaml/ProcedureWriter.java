package dev.pedoman.yaml;

import dev.pedoman.model.About;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Deadline;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Step;
import dev.pedoman.yaml.YamlTree.Fields;
import dev.pedoman.yaml.YamlTree.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes steps, groups and rules. */
final class ProcedureWriter {
  private static final Set<String> MOMENTS = Set.of("start", "close", "trigger");

  private final TextWriter texts;

  ProcedureWriter(TextWriter texts) {
    this.texts = texts;
  }

  YamlTree parts(List<Procedure> parts) {
    List<YamlTree> items = new ArrayList<>();
    for (Procedure part : parts) {
      items.add(part instanceof Step step ? step(step) : group((Group) part));
    }
    return new Items(items, true);
  }

  Fields rule(Rule rule) {
    Fields fields = new Fields().text("rule", rule.id());
    about(fields, rule.about());
    guard(fields, rule.guard());
    return rule.requirement().match(new RuleWriter(fields));
  }

  private Fields step(Step step) {
    Fields fields = new Fields().text("step", step.id());
    about(fields, step.about());
    guard(fields, step.guard());
    fields.put("expect", PatternWriter.write(step.expect()));
    if (step.optional()) {
      fields.raw("optional", "true");
    }
    step.deadline().ifPresent(deadline -> deadline(fields, deadline));
    return fields;
  }

  private Fields group(Group group) {
    Fields fields = new Fields();
    guard(fields, group.guard());
    return fields.put(
        switch (group.form()) {
          case SEQUENCE -> "steps";
          case ANY_ORDER -> "any-order";
          case ONE_OF -> "one-of";
        },
        parts(group.parts()));
  }

  private void about(Fields fields, About about) {
    texts.putText(fields, "do", about.instruction());
    if (!about.principles().isEmpty()) {
      fields.put(
          "principles", YamlTree.list(about.principles().stream().map(Principle::word).toList()));
    }
    if (!about.tags().isEmpty()) {
      fields.put("tags", YamlTree.list(about.tags()));
    }
    if (about.critical()) {
      fields.raw("critical", "true");
    }
    if (about.weight() != 1) {
      fields.put("weight", YamlTree.number(about.weight()));
    }
    texts.putText(fields, "because", about.because());
    if (!about.sources().isEmpty()) {
      fields.put("source", YamlTree.texts(about.sources()));
    }
  }

  private static void guard(Fields fields, Guard guard) {
    guard.when().ifPresent(pattern -> fields.put("when", PatternWriter.write(pattern)));
    guard.unless().ifPresent(pattern -> fields.put("unless", PatternWriter.write(pattern)));
    if (guard.repeat()) {
      fields.raw("repeat", "true");
    }
  }

  private static void deadline(Fields fields, Deadline deadline) {
    boolean between = deadline.earliest().isPresent();
    StringBuilder text = new StringBuilder();
    deadline.earliest().ifPresent(limit -> text.append(DurationText.of(limit)).append(" and "));
    text.append(DurationText.of(deadline.latest()));
    if (between || !(deadline.anchor() instanceof Anchor.Start)) {
      text.append(" of ").append(anchor(deadline.anchor()));
    }
    deadline.calendar().ifPresent(calendar -> text.append(" by ").append(calendar));
    fields.raw(between ? "between" : "within", text.toString());
  }

  private static String anchor(Anchor anchor) {
    if (anchor instanceof Anchor.AtStep at) {
      return MOMENTS.contains(at.step()) ? "step " + at.step() : at.step();
    } else if (anchor instanceof Anchor.Start) {
      return "start";
    }
    return anchor instanceof Anchor.Close ? "close" : "trigger";
  }
}
