package dev.pedoman.report;

import dev.pedoman.transcript.Language;

/**
 * Every sentence about the smallest change, in Indonesian, Malay and English; places are filled as
 * in {@link Message}.
 */
enum ChangeMessage {
  EVENT("“{1}” (peristiwa {0})", "“{1}” (peristiwa {0})", "“{1}” (event {0})"),
  MORE("{0}, dan {1} lagi", "{0} dan {1} lagi", "{0} and {1} more"),
  MORE_CHANGES("Dan {0} perbaikan lagi.", "Dan {0} pembetulan lagi.", "And {0} more."),

  ADD("Tambahkan{0}{1}.", "Tambahkan{0}{1}.", "Add it{0}{1}."),
  ADD_TIMES(
      "Tambahkan {0} kali lagi.", "Tambahkan {0} kali lagi.", "Add it {0} more {0?time:times}."),
  MOVE("Pindahkan {0} ke posisi{1}{2}.", "Alihkan {0} ke kedudukan{1}{2}.", "Move {0}{1}{2}."),
  AFTER(" setelah {0}", " selepas {0}", " after {0}"),
  BEFORE(" sebelum {0}", " sebelum {0}", " before {0}"),
  BETWEEN(
      " setelah {0} dan sebelum {1}", " selepas {0} dan sebelum {1}", " after {0} and before {1}"),
  AT(" dalam {0}", " dalam {0}", " in {0}"),
  BY(", paling lambat {0}", ", selewat-lewatnya {0}", ", by {0}"),
  FROM(", paling cepat {0}", ", seawal-awalnya {0}", ", no sooner than {0}"),
  FROM_BY(", antara {0} dan {1}", ", antara {0} dengan {1}", ", between {0} and {1}"),
  WITHIN(", dalam {0} sejak {1}", ", dalam {0} dari {1}", ", within {0} of {1}"),
  BETWEEN_LIMITS(
      ", antara {0} dan {1} setelah {2}",
      ", antara {0} dengan {1} selepas {2}", ", between {0} and {1} after {2}"),
  WORKING("{0} waktu kerja", "{0} waktu bekerja", "{0} of working time"),
  COMES_EARLIER(
      " Tenggatnya sudah lewat saat itu, jadi {0} juga harus lebih awal.",
      " Tempohnya sudah tamat ketika itu, jadi {0} juga perlu lebih awal.",
      " Its time is over by then, so {0} has to come earlier too."),
  COMES_LATER(
      " Waktunya belum tiba saat itu, jadi {0} juga harus lebih lambat.",
      " Masanya belum tiba ketika itu, jadi {0} juga perlu lebih lewat.",
      " Its time has not come by then, so {0} has to come later too."),

  EARLIER("Lakukan {0} {1} lebih awal.", "Lakukan {0} {1} lebih awal.", "Move {0} {1} earlier."),
  LATER("Lakukan {0} {1} lebih lambat.", "Lakukan {0} {1} lebih lewat.", "Move {0} {1} later."),
  ALONG(
      " Yang ikut bergeser: {0}.", " Yang turut beralih: {0}.", " What has to move with it: {0}."),
  DROP("Hindari {0}.", "Elakkan {0}.", "Leave out {0}."),
  DROP_SOME(
      "Hindari {0} dari {1} ini: {2}.",
      "Elakkan {0} daripada {1} ini: {2}.", "Leave out {0} of these {1}: {2}."),
  GIVE(
      "Seharusnya dari {0}, bukan {1}.",
      "Sepatutnya daripada {0}, bukan {1}.", "It has to come from {0}, not {1}."),
  GIVE_TOO(
      "Seharusnya juga dari {0}, bukan hanya dari {1}{2}.",
      "Sepatutnya juga daripada {0}, bukan hanya daripada {1}{2}.",
      "It has to come from {0}, not only from {1}{2}."),
  AFFIRM(
      "Ucapkan dalam kalimat positif: {0}.",
      "Ucapkan dalam ayat positif: {0}.", "Say it without the negation: {0}."),
  SUCCEED("Pastikan {0} berhasil.", "Pastikan {0} berjaya.", "See to it that {0} succeeds."),
  CORRECT("Perbaiki {0}: {1}.", "Betulkan {0}: {1}.", "Correct {0}: {1}."),
  INSTEAD("{0} = {1}, bukan {2}", "{0} = {1}, bukan {2}", "{0} = {1}, not {2}"),
  MISSING("{0} = {1}, yang belum ada", "{0} = {1}, yang tiada", "{0} = {1}, which is missing"),
  RELOCATE("Ucapkan {0} {1}.", "Ucapkan {0} {1}.", "Say {0} {1}."),
  SHOW("Tunjukkan juga dalam {0}.", "Tunjukkan juga dalam {0}.", "Show it in {0} too."),
  SHORTEN(
      "Persingkat {0} sebanyak {1}{2}.",
      "Pendekkan {0} sebanyak {1}{2}.", "Shorten the {0} by {1}{2}."),
  REDUCE(
      "Kurangi {0} sebanyak {1}{2}.",
      "Kurangkan {0} sebanyak {1}{2}.", "Reduce the {0} by {1}{2}."),
  RAISE("Naikkan {0} sebanyak {1}{2}.", "Tambah {0} sebanyak {1}{2}.", "Raise the {0} by {1}{2}."),
  SEE("; lihat {0}", "; lihat {0}", "; see {0}"),
  POINTS("{0} poin persen", "{0} mata peratusan", "{0} percentage {0?point:points}"),
  STATE("Sebutkan {0}, bukan {1}.", "Sebut {0}, bukan {1}.", "State {0}, not {1}."),
  ANSWER("Jawab dalam bahasa {0}.", "Jawab dalam bahasa {0}.", "Answer in {0}."),
  INDONESIAN("Indonesia", "Indonesia", "Indonesian"),
  MALAY("Melayu", "Melayu", "Malay"),
  ENGLISH("Inggris", "Inggeris", "English");

  @SuppressWarnings("ImmutableEnumChecker") // three texts, and nothing that changes
  private final Sentence text;

  ChangeMessage(String id, String ms, String en) {
    this.text = new Sentence(id, ms, en);
  }

  /** The text in a language, with its places filled. */
  String in(Language language, Object... values) {
    return text.in(language, values);
  }
}
