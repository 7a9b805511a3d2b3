package dev.pedoman.language;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Recognises questions and requests for information in Indonesian, Malay and English: by the
 * question mark, by question words where a question begins, and by the set phrases with which
 * agents ask for data ({@code boleh saya minta}, {@code mohon informasikan}, {@code could you}).
 */
public final class Questions {
  private static final PhraseIndex REQUESTS = requests();

  private Questions() {}

  /**
   * A sentence that asks.
   *
   * @param start where it begins in the original text, in UTF-16 units
   * @param end where it ends, exclusive, with its question mark if it has one
   */
  public record Question(int start, int end) {}

  /** The questions of a text, by start. */
  public static List<Question> find(Words words) {
    List<Question> found = new ArrayList<>();
    boolean[] requested = null;
    for (int i = 0; i < words.sentences(); i++) {
      int from = words.sentenceFirst(i);
      int to = words.sentenceFirst(i + 1);
      int mark = mark(words, to);
      boolean asks = mark > 0 || QuestionWords.ask(words, from, to);
      if (!asks) {
        requested = requested == null ? requested(words) : requested;
        asks = requested[i];
      }
      if (asks) {
        found.add(new Question(words.start(from), Math.max(mark, words.end(to - 1))));
      }
    }
    return found;
  }

  /** The end of the question mark behind the unit before {@code to}; 0 for none. */
  private static int mark(Words words, int to) {
    String text = words.text();
    int limit = to < words.size() ? words.start(to) : text.length();
    for (int i = words.end(to - 1); i < limit; i++) {
      char c = text.charAt(i);
      if (c == '?' || c == '\uFF1F' || c == '\u061F') {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean[] requested(Words words) {
    boolean[] requested = new boolean[words.sentences()];
    for (PhraseHit hit : REQUESTS.find(words, Facts.none())) {
      if (!hit.negated()) {
        requested[words.sentence(words.unitAt(hit.start()))] = true;
      }
    }
    return requested;
  }

  private static PhraseIndex requests() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    List<String> phrases = TextTable.entries("requests.txt");
    builder.add(new Phrases(phrases, Map.of()), Map.of(), EnumSet.allOf(Language.class));
    return builder.build();
  }
}
