package dev.pedoman.lint;

import dev.pedoman.model.About;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.Place;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.SopLayout;
import dev.pedoman.yaml.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Instructions are to be imperative, present, short, active, one action each, with a time that can
 * be kept. Source: the handbook's part on how an SOP is written.
 */
final class InstructionChecks {
  /** Words of a sentence that is easily read aloud; the examples of the handbook have fewer. */
  static final int MOST_WORDS = 15;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+");
  private static final Pattern BREAK = Pattern.compile("[\\s,;:–—()“”\"]+");

  private static final Pattern AFTER_COMMA = Pattern.compile("[,;]\\s+");

  /** Forms of "to be" before a participle. */
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "gets", "get");

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "\\p{L}{2,}ed|given|taken|told|sent|done|made|kept|shown|known|said|written|found|put|read|held");

  /** A verb in the passive: di- and a root, with or without -kan and -i. */
  private static final Pattern DI = Pattern.compile("di\\p{L}{4,}");

  private static final Set<String> NOT_DI =
      Set.of(
          "digital",
          "dingin",
          "dinas",
          "dinasnya",
          "diskon",
          "diskaun",
          "direktur",
          "direct",
          "dialog",
          "diagnosis",
          "diploma",
          "dipan",
          "disiplin",
          "distrik",
          "divisi",
          "diameter",
          "diesel",
          "dirinya",
          "dimensi",
          "disket",
          "dividen");

  private final Sop sop;
  private final SopLayout layout;
  private final Findings findings;

  InstructionChecks(Sop sop, SopLayout layout, Findings findings) {
    this.sop = sop;
    this.layout = layout;
    this.findings = findings;
  }

  void check() {
    for (Step step : sop.allSteps()) {
      about(step.id(), "step", step.about(), true);
    }
    for (Rule rule : sop.rules()) {
      about(rule.id(), "rule", rule.about(), false);
    }
  }

  private void about(String id, String kind, About about, boolean step) {
    if (about.instruction().isEmpty()) {
      findings.add(
          LintCode.NO_INSTRUCTION,
          id,
          layout.of(id),
          kind + " '" + id + "' has no 'do'",
          "people read the instruction, only the machine reads the pattern",
          "add for example: do: { en: Greet the customer. }");
    }
    for (Language language : Language.values()) {
      String text = about.instruction().texts().get(language);
      if (text != null) {
        instruction(id, text, language, step);
      }
    }
  }

  private void instruction(String id, String text, Language language, boolean step) {
    Place place = layout.text(id, "do", text);
    WritingWords known = WritingWords.in(language);
    List<String> sentences = List.of(SENTENCE_END.split(text.strip(), -1));
    for (String sentence : sentences) {
      List<String> words = words(sentence);
      if (words.size() > MOST_WORDS) {
        findings.add(
            LintCode.LONG_SENTENCE,
            id,
            place,
            "a sentence of " + words.size() + " words: “" + start(sentence) + "”",
            "an instruction is read while a customer waits; " + MOST_WORDS + " words are enough",
            "split it, or leave out what 'because' can say");
      }
    }
    List<String> first = words(sentences.get(0));
    if (passive(first, language, known)) {
      findings.add(
          LintCode.PASSIVE,
          id,
          place,
          "in the passive: “" + start(text) + "”",
          "it does not say who has to act",
          mend(language));
    } else if (!imperative(first, language, known)) {
      findings.add(
          LintCode.NOT_IMPERATIVE,
          id,
          place,
          "no imperative: “" + start(text) + "”",
          "an instruction says what to do, in the present",
          mend(language));
    }
    vague(id, text, place, known);
    if (step) {
      several(id, text, sentences, place, language, known);
    }
    unfinished(id, text, place);
  }

  private static boolean imperative(List<String> words, Language language, WritingWords known) {
    if (words.isEmpty()) {
      return true;
    }
    String first = words.get(0);
    boolean gerund = language == Language.EN && first.length() > 5 && first.endsWith("ing");
    boolean past = language == Language.EN && first.length() > 4 && first.endsWith("ed");
    boolean told =
        words.subList(0, Math.min(4, words.size())).stream().anyMatch(known.modals()::contains);
    // "Will" and "boleh" further on belong to what is said, not to who has to say it.
    boolean someone = known.subjects().contains(first);
    return !gerund && !past && !someone && !(told && (someone || known.modals().contains(first)));
  }

  private static boolean passive(List<String> words, Language language, WritingWords known) {
    for (int i = 0; i < words.size(); i++) {
      if (known.subordinate().contains(words.get(i))) {
        return false;
      }
      if (language == Language.EN) {
        if (i + 1 < words.size()
            && BE.contains(words.get(i))
            && PARTICIPLE.matcher(words.get(i + 1)).matches()) {
          return true;
        }
      } else if (DI.matcher(words.get(i)).matches() && !NOT_DI.contains(words.get(i))) {
        boolean begins = i == 0 || (i == 1 && !verb(words.get(0), known));
        boolean ofSubject = known.subjects().contains(words.get(0));
        boolean told = i > 0 && known.modals().contains(words.get(i - 1));
        if (begins || ofSubject || told) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is one that tells somebody to do something. */
  private static boolean verb(String word, WritingWords known) {
    return known.verbs().contains(word) || word.endsWith("kan") || word.endsWith("lah");
  }

  private void vague(String id, String text, Place place, WritingWords known) {
    // What stands in quotes is quoted as a bad example.
    String plain = " " + String.join(" ", words(text.replaceAll("[\"“][^\"”]*[\"”]", " "))) + " ";
    for (String vague : known.vague()) {
      if (plain.contains(" " + vague + " ")) {
        findings.add(
            LintCode.VAGUE_TIME,
            id,
            place,
            "'" + vague + "' is no time",
            "nobody can tell whether it was kept",
            "say by when, as the deadline does: within 60 seconds");
        return;
      }
    }
  }

  private void several(
      String id,
      String text,
      List<String> sentences,
      Place place,
      Language language,
      WritingWords known) {
    List<String> words = words(text);
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean joint = known.joints().contains(words.get(i));
      boolean verb = known.verbs().contains(words.get(i + 1));
      if (joint && verb) {
        several(id, place, words.get(i) + " " + words.get(i + 1));
        return;
      }
    }
    for (String part : AFTER_COMMA.split(text, -1)) {
      List<String> own = words(part);
      boolean joined = !text.startsWith(part) && own.size() > 1;
      if (joined && known.verbs().contains(own.get(0))) {
        several(id, place, own.get(0));
        return;
      }
    }
    List<String> later = sentences.subList(1, sentences.size());
    for (String sentence : later) {
      List<String> own = words(sentence);
      if (!own.isEmpty() && known.verbs().contains(own.get(0)) && !denies(own, language)) {
        several(id, place, own.get(0));
        return;
      }
    }
  }

  private static boolean denies(List<String> words, Language language) {
    return language == Language.EN
        ? words.get(0).equals("do") || words.get(0).equals("never")
        : words.get(0).equals("jangan");
  }

  private void several(String id, Place place, String seen) {
    findings.add(
        LintCode.SEVERAL_ACTIONS,
        id,
        place,
        "step '" + id + "' asks for several things: “… " + seen + " …”",
        "when one is done and the other is not, nobody can say whether the step is",
        "make a step of each");
  }

  private void unfinished(String id, String text, Place place) {
    int first = text.codePointAt(0);
    String capital =
        Character.isLowerCase(first)
            ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
            : text;
    char last = text.charAt(text.length() - 1);
    String finished = ".!?…\"”)".indexOf(last) < 0 ? capital + "." : capital;
    if (!finished.equals(text)) {
      Optional<TextSpan> span = layout.span(id, "do", text);
      findings.add(
          LintCode.UNFINISHED_SENTENCE,
          Optional.of(id),
          place,
          "no whole sentence: “" + start(text) + "”",
          "the handbook prints it as it is",
          "write: " + finished,
          span.map(s -> LintFixes.replace(s, text, finished)));
    }
  }

  private static String mend(Language language) {
    return switch (language) {
      case EN -> "begin with the verb, for example: Greet the customer.";
      case ID -> "begin with the verb, for example: Sapa pelanggan.";
      case MS -> "begin with the verb, for example: Sapa pelanggan.";
    };
  }

  private static String start(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "…";
  }

  /** Lower case, without marks. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BREAK.split(text.toLowerCase(Locale.ROOT), -1)) {
      String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
