/**
 * SOPs as YAML: read with every mistake found and located, and written.
 *
 * <p>A text or file comes in, an SOP with its problems goes out; an SOP comes in, YAML goes out.
 * The stages, each in need of the one before: bytes to text, text to located nodes, the nodes of an
 * SOP over those of the SOP it extends, nodes to names, nodes to the model. Imports {@code
 * problem}, {@code transcript}, {@code model} and {@code language}.
 *
 * <p>Doors: {@link SopYaml}, {@link SopFile}, {@link SopLayout}, {@link TextSpan}, {@link
 * Allowance}, {@link BuiltInSops}, {@link Starter}; {@link TrialYaml}, {@link TrialFile}, {@link
 * Trial}, {@link ConversationReader}; {@link SopSchema}, {@link SopReference}.
 */
@NullMarked
package dev.pedoman.yaml;

import org.jspecify.annotations.NullMarked;
