package dev.pedoman.align;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** An interaction that grows: it becomes what each beginning of a transcript is observed to be. */
final class Growing {
  private final EvidenceIndex index;
  private final Observed observed;

  Growing(EvidenceIndex index, Transcript first) {
    this.index = index;
    this.observed = index.observe(first);
  }

  Observed observed() {
    return observed;
  }

  void become(Transcript next) throws IllegalAccessException {
    Observed fresh = index.observe(next);
    for (Field field : Observed.class.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        field.set(observed, field.get(fresh));
      }
    }
  }

  /** The first events of a transcript, as far as it is known then. */
  static Transcript beginning(Transcript whole, int events) {
    TranscriptBuilder builder = Transcript.builder(whole.id());
    whole.actionsRecorded().ifPresent(builder::actionsRecorded);
    whole.events().subList(0, events).forEach(builder::event);
    if (events == whole.events().size()) {
      whole.observedUntil().ifPresent(builder::observedUntil);
      return whole.complete() ? builder.build() : builder.incomplete().build();
    }
    return builder.incomplete().build();
  }
}
