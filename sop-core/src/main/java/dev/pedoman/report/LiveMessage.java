package dev.pedoman.report;

import dev.pedoman.transcript.Language;

/**
 * Every sentence that is said while an interaction goes on, in Indonesian, Malay and English;
 * places are filled as in {@link Message}.
 */
enum LiveMessage {
  // What to do, and by when
  OPTIONAL("Opsional: {0}", "Pilihan: {0}", "Optional: {0}"),
  OWED("Masih ditunggu: {0}", "Masih ditunggu: {0}", "Still owed: {0}"),
  LEFT("Sisa {1}: {0}", "Tinggal {1}: {0}", "Within {1}: {0}"),
  OVERDUE("Terlambat {1}: {0}", "Lewat {1}: {0}", "Overdue by {1}: {0}"),
  NOT_YET("Tunggu {1} lagi: {0}", "Tunggu {1} lagi: {0}", "Not for another {1}: {0}"),
  TURNS_LEFT("Sisa {1}: {0}", "Tinggal {1}: {0}", "{1} left: {0}"),
  THIS_TURN("Di giliran ini juga: {0}", "Dalam giliran ini juga: {0}", "Within this turn: {0}"),
  WITHIN("Dalam {1} setelah {2}: {0}", "Dalam {1} selepas {2}: {0}", "Within {1} of {2}: {0}"),
  BETWEEN(
      "Antara {1} dan {2} setelah {3}: {0}",
      "Antara {1} dengan {2} selepas {3}: {0}", "Between {1} and {2} after {3}: {0}"),

  // What may be lost
  PASSED_OVER(
      "Terlewat: {0} Kalau baru dilakukan sekarang, urutannya salah.",
      "Tertinggal: {0} Jika baru dibuat sekarang, turutannya salah.",
      "Left out so far: {0} Done now, it is out of order."),
  SOON("Segera! {0}", "Segera! {0}", "Soon! {0}"),
  AT_LIMIT(
      "Sudah di batas, sekali lagi berarti melanggar: {0}",
      "Sudah mencapai had, sekali lagi bererti melanggar: {0}",
      "At the limit, once more breaks it: {0}");

  @SuppressWarnings("ImmutableEnumChecker") // three texts, and nothing that changes
  private final Sentence text;

  LiveMessage(String id, String ms, String en) {
    this.text = new Sentence(id, ms, en);
  }

  /** The text in a language, with its places filled. */
  String in(Language language, Object... values) {
    return text.in(language, values);
  }
}
