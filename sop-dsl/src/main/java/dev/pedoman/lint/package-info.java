/**
 * Is an SOP well written, and can it work? The rules of writing come from the handbook's part on
 * what an SOP is: clear, short, in the present tense, consistent, reviewed by a date.
 *
 * <p>An SOP with the places of its parts comes in, problems go out; exceptions that the file makes
 * are taken out and counted. Imports the packages up to {@code yaml}.
 *
 * <p>Doors: {@link Lint}, {@link LintReport}, {@link LintCode}, {@link LintFixes}.
 */
@NullMarked
package dev.pedoman.lint;

import org.jspecify.annotations.NullMarked;
