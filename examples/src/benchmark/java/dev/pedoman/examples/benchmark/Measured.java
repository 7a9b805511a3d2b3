package dev.pedoman.examples.benchmark;

import java.util.Collection;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One figure, measured by JMH in a JVM of its own.
 *
 * @param score in the benchmark's unit, the median of the runs
 * @param least of the runs
 * @param most of the runs
 * @param allocated bytes for each call
 */
record Measured(double score, double least, double most, double allocated) {
  /** Runs a benchmark with parameters, given as names and values in turn. */
  static Measured of(Class<?> benchmark, Settings settings, int threads, String... parameters) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName() + "\\.")
            .forks(1)
            .threads(threads)
            .jvmArgs("-Xms3g", "-Xmx3g")
            .warmupIterations(settings.warmUps())
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(settings.runs())
            .measurementTime(TimeValue.seconds(1))
            .timeout(TimeValue.minutes(5))
            .timeUnit(
                benchmark == CompileBenchmark.class ? TimeUnit.MILLISECONDS : TimeUnit.SECONDS)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .param("seed", Long.toString(settings.seed()));
    for (int i = 0; i < parameters.length; i += 2) {
      options = options.param(parameters[i], parameters[i + 1]);
    }
    try {
      Collection<RunResult> results = new Runner(options.build()).run();
      RunResult only = Collections.max(results, (a, b) -> 0);
      Result<?> score = only.getPrimaryResult();
      return new Measured(
          score.getStatistics().getPercentile(50),
          score.getStatistics().getMin(),
          score.getStatistics().getMax(),
          only.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }
}
