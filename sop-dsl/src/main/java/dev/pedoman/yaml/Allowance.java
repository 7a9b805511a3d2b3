package dev.pedoman.yaml;

import dev.pedoman.problem.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A lint finding that somebody has looked at and lets stand, as the file says it under {@code
 * lint}. Immutable.
 *
 * @param code the finding's code, such as {@code short-phrase}
 * @param at the step, rule, category or collection ({@code $name}) that it is about; empty for the
 *     whole SOP
 * @param because why it may stand
 * @param owner who answers for it
 * @param until the last day on which it counts
 * @param place where the file says so
 */
public record Allowance(
    String code, Optional<String> at, String because, String owner, LocalDate until, Place place) {}
