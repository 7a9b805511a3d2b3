package dev.pedoman.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups of words, and of short runs of words, that stand for the same when wordings are compared:
 * those of the service desk that are built in ({@code synonyms.txt}), and those of an author, which
 * go before. Immutable.
 */
public final class Synonyms {
  /** The most words of a member of a group. */
  public static final int MOST_WORDS = 4;

  private static final String OWN = "own ";

  private static final Map<String, String> BUILT_IN = new HashMap<>();

  static {
    List<List<String>> groups = new ArrayList<>();
    for (String line : TextTable.entries("synonyms.txt")) {
      groups.add(TextTable.split(line, ','));
    }
    gather(groups, "", BUILT_IN);
  }

  private static final Synonyms USUAL = new Synonyms(BUILT_IN);

  private final Map<String, String> groups;

  private Synonyms(Map<String, String> groups) {
    this.groups = groups;
  }

  /**
   * The built-in groups and an author's own. A word in several groups belongs to the author's first
   * one.
   *
   * @param groups members of one to {@value #MOST_WORDS} words; others are passed over
   */
  public static Synonyms of(List<List<String>> groups) {
    if (groups.isEmpty()) {
      return USUAL;
    }
    Map<String, String> all = new HashMap<>(BUILT_IN);
    Map<String, String> own = new HashMap<>();
    gather(groups, OWN, own);
    all.putAll(own);
    return new Synonyms(all);
  }

  /** How many words a member of a group has; 0 for none, whatever its punctuation. */
  public static int words(String member) {
    return Traits.stems(Words.of(member)).size();
  }

  /** How many stems the longest run from an index on has that is in a group; 1 if none is. */
  int longest(List<String> stems, int from) {
    for (int length = Math.min(MOST_WORDS, stems.size() - from); length > 1; length--) {
      if (group(stems, from, length) != null) {
        return length;
      }
    }
    return 1;
  }

  /** The group of a run of stems; null if it is in none. */
  @Nullable String group(List<String> stems, int from, int length) {
    return groups.get(
        length == 1 ? stems.get(from) : String.join(" ", stems.subList(from, from + length)));
  }

  /** Whether a group is an author's, who says that its members are the same. */
  static boolean isOwn(String group) {
    return group.startsWith(OWN);
  }

  private static void gather(List<List<String>> groups, String mark, Map<String, String> into) {
    for (int i = 0; i < groups.size(); i++) {
      for (String member : groups.get(i)) {
        List<String> stems = Traits.stems(Words.of(member));
        if (!stems.isEmpty() && stems.size() <= MOST_WORDS) {
          into.putIfAbsent(String.join(" ", stems), mark + i);
        }
      }
    }
  }
}
