package dev.pedoman.handbook;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import dev.pedoman.problem.NearestName;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills templates with values. A name means a key of the maps at hand and nothing else: no method,
 * no field, no file. A name that is not there is a problem with its place, not an empty text.
 */
final class Templates {
  private static final String FOLDER = "/dev/pedoman/handbook/";
  private static final int DEEPEST = 20;
  private static final Pattern AT = Pattern.compile("@?\\[([^\\[\\]]+):([0-9]+)\\]");

  private Templates() {}

  /** One of the templates that come with the library. */
  static String builtIn(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The template with the values.
   *
   * @param name what the template is called in problems
   * @param partials templates that it may include, by name
   * @param markdown whether values are escaped for Markdown rather than HTML
   * @throws ProblemException when the template is malformed or names what is not there
   */
  static String fill(
      String name,
      String template,
      Map<String, String> partials,
      Map<String, Object> values,
      boolean markdown) {
    Factory factory = new Factory(partials, markdown);
    try {
      Mustache compiled = factory.compile(new StringReader(template), name);
      StringWriter out = new StringWriter();
      compiled.execute(out, List.of(values)).flush();
      return out.toString();
    } catch (MustacheException e) {
      throw new ProblemException(List.of(problem(e, name, template)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      throw new ProblemException(
          List.of(
              error(
                  Place.of(name),
                  "the template includes itself without end",
                  "remove the partial that includes itself")));
    }
  }

  private static Problem problem(MustacheException e, String name, String template) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof Unknown)) {
      cause = cause.getCause();
    }
    if (cause instanceof Unknown unknown) {
      return error(
          place(unknown.file, unknown.line, name, template),
          "the template asks for '" + unknown.name + "', which is not there",
          NearestName.suggestion(unknown.name, unknown.known));
    }
    String message = String.valueOf(e.getMessage());
    Matcher at = AT.matcher(message);
    Place place = Place.of(name);
    if (at.find()) {
      place = place(at.group(1), Integer.parseInt(at.group(2)), name, template);
    }
    String what = message.replaceAll("\\s*@?\\[[^\\[\\]]+:[0-9]+\\]", "").strip();
    return error(
        place,
        what.isEmpty() ? "the template is malformed" : what,
        "see mustache(5) for the syntax");
  }

  private static Place place(String file, int line, String name, String template) {
    List<String> lines = template.lines().toList();
    boolean own = file.equals(name) && line >= 1 && line <= lines.size();
    return own
        ? new Place(name, line, 0, lines.get(line - 1))
        : Place.of(file, Math.max(0, line), 0);
  }

  private static Problem error(Place place, String what, String mend) {
    return Problem.error(
        "bad-template", place, what, "a template that is not wholly filled is not printed", mend);
  }

  /** A name that no map holds. */
  @SuppressWarnings("serial") // never leaves this package
  private static final class Unknown extends MustacheException {
    private final String name;
    private final String file;
    private final int line;
    private final transient Set<String> known;

    Unknown(String name, TemplateContext at, Set<String> known) {
      super("unknown name " + name);
      this.name = name;
      this.file = at.file();
      this.line = at.line();
      this.known = known;
    }
  }

  /** Knows the partials given to it, and no files or class path. */
  private static final class Factory extends DefaultMustacheFactory {
    private final Map<String, String> partials;
    private final boolean markdown;

    Factory(Map<String, String> partials, boolean markdown) {
      this.partials = partials;
      this.markdown = markdown;
      setObjectHandler(new MapsOnly());
      setRecursionLimit(DEEPEST);
    }

    @Override
    public Reader getReader(String name) {
      String plain = name.replaceAll("\\.(html|md|mustache)$", "");
      String partial = partials.get(plain);
      if (partial == null) {
        throw new MustacheException(
            "there is no partial '"
                + plain
                + "'; "
                + NearestName.suggestion(plain, partials.keySet()));
      }
      return new StringReader(partial);
    }

    @Override
    public String resolvePartialPath(String dir, String name, String extension) {
      return name;
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(markdown ? markdown(value) : html(value));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** So that a text is read as it is: nothing in it makes a heading, a link, a table or HTML. */
  static String markdown(String text) {
    String oneLine = text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    return oneLine.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Finds names in maps, the innermost first; {@code a.b} leads into a map. */
  private static final class MapsOnly extends BaseObjectHandler {
    @Override
    public @Nullable Wrapper find(String name, List<Object> scopes) {
      return null;
    }

    @Override
    public Binding createBinding(String name, TemplateContext at, Code code) {
      return scopes -> value(name, scopes, at);
    }

    private static Object value(String name, List<Object> scopes, TemplateContext at) {
      if (name.equals(".")) {
        return scopes.get(scopes.size() - 1);
      }
      String[] path = name.split("\\.", -1);
      for (int i = scopes.size() - 1; i >= 0; i--) {
        if (scopes.get(i) instanceof Map<?, ?> map && map.containsKey(path[0])) {
          return inside(name, path, map, at);
        }
      }
      throw new Unknown(name, at, known(scopes));
    }

    private static Object inside(String name, String[] path, Map<?, ?> map, TemplateContext at) {
      Object value = map;
      for (String part : path) {
        if (!(value instanceof Map<?, ?> inner) || inner.get(part) == null) {
          Set<String> known = new LinkedHashSet<>();
          if (value instanceof Map<?, ?> last) {
            last.keySet().forEach(key -> known.add(String.valueOf(key)));
          }
          throw new Unknown(name, at, known);
        }
        value = inner.get(part);
      }
      return value;
    }

    private static Set<String> known(List<Object> scopes) {
      Set<String> known = new LinkedHashSet<>();
      for (int i = scopes.size() - 1; i >= 0; i--) {
        if (scopes.get(i) instanceof Map<?, ?> map) {
          map.keySet().forEach(key -> known.add(String.valueOf(key)));
        }
      }
      return known;
    }

    @Override
    public String stringify(Object object) {
      return String.valueOf(object);
    }
  }
}
