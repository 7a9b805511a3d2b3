package dev.pedoman.yaml;

import dev.pedoman.model.Sop;
import dev.pedoman.yaml.Node.MapNode;
import java.nio.file.Path;
import java.util.Optional;

/**
 * SOPs as YAML. All methods are free of state and may be called from any thread.
 *
 * <p>Reading finds every mistake at once, each with line, column and a mend, and never throws for
 * what a file holds. It refuses files of more than 1 MiB, nesting of more than 40 levels, and
 * YAML's anchors, aliases and tags.
 */
public final class SopYaml {
  private SopYaml() {}

  /**
   * Reads an SOP from a file in UTF-8. An SOP that it extends is looked for from the folder of the
   * file.
   *
   * @return the SOP, or what is wrong with the file; a file that cannot be opened is a problem too
   */
  public static SopFile read(Path path) {
    MistakeList mistakes = new MistakeList(SourceText.of(path.toString(), ""));
    return FileText.of(path, mistakes)
        .map(text -> read(path.toString(), text, Vocabulary.builtIn(), Bases.files()))
        .orElseGet(() -> SopFile.unread(mistakes.all()));
  }

  /**
   * Reads an SOP from a text. It may extend only what is built in.
   *
   * @param source what the text is called in problems, such as a file's name
   */
  public static SopFile read(String source, String text) {
    return read(source, text, Vocabulary.builtIn());
  }

  /**
   * Reads an SOP from a file in UTF-8.
   *
   * @throws dev.pedoman.problem.ProblemException when there is a mistake in it, with every mistake
   */
  public static Sop load(Path path) {
    return read(path).orThrow();
  }

  /**
   * Writes an SOP, in the order of the reference and without what is as usual; reading the text
   * gives an equal SOP. Lines end with {@code \n}; the same SOP always gives the same text.
   *
   * @throws IllegalArgumentException when the SOP holds what YAML has no words for: times that are
   *     no whole milliseconds, opening hours that are no whole minutes, numbers without end
   */
  public static String write(Sop sop) {
    return SopWriter.write(sop);
  }

  static SopFile read(String source, String raw, Vocabulary vocabulary) {
    return read(source, raw, vocabulary, Bases.builtIn());
  }

  static SopFile read(String source, String raw, Vocabulary vocabulary, Bases bases) {
    SourceText text = SourceText.of(source, raw.length() > NodeReader.MOST_BYTES ? "" : raw);
    MistakeList mistakes = new MistakeList(text);
    if (FileText.tooLarge(text, raw, mistakes)) {
      return SopFile.unread(mistakes.all());
    }
    Sources sources = Sources.of(text);
    Overlay overlay = new Overlay(sources, mistakes, bases, vocabulary);
    Optional<MapNode> whole =
        NodeReader.read(text, mistakes)
            .flatMap(root -> map(root, text, mistakes))
            .flatMap(root -> overlay.resolve(root, source));
    if (whole.isEmpty()) {
      return SopFile.unread(mistakes.all());
    }
    Reading reading = new Reading(sources, mistakes, vocabulary, Names.of(whole.get()));
    Optional<Sop> sop = new SopReader(reading).sop(whole.get());
    SopLayout layout =
        SopLayout.of(whole.get(), sources, new LintReader(reading).allowances(whole.get()));
    return new SopFile(mistakes.anyError() ? Optional.empty() : sop, mistakes.all(), layout);
  }

  private static Optional<MapNode> map(Node root, SourceText text, MistakeList mistakes) {
    if (root instanceof MapNode map) {
      return Optional.of(map);
    }
    String example = "sop: complaint-handling";
    mistakes.add(
        ShapeMistakes.wrongType("the file", "a map that begins with 'sop'", root, example)
            .at(text.place(root.offset())));
    return Optional.empty();
  }
}
