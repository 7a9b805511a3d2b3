/**
 * The most favourable reading of the evidence as the procedure.
 *
 * <p>A procedure and its evidence come in, each step's {@link StepOutcome} goes out. Imports the
 * packages up to {@code evidence}.
 *
 * <p>Doors: {@link StepOutcome}.
 */
@NullMarked
package dev.pedoman.align;

import org.jspecify.annotations.NullMarked;
