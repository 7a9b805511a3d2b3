package dev.pedoman.judge;

import dev.pedoman.evidence.Sought;
import java.time.Duration;
import java.util.Optional;

/**
 * Proof of an absence: what was searched, and what came nearest.
 *
 * @param from index of the first event searched
 * @param to index after the last event searched
 * @param begins offset of the first event searched that has a time
 * @param ends offset of the last one
 * @param candidates how many of these could have shown it (right speaker, or an action)
 * @param nearest what came nearest, and what it lacked
 */
public record Search(
    int from,
    int to,
    Optional<Duration> begins,
    Optional<Duration> ends,
    int candidates,
    Optional<Sought.NearMiss> nearest) {}
