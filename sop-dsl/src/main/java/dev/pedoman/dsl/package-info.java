/**
 * The fluent DSL: SOPs written in Java that read the same as in YAML and give an equal {@link
 * dev.pedoman.model.Sop}.
 *
 * <p>Calls come in, an {@code Sop} goes out. Imports {@code problem}, {@code transcript}, {@code
 * model} and {@code language}. Users import {@link SopDsl} statically and see the other types only
 * as what its words return. Everything here is immutable and safe to share between threads: each
 * call returns a new value, so that a fragment may be kept and continued in several ways. A
 * contradiction is refused by {@link IllegalStateException} at the call that makes it, naming both
 * values; a bad value by {@link IllegalArgumentException}.
 *
 * <p>Doors: {@link SopDsl}; builders {@link SopBuilder}, {@link ProcedureBuilder}, {@link
 * StepBuilder}, {@link GroupBuilder}, {@link RuleBuilder}, {@link CategoryBuilder}, {@link
 * WorkingHoursBuilder}, {@link PatternBuilder}, {@link TextBuilder}; values {@link Wording}, {@link
 * DurationBound}, {@link Credit}.
 */
@NullMarked
package dev.pedoman.dsl;

import org.jspecify.annotations.NullMarked;
