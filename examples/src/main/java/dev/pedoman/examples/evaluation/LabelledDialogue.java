package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Transcript;
import java.util.List;
import java.util.Set;

/**
 * A conversation with what people found in it.
 *
 * @param transcript the conversation
 * @param labels for each event what is done there, by the names of the rules that look for it
 */
record LabelledDialogue(Transcript transcript, List<Set<String>> labels) {
  LabelledDialogue {
    labels = labels.stream().map(Set::copyOf).toList();
  }
}
