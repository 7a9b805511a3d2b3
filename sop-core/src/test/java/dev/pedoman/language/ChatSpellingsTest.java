package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of chat spellings says what the tables say. Written anew with -Dgolden.write=true. */
class ChatSpellingsTest {
  private static final Path PAGE = Path.of("..", "docs", "chat-spelling.md");
  private static final Map<String, String> NAMES =
      Map.of("id", "Indonesian", "ms", "Malay", "en", "English");

  @Test
  void the_page_holds_every_short_form_with_what_it_stands_for() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  /** What a customer writes in a chat is found by the phrase that is spelled out. */
  @Test
  void the_short_forms_of_the_desk_are_in_the_tables() {
    for (String form :
        List.of("yg", "tdk", "sdh", "blm", "mksh", "trims", "sy", "bgt", "dgn", "krn")) {
      assertThat(Spellings.readings(form)).as(form).isNotEmpty();
    }
    for (String form : List.of("x", "xde", "dah", "nk", "tq", "mcm", "sbb")) {
      assertThat(Spellings.readings(form)).as(form).isNotEmpty();
    }
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Chat spellings

            What people write in a hurry is read as what it stands for, in phrases and in conversations alike: `mksh kak` is found by
            `terima kasih kak`, and a phrase may itself be written short. A form with several readings is found by each of them; readings are
            followed on, so `x` stands for `tak` and so for `tidak`. All tables apply in every conversation, since desks mix their languages.
            Letters that are drawn out (`maaaaf`), doubled at the end (`makasihh`), clitics and particles (`-nya`, `-lah`) need no entry.

            This page is made from the tables `spelling-*.txt` of the package `dev.pedoman.language` and held equal to them by a test.
            """);
    for (String language : List.of("id", "ms", "en")) {
      page.append("\n## ")
          .append(NAMES.get(language))
          .append("\n\n| written | stands for |\n|---|---|\n");
      for (String line : TextTable.entries("spelling-" + language + ".txt")) {
        int equals = line.indexOf('=');
        page.append("| ").append(line.substring(0, equals).strip()).append(" | ");
        page.append(String.join(", ", TextTable.split(line.substring(equals + 1), '/')))
            .append(" |\n");
      }
    }
    return page.toString();
  }
}
