package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each way in which wordings vary on their surface, in each language: what a phrase finds, with its
 * span in the original text, and what it must not find. The tables are {@code variations-*.txt}.
 */
class VariationsTest {
  private static final List<String> LANGUAGES = List.of("id", "ms", "en");

  private record Row(String phrase, String text, String found) {}

  @TestFactory
  Stream<DynamicTest> a_phrase_finds() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String language : LANGUAGES) {
      rows(language)
          .forEach(
              (kind, rows) ->
                  rows.forEach(
                      row ->
                          tests.add(
                              DynamicTest.dynamicTest(
                                  language + ", " + kind + ": " + row,
                                  () -> assertThat(found(row)).isEqualTo(row.found())))));
    }
    return tests.stream();
  }

  @Test
  void every_kind_is_shown_in_every_language_with_what_must_not_match() {
    Set<String> kinds = rows("id").keySet();
    assertThat(kinds).hasSizeGreaterThan(20);
    for (String language : LANGUAGES) {
      Map<String, List<Row>> rows = rows(language);
      assertThat(rows.keySet()).as(language).isEqualTo(kinds);
      rows.forEach(
          (kind, all) -> {
            assertThat(all).as(language + " " + kind).anyMatch(row -> !row.found().equals("-"));
            assertThat(all).as(language + " " + kind).anyMatch(row -> row.found().equals("-"));
          });
    }
  }

  private static String found(Row row) {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    builder.add(Phrases.of(row.phrase()), Map.of(), EnumSet.allOf(Language.class));
    TreeMap<String, Value> facts = new TreeMap<>(Map.of("customer.name", new Value.Text("Budi")));
    List<String> found = new ArrayList<>();
    for (PhraseHit hit : builder.build().find(Words.of(row.text()), new Facts(facts))) {
      if (!hit.negated()) {
        found.add(row.text().substring(hit.start(), hit.end()));
      }
    }
    return found.isEmpty() ? "-" : String.join(" / ", found);
  }

  private static Map<String, List<Row>> rows(String language) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    List<Row> current = new ArrayList<>();
    for (String line : TextTable.entries("variations-" + language + ".txt")) {
      if (line.startsWith("[")) {
        current = rows.computeIfAbsent(line, key -> new ArrayList<>());
      } else {
        String[] parts = line.split(" \\| ", 3);
        current.add(new Row(parts[0].strip(), parts[1].strip(), parts[2].strip()));
      }
    }
    return rows;
  }
}
