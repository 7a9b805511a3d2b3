package dev.pedoman.model;

import dev.pedoman.transcript.ContentHash;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The hash of what an SOP says, the same however it was written and on whatever machine.
 *
 * <p>It is taken over the printed form of the model's records, whose collections are kept in a
 * fixed order; it therefore compares SOPs read by the same version of this library.
 */
public final class SopHash {
  private SopHash() {}

  /** 64 hexadecimal digits (SHA-256) over all that the SOP says. */
  public static String of(Sop sop) {
    ContentHash hash = new ContentHash();
    hash.text(sop.id()).text(sop.version()).text(sop.title().toString());
    optional(hash, sop.owner());
    optional(hash, sop.reviewBy());
    hash.text(sop.languages().toString()).text(sop.channels().toString());
    hash.text(Double.toString(sop.passMark())).text(sop.credits().toString());
    named(hash, sop.weights());
    named(hash, sop.calendars());
    named(hash, sop.phrases());
    each(hash, sop.steps());
    each(hash, sop.rules());
    each(hash, sop.categories());
    each(hash, sop.sources());
    return hash.hex();
  }

  private static void optional(ContentHash hash, Optional<?> value) {
    hash.text(value.map(Object::toString).orElse(""));
  }

  private static void each(ContentHash hash, Collection<?> values) {
    hash.number(values.size());
    values.forEach(value -> hash.text(value.toString()));
  }

  private static void named(ContentHash hash, Map<?, ?> values) {
    hash.number(values.size());
    values.forEach((name, value) -> hash.text(name.toString()).text(value.toString()));
  }
}
