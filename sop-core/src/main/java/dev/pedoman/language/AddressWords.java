package dev.pedoman.language;

/** Words by which people are addressed and spoken of, in three languages. */
final class AddressWords {
  /** These stand before a name. */
  static final String[] TITLES = {
    "bapak", "ibu", "pak", "bu", "kak", "kakak", "mas", "mbak", "bang", "dik", "encik", "puan",
    "cik", "tuan", "mr", "mrs", "ms", "miss", "sir", "madam", "dear"
  };

  /** These stand before a name that is called. */
  static final String[] CALLS = {"hai", "hi", "halo", "hello", "helo"};

  /** Others than the one who speaks. */
  static final String[] PERSONS = {
    "you", "he", "she", "they", "anda", "awak", "beliau", "dia", "mereka", "pelanggan", "customer"
  };

  private AddressWords() {}

  /** Several of these as one list. */
  static String[] together(String[]... lists) {
    java.util.List<String> all = new java.util.ArrayList<>();
    for (String[] list : lists) {
      all.addAll(java.util.List.of(list));
    }
    return all.toArray(new String[0]);
  }
}
