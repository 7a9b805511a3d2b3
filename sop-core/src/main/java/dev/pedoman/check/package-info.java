/**
 * The doors of the module: checking transcripts against SOPs.
 *
 * <p>SOPs and transcripts come in, compliance reports go out. Imports every package of the module.
 *
 * <p>Doors: {@link SopChecker}, {@link LiveCheck}, {@link LiveStatus}.
 */
@NullMarked
package dev.pedoman.check;

import org.jspecify.annotations.NullMarked;
