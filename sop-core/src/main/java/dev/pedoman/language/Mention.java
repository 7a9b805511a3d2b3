package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import dev.pedoman.transcript.Value;

/**
 * Something of a kind, mentioned in a text.
 *
 * @param kind what it is
 * @param start where it begins in the original text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param value what it says: a number for money (amount), number and duration (milliseconds); text
 *     for dates ({@code yyyy-MM-dd} where the date is complete, else as written), phones (digits),
 *     e-mail (lower case) and identifiers (upper case)
 */
public record Mention(MentionKind kind, int start, int end, Value value) {}
