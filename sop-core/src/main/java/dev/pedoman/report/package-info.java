/**
 * The compliance report and its findings; every sentence a reader sees, in Indonesian, Malay and
 * English.
 *
 * <p>A judgement comes in, a {@link ComplianceReport} goes out. Imports the packages up to {@code
 * judge}.
 *
 * <p>Doors: {@link ComplianceReport}, {@link Finding}, {@link Sentences}.
 */
@NullMarked
package dev.pedoman.report;

import org.jspecify.annotations.NullMarked;
