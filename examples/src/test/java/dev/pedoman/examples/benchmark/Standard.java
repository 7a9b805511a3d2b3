package dev.pedoman.examples.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * What a conversation is checked against. A phrase is lower-case words with one space between; it
 * is said where its words stand one after the other, whatever their case and whatever punctuation
 * is between them. Only what the agent says counts.
 *
 * @param id its name
 * @param steps the phrases of each step, any of which shows it, in the order of the procedure
 * @param forbidden phrases that are never to be said
 * @param firstResponse the longest allowed wait of the first thing that the customer says
 * @param gap the longest allowed wait of anything that the customer says
 */
record Standard(
    String id,
    List<List<String>> steps,
    List<String> forbidden,
    Duration firstResponse,
    Duration gap) {}
