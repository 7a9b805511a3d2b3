/**
 * The same work done by Pedoman and by what a developer would write or take instead: conversations
 * made from a seed, checked against procedures of known phrases, and an exact reference that says
 * which answers are right.
 *
 * <p>What needs no further library is here and tested by every build; the measuring itself and the
 * rule engine are in {@code src/benchmark}, which the profile {@code benchmark} adds.
 */
@NullMarked
package dev.pedoman.examples.benchmark;

import org.jspecify.annotations.NullMarked;
