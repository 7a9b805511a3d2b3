/**
 * The command {@code sop}.
 *
 * <p>Arguments come in; text and an exit status go out. Imports everything. {@code Wiring} is where
 * the command is joined to the readers, the SOPs and the checker.
 *
 * <p>Doors: {@link Main}.
 */
@NullMarked
package dev.pedoman.audit.command;

import org.jspecify.annotations.NullMarked;
