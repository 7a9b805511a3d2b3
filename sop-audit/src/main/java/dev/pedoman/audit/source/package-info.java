/**
 * Transcripts in, each format one class: files come in, {@link ReadResult}s go out one by one.
 *
 * <p>A file of any size is read record by record; a broken record is set aside with its problems
 * and the others go on. What a reader inferred rides along as notes. Imports {@code problem} and
 * {@code transcript} of the core.
 *
 * <p>Doors: {@link Formats}, {@link TranscriptReader}, {@link Input}, {@link Head}, {@link
 * ReadResults}, {@link ReadResult}, {@link CanonicalWriter}, {@link JsonText}, {@link
 * TrialConversations}.
 */
@NullMarked
package dev.pedoman.audit.source;

import org.jspecify.annotations.NullMarked;
