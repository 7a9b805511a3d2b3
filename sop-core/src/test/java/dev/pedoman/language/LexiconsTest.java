package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.transcript.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconsTest {
  @Test
  void every_lexicon_is_well_formed_and_serves_all_languages() {
    assertThat(Lexicons.names()).isNotEmpty();
    for (String name : Lexicons.names()) {
      Lexicon lexicon = Lexicons.find(name).orElseThrow();
      assertThat(lexicon.name()).isEqualTo(name);
      assertThat(lexicon.about()).isNotBlank();
      LexiconReader.check(lexicon);
      assertThat(lexicon.entries())
          .extracting(Lexicon.Entry::language)
          .as(name)
          .contains(Language.values());
    }
  }

  @Test
  void an_unknown_lexicon_is_not_there() {
    assertThat(Lexicons.find("no-such")).isEmpty();
    assertThat(Lexicons.find("../greeting")).isEmpty();
  }

  @Test
  void reads_entries_with_language_and_register() {
    List<String> lines =
        List.of("# About it.", "[id formal]", "", "# note", "selamat pagi", "[en chat]", "hi");
    Lexicon lexicon = LexiconReader.parse("x", lines);
    assertThat(lexicon.about()).isEqualTo("About it.");
    assertThat(lexicon.entries())
        .containsExactly(
            new Lexicon.Entry(Language.ID, Lexicon.Register.FORMAL, "selamat pagi"),
            new Lexicon.Entry(Language.EN, Lexicon.Register.CHAT, "hi"));
  }

  @Test
  void refuses_malformed_files_with_the_line() {
    refused("line 1: the first line must be", "hi");
    refused("line 2: a phrase before the first section", "# a", "hi");
    refused("line 2: a section names a language and a register", "# a", "[id]");
    refused("line 2: unknown section word 'fr'", "# a", "[fr formal]");
    Lexicon open = LexiconReader.parse("x", List.of("# a", "[id formal]", "a (b"));
    assertThatThrownBy(() -> LexiconReader.check(open))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("x.txt: '(' is not closed: a (b");
  }

  private static void refused(String message, String... lines) {
    assertThatThrownBy(() -> LexiconReader.parse("x", List.of(lines)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }
}
