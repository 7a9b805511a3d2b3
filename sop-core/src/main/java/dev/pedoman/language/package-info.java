/**
 * Words: normalising, tokens, phrase syntax, one automaton for all phrases, mentions, questions,
 * the language of a text, and the built-in lexicons in Indonesian, Malay and English.
 *
 * <p>Texts and phrases come in, {@link Words} and hits with spans of the original text go out.
 * Imports {@code problem}, {@code transcript} and {@code model}.
 *
 * <p>Doors: {@link Words}, {@link PhraseIndex}, {@link PhraseScanner}, {@link PhraseHit}, {@link
 * PhraseSyntax}, {@link Phrasings}, {@link Lexicons}, {@link Lexicon}, {@link Mention}, {@link
 * Mentions}, {@link Questions}, {@link LanguageGuess}, {@link LanguageTally}, {@link Similarity},
 * {@link Resemblance}, {@link Likeness}, {@link Echo}, {@link Supposition}, {@link Synonyms}.
 */
@NullMarked
package dev.pedoman.language;

import org.jspecify.annotations.NullMarked;
