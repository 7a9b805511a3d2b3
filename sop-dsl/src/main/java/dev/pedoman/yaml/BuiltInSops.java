package dev.pedoman.yaml;

import dev.pedoman.model.Sop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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
   * Reads one of them with the places of its parts.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public static SopFile read(String name) {
    return read(FOLDER, name);
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
    byte[] index = resource(folder + "names.txt").orElse(new byte[0]);
    TreeSet<String> names = new TreeSet<>();
    for (String line : new String(index, StandardCharsets.UTF_8).split("\n", -1)) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith("#")) {
        names.add(name);
      }
    }
    return Collections.unmodifiableSortedSet(names);
  }

  static Sop load(String folder, String name) {
    return read(folder, name).orThrow();
  }

  private static SopFile read(String folder, String name) {
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
    Optional<String> text = FileText.decode(file, bytes, mistakes);
    return text.isPresent() ? SopYaml.read(file, text.get()) : SopFile.unread(mistakes.all());
  }

  /** The text of one of them; empty when there is none of that name. */
  static Optional<SourceText> text(String name) {
    String file = name + ".sop.yaml";
    return names().contains(name)
        ? resource(FOLDER + file)
            .map(bytes -> SourceText.of(file, new String(bytes, StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream in = BuiltInSops.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
