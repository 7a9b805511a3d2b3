package dev.pedoman.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to compile a standard. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileBenchmark {
  @Param({"1"})
  public long seed;

  @Param({Contenders.PEDOMAN})
  public String contender = "";

  @Param({"180"})
  public int phrases;

  private List<Standard> standards = List.of();

  /** Makes the phrases. */
  @Setup(Level.Trial)
  public void prepare() {
    standards = Standards.of(seed, 1, phrases);
  }

  /** Compiles them. */
  @Benchmark
  public Object compile() {
    return Contenders.of(contender, standards);
  }
}
