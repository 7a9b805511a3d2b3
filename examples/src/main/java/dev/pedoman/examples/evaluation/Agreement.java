package dev.pedoman.examples.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/** How often two judges of the same conversations agree. Not thread-safe. */
final class Agreement {
  private static final int RESAMPLES = 2000;
  private static final long SEED = 1;

  private final List<Boolean> agreed = new ArrayList<>();
  private final TreeMap<String, Integer> counts = new TreeMap<>();

  /**
   * Counts one conversation.
   *
   * @param said what one judge says, such as a verdict
   * @param known what the other says
   */
  void add(String said, String known, boolean agree) {
    agreed.add(agree);
    counts.merge(said + " where the reward is " + known, 1, Integer::sum);
  }

  double share() {
    return share(agreed);
  }

  int size() {
    return agreed.size();
  }

  /** The counts, and the share with its 95 % bootstrap interval over conversations. */
  String table() {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (pair, count) -> table.append(String.format(Locale.ROOT, "%5d  %s%n", count, pair)));
    List<Double> shares = resampled();
    table.append(
        String.format(
            Locale.ROOT,
            "agreement %.3f (95 %% interval %.3f to %.3f), n = %d%n",
            share(),
            shares.get((int) (RESAMPLES * 0.025)),
            shares.get((int) (RESAMPLES * 0.975)),
            size()));
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  private List<Double> resampled() {
    Random random = new Random(SEED);
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < RESAMPLES; i++) {
      List<Boolean> sample = new ArrayList<>();
      for (int j = 0; j < size(); j++) {
        sample.add(agreed.get(random.nextInt(size())));
      }
      shares.add(share(sample));
    }
    shares.sort(null);
    return shares;
  }

  private static double share(List<Boolean> sample) {
    return sample.isEmpty()
        ? 0
        : (double) sample.stream().filter(agree -> agree).count() / sample.size();
  }
}
