package dev.pedoman.yaml;

import dev.pedoman.model.Sop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The SOPs that come with the library. Free of state; every call reads afresh. */
public final class BuiltInSops {
  private static final String FOLDER = "/dev/pedoman/dsl/sops/";

  private BuiltInSops() {}

  /** Their names, sorted. */
  public static SortedSet<String> names() {
    return names(FOLDER);
  }

  /**
   * Loads one of them.
   *
   * @throws IllegalArgumentException when there is none of that name
   * @throws dev.pedoman.problem.ProblemException when it cannot be used
   */
  public static Sop load(String name) {
    return load(FOLDER, name);
  }

  static SortedSet<String> names(String folder) {
    List<String> lines =
        resource(folder + "names.txt")
            .map(b -> new String(b, StandardCharsets.UTF_8).lines().map(String::strip).toList())
            .orElse(List.of());
    TreeSet<String> names = new TreeSet<>(lines);
    names.removeIf(name -> name.isEmpty() || name.startsWith("#"));
    return Collections.unmodifiableSortedSet(names);
  }

  static Sop load(String folder, String name) {
    if (!names(folder).contains(name)) {
      // Only names from the index are looked up, so that no name can lead out of the folder.
      throw new IllegalArgumentException(
          "no built-in SOP '" + name + "'; " + Suggestion.of(name, names(folder)));
    }
    String file = name + ".sop.yaml";
    MistakeList mistakes = new MistakeList(SourceText.of(file, ""));
    byte[] bytes =
        resource(folder + file)
            .orElseThrow(() -> new IllegalStateException("the resource " + file + " is missing"));
    return FileText.decode(file, bytes, mistakes)
        .map(text -> SopYaml.read(file, text))
        .orElseGet(() -> new SopFile(Optional.empty(), mistakes.all()))
        .orThrow();
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream in = BuiltInSops.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
