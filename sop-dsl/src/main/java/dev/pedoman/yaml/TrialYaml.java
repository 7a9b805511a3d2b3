package dev.pedoman.yaml;

import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import dev.pedoman.yaml.Node.MapNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files of trials: example conversations with what an SOP should say of them. All methods are free
 * of state and may be called from any thread. Reading finds every mistake at once and never throws
 * for what a file holds.
 */
public final class TrialYaml {
  /** How the names of such files end. */
  public static final String ENDING = ".trials.yaml";

  static final List<String> KEYS = List.of("trials", "cases");

  private TrialYaml() {}

  /**
   * Reads trials from a file in UTF-8, with the reader of conversations that is {@linkplain
   * ConversationReader#installed() installed}.
   */
  public static TrialFile read(Path path) {
    return read(path, ConversationReader.installed());
  }

  /**
   * Reads trials from a file in UTF-8.
   *
   * @param conversations reads conversations that stand in files of their own; empty for none
   */
  public static TrialFile read(Path path, Optional<ConversationReader> conversations) {
    MistakeList mistakes = new MistakeList(SourceText.of(path.toString(), ""));
    return FileText.of(path, mistakes)
        .map(text -> read(path.toString(), text, conversations))
        .orElseGet(() -> new TrialFile(path.toString(), none(), List.of(), mistakes.all()));
  }

  /**
   * Reads trials from a text.
   *
   * @param source what the text is called, as a path: files that it names are looked for beside it
   * @param conversations reads conversations that stand in files of their own; empty for none
   */
  public static TrialFile read(
      String source, String raw, Optional<ConversationReader> conversations) {
    SourceText text = SourceText.of(source, raw.length() > NodeReader.MOST_BYTES ? "" : raw);
    MistakeList mistakes = new MistakeList(text);
    if (FileText.tooLarge(text, raw, mistakes)) {
      return new TrialFile(source, none(), List.of(), mistakes.all());
    }
    Optional<Node> root = NodeReader.read(text, mistakes);
    if (root.isEmpty() || !(root.get() instanceof MapNode map)) {
      root.ifPresent(
          node ->
              mistakes.add(
                  ShapeMistakes.wrongType(
                          "the file", "a map that begins with 'trials'", node, "trials: greeting")
                      .at(text.place(node.offset()))));
      return new TrialFile(source, none(), List.of(), mistakes.all());
    }
    Names names = Names.of(new MapNode(map.offset(), List.of()));
    Reading reading = new Reading(Sources.of(text), mistakes, Vocabulary.builtIn(), names);
    Keys keys = Keys.of(reading, "the file of trials", map, KEYS);
    SopFile sop =
        keys.need("trials", "trials: my.sop.yaml")
            .flatMap(n -> sop(n, source, reading))
            .orElseGet(TrialYaml::none);
    TrialReader reader = new TrialReader(reading, sop, source, conversations);
    List<Trial> trials =
        keys.need("cases", "cases: [ { case: all-well, … } ]")
            .map(reader::trials)
            .orElse(List.of());
    List<Problem> problems = new ArrayList<>(mistakes.all());
    problems.addAll(sop.problems());
    problems.sort(null);
    return new TrialFile(source, sop, mistakes.anyError() ? List.of() : trials, problems);
  }

  private static SopFile none() {
    return SopFile.unread(List.of());
  }

  private static Optional<SopFile> sop(Node node, String source, Reading reading) {
    Optional<String> name = new Scalars(reading).text(node, "trials");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<SopFile> found = find(name.get(), source);
    if (found.isEmpty()) {
      reading.report(node, TrialMistakes.unknownSop(name.get()));
    } else if (found.get().problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      reading.report(node, TrialMistakes.brokenSop(name.get()));
    }
    return found;
  }

  private static Optional<SopFile> find(String name, String source) {
    if (BuiltInSops.names().contains(name)) {
      return Optional.of(BuiltInSops.read(name));
    }
    try {
      Path path = Path.of(source).resolveSibling(name).normalize();
      return path.toFile().isFile() ? Optional.of(SopYaml.read(path)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
