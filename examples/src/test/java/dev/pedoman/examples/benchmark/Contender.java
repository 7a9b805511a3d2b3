package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Transcript;
import java.util.List;

/** One way to do the work. Immutable; may be shared by threads. */
interface Contender {
  /** How it is called in the tables. */
  String name();

  /** Checks a conversation against all standards, which is what is measured. */
  Object check(Transcript transcript);

  /** One answer for each standard, read off the result of {@link #check}. */
  List<Answer> answers(Transcript transcript, Object checked);
}
