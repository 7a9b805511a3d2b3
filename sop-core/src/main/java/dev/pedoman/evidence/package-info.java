/**
 * Which pattern is seen in which event, with the quoted span; and the port for a user's own
 * patterns.
 *
 * <p>An SOP's patterns and a transcript come in, {@link Evidence} goes out. Imports the packages up
 * to {@code language}.
 *
 * <p>Doors: {@link Evidence}, {@link PatternPort}.
 */
@NullMarked
package dev.pedoman.evidence;

import org.jspecify.annotations.NullMarked;
