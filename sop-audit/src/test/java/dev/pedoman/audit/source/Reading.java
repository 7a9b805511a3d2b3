package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;

/** Short words for tests that read something. */
final class Reading {
  private Reading() {}

  static List<ReadResult> all(Input input) {
    return all(Formats.standard().read(input));
  }

  static List<ReadResult> all(String text) {
    return all(Input.text("chat.txt", text));
  }

  static List<ReadResult> as(String format, String text) {
    return all(Formats.standard().read(Input.text("in", text), format));
  }

  static List<ReadResult> all(ReadResults open) {
    try (ReadResults results = open) {
      List<ReadResult> all = new ArrayList<>();
      results.forEachRemaining(all::add);
      return all;
    }
  }

  /** The transcript of an input of exactly one good record. */
  static Transcript one(String text) {
    return transcript(only(all(text)));
  }

  static ReadResult only(List<ReadResult> results) {
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  static Transcript transcript(ReadResult result) {
    assertThat(result).as(() -> texts(result)).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).transcript();
  }

  static List<String> codes(ReadResult result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  static String texts(ReadResult result) {
    return String.join("\n", result.problems().stream().map(Problem::text).toList());
  }
}
