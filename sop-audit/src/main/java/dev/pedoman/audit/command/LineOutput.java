package dev.pedoman.audit.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;

/**
 * Where JSON lines go. A file is written beside its place, under the same name with {@code .part},
 * and moved there by {@link #keep()}: an interrupted run leaves the old file, never half of a new
 * one. What is no ordinary file, such as {@code /dev/null} or a pipe, is written straight.
 */
final class LineOutput implements AutoCloseable {
  private final OutputStream stream;
  private final Optional<Path> place;
  private final Optional<Path> part;
  private boolean open = true;

  private LineOutput(OutputStream stream, Optional<Path> place, Optional<Path> part) {
    this.stream = stream;
    this.place = place;
    this.part = part;
  }

  static LineOutput nowhere() {
    return new LineOutput(OutputStream.nullOutputStream(), Optional.empty(), Optional.empty());
  }

  /** Bytes are written as they are, so always UTF-8; the stream stays open. */
  static LineOutput to(PrintStream screen) {
    OutputStream kept =
        new OutputStream() {
          @Override
          public void write(int b) {
            screen.write(b);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            screen.write(bytes, from, length);
          }

          @Override
          public void flush() {
            screen.flush();
          }
        };
    return new LineOutput(kept, Optional.empty(), Optional.empty());
  }

  static LineOutput to(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new LineOutput(buffered(file), Optional.empty(), Optional.empty());
    }
    // A link stays a link: what it points to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new IOException("it is write-protected");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    return new LineOutput(buffered(part), Optional.of(target), Optional.of(part));
  }

  private static OutputStream buffered(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /** The files of this output. */
  Set<Path> paths() {
    return place.isPresent() && part.isPresent() ? Set.of(place.get(), part.get()) : Set.of();
  }

  void write(byte[] line) throws IOException {
    stream.write(line);
  }

  /** Ends the output and puts it in its place. */
  void keep() throws IOException {
    open = false;
    stream.close();
    if (place.isPresent() && part.isPresent()) {
      move(part.get(), place.get());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Without {@link #keep()} before it, gives up what was written. */
  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      try {
        stream.close();
      } finally {
        if (part.isPresent()) {
          Files.deleteIfExists(part.get());
        }
      }
    }
  }
}
