/**
 * A mistake in somebody's input, as a value: code, severity, place, what, why, mend.
 *
 * <p>Text, JSON and other forms are made of it at the edge. Imports nothing of the project.
 *
 * <p>Doors: {@link Problem}, {@link Place}, {@link Severity}, {@link ProblemException}, {@link
 * NearestName}.
 */
@NullMarked
package dev.pedoman.problem;

import org.jspecify.annotations.NullMarked;
