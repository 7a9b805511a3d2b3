package dev.pedoman.examples.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The interval of a figure that is worked out from conversations: the figure of samples drawn with
 * replacement (B. Efron, Bootstrap methods, 1979), from a seed, so always the same.
 *
 * @param value the figure of all conversations
 * @param low its 2.5th percentile over the samples
 * @param high its 97.5th
 * @param size how many conversations
 */
record Bootstrap(double value, double low, double high, int size) {
  private static final int SAMPLES = 2000;
  private static final long SEED = 1;

  /** The interval of a figure of some conversations. */
  static <T> Bootstrap of(List<T> conversations, ToDoubleFunction<List<T>> figure) {
    Random random = new Random(SEED);
    List<Double> figures = new ArrayList<>();
    int size = conversations.size();
    for (int i = 0; i < SAMPLES && size > 0; i++) {
      List<T> sample = new ArrayList<>(size);
      for (int j = 0; j < size; j++) {
        sample.add(conversations.get(random.nextInt(size)));
      }
      figures.add(figure.applyAsDouble(sample));
    }
    figures.sort(null);
    return new Bootstrap(
        figure.applyAsDouble(conversations), at(figures, 0.025), at(figures, 0.975), size);
  }

  private static double at(List<Double> figures, double share) {
    return figures.isEmpty() ? Double.NaN : figures.get((int) (figures.size() * share));
  }

  /** Such as {@code .812 (.780-.841)}. */
  String text() {
    return short3(value) + " (" + short3(low) + "-" + short3(high) + ")";
  }

  /** Such as {@code .812}. */
  static String short3(double share) {
    String text = String.format(Locale.ROOT, "%.3f", share);
    return text.startsWith("0") ? text.substring(1) : text;
  }
}
