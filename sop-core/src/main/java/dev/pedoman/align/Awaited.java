package dev.pedoman.align;

import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A step that may be done next, or whose deadline runs.
 *
 * @param step the step
 * @param occurrence which trigger of a repeated step, from 1
 * @param next whether the procedure allows it now: an event that shows it would be credited in
 *     order, without leaving out a required step that is still open before it
 * @param opens the offset from the start before which it is too early, where its deadline runs in
 *     time and sets one; it may have passed
 * @param due the offset from the start after which it is late, where its deadline runs in time and
 *     the times are known; it may have passed
 * @param turnsLeft how many turns may still begin before it is late, where its deadline runs in
 *     turns; negative when it is late already
 * @param expect what is looked for
 */
public record Awaited(
    Step step,
    int occurrence,
    boolean next,
    Optional<Duration> opens,
    Optional<Duration> due,
    OptionalInt turnsLeft,
    Sought expect) {}
