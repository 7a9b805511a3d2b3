package dev.pedoman.yaml;

import dev.pedoman.yaml.Shape.Either;
import dev.pedoman.yaml.Shape.Form;
import dev.pedoman.yaml.Shape.Listed;
import dev.pedoman.yaml.Shape.Phrase;
import dev.pedoman.yaml.Shape.Ref;
import dev.pedoman.yaml.Shape.Words;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Shapes that many keys share. */
final class Shapes {
  static final String LIMIT =
      "(([0-9]+ +turns?)|([0-9]+ *(ms|milliseconds?|s|seconds?|m|minutes?|h|hours?|d|days?) *)+)";

  static Shape ref(String kind) {
    return new Ref(kind);
  }

  static Shape words(Collection<String> words) {
    return new Words(List.copyOf(words));
  }

  /** One or a list. */
  static Shape oneOrMore(Shape shape) {
    return new Either(List.of(shape, new Listed(shape, 1)));
  }

  static Shape either(Shape... shapes) {
    return new Either(List.of(shapes));
  }

  static Shape local() {
    return either(new Shape.Text(), ref("texts"));
  }

  static Shape phraseLists() {
    return either(new Phrase(), new Listed(new Phrase(), 1), ref("phrases"));
  }

  static Shape exampleLists() {
    return either(new Shape.Text(), new Listed(new Shape.Text(), 1), ref("examples"));
  }

  static Shape number(double least) {
    return new Shape.Numeral(OptionalDouble.of(least), none(), none(), false);
  }

  static Shape above(double least) {
    return new Shape.Numeral(none(), OptionalDouble.of(least), none(), false);
  }

  static Shape between(double least, double most) {
    return new Shape.Numeral(OptionalDouble.of(least), none(), OptionalDouble.of(most), false);
  }

  static Shape whole(double least) {
    return new Shape.Numeral(
        OptionalDouble.of(least), none(), OptionalDouble.of(Integer.MAX_VALUE), true);
  }

  static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  static Shape count() {
    return number(0);
  }

  static Shape share() {
    return either(between(0, 1), new Form("^\\s*(100|[0-9]{1,2})([.][0-9]+)?\\s*%$"));
  }

  static Shape durationOnly() {
    return new Form("^\\s*([0-9]+ *(ms|milliseconds?|s|seconds?|m|minutes?|h|hours?|d|days?) *)+$");
  }

  static Shape limit() {
    return new Form("^\\s*" + LIMIT + "\\s*$");
  }

  static Shape moment() {
    return new Form(
        "^\\s*(([0-9]{1,4}:)?[0-9]{1,4}:[0-5][0-9]([.][0-9]{1,3})?|([0-9]+"
            + " *(ms|milliseconds?|s|seconds?|m|minutes?|h|hours?|d|days?) *)+)\\s*$");
  }

  private Shapes() {}
}
