package dev.pedoman.yaml;

import dev.pedoman.language.PhraseSyntax;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small language layer whose answers the tests know: brackets must match, lexicons are few. */
final class TestVocabulary implements Vocabulary {
  static final List<String> LEXICONS = List.of("apology", "greeting", "policy-hiding", "thanks");
  private static final Pattern NAME = Pattern.compile("\\$([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)");

  @Override
  public Optional<PhraseSyntax.Fault> check(String phrase) {
    int open = phrase.indexOf('(');
    return open >= 0 && phrase.indexOf(')', open) < 0
        ? Optional.of(new PhraseSyntax.Fault(open, "'(' is not closed", "add ')'"))
        : Optional.empty();
  }

  @Override
  public Set<String> collections(String phrase) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = NAME.matcher(phrase);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @Override
  public Collection<String> lexicons() {
    return LEXICONS;
  }

  static SopFile read(String text) {
    return SopYaml.read("test.yaml", text, new TestVocabulary());
  }
}
