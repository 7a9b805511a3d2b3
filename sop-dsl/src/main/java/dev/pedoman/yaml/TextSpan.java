package dev.pedoman.yaml;

/**
 * Characters of a file.
 *
 * @param file what the file is called
 * @param start offset of the first, in UTF-16 units of the text with all line ends as {@code \n}
 * @param end offset after the last
 */
public record TextSpan(String file, int start, int end) {}
