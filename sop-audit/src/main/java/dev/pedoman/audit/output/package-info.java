/**
 * Results out: each form one class.
 *
 * <p>Compliance reports come in, text for people or machines goes out, the same bytes on every
 * machine. Imports the core and the packages up to {@code summary}.
 *
 * <p>Doors: {@link JsonLines}, {@link TerminalReport}, {@link SummaryTable}, {@link TerminalStyle},
 * {@link ProblemText}; of SOPs under construction {@link TrialReport}, {@link JunitXml}, {@link
 * ProblemsJson}, {@link DiffReport}, {@link Outline}.
 */
@NullMarked
package dev.pedoman.audit.output;

import org.jspecify.annotations.NullMarked;
