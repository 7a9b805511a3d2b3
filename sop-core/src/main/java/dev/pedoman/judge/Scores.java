package dev.pedoman.judge;

import dev.pedoman.model.Principle;
import java.util.Map;
import java.util.SortedMap;

/**
 * The scores of one interaction.
 *
 * @param overall each item by its own weight times the mean weight of its principles
 * @param principles by principle, each item by its own weight
 * @param tags by tag, each item by its own weight
 */
record Scores(Score overall, Map<Principle, Score> principles, SortedMap<String, Score> tags) {}
