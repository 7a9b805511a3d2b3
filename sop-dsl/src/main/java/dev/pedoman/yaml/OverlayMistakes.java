package dev.pedoman.yaml;

import java.util.Collection;

/** Mistakes of a file that extends another SOP. */
final class OverlayMistakes {
  private OverlayMistakes() {}

  static Mistake unknownBase(String name) {
    return new Mistake(
        "unknown-base",
        "there is no SOP '" + Node.clip(name) + "' to extend",
        "'extends' takes the path of a file, seen from this one, or the name of a built-in SOP",
        Suggestion.of(name, BuiltInSops.names()));
  }

  static Mistake circular(String name) {
    return new Mistake(
        "circular-extends",
        "'" + Node.clip(name) + "' extends itself, at last",
        "an SOP must be complete somewhere",
        "leave 'extends' out of the file that is to be the base");
  }

  static Mistake tooMany(int most) {
    return new Mistake(
        "circular-extends",
        "more than " + most + " SOPs extend each other",
        "nobody could tell any more where a step comes from",
        "extend the base itself");
  }

  static Mistake baseUnreadable(String name) {
    return new Mistake(
        "unknown-base",
        "the SOP '" + Node.clip(name) + "' to extend is no readable SOP",
        "what it says is wrong with it stands with its own file",
        "mend that file first");
  }

  static Mistake unknownTarget(String kind, String id, Collection<String> known) {
    return new Mistake(
        "unknown-target",
        "'" + kind + "' names no step or rule: '" + Node.clip(id) + "'",
        "only what the extended SOP has can be changed",
        Suggestion.of(id, known));
  }

  static Mistake stillNeeded(String id, String other) {
    return new Mistake(
        "still-needed",
        "'" + id + "' goes, but the deadline of step '" + other + "' is counted from it",
        "without it nothing could be counted",
        "give '" + other + "' another deadline first, with 'reword: " + other + "'");
  }

  static Mistake nothingChanged(String id) {
    return new Mistake(
        "missing-key",
        "'reword: " + Node.clip(id) + "' says nothing new",
        "it changes the keys that stand beside it",
        "add for example: within: 30s, or without: [within]");
  }

  static Mistake notThere(String id, String key, Collection<String> there) {
    return new Mistake(
        "unknown-key",
        "'" + id + "' has no '" + Node.clip(key) + "' to go without",
        "only what is there can be taken away",
        Suggestion.of(key, there));
  }
}
