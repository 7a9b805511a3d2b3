package dev.pedoman.yaml;

import dev.pedoman.transcript.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A commented SOP to begin with and its trials; both pass as they stand.
 *
 * @param sop the text of {@code NAME.sop.yaml}
 * @param trials the text of {@code NAME.trials.yaml}
 */
public record Starter(String sop, String trials) {
  /**
   * A starter.
   *
   * @param name the id of the SOP, of which the files are named
   * @param language of its texts, phrases and conversations
   * @param reviewBy by when it is to be reviewed
   */
  public static Starter of(String name, Language language, LocalDate reviewBy) {
    return new Starter(
        text(language, "sop", name, reviewBy), text(language, "trials", name, reviewBy));
  }

  /** Whether a name can be the id of an SOP and of its files. */
  public static boolean isName(String name) {
    return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");
  }

  private static String text(Language language, String what, String name, LocalDate reviewBy) {
    String file = "starter/" + language.tag() + "." + what + ".yaml";
    try (InputStream in = Starter.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + file + " is missing");
      }
      String title = name.replaceAll("[-_.]+", " ").strip();
      String shown = Character.toUpperCase(title.charAt(0)) + title.substring(1);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{{name}}", name)
          .replace("{{title}}", shown)
          .replace("{{review}}", reviewBy.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
