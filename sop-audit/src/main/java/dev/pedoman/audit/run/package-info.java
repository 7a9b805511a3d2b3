/**
 * Many transcripts checked against many SOPs: streaming, results in the order of the input, bad
 * records set aside.
 *
 * <p>Paths come in; reports and problems go out to an {@link AuditListener} one after another.
 * Imports the core and {@code source}.
 *
 * <p>Doors: {@link AuditRun}, {@link AuditListener}, {@link TranscriptSource}, {@link Tally}.
 */
@NullMarked
package dev.pedoman.audit.run;

import org.jspecify.annotations.NullMarked;
