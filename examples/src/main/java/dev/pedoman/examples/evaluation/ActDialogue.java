package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Transcript;
import java.util.List;
import java.util.Set;

/**
 * A conversation with the acts that people found in it.
 *
 * @param transcript the conversation
 * @param acts for each event what the agent does there; nothing for the customer
 */
record ActDialogue(Transcript transcript, List<Set<Act>> acts) {
  ActDialogue {
    acts = acts.stream().map(Set::copyOf).toList();
  }
}
