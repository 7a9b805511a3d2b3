package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Programs beside the build that some tests run. */
public final class Tools {
  private Tools() {}

  /** Skips the test without the tool; where all tools are promised, as in CI, fails it. */
  public static void need(boolean there, String otherwise) {
    if (Boolean.parseBoolean(System.getenv("PEDOMAN_ALL_TOOLS"))) {
      assertThat(there).as(otherwise).isTrue();
    }
    assumeTrue(there, otherwise);
  }
}
