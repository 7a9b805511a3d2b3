package dev.pedoman.yaml;

import dev.pedoman.yaml.Shape.Anything;
import dev.pedoman.yaml.Shape.Either;
import dev.pedoman.yaml.Shape.Flag;
import dev.pedoman.yaml.Shape.Form;
import dev.pedoman.yaml.Shape.Keyed;
import dev.pedoman.yaml.Shape.Listed;
import dev.pedoman.yaml.Shape.Named;
import dev.pedoman.yaml.Shape.Phrase;
import dev.pedoman.yaml.Shape.Ref;
import dev.pedoman.yaml.Shape.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Every key of SOPs and trials with what it means and an example: the one source of the schema and
 * of the reference. Tests hold it against what the readers accept.
 */
final class Catalogue {
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

  static final List<Kind> KINDS = kinds();

  /** What a proper name looks like; as an expression that JSON Schema knows, too. */
  static final String NAME = "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}$";

  /** The kinds that a file can be. */
  static final List<String> ROOTS = List.of("sop", "trials");

  private static final String LIMIT =
      "(([0-9]+ +turns?)|([0-9]+ *(ms|milliseconds?|s|seconds?|m|minutes?|h|hours?|d|days?) *)+)";

  private Catalogue() {}

  private static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    kinds.add(sop());
    kinds.add(step());
    kinds.add(group());
    kinds.add(rule());
    kinds.add(pattern());
    kinds.add(utterance());
    kinds.add(textPattern());
    kinds.add(expected());
    kinds.add(phrases());
    kinds.add(texts());
    kinds.add(bound("bound", "a number", count(), "{ at-most: 2 }"));
    kinds.add(bound("duration-bound", "a length of time", durationOnly(), "{ at-most: 60s }"));
    kinds.add(bound("share-bound", "a share", share(), "{ at-most: 40% }"));
    kinds.add(bound("percent-bound", "a score in percent", between(0, 100), "{ at-most: 90 }"));
    kinds.add(examples());
    kinds.add(resemblance());
    kinds.add(echo());
    kinds.add(mentioned());
    kinds.add(custom());
    kinds.add(source());
    kinds.add(counted());
    kinds.add(credits());
    kinds.add(calendar());
    kinds.add(category());
    kinds.add(change());
    kinds.add(allowance());
    kinds.add(trials());
    kinds.add(trial());
    kinds.add(event());
    kinds.add(expect());
    return List.copyOf(kinds);
  }

  private static Shape ref(String kind) {
    return new Ref(kind);
  }

  private static Shape words(Collection<String> words) {
    return new Words(List.copyOf(words));
  }

  /** One or a list. */
  private static Shape oneOrMore(Shape shape) {
    return new Either(List.of(shape, new Listed(shape, 1)));
  }

  private static Shape either(Shape... shapes) {
    return new Either(List.of(shapes));
  }

  private static Shape local() {
    return either(new Shape.Text(), ref("texts"));
  }

  private static Shape phraseLists() {
    return either(new Phrase(), new Listed(new Phrase(), 1), ref("phrases"));
  }

  private static Shape exampleLists() {
    return either(new Shape.Text(), new Listed(new Shape.Text(), 1), ref("examples"));
  }

  private static Shape number(double least) {
    return new Shape.Numeral(OptionalDouble.of(least), none(), none(), false);
  }

  private static Shape above(double least) {
    return new Shape.Numeral(none(), OptionalDouble.of(least), none(), false);
  }

  private static Shape between(double least, double most) {
    return new Shape.Numeral(OptionalDouble.of(least), none(), OptionalDouble.of(most), false);
  }

  private static Shape whole(double least) {
    return new Shape.Numeral(
        OptionalDouble.of(least), none(), OptionalDouble.of(Integer.MAX_VALUE), true);
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  private static Shape count() {
    return number(0);
  }

  private static Shape share() {
    return either(between(0, 1), new Form("^\\s*(100|[0-9]{1,2})([.][0-9]+)?\\s*%$"));
  }

  private static Shape durationOnly() {
    return new Form("^\\s*([0-9]+ *(ms|milliseconds?|s|seconds?|m|minutes?|h|hours?|d|days?) *)+$");
  }

  private static Shape limit() {
    return new Form("^\\s*" + LIMIT + "\\s*$");
  }

  private static Kind sop() {
    return new Kind(
            "sop",
            "The SOP",
            "One procedure with its version: what people are asked to do, and how it is checked.")
        .need(
            "sop", new Shape.Id(), "The id of the SOP; reports name it.", "sop: complaint-handling")
        .need(
            "version", new Shape.Text(), "The version, raised with every change.", "version: 1.2.0")
        .may(
            "title",
            local(),
            "What it is about, for readers.",
            "title: { en: Handling a complaint }")
        .may("owner", new Shape.Text(), "Who answers for it.", "owner: Customer Care")
        .may(
            "review-by", new Shape.Date(), "By when it is to be reviewed.", "review-by: 2027-06-30")
        .may(
            "languages",
            oneOrMore(words(ClosedWords.LANGUAGES.keySet())),
            "The languages it is written for; all three unless said.",
            "languages: [id, ms, en]")
        .may(
            "channels",
            oneOrMore(words(ClosedWords.CHANNELS.keySet())),
            "The channels it is for; all unless said. Elsewhere it does not apply.",
            "channels: [phone, chat]")
        .may(
            "pass-mark",
            between(0, 100),
            "The score that passes, 0 to 100; 80 unless said.",
            "pass-mark: 80")
        .may(
            "weights",
            new Keyed(List.copyOf(ClosedWords.PRINCIPLES.keySet()), above(0), false),
            "How much each principle counts for the score; 1 unless said.",
            "weights: { speed: 2, clarity: 0.5 }")
        .may(
            "credits",
            ref("credits"),
            "What a step earns that is done, but not as asked.",
            "credits: { late: 0.5, early: 0.5, out-of-order: 0.25 }")
        .may(
            "calendars",
            new Named(ref("calendar"), NAME, 0),
            "Working hours by which deadlines may count.",
            "calendars: { office: { zone: Asia/Jakarta, hours: { mon-fri: \"08:00-17:00\" } } }")
        .may(
            "phrases",
            new Named(phraseLists(), NAME, 0),
            "The SOP's own word collections, named as $name elsewhere.",
            "phrases: { wants-manager: { en: [\"speak to (a|your) manager\"] } }")
        .may(
            "synonyms",
            new Listed(new Listed(new Shape.Text(), 2), 1),
            "Words, or runs of up to four, that are the same to 'resembles'.",
            "synonyms: [ [decoder, set top box] ]")
        .may(
            "steps",
            new Listed(either(ref("step"), ref("group")), 1),
            "What is done, in order.",
            "steps: [ { step: greet, expect: { agent: { says: $greeting } } } ]")
        .may(
            "rules",
            new Listed(ref("rule"), 1),
            "What holds throughout.",
            "rules: [ { rule: no-blame, never: { agent: { says: $blame } } } ]")
        .may(
            "categories",
            new Listed(ref("category"), 1),
            "Kinds of complaints to learn from.",
            "categories: [ { category: out-of-stock, when: { customer: { says: $out-of-stock } } } ]")
        .may(
            "sources",
            oneOrMore(new Shape.Text()),
            "Where the standard comes from.",
            "sources: [\"Handbook, part 2\"]")
        .may(
            Overlay.EXTENDS,
            new Shape.Text(),
            "The SOP that this one takes over: a file, seen from this one, or a built-in name. What is"
                + " not declared here stays as it is there.",
            "extends: complaint-handling")
        .may(
            Overlay.CHANGES,
            new Listed(ref("change"), 1),
            "Changes of the steps and rules that are taken over, one after the other.",
            "changes: [ { remove: survey } ]")
        .may(
            LintReader.KEY,
            new Listed(ref("exception"), 1),
            "Findings of lint that somebody lets stand.",
            "lint: [ { allow: short-phrase, at: greet, because: It is our name., owner: Rina, until: 2027-06-30 } ]")
        .some("steps", "rules", Overlay.EXTENDS)
        .needs(Overlay.CHANGES, Overlay.EXTENDS);
  }

  /** What steps and rules share. */
  private static Kind about() {
    return new Kind("about", "", "")
        .may("do", local(), "The instruction, for people.", "do: { en: Greet the customer. }")
        .may(
            "principles",
            oneOrMore(words(ClosedWords.PRINCIPLES.keySet())),
            "Which of the seven principles it serves.",
            "principles: [friendliness, speed]")
        .may(
            "tags",
            oneOrMore(new Shape.Text()),
            "Further qualities that it serves, scored the same way.",
            "tags: [people-first]")
        .may("critical", new Flag(), "Whether failing it fails the interaction.", "critical: true")
        .may("weight", above(0), "How much it counts; 1 unless said.", "weight: 2")
        .may("because", local(), "Why it is asked for.", "because: { en: The first words decide. }")
        .may(
            "source",
            oneOrMore(new Shape.Text()),
            "Where the standard asks for it.",
            "source: \"Handbook, part 1, step 1\"")
        .may(
            "when",
            ref("pattern"),
            "It applies only if this is seen, and is looked for from there on.",
            "when: { customer: { says: $wants-manager } }")
        .may(
            "unless",
            ref("pattern"),
            "It is not needed if this holds; done all the same, it counts.",
            "unless: { fact: order.id }");
  }

  private static Kind step() {
    return new Kind(
            "step", "Steps", "One thing that is asked of the agent, the customer or the system.")
        .need("step", new Shape.Id(), "Its id, unique in the SOP.", "step: greet")
        .with(about())
        .may("repeat", new Flag(), "Once for every time that 'when' is seen.", "repeat: true")
        .need(
            "expect",
            ref("pattern"),
            "What shows that it is done.",
            "expect: { agent: { says: $greeting } }")
        .may("optional", new Flag(), "Whether it may be left out.", "optional: true")
        .may(
            "within",
            new Form("^\\s*" + LIMIT + "( +of +(step +)?\\S+)?( +by +\\S+)?\\s*$"),
            "By when: a length of time or turns, of 'start', 'close', 'trigger' or a step; 'by' a"
                + " calendar.",
            "within: 60s of start")
        .may(
            "between",
            new Form("^\\s*" + LIMIT + " +and +" + LIMIT + " +of +(step +)?\\S+( +by +\\S+)?\\s*$"),
            "Not before and by when.",
            "between: 24h and 48h of close")
        .atMostOne("within", "between")
        .needs("repeat", "when");
  }

  private static Kind group() {
    Shape parts = new Listed(either(ref("step"), ref("group")), 1);
    return new Kind("group", "Groups of steps", "Steps that belong together. Groups nest.")
        .may("steps", parts, "All of them, in this order.", "steps: [ … ]")
        .may("any-order", parts, "All of them, in whatever order.", "any-order: [ … ]")
        .may("one-of", parts, "One of them, whichever fits best.", "one-of: [ … ]")
        .may(
            "when",
            ref("pattern"),
            "They apply only if this is seen.",
            "when: { customer: { says: $wants-manager } }")
        .may(
            "unless",
            ref("pattern"),
            "They are not needed if this holds.",
            "unless: { fact: order.id }")
        .may("repeat", new Flag(), "Once for every time that 'when' is seen.", "repeat: true")
        .exactlyOne(List.copyOf(ProcedureReader.FORMS.keySet()))
        .needs("repeat", "when");
  }

  private static Kind rule() {
    Kind rule =
        new Kind("rule", "Rules", "What holds during the whole interaction. A rule asks one thing.")
            .need("rule", new Shape.Id(), "Its id, unique in the SOP.", "rule: no-blame")
            .with(about())
            .may(
                "never",
                ref("pattern"),
                "It is nowhere seen.",
                "never: { agent: { says: $blame } }")
            .may(
                "always",
                ref("pattern"),
                "Every utterance of that side shows it.",
                "always: { agent: { words: { at-most: 60 } } }")
            .may(
                "at-most",
                ref("counted"),
                "It is seen no more often than that.",
                "at-most: { times: 2, of: { action: transfer } }")
            .may(
                "at-least",
                ref("counted"),
                "It is seen that often at least.",
                "at-least: { times: 1, of: { agent: { says: $thanks } } }")
            .may(
                "exactly",
                ref("counted"),
                "It is seen just so often.",
                "exactly: { times: 1, of: { action: refund } }")
            .may(
                "whenever",
                ref("pattern"),
                "At each of these something is (not) before or after it, as the key beside it says.",
                "whenever: { action: hold }");
    for (String relation : ClosedWords.RELATIONS.keySet()) {
      rule.may(
          relation,
          ref("pattern"),
          relation(relation),
          relation + ": { agent: { says: $hold-permission } }");
      rule.needs(relation, "whenever");
    }
    rule.may("within", limit(), "How near it has to be, in time or turns.", "within: 3 turns")
        .may(
            "joined-by",
            oneOrMore(new Shape.Text()),
            "Attributes in which both have to hold the same values.",
            "joined-by: [order_id]")
        .may(
            "alternately",
            new Flag(),
            "Whether each needs one of its own, between it and the next.",
            "alternately: true")
        .may(
            "facts",
            new Keyed(
                List.copyOf(ClosedWords.MENTIONS.keySet()), oneOrMore(new Shape.Text()), true),
            "What the agent states agrees with what the case record holds.",
            "facts: { money: [order.total] }")
        .may(
            "answers-in",
            words(List.of("customer-language")),
            "The agent answers in the customer's language.",
            "answers-in: customer-language");
    ClosedWords.METRICS.forEach(
        (word, metric) -> {
          String kind =
              switch (metric.unit()) {
                case DURATION -> "duration-bound";
                case SHARE -> "share-bound";
                case COUNT, NUMBER -> "bound";
              };
          String example =
              switch (metric.unit()) {
                case DURATION -> "{ at-most: 60s }";
                case SHARE -> "{ at-most: 40% }";
                case COUNT, NUMBER -> "{ at-most: 2 }";
              };
          rule.may(
              word,
              ref(kind),
              "The metric '" + word + "' lies within these bounds.",
              word + ": " + example);
        });
    return rule.exactlyOne(List.copyOf(RequirementReader.KINDS))
        .needs("whenever", ClosedWords.RELATIONS.keySet().toArray(String[]::new))
        .needs("within", "whenever")
        .needs("joined-by", "whenever")
        .needs("alternately", "whenever");
  }

  private static String relation(String word) {
    return switch (word) {
      case "before" -> "This is seen before it.";
      case "after" -> "This is seen after it.";
      case "not-before" -> "This is not seen before it.";
      case "not-after" -> "This is not seen after it.";
      case "right-before" -> "This is the event just before it.";
      case "right-after" -> "This is the very next event.";
      case "not-right-before" -> "This is not the event just before it.";
      case "not-right-after" -> "This is not the very next event.";
      case "somewhere" -> "This is seen before it or after it.";
      default -> "This is seen neither before it nor after it.";
    };
  }

  private static Kind pattern() {
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

  private static Kind texted(Kind kind) {
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

  private static Kind utterance() {
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

  private static Kind textPattern() {
    return texted(
            new Kind(
                "text-pattern",
                "Text patterns inside 'any', 'all' and 'not'",
                "As above, without 'place', which holds for the whole utterance."))
        .some(TEXT_KEYS);
  }

  private static Kind expected() {
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

  private static Kind phrases() {
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

  private static String sample(String tag) {
    return switch (tag) {
      case "id" -> "terima kasih sudah menunggu";
      case "ms" -> "terima kasih kerana menunggu";
      default -> "thank you for waiting";
    };
  }

  private static Kind texts() {
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

  private static Kind bound(String name, String what, Shape value, String example) {
    return new Kind(name, "Bounds of " + what, "One or both of them.")
        .may("at-most", value, "No more than this.", example.replaceAll("[{} ]+", " ").strip())
        .may(
            "at-least",
            value,
            "No less than this.",
            example.replaceAll("[{} ]+", " ").strip().replace("most", "least"))
        .some("at-most", "at-least");
  }

  private static Kind examples() {
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

  private static Kind resemblance() {
    return new Kind("resemblance", "Resemblance with a threshold of its own", "")
        .need(
            "examples",
            exampleLists(),
            "The sentences.",
            "examples: [\"this must be annoying for you\"]")
        .may("at-least", between(0, 1), "How close is close enough, 0 to 1.", "at-least: 0.5");
  }

  private static Kind echo() {
    return new Kind("echo", "Echo with a threshold of its own", "")
        .need("of", words(ClosedWords.SPEAKERS.keySet()), "Whose points.", "of: customer")
        .may("at-least", between(0, 1), "How much of them, 0 to 1.", "at-least: 0.4");
  }

  private static Kind mentioned() {
    return new Kind("mentioned", "Mentions of something known", "")
        .may("fact", new Shape.Text(), "What the case record knows.", "fact: customer.name")
        .may(
            "value", new Shape.Text(), "This number or text, however it is written.", "value: 1286")
        .exactlyOne(List.of("fact", "value"));
  }

  private static Kind custom() {
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

  private static Kind source() {
    return new Kind("source", "An attribute of an earlier action", "")
        .need("action", new Shape.Text(), "The action.", "action: get_order")
        .need("attribute", new Shape.Text(), "Its attribute.", "attribute: total");
  }

  private static Kind counted() {
    return new Kind("counted", "Counts", "How often a pattern is seen.")
        .need("times", whole(0), "How often.", "times: 2")
        .need("of", ref("pattern"), "What is counted.", "of: { action: transfer }");
  }

  private static Kind credits() {
    return new Kind("credits", "Credits", "Shares of its weight that a step earns all the same.")
        .may("late", between(0, 1), "Done after its deadline.", "late: 0.5")
        .may("early", between(0, 1), "Done before its time.", "early: 0.5")
        .may(
            "out-of-order",
            between(0, 1),
            "Done, but not where the order has it.",
            "out-of-order: 0.25");
  }

  private static Kind calendar() {
    return new Kind("calendar", "Calendars", "Working hours; deadlines 'by' it count only these.")
        .need("zone", new Shape.Text(), "The time zone.", "zone: Asia/Jakarta")
        .need(
            "hours",
            new Named(
                new Form("^\\s*[0-2][0-9]:[0-5][0-9]\\s*-\\s*[0-2][0-9]:[0-5][0-9]\\s*$"),
                "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$",
                1),
            "Opening hours by day or run of days: mon tue wed thu fri sat sun.",
            "hours: { mon-fri: \"08:00-17:00\", sat: \"08:00-12:00\" }")
        .may(
            "holidays",
            oneOrMore(new Shape.Date()),
            "Days on which it is closed.",
            "holidays: [2026-12-25]");
  }

  private static Kind category() {
    return new Kind("category", "Categories", "A kind of complaint to learn from.")
        .need("category", new Shape.Id(), "Its id.", "category: out-of-stock")
        .may("title", local(), "Its name, for readers.", "title: { en: Out of stock }")
        .need(
            "when",
            ref("pattern"),
            "What shows that a conversation belongs to it.",
            "when: { customer: { says: $out-of-stock } }")
        .may(
            "action",
            local(),
            "What the house does about it.",
            "action: { en: Review stock keeping. }");
  }

  private static Kind change() {
    Kind change =
        new Kind(
                "change",
                "Changes of what is taken over",
                "One change of a step or rule of the SOP that is extended, named by its id.")
            .may(
                "replace",
                new Shape.Text(),
                "Something else takes its place: see 'with'.",
                "replace: survey")
            .may(
                "with",
                either(ref("step"), ref("group"), ref("rule")),
                "What takes its place.",
                "with: { step: survey, expect: { action: survey-sent } }")
            .may(
                "insert-before",
                new Shape.Text(),
                "Steps or rules come before it.",
                "insert-before: greet")
            .may(
                "insert-after",
                new Shape.Text(),
                "Steps or rules come after it.",
                "insert-after: greet")
            .may("remove", new Shape.Text(), "It goes.", "remove: survey")
            .may(
                "reword",
                new Shape.Text(),
                "The keys that stand beside it replace its own; texts language by language.",
                "reword: greet")
            .may(
                "without", oneOrMore(new Shape.Text()), "Keys that it loses.", "without: [within]");
    List<String> known = new ArrayList<>(change.keys());
    for (Kind kind : List.of(step(), rule())) {
      for (Kind.Field field : kind.fields) {
        if (!known.contains(field.key())
            && !field.key().equals("step")
            && !field.key().equals("rule")) {
          known.add(field.key());
          Shape shape = field.key().equals("within") ? new Shape.Text() : field.shape();
          change.may(field.key(), shape, "With 'reword': " + lower(field.about()), field.example());
        }
      }
    }
    Shape parts = new Listed(either(ref("step"), ref("group")), 1);
    return change
        .may(
            "steps",
            parts,
            "With 'insert-…': the steps that come in.",
            "steps: [ { step: offer-help, expect: { agent: { says: $offer-help } } } ]")
        .may(
            "rules",
            new Listed(ref("rule"), 1),
            "With 'insert-…': the rules that come in.",
            "rules: [ { rule: no-noise, never: { agent: { says: noise } } } ]")
        .exactlyOne(Changes.KINDS)
        .needs("with", "replace")
        .needs("without", "reword");
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static Kind allowance() {
    return new Kind(
            "exception",
            "Exceptions from lint",
            "A finding that somebody has looked at and lets stand.")
        .need("allow", new Shape.Text(), "The code of the finding.", "allow: short-phrase")
        .may(
            "at",
            new Shape.Text(),
            "The step, rule, category or $collection; all unless said.",
            "at: greet")
        .need(
            "because",
            new Shape.Text(),
            "Why it may stand.",
            "because: It is the name of our product.")
        .need("owner", new Shape.Text(), "Who answers for that.", "owner: Customer Care")
        .need("until", new Shape.Date(), "The last day on which it counts.", "until: 2027-06-30");
  }

  private static Kind trials() {
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

  private static Kind trial() {
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

  private static Shape moment() {
    return new Form(
        "^\\s*(([0-9]{1,4}:)?[0-9]{1,4}:[0-5][0-9]([.][0-9]{1,3})?|([0-9]+"
            + " *(ms|milliseconds?|s|seconds?|m|minutes?|h|hours?|d|days?) *)+)\\s*$");
  }

  private static Kind event() {
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

  private static Kind expect() {
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
}
