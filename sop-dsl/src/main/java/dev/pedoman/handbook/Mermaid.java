package dev.pedoman.handbook;

import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.List;

/** A flow as the text of a Mermaid flow chart, the diagrams that Markdown viewers draw. */
final class Mermaid {
  private final Language language;
  private final StringBuilder out = new StringBuilder();
  private int nodes;

  private Mermaid(Language language) {
    this.language = language;
  }

  static String of(Flow flow, Language language) {
    Mermaid mermaid = new Mermaid(language);
    mermaid.out.append("flowchart TD\n");
    mermaid.line("  start([" + quoted(Label.START.in(language)) + "])");
    List<String> ends = mermaid.draw(flow, List.of("start"), "  ");
    mermaid.line("  finish([" + quoted(Label.END.in(language)) + "])");
    ends.forEach(end -> mermaid.line("  " + end + " --> finish"));
    mermaid.line("  classDef critical stroke-width:3px");
    return mermaid.out.toString().stripTrailing();
  }

  /** Draws a part behind others; gives the nodes from which it goes on. */
  private List<String> draw(Flow flow, List<String> from, String indent) {
    if (flow instanceof Flow.Task task) {
      String node = "s" + task.number();
      String text = quoted(task.number() + ". " + task.text());
      if (!task.note().isEmpty()) {
        String note = quoted(task.note());
        text = text.substring(0, text.length() - 1) + "<br/>" + note.substring(1);
      }
      String shape = task.optional() ? node + "(" + text + ")" : node + "[" + text + "]";
      line(indent + shape + (task.critical() ? ":::critical" : ""));
      from.forEach(before -> line(indent + before + " --> " + node));
      return List.of(node);
    } else if (flow instanceof Flow.Row row) {
      List<String> ends = from;
      for (Flow part : row.parts()) {
        ends = draw(part, ends, indent);
      }
      return ends;
    } else if (flow instanceof Flow.Bag bag) {
      String node = "g" + ++nodes;
      line(indent + "subgraph " + node + "[" + quoted(Label.ANY_ORDER.in(language)) + "]");
      line(indent + "  direction TB");
      bag.parts().forEach(part -> draw(part, List.of(), indent + "  "));
      line(indent + "end");
      from.forEach(before -> line(indent + before + " --> " + node));
      return List.of(node);
    } else if (flow instanceof Flow.Choice choice) {
      String node = "c" + ++nodes;
      line(indent + node + "{" + quoted(Label.ONE_OF.in(language)) + "}");
      from.forEach(before -> line(indent + before + " --> " + node));
      List<String> ends = new ArrayList<>();
      choice.parts().forEach(part -> ends.addAll(draw(part, List.of(node), indent)));
      return ends;
    }
    Flow.If branch = (Flow.If) flow;
    String node = "q" + ++nodes;
    line(indent + node + "{" + quoted(branch.condition()) + "}");
    from.forEach(before -> line(indent + before + " --> " + node));
    List<String> ends = new ArrayList<>(draw(branch.part(), List.of(node), indent));
    ends.add(node);
    return ends;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** Mermaid takes texts in quotes; what would end them is written as an entity. */
  private static String quoted(String text) {
    return "\""
        + text.replace("#", "#35;")
            .replace("\"", "#quot;")
            .replace("<", "#lt;")
            .replace(">", "#gt;")
            .replace('\n', ' ')
        + "\"";
  }
}
