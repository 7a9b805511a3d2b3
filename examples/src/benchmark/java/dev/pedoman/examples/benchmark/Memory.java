package dev.pedoman.examples.benchmark;

import com.sun.management.ThreadMXBean;
import dev.pedoman.transcript.Transcript;
import java.lang.management.ManagementFactory;
import java.util.List;

/** What is kept on the heap, as the difference that keeping it makes after a full collection. */
final class Memory {
  private static final int WARM = 3_000;

  private Memory() {}

  /** Bytes kept by a contender that has compiled one standard. */
  static long compiled(String name, Settings settings, int phrases) {
    List<Standard> standards = Standards.of(settings.seed(), 1, phrases);
    // What is loaded once for all is not the compiled form's.
    Object first = Contenders.of(name, Standards.of(settings.seed() + 1, 1, 180));
    long before = used();
    Object kept = Contenders.of(name, standards);
    long after = used();
    java.lang.ref.Reference.reachabilityFence(kept);
    java.lang.ref.Reference.reachabilityFence(first);
    java.lang.ref.Reference.reachabilityFence(standards);
    return Math.max(0, after - before);
  }

  /** What a check allocates beside the report that it gives. */
  static String table(Settings settings) {
    Markdown rows =
        new Markdown(
            "Memory of one check by Pedoman, bytes",
            "turns",
            "allocated",
            "the report itself",
            "beside the report");
    for (String turns : List.of("8", "24", "80", "800")) {
      Workload workload = CheckBenchmark.workload(settings.seed(), 1, 180, turns);
      List<Transcript> transcripts = workload.transcripts();
      Contender pedoman = Contenders.of(Contenders.PEDOMAN, workload.standards());
      for (int i = 0; i < WARM; i++) {
        pedoman.check(transcripts.get(i % transcripts.size()));
      }
      Object[] reports = new Object[transcripts.size()];
      long before = used();
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < reports.length; i++) {
        reports[i] = pedoman.check(transcripts.get(i));
      }
      long allocated = (threads.getCurrentThreadAllocatedBytes() - start) / reports.length;
      long kept = (used() - before) / reports.length;
      java.lang.ref.Reference.reachabilityFence(reports);
      rows.row(
          turns,
          Markdown.number(allocated),
          Markdown.number(kept),
          Markdown.number(allocated - kept));
    }
    return rows.text();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
