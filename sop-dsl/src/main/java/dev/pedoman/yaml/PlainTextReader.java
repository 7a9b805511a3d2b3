package dev.pedoman.yaml;

import dev.pedoman.model.Place;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the small languages inside text patterns: regular expressions, places, settings. */
final class PlainTextReader {
  /** Longer expressions could exhaust the stack when they are compiled. */
  static final int LONGEST_EXPRESSION = 2_000;

  private static final Pattern PLACE =
      Pattern.compile("(opening|closing)\\s+([1-9][0-9]{0,5})\\s+turns?");
  private static final List<String> PLACES =
      List.of("first", "last", "opening 3 turns", "closing 3 turns");

  private final Reading reading;
  private final Scalars scalars;

  PlainTextReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
  }

  Optional<String> expression(Node node) {
    Optional<ScalarNode> scalar = scalars.written(node, "matches");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String expression = scalar.get().text();
    if (expression.length() > LONGEST_EXPRESSION) {
      reading.report(node, ValueMistakes.longExpression(expression.length(), LONGEST_EXPRESSION));
      return Optional.empty();
    }
    try {
      Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      return Optional.of(expression);
    } catch (PatternSyntaxException e) {
      int index = Math.max(0, Math.min(e.getIndex(), expression.length()));
      reading.report(
          reading.inside(scalar.get(), index), ValueMistakes.badExpression(e.getDescription()));
      return Optional.empty();
    }
  }

  Optional<Place> place(Node node) {
    Optional<String> text = scalars.text(node, "place");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher several = PLACE.matcher(text.get());
    if (text.get().equals("first")) {
      return Optional.of(Place.FIRST);
    } else if (text.get().equals("last")) {
      return Optional.of(Place.LAST);
    } else if (several.matches()) {
      int turns = Integer.parseInt(several.group(2));
      return Optional.of(new Place(several.group(1).equals("closing"), turns));
    }
    reading.report(node, ValueMistakes.unknown("unknown-value", "place", text.get(), PLACES));
    return Optional.empty();
  }

  Mistake misplacedPlace() {
    return new Mistake(
        "unknown-key",
        "'place' stands inside a text pattern",
        "it holds for all that a speaker says",
        "put it directly under the speaker: agent: { says: …, place: first }");
  }

  /** A setting is passed on as text, whatever it looks like. */
  void setting(Entry entry, Map<String, String> settings) {
    if (entry.value() instanceof ScalarNode scalar && !scalar.isNothing()) {
      settings.put(entry.name(), scalar.text());
    } else {
      reading.report(
          entry.value(),
          ShapeMistakes.wrongType(
              entry.name(), "a text", entry.value(), entry.name() + ": \"some text\""));
    }
  }
}
