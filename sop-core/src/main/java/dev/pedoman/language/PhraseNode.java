package dev.pedoman.language;

import dev.pedoman.model.MentionKind;
import java.util.List;

/** The parts of a parsed phrase. */
sealed interface PhraseNode {
  /** One word, as split from the phrase. */
  record Word(String form) implements PhraseNode {}

  /** Any word that begins so. */
  record Prefix(String form) implements PhraseNode {}

  /** Up to five words. */
  record Gap() implements PhraseNode {}

  /** Something of a kind. */
  record Slot(MentionKind kind) implements PhraseNode {}

  /** A value of the case record. */
  record FactSlot(String path) implements PhraseNode {}

  /** Any phrase of a collection. */
  record Collection(String name) implements PhraseNode {}

  /** One after the other. */
  record Sequence(List<PhraseNode> parts) implements PhraseNode {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of these; an empty sequence among them makes the choice optional. */
  record Choice(List<Sequence> parts) implements PhraseNode {
    public Choice {
      parts = List.copyOf(parts);
    }
  }
}
