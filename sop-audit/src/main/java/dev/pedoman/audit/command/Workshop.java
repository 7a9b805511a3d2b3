package dev.pedoman.audit.command;

import dev.pedoman.audit.run.TranscriptSource;
import dev.pedoman.model.Sop;
import dev.pedoman.problem.Problem;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the command works with; {@link Wiring} holds the real ones, tests bring their own. */
interface Workshop {
  /**
   * An SOP that was asked for.
   *
   * @param sop empty when a problem is an error
   * @param problems all that were found
   */
  record Loaded(Optional<Sop> sop, List<Problem> problems) {}

  /**
   * A format of transcripts.
   *
   * @param name as {@code --format} takes it
   * @param about one line for people
   */
  record Format(String name, String about) {}

  /** The names of the built-in SOPs, sorted. */
  List<String> sopNames();

  /** The built-in SOP of one of {@link #sopNames()}. */
  Loaded builtIn(String name);

  /** The SOP in a file that exists. */
  Loaded read(Path file);

  /** The formats of transcripts that can be read. */
  List<Format> formats();

  /**
   * Reads transcripts.
   *
   * @param format one of {@link #formats()}; empty to tell the format by the content
   */
  TranscriptSource reader(Optional<String> format);

  /**
   * Compiles SOPs.
   *
   * @throws dev.pedoman.problem.ProblemException when one of them cannot be used
   */
  Function<Transcript, List<ComplianceReport>> checker(List<Sop> sops);
}
