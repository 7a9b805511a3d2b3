package dev.pedoman.yaml;

import java.util.Collection;

/** Mistakes in files of trials. */
final class TrialMistakes {
  private TrialMistakes() {}

  static Mistake unknownSop(String name) {
    return new Mistake(
        "unknown-sop",
        "there is no SOP '" + Node.clip(name) + "' to try",
        "'trials' takes the path of a file, seen from this one, or the name of a built-in SOP",
        Suggestion.of(name, BuiltInSops.names()));
  }

  static Mistake brokenSop(String name) {
    return new Mistake(
        "unknown-sop",
        "the SOP '" + Node.clip(name) + "' has errors",
        "they stand with its own file",
        "mend that file first");
  }

  static Mistake unknownItem(String kind, String id, Collection<String> known) {
    return new Mistake(
        "unknown-" + kind,
        "the SOP has no " + kind + " '" + Node.clip(id) + "'",
        "",
        Suggestion.of(id, known));
  }

  static Mistake nothingExpected() {
    return new Mistake(
        "missing-key",
        "nothing is expected of the trial",
        "it could not fail",
        "add for example: expect: { verdict: PASS }");
  }

  static Mistake noReader() {
    return new Mistake(
        "no-conversation-reader",
        "conversations in other formats cannot be read here",
        "that is done by the module sop-audit, which is not on the class path",
        "add it, or write the conversation as a list: - agent: …");
  }

  static Mistake noFile(String name) {
    return new Mistake(
        "unreadable",
        "there is no file '" + Node.clip(name) + "'",
        "'file' takes a path, seen from the file of trials",
        "check the path");
  }

  static Mistake notOne(String name, Collection<String> ids) {
    return new Mistake(
        "several-conversations",
        "'" + Node.clip(name) + "' holds " + ids.size() + " conversations",
        "a trial is one conversation",
        ids.isEmpty()
            ? "check that the file holds one"
            : "add one of them, for example: pick: " + ids.iterator().next());
  }

  static Mistake unknownConversation(String id, Collection<String> ids) {
    return new Mistake(
        "unknown-value",
        "there is no conversation '" + Node.clip(id) + "' in the file",
        "",
        Suggestion.of(id, ids));
  }

  static Mistake badTime(String key, String text) {
    return new Mistake(
        "bad-duration",
        "'" + key + "': '" + Node.clip(text) + "' is no time",
        "it is counted from the start of the conversation",
        "write for example: " + key + ": 00:12, or " + key + ": 90s");
  }

  static Mistake goesBack(String time) {
    return new Mistake(
        "time-goes-back",
        "'" + time + "' lies before the event above it",
        "the events of a conversation stand in order of time",
        "correct the time, or move the event");
  }

  static Mistake badStart(String text) {
    return new Mistake(
        "bad-date",
        "'started': '" + Node.clip(text) + "' is no time",
        "it is a date, a time and the offset from UTC",
        "write for example: started: 2026-11-20T10:00:00+07:00");
  }

  static Mistake badTag(String text) {
    return new Mistake(
        "unknown-language",
        "'" + Node.clip(text) + "' is no language tag",
        "",
        "write for example: language: id");
  }

  static Mistake empty() {
    return new Mistake(
        "empty-text",
        "the conversation has no event",
        "there is nothing to check",
        "write for example: conversation: [ { customer: Hello } ]");
  }
}
