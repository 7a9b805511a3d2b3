/**
 * Outcomes of steps and rules, metrics, scores, verdict.
 *
 * <p>Evidence and alignment come in, a {@link Judgement} goes out. Imports the packages up to
 * {@code align}.
 *
 * <p>Doors: {@link Judgement}, {@link Judge}, {@link StepResult}, {@link RuleResult}, {@link
 * RuleOutcome}, {@link Verdict}, {@link Score}, {@link Measurement}, {@link Search}, {@link
 * Details}, {@link Meter}, {@link Hearing}, {@link Running}, {@link Change}, {@link
 * SmallestChange}.
 */
@NullMarked
package dev.pedoman.judge;

import org.jspecify.annotations.NullMarked;
