package dev.pedoman.transcript;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is done rather than said: hold, resume, transfer, survey-sent, case-recorded,
 * close, or a tool call of an AI agent.
 *
 * @param by who did it
 * @param name its name as the source gives it, compared to the letter
 * @param attributes its arguments and results; for a tool call the result stands under {@code
 *     result}
 * @param failed whether the source says that it did not succeed
 * @param at offset from the start of the interaction, not negative
 */
public record Action(
    Speaker by, String name, Map<String, Value> attributes, boolean failed, Optional<Duration> at)
    implements Event {

  public Action {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an action without a name");
    }
    attributes = Value.sorted(attributes);
    Values.checkDepth(attributes.values(), 0);
    Times.check(at, Optional.empty());
  }
}
