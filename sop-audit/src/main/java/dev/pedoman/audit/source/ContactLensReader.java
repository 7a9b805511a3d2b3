package dev.pedoman.audit.source;

import dev.pedoman.transcript.Transcript;
import java.util.Optional;

/**
 * {@code contact-lens}: what Amazon Connect Contact Lens and Amazon Transcribe Call Analytics write
 * of calls and chats, and the result files of Amazon's post-call analytics.
 */
final class ContactLensReader implements TranscriptReader {
  @Override
  public String name() {
    return "contact-lens";
  }

  @Override
  public String about() {
    return "Amazon Connect Contact Lens, Transcribe Call Analytics and post-call analytics JSON";
  }

  @Override
  public boolean accepts(Head head) {
    boolean lens =
        head.has("Transcript")
            && (head.has("Participants")
                || head.has("Channel")
                || head.has("JobStatus")
                || head.has("LanguageCode"));
    boolean started = head.has("JobStatus", "LanguageCode") || head.has("Participants", "Channel");
    return head.isJson() && (lens || started || isPostCall(head));
  }

  @Override
  public ReadResults read(Input input) {
    return new ReadResults(
        input,
        () ->
            Head.of(input).isLines()
                ? new JsonLinesFeed(input, new Either())
                : new JsonDocumentFeed(input, new Either()));
  }

  private static boolean isPostCall(Head head) {
    return head.has("ConversationAnalytics") || head.has("SpeechSegments");
  }

  /** The two shapes are told apart record by record. */
  private static final class Either implements JsonShape {
    private final JsonShape lens = new ContactLensConversation();
    private final JsonShape postCall = new PostCallConversation();

    @Override
    public Optional<Transcript> transcript(Json record, Faults faults, String fallbackId) {
      boolean segments =
          record instanceof Json.Fields fields && fields.get("SpeechSegments").isPresent();
      return (segments ? postCall : lens).transcript(record, faults, fallbackId);
    }
  }
}
