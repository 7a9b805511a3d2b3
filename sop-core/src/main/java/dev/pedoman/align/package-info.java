/**
 * The most favourable reading of the evidence as the procedure.
 *
 * <p>A procedure is compiled to a {@link ProcedurePlan}; with the evidence of one transcript,
 * {@link Aligner} gives what became of each step as {@link Aligned}; {@link Alignment} does so
 * while the interaction goes on, and says what is {@link Awaited}. Imports the packages up to
 * {@code evidence}.
 *
 * <p>Doors: {@link StepOutcome}, {@link ProcedurePlan}, {@link Aligner}, {@link Aligned}, {@link
 * Alignment}, {@link Awaited}, {@link Clock}, {@link Weights}.
 */
@NullMarked
package dev.pedoman.align;

import org.jspecify.annotations.NullMarked;
