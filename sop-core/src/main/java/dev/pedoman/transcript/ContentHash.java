package dev.pedoman.transcript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * SHA-256 over a sequence of values, each with its length before it, so that no two sequences of
 * values share their bytes. Not thread-safe.
 */
public final class ContentHash {
  private final MessageDigest digest;

  /** Begins an empty sequence. */
  public ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a text. */
  public ContentHash text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
    return this;
  }

  /** Adds a number as its bits, the same on every platform. */
  public ContentHash decimal(double number) {
    return number(Double.doubleToLongBits(number));
  }

  /** Adds whether there is a value, and the value as the part writes it. */
  public <T> ContentHash optional(Optional<T> value, Consumer<? super T> part) {
    truth(value.isPresent());
    value.ifPresent(part);
    return this;
  }

  /** Adds how many values there are, and each as the part writes it, in their order. */
  public <T> ContentHash each(Collection<T> values, Consumer<? super T> part) {
    number(values.size());
    values.forEach(part);
    return this;
  }

  /** Adds named values as the part writes them, in the order of the map. */
  public <K, V> ContentHash named(
      Map<K, V> values, Function<? super K, String> name, Consumer<? super V> part) {
    number(values.size());
    values.forEach(
        (key, value) -> {
          text(name.apply(key));
          part.accept(value);
        });
    return this;
  }

  /** Adds a whole number. */
  public ContentHash number(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      digest.update((byte) (number >>> shift));
    }
    return this;
  }

  /** Adds true or false. */
  public ContentHash truth(boolean truth) {
    digest.update((byte) (truth ? 1 : 0));
    return this;
  }

  /** Adds named values in the order of names. */
  public ContentHash values(Map<String, Value> values) {
    number(values.size());
    Value.sorted(values).forEach((name, value) -> text(name).value(value));
    return this;
  }

  /** Adds one value with its kind. */
  public ContentHash value(Value value) {
    text(value.getClass().getSimpleName());
    if (value instanceof Value.Items items) {
      number(items.items().size());
      items.items().forEach(this::value);
    } else if (value instanceof Value.Fields fields) {
      values(fields.fields());
    } else {
      text(value.toString());
    }
    return this;
  }

  /** The hash of all that was added: 64 hexadecimal digits. Nothing may be added afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
