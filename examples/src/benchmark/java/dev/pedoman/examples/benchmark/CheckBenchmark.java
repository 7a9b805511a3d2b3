package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Transcript;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Conversations checked in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CheckBenchmark {
  /** Fewer conversations where they are long. */
  private static final int MOST_TURNS = 200_000;

  private static final int MOST = 6_000;

  @Param({"1"})
  public long seed;

  @Param({Contenders.PEDOMAN})
  public String contender = "";

  @Param({"1"})
  public int standards;

  @Param({"180"})
  public int phrases;

  /** Lengths of conversations, with commas between. */
  @Param({"8,24,80"})
  public String turns = "";

  private Transcript[] transcripts = {};
  private Contender made = new Reference(List.of());
  private final AtomicInteger threads = new AtomicInteger();

  /** Makes the conversations and compiles the standards. */
  @Setup(Level.Trial)
  public void prepare() {
    Workload workload = workload(seed, standards, phrases, turns);
    transcripts = workload.transcripts().toArray(Transcript[]::new);
    made = Contenders.of(contender, workload.standards());
  }

  static Workload workload(long seed, int standards, int phrases, String turns) {
    List<Integer> lengths = Arrays.stream(turns.split(",")).map(Integer::valueOf).toList();
    int longest = lengths.stream().mapToInt(Integer::intValue).max().orElseThrow();
    int count = Math.min(MOST, MOST_TURNS / longest);
    return Workload.of(seed, standards, phrases, count, lengths);
  }

  /** Each thread goes through the conversations from a place of its own. */
  @State(Scope.Thread)
  public static class Place {
    private int next;

    /** Threads begin far apart. */
    @Setup(Level.Trial)
    public void begin(CheckBenchmark all) {
      next = all.threads.getAndIncrement() * (all.transcripts.length / 2);
    }
  }

  /** Checks the next conversation. */
  @Benchmark
  public Object check(Place place) {
    place.next = place.next + 1 < transcripts.length ? place.next + 1 : 0;
    return made.check(transcripts[place.next]);
  }
}
