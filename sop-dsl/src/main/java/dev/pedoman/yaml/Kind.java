package dev.pedoman.yaml;

import java.util.ArrayList;
import java.util.List;

/** A map with keys of its own, as the reference describes it. Built by the catalogue. */
final class Kind {
  /**
   * A key.
   *
   * @param about what it means, one or two sentences
   * @param example a line of YAML
   */
  record Field(String key, Shape shape, boolean required, String about, String example) {}

  /** A key that only makes sense beside another. */
  record Needs(String key, List<String> anyOf) {}

  final String name;
  final String title;
  final String about;
  final List<Field> fields = new ArrayList<>();

  /** Of each of these lists of keys exactly one is there. */
  final List<List<String>> exactlyOne = new ArrayList<>();

  /** Exactly one of each of these lists of choices is made; a choice is any of its keys. */
  final List<List<List<String>>> choices = new ArrayList<>();

  /** Of each of these lists of keys one at least is there. */
  final List<List<String>> some = new ArrayList<>();

  /** Of each of these lists of keys one at most is there. */
  final List<List<String>> atMostOne = new ArrayList<>();

  final List<Needs> needs = new ArrayList<>();

  Kind(String name, String title, String about) {
    this.name = name;
    this.title = title;
    this.about = about;
  }

  Kind need(String key, Shape shape, String about, String example) {
    fields.add(new Field(key, shape, true, about, example));
    return this;
  }

  Kind may(String key, Shape shape, String about, String example) {
    fields.add(new Field(key, shape, false, about, example));
    return this;
  }

  Kind with(Kind other) {
    fields.addAll(other.fields);
    needs.addAll(other.needs);
    atMostOne.addAll(other.atMostOne);
    return this;
  }

  Kind exactlyOne(List<String> keys) {
    exactlyOne.add(List.copyOf(keys));
    return this;
  }

  Kind choice(List<List<String>> choices) {
    this.choices.add(List.copyOf(choices));
    return this;
  }

  Kind some(String... keys) {
    some.add(List.of(keys));
    return this;
  }

  Kind atMostOne(String... keys) {
    atMostOne.add(List.of(keys));
    return this;
  }

  Kind needs(String key, String... anyOf) {
    needs.add(new Needs(key, List.of(anyOf)));
    return this;
  }

  List<String> keys() {
    return fields.stream().map(Field::key).toList();
  }
}
