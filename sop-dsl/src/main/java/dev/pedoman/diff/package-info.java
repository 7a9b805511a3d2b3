/**
 * Two versions of an SOP compared: what changed in a designer's words, and whose verdict changes
 * because of it.
 *
 * <p>Two SOPs come in, changes go out; with conversations, flips of verdicts with the changes that
 * cause them. A change knows how to be undone, which is how causes are found. Imports the packages
 * up to {@code handbook}.
 *
 * <p>Doors: {@link SopDiff}, {@link SopChange}, {@link Replay}, {@link Flip}.
 */
@NullMarked
package dev.pedoman.diff;

import org.jspecify.annotations.NullMarked;
