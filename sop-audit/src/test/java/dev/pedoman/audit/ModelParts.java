package dev.pedoman.audit;

import dev.pedoman.model.Guard;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which kinds of parts occur in values of the model, and which kinds there are, both by name. */
final class ModelParts {
  private final Set<String> found = new TreeSet<>();

  /**
   * The kinds found so far: records as {@code TextPattern.Says}, constants as {@code
   * Form.SEQUENCE}.
   */
  Set<String> found() {
    return found;
  }

  /** Takes in a value and everything in it. */
  void add(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (value instanceof Collection<?> items) {
      items.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, item) -> {
            add(key);
            add(item);
          });
    } else if (value instanceof Enum<?> constant) {
      found.add(name(constant));
    } else if (value instanceof Record part) {
      record(part);
    }
  }

  /** The kinds of a closed family. */
  static Stream<String> kinds(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(ModelParts::kinds)
        : Stream.of(name(family));
  }

  /** The constants of an enumeration. */
  static <E extends Enum<E>> Stream<String> constants(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(ModelParts::name);
  }

  private void record(Record part) {
    String kind = name(part.getClass());
    found.add(kind);
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      Object value = read(component, part);
      add(value);
      if (value instanceof Guard guard) {
        guard.when().ifPresent(when -> found.add(kind + ".when"));
        guard.unless().ifPresent(unless -> found.add(kind + ".unless"));
        if (guard.repeat()) {
          found.add(kind + ".repeat");
        }
      }
    }
  }

  private static Object read(RecordComponent component, Record part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  /** With the family that it is of: there is more than one {@code AnyOf}. */
  private static String name(Class<?> kind) {
    Class<?> family = kind.getEnclosingClass();
    return family == null
        ? kind.getSimpleName()
        : family.getSimpleName() + "." + kind.getSimpleName();
  }
}
