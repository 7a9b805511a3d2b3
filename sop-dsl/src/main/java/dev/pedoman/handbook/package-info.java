/**
 * An SOP as a handbook for people: Markdown or one page of HTML, with a flow diagram, and a card
 * for the agent's desk, in Indonesian, Malay or English.
 *
 * <p>An SOP comes in, text goes out. The stages: the SOP as plain values, the diagram as Mermaid or
 * SVG, values and a template as text. A template sees nothing but values: no code can be reached
 * from it. Imports the packages up to {@code yaml}.
 *
 * <p>Doors: {@link Handbook}.
 */
@NullMarked
package dev.pedoman.handbook;

import org.jspecify.annotations.NullMarked;
