package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Value;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file whose top is a list, as values. */
final class JsonValues {
  private JsonValues() {}

  /**
   * The items of the list.
   *
   * @throws IOException when the file cannot be read, is no JSON or no list
   */
  static List<Value> items(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), reader)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        return list(parser).items();
      }
    } catch (JacksonException e) {
      throw new IOException(file + ": " + e.getOriginalMessage(), e);
    }
    throw new IOException(file + ": the file holds no list");
  }

  private static Value value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_ARRAY -> list(parser);
      case START_OBJECT -> fields(parser);
      case VALUE_STRING -> new Value.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Decimal(parser.getDecimalValue());
      case VALUE_TRUE -> new Value.Truth(true);
      case VALUE_FALSE -> new Value.Truth(false);
      default -> new Value.Nothing();
    };
  }

  private static Value.Items list(JsonParser parser) {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Value.Items(items);
  }

  private static Value.Fields fields(JsonParser parser) {
    SortedMap<String, Value> fields = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return new Value.Fields(fields);
  }
}
