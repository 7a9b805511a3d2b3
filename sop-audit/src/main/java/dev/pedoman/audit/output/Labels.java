package dev.pedoman.audit.output;

import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.Verdict;
import dev.pedoman.model.Principle;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import java.util.Map;

/** The words of the terminal in one language. One row of {@link LabelTable} is one key. */
final class Labels {
  private final Language language;

  private Labels(Language language) {
    this.language = language;
  }

  static Labels in(Language language) {
    return new Labels(language);
  }

  /**
   * The words for a key.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  String word(String key) {
    Map<Language, String> row = LabelTable.ROWS.get(key);
    String word = row == null ? null : row.get(language);
    if (word == null) {
      throw new IllegalArgumentException("no label " + key + " in " + language.tag());
    }
    return word;
  }

  /** The words for a key, with {@code {}} filled in from left to right. */
  String word(String key, Object... values) {
    StringBuilder text = new StringBuilder(word(key));
    int from = 0;
    for (Object value : values) {
      int slot = text.indexOf("{}", from);
      String filled = String.valueOf(value);
      text.replace(slot, slot + 2, filled);
      from = slot + filled.length();
    }
    return text.toString();
  }

  String of(Verdict verdict) {
    return word("verdict." + verdict.name());
  }

  /** The word for the outcome of a step or rule that somebody must act on. */
  String outcome(String name) {
    return word("outcome." + name);
  }

  String of(Principle principle) {
    return word("principle." + principle.word());
  }

  String of(Speaker speaker) {
    return word("speaker." + speaker.word());
  }

  String of(Channel channel) {
    return word("channel." + channel.word());
  }

  String of(Reason reason) {
    return Sentences.in(language).of(reason);
  }
}
