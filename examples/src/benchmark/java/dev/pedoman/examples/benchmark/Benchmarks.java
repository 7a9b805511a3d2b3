package dev.pedoman.examples.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * Holds all contenders against the reference, then measures them and prints tables in Markdown.
 * Nothing is measured when an answer is wrong.
 */
public final class Benchmarks {
  private static final int VERIFIED = 3_000;

  private Benchmarks() {}

  /** Runs the tables; see {@link Settings#of}. */
  public static void main(String[] words) {
    Settings settings = Settings.of(words);
    if (!agree(settings)) {
      System.exit(1);
    }
    for (String table : settings.tables()) {
      System.out.println(Tables.of(table, settings));
    }
  }

  private static boolean agree(Settings settings) {
    Workload workload = Workload.of(settings.seed(), 1, 180, VERIFIED, Workload.MIX);
    Agreement agreement = new Agreement(workload);
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d processors, seed %d.%n%nThe reference: %s.%n%n",
        System.getProperty("java.vm.version"),
        Runtime.getRuntime().availableProcessors(),
        settings.seed(),
        agreement.spread());
    boolean agree = true;
    for (String name : settings.contenders()) {
      List<String> differences =
          agreement.differences(Contenders.of(name, workload.standards()));
      differences.stream().limit(3).forEach(System.err::println);
      System.out.printf(
          Locale.ROOT, "- %s: %d of %d differ%n", name, differences.size(), VERIFIED);
      agree &= differences.isEmpty();
    }
    System.out.println();
    if (!agree) {
      System.err.println("not all answers are right: nothing is measured");
    }
    return agree;
  }
}
