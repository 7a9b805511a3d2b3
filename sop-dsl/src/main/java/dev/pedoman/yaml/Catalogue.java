package dev.pedoman.yaml;

import static dev.pedoman.yaml.Shapes.above;
import static dev.pedoman.yaml.Shapes.between;
import static dev.pedoman.yaml.Shapes.count;
import static dev.pedoman.yaml.Shapes.durationOnly;
import static dev.pedoman.yaml.Shapes.either;
import static dev.pedoman.yaml.Shapes.limit;
import static dev.pedoman.yaml.Shapes.local;
import static dev.pedoman.yaml.Shapes.oneOrMore;
import static dev.pedoman.yaml.Shapes.phraseLists;
import static dev.pedoman.yaml.Shapes.ref;
import static dev.pedoman.yaml.Shapes.share;
import static dev.pedoman.yaml.Shapes.words;

import dev.pedoman.yaml.Shape.Flag;
import dev.pedoman.yaml.Shape.Form;
import dev.pedoman.yaml.Shape.Keyed;
import dev.pedoman.yaml.Shape.Listed;
import dev.pedoman.yaml.Shape.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Every key of SOPs and trials with what it means and an example: the one source of the schema and
 * of the reference. Tests hold it against what the readers accept.
 */
final class Catalogue {

  static final List<Kind> KINDS = kinds();

  /** What a proper name looks like; as an expression that JSON Schema knows, too. */
  static final String NAME = "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}$";

  /** The kinds that a file can be. */
  static final List<String> ROOTS = List.of("sop", "trials");

  private Catalogue() {}

  private static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    kinds.add(sop());
    kinds.add(step());
    kinds.add(group());
    kinds.add(rule());
    kinds.add(PatternKinds.pattern());
    kinds.add(PatternKinds.utterance());
    kinds.add(PatternKinds.textPattern());
    kinds.add(PatternKinds.expected());
    kinds.add(PatternKinds.phrases());
    kinds.add(PatternKinds.texts());
    kinds.add(PatternKinds.bound("bound", "a number", count(), "{ at-most: 2 }"));
    kinds.add(
        PatternKinds.bound(
            "duration-bound", "a length of time", durationOnly(), "{ at-most: 60s }"));
    kinds.add(PatternKinds.bound("share-bound", "a share", share(), "{ at-most: 40% }"));
    kinds.add(
        PatternKinds.bound(
            "percent-bound", "a score in percent", between(0, 100), "{ at-most: 90 }"));
    kinds.add(PatternKinds.examples());
    kinds.add(PatternKinds.resemblance());
    kinds.add(PatternKinds.echo());
    kinds.add(PatternKinds.mentioned());
    kinds.add(PatternKinds.custom());
    kinds.add(PatternKinds.source());
    kinds.add(PatternKinds.counted());
    kinds.add(credits());
    kinds.add(calendar());
    kinds.add(category());
    kinds.add(change());
    kinds.add(allowance());
    kinds.add(TrialKinds.trials());
    kinds.add(TrialKinds.trial());
    kinds.add(TrialKinds.event());
    kinds.add(TrialKinds.expect());
    return List.copyOf(kinds);
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
            new Form("^\\s*" + Shapes.LIMIT + "( +of +(step +)?\\S+)?( +by +\\S+)?\\s*$"),
            "By when: a length of time or turns, of 'start', 'close', 'trigger' or a step; 'by' a"
                + " calendar.",
            "within: 60s of start")
        .may(
            "between",
            new Form(
                "^\\s*"
                    + Shapes.LIMIT
                    + " +and +"
                    + Shapes.LIMIT
                    + " +of +(step +)?\\S+( +by +\\S+)?\\s*$"),
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
}
