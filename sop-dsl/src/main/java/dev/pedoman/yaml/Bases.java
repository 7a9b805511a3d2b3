package dev.pedoman.yaml;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the text of an SOP that another one extends. */
interface Bases {
  /**
   * The text of the SOP of that name.
   *
   * @param from what the text is called that names it
   * @param mistakes take what is wrong with the text that was found
   * @return empty when there is none of that name, or it cannot be read
   */
  Optional<SourceText> find(String name, String from, MistakeList mistakes);

  /** Only those that come with the library. */
  static Bases builtIn() {
    return (name, from, mistakes) -> BuiltInSops.text(name);
  }

  /** Those that come with the library, and files named from the folder of the file that names. */
  static Bases files() {
    return (name, from, mistakes) -> {
      Optional<SourceText> builtIn = BuiltInSops.text(name);
      return builtIn.isPresent() ? builtIn : file(name, from, mistakes);
    };
  }

  private static Optional<SourceText> file(String name, String from, MistakeList mistakes) {
    try {
      Path path = Path.of(from).resolveSibling(name).normalize();
      return path.toFile().isFile()
          ? FileText.of(path, mistakes).map(text -> SourceText.of(path.toString(), text))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
