package dev.pedoman.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** SOPs that the tests read. */
final class Samples {
  /** Uses nearly everything that an SOP can say. */
  static final String COMPLAINT = resource("sops/complaint-handling.sop.yaml");

  private Samples() {}

  static String resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
