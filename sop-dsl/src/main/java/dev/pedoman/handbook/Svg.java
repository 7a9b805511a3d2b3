package dev.pedoman.handbook;

import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A flow drawn as SVG for a page of HTML: colours and fonts come from the page, so that it follows
 * light, dark and print. Sizes are in CSS pixels.
 */
final class Svg {
  private static final int GAP = 26;
  private static final int PAD = 14;
  private static final int LINE = 18;
  private static final int BOX = 290;
  private static final int CHARACTERS = 34;
  private static final int BYPASS = 22;

  private final Language language;
  private final StringBuilder out = new StringBuilder();

  private Svg(Language language) {
    this.language = language;
  }

  /** What a part takes: its width, its height and where its line runs through, from its left. */
  private record Size(int width, int height, int axis) {}

  static String of(Flow flow, Language language) {
    Svg svg = new Svg(language);
    Size size = svg.size(flow);
    int pill = 34;
    int width = Math.max(size.width(), 120) + 2 * PAD;
    int axis = PAD + size.axis();
    int y = PAD;
    svg.pill(axis, y, Label.START.in(language));
    y += pill;
    svg.arrow(axis, y, axis, y + GAP);
    y += GAP;
    svg.draw(flow, PAD, y);
    y += size.height();
    svg.arrow(axis, y, axis, y + GAP);
    y += GAP;
    svg.pill(axis, y, Label.END.in(language));
    int height = y + pill + PAD;
    return "<svg class=\"flow\" role=\"img\" aria-labelledby=\"flow-title flow-desc\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" xmlns=\"http://www.w3.org/2000/svg\">\n"
        + "<title id=\"flow-title\">"
        + escape(Label.FLOW.in(language))
        + "</title>\n<desc id=\"flow-desc\">"
        + escape(Label.FLOW_TEXT.in(language))
        + "</desc>\n<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\""
        + " markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path class=\"tip\" d=\"M0 0 L8 4 L0"
        + " 8 z\"/></marker></defs>\n"
        + svg.out
        + "</svg>";
  }

  private Size size(Flow flow) {
    if (flow instanceof Flow.Task task) {
      int lines = wrapped(label(task), CHARACTERS).size() + notes(task).size();
      return new Size(BOX, lines * LINE + 2 * PAD - 6, BOX / 2);
    } else if (flow instanceof Flow.Row row) {
      return stacked(row.parts(), 0, 0);
    } else if (flow instanceof Flow.Bag bag) {
      Size inner = stacked(bag.parts(), 0, 0);
      int closer = (bag.parts().size() - 1) * (GAP - 10);
      return new Size(
          inner.width() + 2 * PAD, inner.height() - closer + LINE + 2 * PAD, inner.axis() + PAD);
    } else if (flow instanceof Flow.Choice choice) {
      int width = 0;
      int height = 0;
      for (Flow part : choice.parts()) {
        Size size = size(part);
        width += size.width() + (width == 0 ? 0 : GAP);
        height = Math.max(height, size.height());
      }
      return new Size(width, height + 2 * GAP + LINE + 12, width / 2);
    }
    Flow.If branch = (Flow.If) flow;
    Size inner = size(branch.part());
    int width = Math.max(inner.width(), BOX) + 2 * BYPASS;
    int axis = BYPASS + Math.max(inner.axis(), BOX / 2);
    return new Size(
        Math.max(width, axis + inner.width() - inner.axis() + BYPASS),
        condition(branch) + GAP + inner.height() + GAP,
        axis);
  }

  private static int condition(Flow.If branch) {
    return wrapped(branch.condition(), CHARACTERS - 3).size() * LINE + 2 * PAD - 8;
  }

  private Size stacked(List<Flow> parts, int width, int height) {
    int axis = 0;
    int right = 0;
    int y = height;
    for (Flow part : parts) {
      Size size = size(part);
      axis = Math.max(axis, size.axis());
      right = Math.max(right, size.width() - size.axis());
      y += size.height() + (y == 0 ? 0 : GAP);
    }
    return new Size(Math.max(width, axis + right), y, axis);
  }

  private void draw(Flow flow, int x, int y) {
    if (flow instanceof Flow.Task task) {
      task(task, x, y);
    } else if (flow instanceof Flow.Row row) {
      stack(row.parts(), x, y, size(row).axis(), GAP, true);
    } else if (flow instanceof Flow.Bag bag) {
      Size size = size(bag);
      out.append("<rect class=\"bag\" x=\"").append(x).append("\" y=\"").append(y);
      out.append("\" width=\"").append(size.width()).append("\" height=\"").append(size.height());
      out.append("\" rx=\"10\"/>\n");
      text(Label.ANY_ORDER.in(language), x + PAD, y + PAD + 10, "note", false);
      stack(bag.parts(), x + PAD, y + PAD + LINE, size.axis() - PAD, 10, false);
    } else if (flow instanceof Flow.Choice choice) {
      choice(choice, x, y);
    } else if (flow instanceof Flow.If branch) {
      branch(branch, x, y);
    }
  }

  private void stack(List<Flow> parts, int x, int y, int axis, int gap, boolean arrows) {
    int top = y;
    for (int i = 0; i < parts.size(); i++) {
      Size size = size(parts.get(i));
      draw(parts.get(i), x + axis - size.axis(), top);
      top += size.height();
      if (i + 1 < parts.size()) {
        if (arrows) {
          arrow(x + axis, top, x + axis, top + gap);
        }
        top += gap;
      }
    }
  }

  private void task(Flow.Task task, int x, int y) {
    Size size = size(task);
    String kind = task.critical() ? "task critical" : task.optional() ? "task optional" : "task";
    out.append("<rect class=\"").append(kind).append("\" x=\"").append(x).append("\" y=\"");
    out.append(y).append("\" width=\"").append(BOX).append("\" height=\"").append(size.height());
    out.append("\" rx=\"8\"/>\n");
    List<String> label = wrapped(label(task), CHARACTERS);
    lines(label, x + BOX / 2, y + PAD + 8);
    List<String> notes = notes(task);
    for (int i = 0; i < notes.size(); i++) {
      int line = y + PAD + 8 + (label.size() + i) * LINE;
      text(notes.get(i), x + BOX / 2, line, "note", true);
    }
  }

  private static List<String> notes(Flow.Task task) {
    return task.note().isEmpty() ? List.of() : wrapped(task.note(), CHARACTERS + 2);
  }

  private String label(Flow.Task task) {
    String more =
        task.critical()
            ? " (" + Label.CRITICAL.in(language) + ")"
            : task.optional() ? " (" + Label.OPTIONAL.in(language) + ")" : "";
    return task.number() + ". " + task.text() + more;
  }

  private void choice(Flow.Choice choice, int x, int y) {
    Size all = size(choice);
    int axis = x + all.axis();
    int label = y + LINE + 12;
    pill(axis, y, Label.ONE_OF.in(language));
    int left = x;
    int bottom = y + all.height();
    for (Flow part : choice.parts()) {
      Size size = size(part);
      int line = left + size.axis();
      elbow(axis, label + 4, line, label + GAP);
      draw(part, left, label + GAP);
      int end = label + GAP + size.height();
      out.append("<path class=\"line\" d=\"M").append(line).append(' ').append(end).append(" V");
      out.append(bottom).append(" H").append(axis).append("\"/>\n");
      left += size.width() + GAP;
    }
  }

  private void elbow(int fromX, int fromY, int toX, int toY) {
    int middle = (fromY + toY) / 2;
    out.append("<path class=\"line\" marker-end=\"url(#head)\" d=\"M").append(fromX).append(' ');
    out.append(fromY).append(" V").append(middle).append(" H").append(toX).append(" V");
    out.append(toY).append("\"/>\n");
  }

  private void branch(Flow.If branch, int x, int y) {
    Size all = size(branch);
    int axis = x + all.axis();
    int height = condition(branch);
    int left = axis - BOX / 2;
    int middle = y + height / 2;
    out.append("<path class=\"if\" d=\"M").append(left).append(' ').append(middle);
    out.append(" L").append(left + 12).append(' ').append(y);
    out.append(" H").append(left + BOX - 12).append(" L").append(left + BOX).append(' ');
    out.append(middle).append(" L").append(left + BOX - 12).append(' ').append(y + height);
    out.append(" H").append(left + 12).append(" Z\"/>\n");
    lines(wrapped(branch.condition(), CHARACTERS - 3), axis, y + PAD + 6);
    Size inner = size(branch.part());
    int top = y + height + GAP;
    arrow(axis, y + height, axis, top);
    text(Label.YES.in(language), axis + 8, top - 8, "note", false);
    draw(branch.part(), axis - inner.axis(), top);
    int bottom = y + all.height();
    int end = top + inner.height();
    out.append("<path class=\"line\" d=\"M").append(axis).append(' ').append(end).append(" V");
    out.append(bottom).append("\"/>\n");
    int side = x + 8;
    out.append("<path class=\"line pass\" d=\"M").append(left).append(' ').append(middle);
    out.append(" H").append(side).append(" V").append(bottom).append(" H").append(axis);
    out.append("\"/>\n");
  }

  private void pill(int axis, int y, String label) {
    int width = Math.max(90, label.length() * 9 + 24);
    out.append("<rect class=\"pill\" x=\"").append(axis - width / 2).append("\" y=\"").append(y);
    out.append("\" width=\"").append(width).append("\" height=\"34\" rx=\"17\"/>\n");
    text(label, axis, y + 22, "label", true);
  }

  private void arrow(int fromX, int fromY, int toX, int toY) {
    out.append("<path class=\"line\" marker-end=\"url(#head)\" d=\"M").append(fromX).append(' ');
    out.append(fromY).append(" L").append(toX).append(' ').append(toY).append("\"/>\n");
  }

  private void lines(List<String> lines, int middle, int y) {
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i), middle, y + i * LINE, "label", true);
    }
  }

  private void text(String text, int x, int y, String kind, boolean middle) {
    out.append("<text class=\"")
        .append(kind)
        .append("\" x=\"")
        .append(x)
        .append("\" y=\"")
        .append(y);
    out.append(middle ? "\" text-anchor=\"middle\">" : "\">").append(escape(text));
    out.append("</text>\n");
  }

  private static List<String> wrapped(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
