package dev.pedoman.audit.command;

import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command writes.
 *
 * @param out for results
 * @param err for problems
 * @param colour whether {@code out} shows ANSI colours
 * @param charset in which {@code out} and {@code err} write text
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, Charset charset) {
  /**
   * The process's own streams: in the console's charset where there is a console, else UTF-8
   * whatever the platform's default is. Colour only for a terminal and without {@code NO_COLOR}.
   */
  static Terminal ofSystem() {
    Optional<Console> console = console();
    Charset charset = console.isPresent() ? console.get().charset() : StandardCharsets.UTF_8;
    return new Terminal(
        stream(FileDescriptor.out, charset),
        stream(FileDescriptor.err, charset),
        colour(console.isPresent()),
        charset);
  }

  private static boolean colour(boolean console) {
    // Asking loads the whole parser of arguments; where nothing speaks for colour that is in vain.
    boolean possible =
        console
            || File.separatorChar == '\\'
            || System.getenv("CLICOLOR_FORCE") != null
            || System.getProperty("picocli.ansi") != null;
    return possible && Ansi.AUTO.enabled();
  }

  /** The console, where somebody sits at it. */
  @SuppressWarnings("SystemConsoleNull") // null on older Java, isTerminal() is asked on newer
  private static Optional<Console> console() {
    Console console = System.console();
    return console != null && isTerminal(console) ? Optional.of(console) : Optional.empty();
  }

  /** Since Java 22 there is a console even where nobody sits at it, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return Screen.on(new FileOutputStream(descriptor), charset);
  }

  /** Whether the reader of {@code out} has gone away, as {@code head} does. */
  boolean closed() {
    return out.checkError();
  }

  /** Why results are lost; empty when all were written or nobody wants them any more. */
  Optional<IOException> trouble() {
    return out instanceof Screen screen ? screen.trouble() : Optional.empty();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
