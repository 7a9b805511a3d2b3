package dev.pedoman.audit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts, in files. After a change that is meant, run the tests with {@code
 * -Dgolden.write=true} and read the difference before committing it.
 */
public final class Golden {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "dev", "pedoman", "audit", "output");

  private Golden() {}

  /** Holds a text to the file of that name. */
  public static void check(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
