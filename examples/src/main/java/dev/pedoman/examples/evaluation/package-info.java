/**
 * Programs that hold checks against public benchmarks.
 *
 * <p>A folder with the benchmark's files comes in, a table of agreement and every disagreement with
 * its findings go out. Imports whatever it shows.
 *
 * <p>Doors: {@link Evaluate}, {@link ToolCallAgreement}.
 */
@NullMarked
package dev.pedoman.examples.evaluation;

import org.jspecify.annotations.NullMarked;
