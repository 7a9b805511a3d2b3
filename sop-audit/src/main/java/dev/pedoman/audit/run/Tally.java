package dev.pedoman.audit.run;

/**
 * What a run has read.
 *
 * @param files files that were opened and from which at least one transcript could be read
 * @param conversations transcripts that were checked
 * @param setAside records, files and paths that could not be read or checked
 * @param skipped files met in a folder that are no transcripts by their name
 */
public record Tally(int files, int conversations, int setAside, int skipped) {
  /** Nothing was read. */
  public static final Tally NOTHING = new Tally(0, 0, 0, 0);
}
