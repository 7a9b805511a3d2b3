/**
 * What an SOP is: closed families of records, checked when made, without behaviour.
 *
 * <p>Comes in from YAML or the fluent DSL; every later stage only reads it. Imports {@code problem}
 * and {@code transcript}.
 *
 * <p>Doors: {@link Sop}, {@link About}, {@link Principle}, {@link LocalText}, {@link Phrases},
 * {@link Credits}, {@link WorkingHours}, {@link Category}; procedures {@link Procedure}, {@link
 * Step}, {@link Group}, {@link Guard}, {@link Deadline}, {@link Limit}, {@link Anchor}; patterns
 * {@link Pattern}, {@link TextPattern}, {@link Place}, {@link Expected}, {@link MentionKind}; rules
 * {@link Rule}, {@link Requirement}, {@link Metric}, {@link Bound}; {@link SopHash}, {@link
 * PatternParts}, {@link Rivals}.
 */
@NullMarked
package dev.pedoman.model;

import org.jspecify.annotations.NullMarked;
