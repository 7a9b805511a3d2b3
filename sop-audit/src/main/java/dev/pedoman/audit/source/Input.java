package dev.pedoman.audit.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read transcripts from: a name for places and ids, and bytes that can be opened more
 * than once. Immutable and thread-safe when the opener is.
 */
public final class Input {
  private final String name;
  private final Opener opener;

  private Input(String name, Opener opener) {
    this.name = name;
    this.opener = opener;
  }

  /** How the bytes are opened, each time from their beginning. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Opens the bytes; the caller closes them.
     *
     * @throws IOException when they cannot be opened
     */
    InputStream open() throws IOException;
  }

  /** A file; its name is the path as given, with {@code /} between the parts. */
  public static Input file(Path path) {
    return new Input(path.toString().replace('\\', '/'), () -> Files.newInputStream(path));
  }

  /** A text in memory. */
  public static Input text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes in memory. */
  public static Input bytes(String name, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new Input(name, () -> new ByteArrayInputStream(copy));
  }

  /** Anything else that can be opened, such as an entry of an archive. */
  public static Input of(String name, Opener opener) {
    return new Input(name, opener);
  }

  /** The name as it stands in the places of problems. */
  public String name() {
    return name;
  }

  /** The last part of the name: what ids are made of when a record has none. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /**
   * Opens the bytes from their beginning; the caller closes them.
   *
   * @throws IOException when they cannot be opened
   */
  public InputStream open() throws IOException {
    return opener.open();
  }
}
