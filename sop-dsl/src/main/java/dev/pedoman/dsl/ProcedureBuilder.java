package dev.pedoman.dsl;

import dev.pedoman.model.Procedure;
import dev.pedoman.transcript.Language;
import java.util.Set;

/** A part of an SOP's ordered steps while it is written: one step, or a group of parts. */
public sealed interface ProcedureBuilder permits StepBuilder, GroupBuilder {
  /**
   * The part as it goes into an SOP.
   *
   * @param languages the SOP's; they decide the language of texts given without one
   * @throws IllegalStateException when something that the part needs was not said
   * @throws IllegalArgumentException when the model refuses a value, such as a malformed id
   */
  Procedure build(Set<Language> languages);
}
