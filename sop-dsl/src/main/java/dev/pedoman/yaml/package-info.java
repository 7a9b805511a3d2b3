/**
 * SOPs as YAML: read with every mistake found and located, and written.
 *
 * <p>A text or file comes in, an SOP with its problems goes out; an SOP comes in, YAML goes out.
 * The stages, each in need of the one before: bytes to text, text to located nodes, the nodes of an
 * SOP over those of the SOP it extends, nodes to names, nodes to the model. Imports {@code
 * problem}, {@code transcript}, {@code model} and {@code language}.
 *
 * <p>Doors: {@link SopYaml}, {@link SopSchema}, {@link SopReference}, {@link Starter}, {@link
 * SopFile}, {@link SopLayout}, {@link Allowance}, {@link BuiltInSops}.
 */
@NullMarked
package dev.pedoman.yaml;

import org.jspecify.annotations.NullMarked;
