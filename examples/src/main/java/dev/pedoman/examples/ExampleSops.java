package dev.pedoman.examples;

import dev.pedoman.model.Sop;
import java.util.List;

/** The SOPs of {@code sops/} as they read in Java; each is equal to its YAML form. */
public final class ExampleSops {
  private ExampleSops() {}

  /** All five, by id. Each call builds them anew. */
  public static List<Sop> all() {
    return List.of(
        EmailComplaint.inJava(),
        HoldAndTransfer.inJava(),
        LiveChatStandard.inJava(),
        RefundBot.inJava(),
        RefundRequest.inJava());
  }
}
