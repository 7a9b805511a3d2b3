/**
 * Tests of an SOP by example conversations: what they expect against what the SOP says, what of the
 * SOP they exercise, and whether the SOP notices when a good conversation is spoilt.
 *
 * <p>A file of trials comes in, results go out. The stages, each in need of the one before: trials
 * to reports, reports to differences and coverage, good reports to mutants and survivors. Imports
 * the packages up to {@code yaml}.
 *
 * <p>Doors: {@link TrialRun}, {@link TrialResult}, {@link Difference}, {@link Coverage}, {@link
 * Mutation}, {@link MutantResult}, {@link TrialTests}.
 */
@NullMarked
package dev.pedoman.trial;

import org.jspecify.annotations.NullMarked;
