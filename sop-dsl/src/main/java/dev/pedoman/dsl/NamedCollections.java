package dev.pedoman.dsl;

import dev.pedoman.language.Lexicons;
import dev.pedoman.language.PhraseSyntax;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.NearestName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds phrases that name a collection which is neither the SOP's own nor built in. */
final class NamedCollections {
  private NamedCollections() {}

  /**
   * Refuses an SOP that names a collection which is not there.
   *
   * @throws IllegalArgumentException naming the first one
   */
  static void check(Sop sop) {
    if (!Lexicons.names().isEmpty()) {
      check(sop, Lexicons.names());
    }
  }

  static void check(Sop sop, Set<String> builtIn) {
    Set<String> known = new TreeSet<>(builtIn);
    known.addAll(sop.phrases().keySet());
    Stream.concat(sop.phrases().values().stream(), PhrasesOf.sop(sop))
        .flatMap(NamedCollections::wordings)
        .filter(phrase -> PhraseSyntax.check(phrase).isEmpty())
        .flatMap(phrase -> PhraseSyntax.collections(phrase).stream())
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "sop '"
                      + sop.id()
                      + "': no word collection $"
                      + name
                      + "; "
                      + NearestName.suggestion(name, known));
            });
  }

  private static Stream<String> wordings(Phrases phrases) {
    return Stream.concat(
        phrases.shared().stream(), phrases.byLanguage().values().stream().flatMap(List::stream));
  }
}
