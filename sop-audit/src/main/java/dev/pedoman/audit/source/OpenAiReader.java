package dev.pedoman.audit.source;

import java.util.Set;

/** {@code openai}: chat messages of an AI agent with its tool calls. */
final class OpenAiReader implements TranscriptReader {
  private static final Set<String> MARKS = Set.of("messages", "traj");

  @Override
  public String name() {
    return "openai";
  }

  @Override
  public String about() {
    return "chat messages of an AI agent with tool calls: one conversation, a list, or JSON lines";
  }

  @Override
  public boolean accepts(Head head) {
    boolean message =
        head.has("role") && (head.has("content") || head.has("tool_calls")) && head.isList();
    return head.isJson() && (message || head.keys().stream().anyMatch(MARKS::contains));
  }

  @Override
  public ReadResults read(Input input) {
    return new ReadResults(
        input,
        () ->
            Head.of(input).isLines()
                ? new JsonLinesFeed(input, new OpenAiConversation())
                : new JsonDocumentFeed(input, new OpenAiConversation()));
  }
}
