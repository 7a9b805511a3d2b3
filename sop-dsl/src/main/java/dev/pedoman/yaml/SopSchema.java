package dev.pedoman.yaml;

import dev.pedoman.language.Lexicons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of SOPs, trials and transcripts, for completion, help and checks
 * in an editor. It holds no clock: the same library always gives the same text. Free of state.
 *
 * <p>The loader accepts what the schema accepts, but for what a schema cannot say: names that are
 * declared elsewhere in the file, the syntax of phrases and regular expressions, dates, zones and
 * hours that exist, what contradicts itself, and bounds that are swapped.
 */
public final class SopSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final String ID = "https://pedoman.dev/schema/sop.schema.json";
  private static final String TRANSCRIPT = "transcript.schema.json";

  private SopSchema() {}

  /** The whole schema as JSON; lines end with {@code \n}. */
  public static String text() {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", DRAFT);
    root.put("$id", ID);
    root.put("title", "SOPs, trials and transcripts");
    List<Object> roots = new ArrayList<>();
    Catalogue.ROOTS.forEach(kind -> roots.add(ref(kind)));
    roots.add(ref("transcript"));
    root.putAll(byFirstKey(roots));
    Map<String, Object> defs = new LinkedHashMap<>();
    Catalogue.KINDS.forEach(kind -> defs.put(kind.name, kind(kind)));
    defs.put("phrase", phrase());
    defs.put("transcript", embedded(mapper));
    root.put("$defs", defs);
    return mapper.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  /**
   * The key that tells the files apart leads to one kind, so that an editor's messages are about
   * that kind alone; where none is there yet, all are offered.
   */
  private static Map<String, Object> byFirstKey(List<Object> roots) {
    List<String> keys = List.of("sop", "trials", "events");
    Map<String, Object> rest = Map.of("anyOf", roots);
    for (int i = keys.size() - 1; i >= 0; i--) {
      Map<String, Object> condition = new LinkedHashMap<>();
      condition.put("if", Map.of("required", List.of(keys.get(i))));
      condition.put("then", roots.get(i));
      condition.put("else", rest);
      rest = condition;
    }
    return rest;
  }

  /** The schema of transcripts in canonical JSON alone. */
  public static String transcripts() {
    try (InputStream in = SopSchema.class.getResourceAsStream(TRANSCRIPT)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + TRANSCRIPT + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of transcripts with its references led to where it stands here. */
  private static Map<String, Object> embedded(JsonMapper mapper) {
    String led = transcripts().replace("\"#/$defs/", "\"#/$defs/transcript/$defs/");
    Map<String, Object> schema = new LinkedHashMap<>();
    mapper
        .readTree(led)
        .properties()
        .forEach(
            entry -> {
              if (!entry.getKey().equals("$schema") && !entry.getKey().equals("$id")) {
                schema.put(entry.getKey(), entry.getValue());
              }
            });
    return schema;
  }

  private static Map<String, Object> kind(Kind kind) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (!kind.title.isEmpty()) {
      schema.put("title", kind.title);
    }
    if (!kind.about.isEmpty()) {
      schema.put("description", kind.about);
    }
    schema.put("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Kind.Field field : kind.fields) {
      properties.put(field.key(), property(field));
      if (field.required()) {
        required.add(field.key());
      }
    }
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    List<Object> all = new ArrayList<>();
    kind.exactlyOne.forEach(keys -> all.add(Map.of("oneOf", each(keys))));
    for (List<List<String>> choices : kind.choices) {
      List<Object> one = new ArrayList<>();
      choices.forEach(keys -> one.add(Map.of("anyOf", each(keys))));
      all.add(Map.of("oneOf", one));
    }
    kind.some.forEach(keys -> all.add(Map.of("anyOf", each(keys))));
    for (List<String> keys : kind.atMostOne) {
      all.add(Map.of("not", Map.of("required", keys)));
    }
    for (Kind.Needs needs : kind.needs) {
      Map<String, Object> condition = new LinkedHashMap<>();
      condition.put("if", Map.of("required", List.of(needs.key())));
      condition.put("then", Map.of("anyOf", each(needs.anyOf())));
      all.add(condition);
    }
    if (!all.isEmpty()) {
      schema.put("allOf", all);
    }
    return schema;
  }

  private static List<Object> each(List<String> keys) {
    List<Object> each = new ArrayList<>();
    keys.forEach(key -> each.add(Map.of("required", List.of(key))));
    return each;
  }

  private static Map<String, Object> property(Kind.Field field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", field.about() + "\nExample: " + field.example());
    schema.putAll(shape(field.shape()));
    return schema;
  }

  private static Map<String, Object> ref(String kind) {
    return Map.of("$ref", "#/$defs/" + kind);
  }

  private static Map<String, Object> shape(Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (shape instanceof Shape.Ref ref) {
      schema.putAll(ref(ref.kind()));
    } else if (shape instanceof Shape.Text) {
      schema.put("type", List.of("string", "number"));
      schema.put("pattern", "\\S");
    } else if (shape instanceof Shape.Id) {
      schema.put("type", List.of("string", "number"));
      schema.put("pattern", Catalogue.NAME);
      schema.put("minimum", 0);
    } else if (shape instanceof Shape.Flag) {
      schema.put("type", "boolean");
    } else if (shape instanceof Shape.True) {
      schema.put("const", true);
    } else if (shape instanceof Shape.Date) {
      schema.put("type", "string");
      schema.put("pattern", "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");
    } else if (shape instanceof Shape.Phrase) {
      schema.putAll(ref("phrase"));
    } else if (shape instanceof Shape.Numeral number) {
      schema.put("type", number.whole() ? "integer" : "number");
      bound(schema, "minimum", number.least());
      bound(schema, "exclusiveMinimum", number.above());
      bound(schema, "maximum", number.most());
    } else if (shape instanceof Shape.Words words) {
      schema.put("enum", words.words());
    } else if (shape instanceof Shape.Form form) {
      schema.put("type", "string");
      schema.put("pattern", form.pattern());
    } else if (shape instanceof Shape.Listed listed) {
      schema.put("type", "array");
      schema.put("items", shape(listed.item()));
      if (listed.least() > 0) {
        schema.put("minItems", listed.least());
      }
    } else if (shape instanceof Shape.Named named) {
      schema.put("type", "object");
      if (!named.names().isEmpty()) {
        schema.put("propertyNames", Map.of("pattern", named.names()));
      }
      schema.put("additionalProperties", shape(named.value()));
      if (named.least() > 0) {
        schema.put("minProperties", named.least());
      }
    } else if (shape instanceof Shape.Keyed keyed) {
      schema.put("type", "object");
      Map<String, Object> properties = new LinkedHashMap<>();
      keyed.keys().forEach(key -> properties.put(key, shape(keyed.value())));
      schema.put("properties", properties);
      schema.put("additionalProperties", false);
      if (keyed.some()) {
        schema.put("minProperties", 1);
      }
    } else if (shape instanceof Shape.Plain) {
      schema.put("type", List.of("string", "number", "boolean", "null", "array"));
    } else if (shape instanceof Shape.Either either) {
      schema.put("anyOf", either.shapes().stream().map(SopSchema::shape).toList());
    }
    return schema;
  }

  private static void bound(Map<String, Object> schema, String key, OptionalDouble bound) {
    if (bound.isPresent()) {
      double value = bound.getAsDouble();
      // Whole numbers read better without a fraction.
      if (value == Math.rint(value)) {
        schema.put(key, (long) value);
      } else {
        schema.put(key, value);
      }
    }
  }

  /** A phrase; the built-in lexicons are offered by name. */
  private static Map<String, Object> phrase() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "description",
        "Words to look for: a|b, (optional), (a|b), word*, ..., {money}, $collection.");
    List<Object> lexicons = new ArrayList<>();
    for (String name : Lexicons.names()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("const", "$" + name);
      Lexicons.find(name).ifPresent(lexicon -> one.put("description", lexicon.about()));
      lexicons.add(one);
    }
    lexicons.add(shape(new Shape.Text()));
    schema.put("anyOf", lexicons);
    return schema;
  }
}
