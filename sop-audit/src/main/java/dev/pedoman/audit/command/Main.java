package dev.pedoman.audit.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command {@code sop}. */
public final class Main {
  private Main() {}

  /** Runs the command and exits with its status. */
  public static void main(String[] args) {
    System.exit(Program.run(args, Terminal.ofSystem(), Wiring.standard()));
  }

  /**
   * Runs the command without colours.
   *
   * @param out takes results; written as UTF-8 where it was made so
   * @param err takes problems
   * @return 0 no conversation fails, 1 at least one fails, 2 wrong usage, invalid SOP or unwritable
   *     output, 3 some inputs could not be read; 3 also when some fail besides
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Terminal terminal = new Terminal(out, err, false, StandardCharsets.UTF_8);
    return Program.run(args, terminal, Wiring.standard());
  }
}
