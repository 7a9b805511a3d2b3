package dev.pedoman.trial;

import dev.pedoman.evidence.PatternPort;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.TrialFile;
import dev.pedoman.yaml.TrialYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Trials as tests of JUnit 5, for the build of a program that embeds SOPs. JUnit has to be on the
 * class path. Free of state.
 *
 * <p>A method with {@code @TestFactory} that returns {@code
 * TrialTests.of(Path.of("src/main/sops/greeting.trials.yaml"))} is all it takes.
 */
@SuppressWarnings("exports") // whoever uses it has JUnit
public final class TrialTests {
  private TrialTests() {}

  /** A test for each trial of each file; a file that cannot be used is a test that fails. */
  public static Stream<DynamicNode> of(Path... files) {
    return of(List.of(files), Map.of());
  }

  /**
   * A test for each trial of each file.
   *
   * @param ports the program's own patterns by the name that the SOPs use
   */
  public static Stream<DynamicNode> of(List<Path> files, Map<String, PatternPort> ports) {
    return files.stream().map(file -> container(file, ports));
  }

  /**
   * A test for each file that fails when the SOP notices less than a share of what is spoilt.
   *
   * @param least 0 to 1
   */
  public static Stream<DynamicNode> mutation(double least, Path... files) {
    return Stream.of(files)
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName() + " mutated", file.toUri(), () -> mutate(file, least)));
  }

  private static DynamicNode container(Path file, Map<String, PatternPort> ports) {
    String name = String.valueOf(file.getFileName());
    TrialFile read = TrialYaml.read(file);
    if (!read.usable()) {
      return DynamicTest.dynamicTest(
          name,
          file.toUri(),
          () -> {
            throw new AssertionError(
                read.problems().stream().map(p -> p.text()).collect(Collectors.joining("\n")));
          });
    }
    TrialRun run = TrialRun.of(read, ports, Language.EN);
    List<DynamicNode> tests = new ArrayList<>();
    for (TrialResult result : run.results()) {
      tests.add(DynamicTest.dynamicTest(result.trial().id(), file.toUri(), () -> check(result)));
    }
    return DynamicContainer.dynamicContainer(name, file.toUri(), tests.stream());
  }

  private static void check(TrialResult result) {
    if (!result.passed()) {
      throw new AssertionError(
          result.trial().place().label()
              + ": "
              + result.trial().id()
              + "\n"
              + result.differences().stream()
                  .map(Difference::text)
                  .collect(Collectors.joining("\n")));
    }
  }

  private static void mutate(Path file, double least) {
    Mutation mutation = TrialRun.of(TrialYaml.read(file)).mutate();
    if (mutation.score() < least) {
      String survivors =
          mutation.survivors().stream()
              .map(m -> m.kind().words() + " " + m.item() + ": " + m.change() + " " + m.survived())
              .collect(Collectors.joining("\n"));
      throw new AssertionError(
          "noticed " + mutation.killed() + " of " + mutation.all() + "\n" + survivors);
    }
  }
}
