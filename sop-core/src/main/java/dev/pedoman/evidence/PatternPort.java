package dev.pedoman.evidence;

import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.util.Map;

/**
 * The port for an embedding program's own pattern, such as a language model or an embedding model:
 * named in YAML ({@code custom}), given in Java. Implementations must be thread-safe and should be
 * deterministic; their answer counts only with a quote from the utterance that was asked about.
 */
@FunctionalInterface
public interface PatternPort {
  /**
   * Whether and where the utterance shows the pattern. Asked once for each utterance of a check. An
   * exception counts as {@link PatternAnswer.Unanswered}.
   *
   * @param utterance by the speaker that the SOP names
   * @param transcript the whole interaction, for context
   * @param settings as written in the SOP
   */
  PatternAnswer answer(Utterance utterance, Transcript transcript, Map<String, String> settings);
}
