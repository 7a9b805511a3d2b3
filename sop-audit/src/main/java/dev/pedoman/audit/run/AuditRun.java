package dev.pedoman.audit.run;

import dev.pedoman.problem.Problem;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads transcripts from files and folders and checks each one against every SOP.
 *
 * <p>One transcript at a time is held, results come in the order of the input, and whatever cannot
 * be read or checked is set aside with a problem while the rest goes on. Immutable; one run uses
 * one thread.
 */
public final class AuditRun {
  private final TranscriptSource reader;
  private final Function<Transcript, List<ComplianceReport>> check;
  private final Set<Path> without;

  private AuditRun(
      TranscriptSource reader,
      Function<Transcript, List<ComplianceReport>> check,
      Set<Path> without) {
    this.reader = reader;
    this.check = check;
    this.without = without;
  }

  /**
   * A run over what a reader reads.
   *
   * @param check one report for each SOP, such as {@code SopChecker::check}
   */
  public static AuditRun of(
      TranscriptSource reader, Function<Transcript, List<ComplianceReport>> check) {
    return new AuditRun(reader, check, Set.of());
  }

  /** The same run, passing over these files where it meets them in a folder: its own output. */
  public AuditRun without(Set<Path> files) {
    Set<Path> absolute =
        files.stream().map(f -> f.toAbsolutePath().normalize()).collect(Collectors.toSet());
    return new AuditRun(reader, check, Set.copyOf(absolute));
  }

  /**
   * Reads and checks all paths in the order given; folders with all their folders, sorted by path.
   *
   * @return what was read
   */
  public Tally over(List<Path> paths, AuditListener listener) {
    Pass pass = new Pass(listener);
    for (Path path : paths) {
      if (listener.enough()) {
        break;
      }
      if (Files.isDirectory(path)) {
        pass.folder(path);
      } else if (Files.exists(path)) {
        pass.file(path);
      } else {
        pass.setAside(RunProblems.missing(path));
      }
    }
    return pass.tally();
  }

  /** The counts of one pass. */
  private final class Pass {
    private final AuditListener listener;
    private int files;
    private int conversations;
    private int setAside;
    private int skipped;

    Pass(AuditListener listener) {
      this.listener = listener;
    }

    Tally tally() {
      return new Tally(files, conversations, setAside, skipped);
    }

    void setAside(List<Problem> problems) {
      setAside++;
      problems.forEach(listener::problem);
    }

    void setAside(Problem problem) {
      setAside(List.of(problem));
    }

    void folder(Path folder) {
      InputFiles found;
      try {
        found = InputFiles.in(folder, without);
      } catch (IOException e) {
        setAside(RunProblems.unreadable(folder, e));
        return;
      }
      skipped += found.skipped();
      if (found.files().isEmpty()) {
        setAside(RunProblems.nothingIn(folder));
      }
      for (Path file : found.files()) {
        if (listener.enough()) {
          return;
        }
        file(file);
      }
    }

    void file(Path file) {
      FileSink sink = new FileSink(this, InputFiles.label(file));
      try {
        reader.read(file, sink);
      } catch (IOException e) {
        sink.giveUp();
        setAside(RunProblems.unreadable(file, e));
      } catch (RuntimeException | StackOverflowError e) {
        sink.giveUp();
        setAside(RunProblems.internal(InputFiles.label(file), "reading the file", e));
      }
      sink.giveUp();
      files += sink.sawTranscript ? 1 : 0;
    }

    void check(String source, Transcript transcript) {
      List<ComplianceReport> reports;
      try {
        reports = check.apply(transcript);
      } catch (RuntimeException | StackOverflowError e) {
        String doing = "checking conversation '" + transcript.id() + "'";
        setAside(RunProblems.internal(source, doing, e));
        return;
      }
      conversations++;
      listener.checked(reports);
    }
  }

  /**
   * Hands on what a reader finds. What the listener throws is the listener's affair: it ends the
   * run, even where the reader would catch it or it would look like a fault of the reader.
   */
  private static final class FileSink implements TranscriptSource.Sink {
    private final Pass pass;
    private final String source;
    private boolean sawTranscript;
    private @Nullable RuntimeException failure;

    FileSink(Pass pass, String source) {
      this.pass = pass;
      this.source = source;
    }

    @Override
    public void transcript(Transcript transcript) {
      sawTranscript = true;
      hand(() -> pass.check(source, transcript));
    }

    @Override
    public void note(Problem problem) {
      hand(() -> pass.listener.problem(problem));
    }

    @Override
    public void setAside(List<Problem> problems) {
      hand(() -> pass.setAside(problems));
    }

    @Override
    public boolean enough() {
      return failure != null || pass.listener.enough();
    }

    void giveUp() {
      if (failure != null) {
        throw failure;
      }
    }

    private void hand(Runnable work) {
      if (enough()) {
        return;
      }
      try {
        work.run();
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
  }
}
