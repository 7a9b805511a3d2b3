/**
 * Which pattern is seen in which event, with the quoted span; and the port for a user's own
 * patterns.
 *
 * <p>An SOP's patterns are compiled to {@link Sought}, a transcript is read once into {@link
 * Observed}, and {@link Evidence} goes out; where an absence cannot be proved, a {@link Reason}.
 * Imports the packages up to {@code language}.
 *
 * <p>Doors: {@link Attributes}, {@link Evidence}, {@link EvidenceIndex}, {@link Sought}, {@link
 * Observed}, {@link Reason}, {@link Silence}, {@link PatternPort}, {@link PatternAnswer}.
 */
@NullMarked
package dev.pedoman.evidence;

import org.jspecify.annotations.NullMarked;
