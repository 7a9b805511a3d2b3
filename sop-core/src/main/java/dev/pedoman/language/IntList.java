package dev.pedoman.language;

import java.util.Arrays;

/** Numbers in a growing array. Not thread-safe. */
final class IntList {
  private int[] all = new int[64];
  private int size;

  void add(int number) {
    if (size == all.length) {
      all = Arrays.copyOf(all, size * 2);
    }
    all[size++] = number;
  }

  int get(int index) {
    return all[index];
  }

  void set(int index, int number) {
    all[index] = number;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(all, size);
  }
}
