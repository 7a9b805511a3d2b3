package dev.pedoman.yaml;

import static dev.pedoman.yaml.Shapes.between;
import static dev.pedoman.yaml.Shapes.either;
import static dev.pedoman.yaml.Shapes.exampleLists;
import static dev.pedoman.yaml.Shapes.none;
import static dev.pedoman.yaml.Shapes.oneOrMore;
import static dev.pedoman.yaml.Shapes.phraseLists;
import static dev.pedoman.yaml.Shapes.ref;
import static dev.pedoman.yaml.Shapes.whole;
import static dev.pedoman.yaml.Shapes.words;

import dev.pedoman.yaml.Shape.Anything;
import dev.pedoman.yaml.Shape.Flag;
import dev.pedoman.yaml.Shape.Form;
import dev.pedoman.yaml.Shape.Listed;
import dev.pedoman.yaml.Shape.Named;
import dev.pedoman.yaml.Shape.Phrase;
import java.util.List;

/** What is looked for in an interaction, for the catalogue. */
final class PatternKinds {
  private static final String[] TEXT_KEYS = {
    "says",
    "matches",
    "resembles",
    "asks",
    "echoes",
    "mentions",
    "words",
    "custom",
    "any",
    "all",
    "not"
  };

  static Kind pattern() {
    Kind pattern =
        new Kind("pattern", "Patterns", "What to look for in an interaction.")
            .may(
                "agent",
                ref("utterance"),
                "The agent says or writes it.",
                "agent: { says: $greeting }")
            .may(
                "customer",
                ref("utterance"),
                "The customer says or writes it.",
                "customer: { asks: any }")
            .may(
                "system",
                ref("utterance"),
                "The system says it.",
                "system: { says: you are number }")
            .may("anyone", ref("utterance"), "Anybody says it.", "anyone: { mentions: money }")
            .may(
                "action",
                oneOrMore(new Shape.Text()),
                "Something is done; * stands for anything.",
                "action: [refund, \"exchange_*\"]")
            .may(
                "with",
                new Named(either(ref("expected"), new Shape.Plain())),
                "What the attributes of the action hold.",
                "with: { amount: { fact: order.total } }")
            .may(
                "exact",
                new Flag(),
                "The action has no attributes but those under 'with'.",
                "exact: true")
            .may(
                "status",
                words(ClosedWords.STATUSES.keySet()),
                "Whether an action that failed counts; it does not unless said.",
                "status: any")
            .may("by", words(ClosedWords.SPEAKERS.keySet()), "Which side does it.", "by: system")
            .may(
                "fact",
                new Shape.Text(),
                "The case record knows it, and it is not false.",
                "fact: order.id")
            .may(
                "any",
                new Listed(ref("pattern"), 1),
                "Any of them is seen.",
                "any: [ { fact: order.id }, { customer: { mentions: identifier } } ]")
            .may(
                "all",
                new Listed(ref("pattern"), 1),
                "One is seen, all others have been by then.",
                "all: [ { action: get_order }, { action: check_identity } ]")
            .may(
                "chain",
                new Listed(ref("pattern"), 1),
                "One after the other.",
                "chain: [ { agent: { says: $confirm-request } }, { customer: { says: $customer-consent } } ]")
            .may("not", ref("pattern"), "It has not been seen.", "not: { action: refund }")
            .may(
                "but-not",
                oneOrMore(ref("pattern")),
                "And none of these is seen at the same event.",
                "but-not: [ { action: refund, with: { amount: 50 } } ]");
    return pattern
        .exactlyOne(
            List.of(
                "agent",
                "customer",
                "system",
                "anyone",
                "action",
                "fact",
                "any",
                "all",
                "chain",
                "not"))
        .needs("with", "action")
        .needs("exact", "action")
        .needs("status", "action")
        .needs("by", "action");
  }

  static Kind texted(Kind kind) {
    return kind.may(
            "says",
            phraseLists(),
            "One of the phrases is said: not denied, only asked about, supposed or reported.",
            "says: [\"how (can|may) I help\", $greeting]")
        .may(
            "matches",
            new Shape.Text(),
            "A regular expression is found, whatever the case.",
            "matches: \"[!?]{4,}\"")
        .may(
            "resembles",
            either(exampleLists(), ref("resemblance")),
            "The wording is close to one of these sentences.",
            "resembles: [\"I understand how annoying this is\"]")
        .may(
            "asks",
            either(words(List.of("any")), new Flag(), phraseLists()),
            "A question is asked, any or about one of these phrases.",
            "asks: any")
        .may(
            "echoes",
            either(words(ClosedWords.SPEAKERS.keySet()), ref("echo")),
            "It repeats the main points of the other side.",
            "echoes: customer")
        .may(
            "mentions",
            either(words(ClosedWords.MENTIONS.keySet()), ref("mentioned")),
            "It mentions something of a kind, what the case record knows, or a value.",
            "mentions: money")
        .may("words", ref("bound"), "It has so many words.", "words: { at-most: 40 }")
        .may(
            "custom",
            either(new Shape.Text(), ref("custom")),
            "The program's own pattern says so.",
            "custom: polite")
        .may(
            "any",
            new Listed(ref("text-pattern"), 1),
            "Any of these is shown.",
            "any: [ { says: $thanks }, { asks: any } ]")
        .may(
            "all",
            new Listed(ref("text-pattern"), 1),
            "All of these are shown.",
            "all: [ { says: $apology }, { mentions: date } ]")
        .may("not", ref("text-pattern"), "This is not shown.", "not: { says: $blame }");
  }

  static Kind utterance() {
    return texted(
            new Kind(
                "utterance",
                "What somebody says",
                "Shown by one utterance of that side; several keys must all be shown by the same one."))
        .may(
            "place",
            new Form("^(first|last|(opening|closing) [1-9][0-9]{0,5} turns?)$"),
            "Where among that side's turns it stands.",
            "place: opening 3 turns")
        .some(TEXT_KEYS);
  }

  static Kind textPattern() {
    return texted(
            new Kind(
                "text-pattern",
                "Text patterns inside 'any', 'all' and 'not'",
                "As above, without 'place', which holds for the whole utterance."))
        .some(TEXT_KEYS);
  }

  static Kind expected() {
    return new Kind(
            "expected",
            "What an attribute holds",
            "A value as it is, or a map with one of these keys.")
        .may("fact", new Shape.Text(), "What the case record knows.", "fact: order.total")
        .may(
            "from",
            either(new Form("^[^.]+[.][\\s\\S]+$"), ref("source")),
            "What an attribute of an earlier action held.",
            "from: get_order.total")
        .may(
            "any",
            new Listed(either(ref("expected"), new Shape.Plain()), 1),
            "One of these.",
            "any: [cash, card]")
        .may(
            "at-most",
            new Shape.Numeral(none(), none(), none(), false),
            "A number up to this.",
            "at-most: 100")
        .may(
            "at-least",
            new Shape.Numeral(none(), none(), none(), false),
            "A number from this on.",
            "at-least: 1")
        .may("present", new Shape.True(), "Whatever it is, it is there.", "present: true")
        .may("value", new Anything(), "Just this value, also a map.", "value: { total: 5 }")
        .choice(
            List.of(
                List.of("fact"),
                List.of("from"),
                List.of("any"),
                List.of("present"),
                List.of("value"),
                List.of("at-most", "at-least")));
  }

  static Kind phrases() {
    Kind phrases =
        new Kind(
            "phrases",
            "Phrases by language",
            "Lists of phrases, each in its language; 'shared' serves all.");
    ClosedWords.LANGUAGES.forEach(
        (tag, language) ->
            phrases.may(
                tag,
                oneOrMore(new Phrase()),
                "Phrases in the language '" + tag + "'.",
                tag + ": [" + sample(tag) + "]"));
    return phrases
        .may("shared", oneOrMore(new Phrase()), "Phrases that serve all languages.", "shared: [ok]")
        .some("id", "ms", "en", "shared");
  }

  static String sample(String tag) {
    return switch (tag) {
      case "id" -> "terima kasih sudah menunggu";
      case "ms" -> "terima kasih kerana menunggu";
      default -> "thank you for waiting";
    };
  }

  static Kind texts() {
    Kind texts =
        new Kind("texts", "Texts by language", "The same text for people in several languages.");
    ClosedWords.LANGUAGES.forEach(
        (tag, language) ->
            texts.may(
                tag,
                new Shape.Text(),
                "The text in the language '" + tag + "'.",
                tag + ": " + (tag.equals("en") ? "Greet the customer." : "Sapa pelanggan.")));
    return texts.some("id", "ms", "en");
  }

  static Kind bound(String name, String what, Shape value, String example) {
    return new Kind(name, "Bounds of " + what, "One or both of them.")
        .may("at-most", value, "No more than this.", example.replaceAll("[{} ]+", " ").strip())
        .may(
            "at-least",
            value,
            "No less than this.",
            example.replaceAll("[{} ]+", " ").strip().replace("most", "least"))
        .some("at-most", "at-least");
  }

  static Kind examples() {
    Kind examples =
        new Kind("examples", "Sentences by language", "Whole sentences as people would say them.");
    ClosedWords.LANGUAGES.forEach(
        (tag, language) ->
            examples.may(
                tag,
                oneOrMore(new Shape.Text()),
                "Sentences in the language '" + tag + "'.",
                tag + ": [" + sample(tag) + "]"));
    return examples
        .may(
            "shared",
            oneOrMore(new Shape.Text()),
            "Sentences that serve all languages.",
            "shared: [OK]")
        .some("id", "ms", "en", "shared");
  }

  static Kind resemblance() {
    return new Kind("resemblance", "Resemblance with a threshold of its own", "")
        .need(
            "examples",
            exampleLists(),
            "The sentences.",
            "examples: [\"this must be annoying for you\"]")
        .may("at-least", between(0, 1), "How close is close enough, 0 to 1.", "at-least: 0.5");
  }

  static Kind echo() {
    return new Kind("echo", "Echo with a threshold of its own", "")
        .need("of", words(ClosedWords.SPEAKERS.keySet()), "Whose points.", "of: customer")
        .may("at-least", between(0, 1), "How much of them, 0 to 1.", "at-least: 0.4");
  }

  static Kind mentioned() {
    return new Kind("mentioned", "Mentions of something known", "")
        .may("fact", new Shape.Text(), "What the case record knows.", "fact: customer.name")
        .may(
            "value", new Shape.Text(), "This number or text, however it is written.", "value: 1286")
        .exactlyOne(List.of("fact", "value"));
  }

  static Kind custom() {
    return new Kind("custom", "Patterns of the program", "")
        .need(
            "name", new Shape.Text(), "The name under which the program mounts it.", "name: polite")
        .may(
            "settings",
            new Named(
                either(new Form(""), new Flag(), new Shape.Numeral(none(), none(), none(), false))),
            "What it is told.",
            "settings: { least: 0.7 }");
  }

  static Kind source() {
    return new Kind("source", "An attribute of an earlier action", "")
        .need("action", new Shape.Text(), "The action.", "action: get_order")
        .need("attribute", new Shape.Text(), "Its attribute.", "attribute: total");
  }

  static Kind counted() {
    return new Kind("counted", "Counts", "How often a pattern is seen.")
        .need("times", whole(0), "How often.", "times: 2")
        .need("of", ref("pattern"), "What is counted.", "of: { action: transfer }");
  }

  private PatternKinds() {}
}
