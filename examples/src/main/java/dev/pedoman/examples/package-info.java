/**
 * Small programs to copy, and the SOPs of the folder {@code sops} as they read in Java.
 *
 * <p>Conversations come in, from code or from a folder; text for people goes out. Imports whatever
 * it shows.
 *
 * <p>Doors: {@link EmbedInCrm}, {@link WriteAnSop}, {@link BatchCheck}, {@link LiveAssist}, {@link
 * LanguageModelPattern}, {@link ExampleSops}.
 */
@NullMarked
package dev.pedoman.examples;

import org.jspecify.annotations.NullMarked;
