package dev.pedoman.model;

/** A part of an SOP's ordered steps: one step, or a group of parts. */
public sealed interface Procedure permits Step, Group {
  /** Under which circumstances the part applies. */
  Guard guard();
}
