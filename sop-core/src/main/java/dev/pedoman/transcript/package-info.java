/**
 * One interaction as data: who said and did what, when, and what the case record knows.
 *
 * <p>Comes in from the readers of an export or from a program; everything behind it only reads it.
 * Imports nothing but {@code problem}.
 *
 * <p>Doors: {@link Transcript}, {@link TranscriptBuilder}, {@link Event}, {@link Utterance}, {@link
 * Action}, {@link Speaker}, {@link Channel}, {@link Language}, {@link Facts}, {@link Value}, {@link
 * ContentHash}.
 */
@NullMarked
package dev.pedoman.transcript;

import org.jspecify.annotations.NullMarked;
