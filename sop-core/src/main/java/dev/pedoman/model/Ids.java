package dev.pedoman.model;

/** What an id looks like: letters, digits, {@code - _ .}, beginning with a letter or digit. */
final class Ids {
  private static final java.util.regex.Pattern FORM =
      java.util.regex.Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  private Ids() {}

  static void check(String kind, String id) {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          kind + " id '" + id + "': use up to 100 letters, digits, '-', '_' and '.'");
    }
  }
}
