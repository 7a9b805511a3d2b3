package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a developer writes in an afternoon, in three ways of looking for phrases. */
final class HandWritten implements Contender {
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

  private final String name;
  private final List<Standard> standards;
  private final List<Sought> sought;
  private final UnaryOperator<String> prepare;

  /** The tests that stand for the phrases of a standard; a step is seen where any of its is. */
  private record Sought(List<List<Predicate<String>>> steps, List<Predicate<String>> forbidden) {}

  private HandWritten(
      String name, List<Standard> standards, List<Sought> sought, UnaryOperator<String> prepare) {
    this.name = name;
    this.standards = standards;
    this.sought = sought;
    this.prepare = prepare;
  }

  /** A regular expression for each phrase. */
  static Contender regexPerPhrase(List<Standard> standards) {
    List<Sought> sought = new ArrayList<>();
    for (Standard standard : standards) {
      sought.add(
          new Sought(
              standard.steps().stream().map(HandWritten::each).toList(),
              each(standard.forbidden())));
    }
    return new HandWritten("regex per phrase", standards, sought, UnaryOperator.identity());
  }

  /** One alternation for each step, a regular expression for each forbidden phrase. */
  static Contender regexPerStep(List<Standard> standards) {
    List<Sought> sought = new ArrayList<>();
    for (Standard standard : standards) {
      sought.add(
          new Sought(
              standard.steps().stream()
                  .map(phrases -> List.<Predicate<String>>of(regex(phrases).asPredicate()))
                  .toList(),
              each(standard.forbidden())));
    }
    return new HandWritten("regex per step", standards, sought, UnaryOperator.identity());
  }

  /** The text is normalised once, then each phrase is looked for in it. */
  static Contender contains(List<Standard> standards) {
    List<Sought> sought = new ArrayList<>();
    for (Standard standard : standards) {
      sought.add(
          new Sought(
              standard.steps().stream().map(HandWritten::padded).toList(),
              padded(standard.forbidden())));
    }
    return new HandWritten(
        "String.contains",
        standards,
        sought,
        text -> " " + BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ");
  }

  /** Any of the phrases, as an expression that finds it as this project's definition has it. */
  static Pattern regex(List<String> phrases) {
    String any =
        phrases.stream()
            .map(phrase -> phrase.replace(" ", "[^a-zA-Z0-9]+"))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
  }

  private static List<Predicate<String>> each(List<String> phrases) {
    return phrases.stream().map(phrase -> regex(List.of(phrase)).asPredicate()).toList();
  }

  private static List<Predicate<String>> padded(List<String> phrases) {
    return phrases.stream()
        .<Predicate<String>>map(
            phrase -> {
              String whole = " " + phrase + " ";
              return text -> text.contains(whole);
            })
        .toList();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Object check(Transcript transcript) {
    List<Event> events = transcript.events();
    String[] texts = new String[events.size()];
    for (int i = 0; i < texts.length; i++) {
      if (events.get(i) instanceof Utterance said && said.by() == Speaker.AGENT) {
        texts[i] = prepare.apply(said.text());
      }
    }
    List<Answer> answers = new ArrayList<>(standards.size());
    for (int i = 0; i < standards.size(); i++) {
      answers.add(answer(standards.get(i), sought.get(i), events, texts));
    }
    return answers;
  }

  private static Answer answer(
      Standard standard, Sought sought, List<Event> events, String[] texts) {
    boolean[][] seen = new boolean[standard.steps().size()][texts.length];
    List<Answer.Said> forbidden = new ArrayList<>(2);
    for (int turn = 0; turn < texts.length; turn++) {
      String text = texts[turn];
      if (text != null) {
        for (int step = 0; step < seen.length; step++) {
          seen[step][turn] = any(sought.steps().get(step), text);
        }
        for (int i = 0; i < sought.forbidden().size(); i++) {
          if (sought.forbidden().get(i).test(text)) {
            forbidden.add(new Answer.Said(turn, i));
          }
        }
      }
    }
    return new Answer(Order.of(seen), Waits.late(standard, events), forbidden);
  }

  private static boolean any(List<Predicate<String>> tests, String text) {
    for (Predicate<String> test : tests) {
      if (test.test(text)) {
        return true;
      }
    }
    return false;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Answer> answers(Transcript transcript, Object checked) {
    return (List<Answer>) checked;
  }
}
