package dev.pedoman.audit.command;

import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Values of options, read or told to be wrong. */
final class OptionValues {
  private OptionValues() {}

  /** A language by its tag; English where none is given. */
  static Language language(
      Optional<String> given,
      List<Problem> wrong,
      BiFunction<String, Collection<String>, Problem> unknown) {
    String asked = given.orElse(Language.EN.tag());
    for (Language language : Language.values()) {
      if (language.tag().equals(asked)) {
        return language;
      }
    }
    wrong.add(unknown.apply(asked, Stream.of(Language.values()).map(Language::tag).toList()));
    return Language.EN;
  }

  /** A share from a number of percent; 0 where none is given. */
  static double percent(String option, Optional<String> given, List<Problem> wrong) {
    if (given.isEmpty()) {
      return 0;
    }
    try {
      double percent = Double.parseDouble(given.get());
      if (percent >= 0 && percent <= 100) {
        return percent / 100;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number that is too large.
      wrong.add(UsageProblems.badNumber(option, given.get()));
      return 0;
    }
    wrong.add(UsageProblems.badNumber(option, given.get()));
    return 0;
  }

  /** A day; empty where none is given. */
  static Optional<LocalDate> date(String option, Optional<String> given, List<Problem> wrong) {
    try {
      return given.map(LocalDate::parse);
    } catch (DateTimeException e) {
      wrong.add(UsageProblems.badDate(option, given.orElse("")));
      return Optional.empty();
    }
  }

  /** One of several words. */
  static String choice(
      Optional<String> given,
      String usual,
      Collection<String> words,
      List<Problem> wrong,
      BiFunction<String, Collection<String>, Problem> unknown) {
    String asked = given.orElse(usual);
    if (!words.contains(asked)) {
      wrong.add(unknown.apply(asked, words));
      return usual;
    }
    return asked;
  }
}
