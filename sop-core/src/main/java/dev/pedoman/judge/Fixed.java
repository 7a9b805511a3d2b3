package dev.pedoman.judge;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list over an array that nobody changes any more: what was made to be kept is not copied. */
final class Fixed<T> extends AbstractList<T> implements RandomAccess {
  private final T[] all;

  private Fixed(T[] all) {
    this.all = all;
  }

  /** Takes over an array, every place of which is filled by now. */
  @SuppressWarnings("NullAway") // that no place is empty is the caller's care
  static <T> List<T> taking(@Nullable T[] filled) {
    return new Fixed<>(filled);
  }

  /** A list that cannot change: itself where that is so already. */
  static <T> List<T> of(List<T> list) {
    return list instanceof Fixed || list instanceof SkimmedSteps ? list : List.copyOf(list);
  }

  @Override
  public T get(int index) {
    return all[index];
  }

  @Override
  public int size() {
    return all.length;
  }
}
