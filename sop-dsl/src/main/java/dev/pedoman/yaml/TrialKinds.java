package dev.pedoman.yaml;

import static dev.pedoman.yaml.Shapes.between;
import static dev.pedoman.yaml.Shapes.either;
import static dev.pedoman.yaml.Shapes.moment;
import static dev.pedoman.yaml.Shapes.oneOrMore;
import static dev.pedoman.yaml.Shapes.ref;
import static dev.pedoman.yaml.Shapes.words;

import dev.pedoman.yaml.Shape.Anything;
import dev.pedoman.yaml.Shape.Flag;
import dev.pedoman.yaml.Shape.Form;
import dev.pedoman.yaml.Shape.Keyed;
import dev.pedoman.yaml.Shape.Listed;
import dev.pedoman.yaml.Shape.Named;
import java.util.List;

/** Files of trials, for the catalogue. */
final class TrialKinds {
  static Kind trials() {
    return new Kind(
            "trials",
            "Files of trials",
            "Example conversations with what an SOP should say of them.")
        .need(
            "trials",
            new Shape.Text(),
            "The SOP: a file, seen from this one, or a built-in name.",
            "trials: greeting.sop.yaml")
        .need(
            "cases", new Listed(ref("case"), 1), "The trials.", "cases: [ { case: all-well, … } ]");
  }

  static Kind trial() {
    return new Kind("case", "Trials", "One conversation and what is expected of it.")
        .need("case", new Shape.Id(), "Its name.", "case: all-well")
        .may("about", new Shape.Text(), "What it shows.", "about: The agent forgets the greeting.")
        .may("channel", words(ClosedWords.CHANNELS.keySet()), "How both met.", "channel: chat")
        .may(
            "language",
            new Form("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
            "The language spoken.",
            "language: id")
        .may(
            "started",
            new Form(
                "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}([.]\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"),
            "The wall clock at its start, for deadlines by a calendar.",
            "started: 2026-11-20T10:00:00+07:00")
        .may("complete", new Flag(), "False when the end is missing.", "complete: false")
        .may(
            "actions-recorded",
            new Flag(),
            "Whether an action would be seen if there had been one.",
            "actions-recorded: true")
        .may(
            "observed-until", moment(), "Up to when an event would be seen.", "observed-until: 48h")
        .may(
            "facts",
            new Named(new Anything()),
            "What the case record knows.",
            "facts: { order: { id: SNR-48213, total: 425000 } }")
        .may(
            "labels",
            new Named(new Shape.Text()),
            "What results are grouped by.",
            "labels: { branch: Bandung }")
        .may(
            "conversation",
            either(new Listed(ref("event"), 1), new Shape.Text()),
            "The events, or a text in one of the formats of transcripts.",
            "conversation: [ { customer: Halo }, { agent: \"Selamat pagi, ada yang bisa dibantu?\" } ]")
        .may(
            "file",
            new Shape.Text(),
            "The conversation stands in a file, seen from this one.",
            "file: conversations/keluhan.txt")
        .may("pick", new Shape.Text(), "Its id, where the file holds several.", "pick: call-7")
        .need(
            "expect", ref("expect"), "What the SOP should say of it.", "expect: { verdict: PASS }")
        .exactlyOne(List.of("conversation", "file"))
        .needs("pick", "file");
  }

  static Kind event() {
    return new Kind("event", "Events of a conversation", "Somebody says something, or it is done.")
        .may(
            "agent", new Shape.Text(), "The agent says it.", "agent: Good morning, how can I help?")
        .may("customer", new Shape.Text(), "The customer says it.", "customer: My parcel is late.")
        .may(
            "system",
            new Shape.Text(),
            "The system says it.",
            "system: You are number 3 in the queue.")
        .may("unknown", new Shape.Text(), "It is not known who says it.", "unknown: Hello?")
        .may("action", new Shape.Text(), "Something is done.", "action: transfer")
        .may("at", moment(), "When, from the start.", "at: 00:12")
        .may("until", moment(), "Until when it is said.", "until: 00:15")
        .may(
            "by",
            words(EventsReader.SPEAKERS.keySet()),
            "Who does it; the agent unless said.",
            "by: system")
        .may(
            "with",
            new Named(new Anything()),
            "The attributes of the action.",
            "with: { to: manager }")
        .may("failed", new Flag(), "Whether it did not succeed.", "failed: true")
        .exactlyOne(EventsReader.KINDS)
        .needs("by", "action")
        .needs("with", "action")
        .needs("failed", "action")
        .needs("until", "at")
        .atMostOne("until", "action");
  }

  static Kind expect() {
    Shape percent = either(between(0, 100), ref("percent-bound"));
    return new Kind("expect", "What is expected", "What is not named is not compared.")
        .may("verdict", words(ClosedWords.VERDICTS.keySet()), "The result.", "verdict: PASS")
        .may(
            "score",
            percent,
            "The score in percent, to one decimal, or its bounds.",
            "score: { at-least: 90 }")
        .may(
            "principles",
            new Keyed(List.copyOf(ClosedWords.PRINCIPLES.keySet()), percent, false),
            "The scores of principles.",
            "principles: { speed: { at-least: 80 } }")
        .may(
            "steps",
            new Named(oneOrMore(words(ClosedWords.STEP_OUTCOMES.keySet()))),
            "The outcome of steps, or several that will do.",
            "steps: { greet: DONE, survey: MISSED }")
        .may(
            "rules",
            new Named(oneOrMore(words(ClosedWords.RULE_OUTCOMES.keySet()))),
            "The outcome of rules.",
            "rules: { no-blame: BROKEN }")
        .may(
            "findings",
            either(new Shape.Text(), new Listed(new Shape.Text(), 0)),
            "All steps and rules with a finding, and no others.",
            "findings: [greet, no-blame]")
        .may(
            "categories",
            either(new Shape.Text(), new Listed(new Shape.Text(), 0)),
            "All categories that it belongs to.",
            "categories: [out-of-stock]")
        .some("verdict", "score", "principles", "steps", "rules", "findings", "categories");
  }

  private TrialKinds() {}
}
