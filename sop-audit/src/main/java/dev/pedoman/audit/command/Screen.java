package dev.pedoman.audit.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A print stream that remembers why it could not write. A reader who has seen enough, as {@code
 * head} has, is no trouble; a full disk is, and must not end in a good exit status.
 */
final class Screen extends PrintStream {
  private static final int BUFFER = 1 << 16;

  private final Watched watched;

  private Screen(Watched watched, Charset charset) {
    super(new BufferedOutputStream(watched, BUFFER), false, charset);
    this.watched = watched;
  }

  static Screen on(OutputStream bytes, Charset charset) {
    return new Screen(new Watched(bytes), charset);
  }

  /** Why something could not be written, unless it is that nobody reads any more. */
  Optional<IOException> trouble() {
    return Optional.ofNullable(watched.failure).filter(failure -> !nobodyReads(failure));
  }

  private static boolean nobodyReads(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe");
  }

  /** Keeps the first failure, which the print stream swallows. */
  private static final class Watched extends OutputStream {
    private final OutputStream bytes;
    private @Nullable IOException failure;

    Watched(OutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      try {
        bytes.write(from, start, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      bytes.flush();
    }
  }
}
