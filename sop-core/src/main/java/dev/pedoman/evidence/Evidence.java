package dev.pedoman.evidence;

import dev.pedoman.transcript.Speaker;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a pattern was seen.
 *
 * @param event index of the event in the transcript, from 0
 * @param at its offset from the start, where the transcript has a clock
 * @param by who said or did it
 * @param start where the quote begins in the utterance, in UTF-16 units; 0 for an action
 * @param end where it ends, exclusive; 0 for an action
 * @param quote the words, or for an action its name and attributes
 */
public record Evidence(
    int event, Optional<Duration> at, Speaker by, int start, int end, String quote) {}
