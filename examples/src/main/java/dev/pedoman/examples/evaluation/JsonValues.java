package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Value;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON files as values, and takes such values apart. */
final class JsonValues {
  private JsonValues() {}

  /**
   * The items of the list.
   *
   * @throws IOException when the file cannot be read, is no JSON or no list
   */
  static List<Value> items(Path file) throws IOException {
    if (whole(file) instanceof Value.Items items) {
      return items.items();
    }
    throw new IOException(file + ": the file holds no list");
  }

  /**
   * The fields of the map at its top.
   *
   * @throws IOException when the file cannot be read, is no JSON or no map
   */
  static Map<String, Value> fields(Path file) throws IOException {
    if (whole(file) instanceof Value.Fields fields) {
      return fields.fields();
    }
    throw new IOException(file + ": the file holds no map");
  }

  /** The text of a field; empty if there is none. */
  static String text(Value map, String field) {
    return map(map).get(field) instanceof Value.Text text ? text.text() : "";
  }

  /** The items of a field; none if there is no such list. */
  static List<Value> list(Value map, String field) {
    return map(map).get(field) instanceof Value.Items items ? items.items() : List.of();
  }

  /** The fields of a field; none if there is no such map. */
  static Map<String, Value> map(Value map, String field) {
    Value inner = map(map).get(field);
    return inner == null ? Map.of() : map(inner);
  }

  private static Map<String, Value> map(Value value) {
    return value instanceof Value.Fields fields ? fields.fields() : Map.of();
  }

  private static Value whole(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), reader)) {
      parser.nextToken();
      return value(parser);
    } catch (JacksonException e) {
      throw new IOException(file + ": " + e.getOriginalMessage(), e);
    }
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
