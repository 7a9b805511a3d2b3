package dev.pedoman.dsl;

import dev.pedoman.model.Bound;

/**
 * Bounds of a time; its own type, so that a metric of time cannot be bound by a bare number.
 *
 * @param millis the bounds in milliseconds
 */
public record DurationBound(Bound millis) {}
