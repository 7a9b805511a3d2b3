package dev.pedoman.handbook;

import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An SOP for people to read. Immutable, shared by threads; the same SOP always gives the same text.
 *
 * <p>Templates are written in Mustache. They see the values of {@link #values()} and include the
 * partials {@code style} and {@code flow}.
 */
public final class Handbook {
  /** What kind of text it is. */
  public enum Form {
    /** Markdown with a Mermaid diagram. */
    MARKDOWN("md"),
    /** One page of HTML that needs nothing else: styles and the diagram are in it. */
    HTML("html");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }

    /** How the names of such files end, without dot. */
    public String ending() {
      return ending;
    }
  }

  private final Sop sop;
  private final Language language;

  private Handbook(Sop sop, Language language) {
    this.sop = sop;
    this.language = language;
  }

  /** The handbook of an SOP in a language; a text that lacks it is taken from another one. */
  public static Handbook of(Sop sop, Language language) {
    return new Handbook(sop, language);
  }

  /**
   * The whole handbook: purpose, owner, version, the flow, every step with its instruction, reason,
   * wording and deadline, what never to say, and how it is scored.
   */
  public String text(Form form) {
    return builtIn("handbook", form);
  }

  /** One page for the agent's desk: the steps with their deadlines, and what never to say. */
  public String card(Form form) {
    return builtIn("card", form);
  }

  /**
   * The values in another template.
   *
   * @param name what the template is called in problems
   * @param template Mustache; values are escaped for the form
   * @throws dev.pedoman.problem.ProblemException when the template is malformed or names a value
   *     that is not there, with the place
   */
  public String fill(String name, String template, Form form) {
    return Templates.fill(name, template, partials(form), values(form), form == Form.MARKDOWN);
  }

  /** What templates see: texts, truths, lists and maps of these, by name. */
  public Map<String, Object> values() {
    return HandbookValues.of(sop, language);
  }

  private Map<String, Object> values(Form form) {
    Map<String, Object> values = new LinkedHashMap<>(values());
    Flow flow = Flow.of(sop, language);
    values.put(
        "diagram", form == Form.MARKDOWN ? Mermaid.of(flow, language) : Svg.of(flow, language));
    return values;
  }

  private String builtIn(String name, Form form) {
    String file = name + "." + form.ending() + ".mustache";
    return fill(file, Templates.builtIn(file), form);
  }

  private static Map<String, String> partials(Form form) {
    return Map.of(
        "style", form == Form.HTML ? Templates.builtIn("style.css") : "", "flow", "{{{diagram}}}");
  }
}
