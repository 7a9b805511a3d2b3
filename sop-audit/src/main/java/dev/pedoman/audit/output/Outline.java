package dev.pedoman.audit.output;

import dev.pedoman.audit.output.Canvas.Paint;
import dev.pedoman.model.About;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.report.Sentences;
import dev.pedoman.yaml.SopFile;
import dev.pedoman.yaml.SopLayout;
import java.util.List;

/** What an SOP asks for, at a glance, with the line of each part. Immutable. */
public final class Outline {
  private final TerminalStyle style;
  private final Sentences sentences;

  private Outline(TerminalStyle style) {
    this.style = style;
    this.sentences = Sentences.in(style.language());
  }

  /** An outline in a style. */
  public static Outline in(TerminalStyle style) {
    return new Outline(style);
  }

  /**
   * The outline of an SOP.
   *
   * @throws dev.pedoman.problem.ProblemException when the file holds no usable SOP
   */
  public String of(SopFile file) {
    Sop sop = file.orThrow();
    SopLayout layout = file.layout();
    Canvas canvas = new Canvas(style);
    String title = sop.title().in(style.language()).map(t -> "  " + t).orElse("");
    String head = sop.id() + " " + sop.version() + title;
    canvas.line(canvas.paint(SafeText.oneLine(head), Paint.STRONG));
    List<String> files = layout.files();
    canvas.line("  " + SafeText.oneLine(String.join(", which extends ", files)));
    if (!sop.steps().isEmpty()) {
      canvas.blank().line("  steps");
      sop.steps().forEach(part -> part(canvas, part, layout, 4));
    }
    if (!sop.rules().isEmpty()) {
      canvas.blank().line("  rules");
      for (Rule rule : sop.rules()) {
        String asks = sentences.of(rule.requirement()) + guard(rule.guard());
        item(canvas, rule.id(), rule.about(), asks, layout, 4);
      }
    }
    return canvas.toString();
  }

  private void part(Canvas canvas, Procedure part, SopLayout layout, int indent) {
    if (part instanceof Step step) {
      String due = step.deadline().map(d -> "; " + sentences.of(d)).orElse("");
      String optional = step.optional() ? "; optional" : "";
      String asks = sentences.of(step.expect()) + due + optional + guard(step.guard());
      item(canvas, step.id(), step.about(), asks, layout, indent);
      return;
    }
    Group group = (Group) part;
    String form =
        switch (group.form()) {
          case SEQUENCE -> "steps";
          case ANY_ORDER -> "any-order";
          case ONE_OF -> "one-of";
        };
    canvas.wrapped(indent, 2, form + guard(group.guard()), Paint.FAINT);
    group.parts().forEach(inner -> part(canvas, inner, layout, indent + 2));
  }

  private String guard(Guard guard) {
    return guard.when().map(p -> "; when " + sentences.of(p)).orElse("")
        + guard.unless().map(p -> "; unless " + sentences.of(p)).orElse("");
  }

  private void item(
      Canvas canvas, String id, About about, String asks, SopLayout layout, int indent) {
    String critical = about.critical() ? " (critical)" : "";
    String place = layout.of(id).source() + ":" + layout.of(id).line();
    canvas.line(
        " ".repeat(indent),
        canvas.paint(id, Paint.STRONG),
        critical,
        "  ",
        canvas.paint(SafeText.oneLine(place), Paint.FAINT));
    about
        .instruction()
        .in(style.language())
        .ifPresent(text -> canvas.wrapped(indent + 2, 2, text, Paint.NONE));
    canvas.wrapped(indent + 2, 2, asks, Paint.FAINT);
  }
}
