package dev.pedoman.report;

import dev.pedoman.transcript.Language;

/**
 * Every sentence of a report, in Indonesian, Malay and English; {@code {0}}, {@code {1}} … stand
 * for what is filled in, and {@code {0?one:many}} for the word that goes with that number.
 */
enum Message {
  // Steps
  DONE("Dilakukan: {0}.", "Dilaksanakan: {0}.", "Done: {0}."),
  DONE_IN_TIME(
      "Dilakukan tepat waktu, {1} setelah {2}: {0}.",
      "Dilaksanakan dalam tempohnya, {1} selepas {2}: {0}.", "Done in time, {1} after {2}: {0}."),
  LATE(
      "Terlambat: {0}, {1} setelah {2}; batasnya {3}, jadi terlambat {4}.",
      "Lewat: {0}, {1} selepas {2}; hadnya {3}, jadi lewat {4}.",
      "Late: {0}, {1} after {2}; the limit is {3}, so {4} too late."),
  EARLY(
      "Terlalu cepat: {0}, {1} setelah {2}; paling cepat {3} setelahnya.",
      "Terlalu awal: {0}, {1} selepas {2}; paling awal {3} selepasnya.",
      "Too early: {0}, {1} after {2}; due no sooner than {3} after it."),
  EARLY_BEFORE(
      "Terlalu cepat: {0}; paling cepat {2} setelah {1}.",
      "Terlalu awal: {0}; paling awal {2} selepas {1}.",
      "Too early: {0}; due no sooner than {2} after {1}."),
  OUT_OF_ORDER(
      "Urutannya salah: {0} tidak pada tempat yang ditetapkan prosedur.",
      "Tidak mengikut turutan: {0} tidak di tempat yang ditetapkan dalam prosedur.",
      "Out of order: {0} is not where the procedure has it."),
  MISSED(
      "Tidak dilakukan: {0}. Tidak ditemukan dalam {1}; {2} di antaranya dapat menunjukkannya.",
      "Tidak dilaksanakan: {0}. Tidak ditemui dalam {1}; {2} daripadanya boleh menunjukkannya.",
      "Missed: {0}. Not found in {1}, of which {2} could show it."),
  MISSED_IN_ONE(
      "Tidak dilakukan: {0}. Tidak ditemukan dalam {1}.",
      "Tidak dilaksanakan: {0}. Tidak ditemui dalam {1}.", "Missed: {0}. Not found in {1}."),
  WINDOW("peristiwa {0}–{1}{2}", "peristiwa {0}–{1}{2}", "events {0}–{1}{2}"),
  WINDOW_OF_ONE("peristiwa {0}{1}", "peristiwa {0}{1}", "event {0}{1}"),
  MISSED_NO_CANDIDATE(
      "Tidak dilakukan: {0}. Tidak ada peristiwa yang dapat menunjukkannya.",
      "Tidak dilaksanakan: {0}. Tiada peristiwa yang boleh menunjukkannya.",
      "Missed: {0}. No event could have shown it."),
  NEAREST(
      "Yang paling mendekati: {0}, tetapi {1}.",
      "Yang paling hampir: {0}, tetapi {1}.", "Nearest: {0}, but {1}."),
  NOT_APPLICABLE("Tidak berlaku: {0}.", "Tidak berkenaan: {0}.", "Not applicable: {0}."),
  INCONCLUSIVE(
      "Tidak dapat diputuskan: {0}. Yang diperlukan: {1}.",
      "Tidak dapat diputuskan: {0}. Yang diperlukan: {1}.", "Cannot be decided: {0}. Needed: {1}."),

  // Rules
  KEPT("Dipatuhi: {0}.", "Dipatuhi: {0}.", "Kept: {0}."),
  BROKEN("Dilanggar: {0}.", "Dilanggar: {0}.", "Broken: {0}."),
  BROKEN_SEEN(
      "Dilanggar: {0}. Ditemukan: {1}.",
      "Dilanggar: {0}. Ditemui: {1}.", "Broken: {0}. Seen: {1}."),
  BROKEN_MEASURED(
      "Dilanggar: {0}; kenyataannya {1}.",
      "Dilanggar: {0}; sebenarnya {1}.", "Broken: {0}; it was {1}."),
  KEPT_MEASURED(
      "Dipatuhi: {0}; kenyataannya {1}.",
      "Dipatuhi: {0}; sebenarnya {1}.", "Kept: {0}; it was {1}."),
  MORE("dan {0} lagi", "dan {0} lagi", "and {0} more"),

  // Requirements
  DUE_WITHIN(
      "paling lambat {0} setelah {1}", "selewat-lewatnya {0} selepas {1}", "within {0} of {1}"),
  DUE_BETWEEN("{0} sampai {1} setelah {2}", "{0} hingga {1} selepas {2}", "{0} to {1} after {2}"),
  DUE_BY(
      "{0}, dihitung menurut jam {1}",
      "{0}, dikira mengikut waktu {1}", "{0}, by the hours of {1}"),
  NEVER("jangan pernah: {0}", "jangan sekali-kali: {0}", "never: {0}"),
  ALWAYS("selalu: {0}", "sentiasa: {0}", "always: {0}"),
  AT_MOST_TIMES(
      "paling banyak {0} kali: {1}",
      "paling banyak {0} kali: {1}", "at most {0} {0?time:times}: {1}"),
  AT_LEAST_TIMES(
      "sedikitnya {0} kali: {1}",
      "sekurang-kurangnya {0} kali: {1}", "at least {0} {0?time:times}: {1}"),
  EXACTLY_TIMES("tepat {0} kali: {1}", "tepat {0} kali: {1}", "exactly {0} {0?time:times}: {1}"),
  WHENEVER_BEFORE(
      "setiap kali ada: {0}; sebelumnya harus ada: {1}",
      "setiap kali ada: {0}; sebelum itu mesti ada: {1}",
      "whenever there is: {0}; before it there must be: {1}"),
  WHENEVER_AFTER(
      "setiap kali ada: {0}; sesudahnya harus ada: {1}",
      "setiap kali ada: {0}; selepas itu mesti ada: {1}",
      "whenever there is: {0}; after it there must be: {1}"),
  WHENEVER_NOT_BEFORE(
      "setiap kali ada: {0}; sebelumnya tidak boleh ada: {1}",
      "setiap kali ada: {0}; sebelum itu tidak boleh ada: {1}",
      "whenever there is: {0}; before it there must not be: {1}"),
  WHENEVER_NOT_AFTER(
      "setiap kali ada: {0}; sesudahnya tidak boleh ada: {1}",
      "setiap kali ada: {0}; selepas itu tidak boleh ada: {1}",
      "whenever there is: {0}; after it there must not be: {1}"),
  WHENEVER_RIGHT_BEFORE(
      "setiap kali ada: {0}; tepat sebelumnya harus ada: {1}",
      "setiap kali ada: {0}; sejurus sebelum itu mesti ada: {1}",
      "whenever there is: {0}; right before it there must be: {1}"),
  WHENEVER_RIGHT_AFTER(
      "setiap kali ada: {0}; tepat sesudahnya harus ada: {1}",
      "setiap kali ada: {0}; sejurus selepas itu mesti ada: {1}",
      "whenever there is: {0}; right after it there must be: {1}"),
  WHENEVER_NOT_RIGHT_BEFORE(
      "setiap kali ada: {0}; tepat sebelumnya tidak boleh ada: {1}",
      "setiap kali ada: {0}; sejurus sebelum itu tidak boleh ada: {1}",
      "whenever there is: {0}; right before it there must not be: {1}"),
  WHENEVER_NOT_RIGHT_AFTER(
      "setiap kali ada: {0}; tepat sesudahnya tidak boleh ada: {1}",
      "setiap kali ada: {0}; sejurus selepas itu tidak boleh ada: {1}",
      "whenever there is: {0}; right after it there must not be: {1}"),
  WHENEVER_SOMEWHERE(
      "setiap kali ada: {0}; sebelum atau sesudahnya harus ada: {1}",
      "setiap kali ada: {0}; sebelum atau selepas itu mesti ada: {1}",
      "whenever there is: {0}; before or after it there must be: {1}"),
  WHENEVER_NOWHERE(
      "setiap kali ada: {0}; sebelum maupun sesudahnya tidak boleh ada: {1}",
      "setiap kali ada: {0}; sebelum mahupun selepas itu tidak boleh ada: {1}",
      "whenever there is: {0}; neither before nor after it there may be: {1}"),
  ALTERNATELY(", setiap kali yang baru", ", setiap kali yang baharu", ", each time anew"),
  WITHIN(", dalam {0}", ", dalam {0}", ", within {0}"),
  JOINED(", dengan {0} yang sama", ", dengan {0} yang sama", ", with the same {0}"),
  METRIC_AT_MOST("{0} paling banyak {1}", "{0} paling banyak {1}", "{0} at most {1}"),
  METRIC_AT_LEAST("{0} sedikitnya {1}", "{0} sekurang-kurangnya {1}", "{0} at least {1}"),
  TIME_AT_MOST("{0} maksimal {1}", "{0} maksimum {1}", "{0} at most {1}"),
  FACTS_AGREE(
      "{0} yang disebutkan petugas sesuai dengan catatan kasus ({1})",
      "{0} yang disebut ejen sepadan dengan rekod kes ({1})",
      "the {0} that the agent states agrees with the case record ({1})"),
  SAME_LANGUAGE(
      "petugas menjawab dalam bahasa pelanggan",
      "ejen menjawab dalam bahasa pelanggan",
      "the agent answers in the customer's language"),

  // Patterns
  SAYS("{0} mengatakan {1}", "{0} menyebut {1}", "{0} says {1}"),
  MATCHES(
      "ucapan {0} cocok dengan /{1}/",
      "kata-kata {0} sepadan dengan /{1}/", "{0} says something that matches /{1}/"),
  RESEMBLES(
      "{0} mengatakan sesuatu seperti {1}",
      "{0} menyebut sesuatu seperti {1}", "{0} says something like {1}"),
  ASKS("{0} bertanya", "{0} bertanya", "{0} asks a question"),
  ASKS_ABOUT("{0} menanyakan {1}", "{0} bertanyakan {1}", "{0} asks about {1}"),
  ECHOES(
      "{0} mengulang pokok ucapan {1}",
      "{0} mengulang isi penting kata-kata {1}", "{0} repeats the main points of {1}"),
  MENTIONS("{0} menyebutkan {1}", "{0} menyebut {1}", "{0} mentions {1}"),
  WORDS(
      "ucapan {0} sepanjang {1} kata",
      "kata-kata {0} sepanjang {1} patah perkataan", "{0} uses {1} words"),
  CUSTOM("ucapan {0} menunjukkan {1}", "kata-kata {0} menunjukkan {1}", "{0} shows {1}"),
  NOT_SHOWN("bukan: {0}", "bukan: {0}", "not: {0}"),
  ACTION("tindakan {0}", "tindakan {0}", "the action {0}"),
  ACTION_WITH("tindakan {0} dengan {1}", "tindakan {0} dengan {1}", "the action {0} with {1}"),
  ACTION_EXACT(" (tanpa rincian lain)", " (tanpa butiran lain)", " (and no other details)"),
  BUT_NOT("{0}, tetapi bukan {1}", "{0}, tetapi bukan {1}", "{0}, but not {1}"),
  ACTION_BY(" oleh {0}", " oleh {0}", " by {0}"),
  ACTION_FAILED(" yang gagal", " yang gagal", " that fails"),
  FACT_KNOWN("catatan kasus memuat {0}", "rekod kes mengandungi {0}", "the case record holds {0}"),
  FIRST("pada giliran pertamanya", "pada giliran pertamanya", "in the first turn"),
  LAST("pada giliran terakhirnya", "pada giliran terakhirnya", "in the last turn"),
  OPENING("dalam {0} giliran pertama", "dalam {0} giliran pertama", "in the first {0} turns"),
  CLOSING("dalam {0} giliran terakhir", "dalam {0} giliran terakhir", "in the last {0} turns"),
  PRESENT("(terisi)", "(berisi)", "(anything)"),
  OR(" atau ", " atau ", " or "),
  AND(" dan ", " dan ", " and "),
  THEN(" lalu ", " kemudian ", " then "),

  // Speakers, anchors, quotes
  AGENT("petugas", "ejen", "the agent"),
  CUSTOMER("pelanggan", "pelanggan", "the customer"),
  SYSTEM("sistem", "sistem", "the system"),
  UNKNOWN("pembicara tak dikenal", "penutur tidak diketahui", "an unknown speaker"),
  ANYONE("siapa pun", "sesiapa sahaja", "anyone"),
  START("awal percakapan", "permulaan perbualan", "the start"),
  CLOSE("akhir percakapan", "akhir perbualan", "the close"),
  TRIGGER("pemicunya", "pencetusnya", "what called for it"),
  STEP("langkah {0}", "langkah {0}", "step {0}"),
  QUOTE("“{0}” ({1}, peristiwa {2})", "“{0}” ({1}, peristiwa {2})", "“{0}” ({1}, event {2})"),
  QUOTE_AT("“{0}” ({1}, {2})", "“{0}” ({1}, {2})", "“{0}” ({1}, {2})"),

  // What a near miss lacked
  OTHER_SPEAKER("dari pihak lain", "daripada pihak lain", "from another side"),
  NOT_BY("bukan dari {0}", "bukan daripada {0}", "not from {0}"),
  NEGATED("dalam kalimat negatif", "dalam ayat negatif", "negated"),
  LESS_ALIKE(
      "belum cukup mirip dengan contohnya",
      "belum cukup serupa dengan contohnya",
      "not close enough to the examples"),
  SUPPOSED(
      "hanya pengandaian atau ucapan orang lain",
      "hanya andaian atau kata-kata orang lain",
      "only supposed or reported"),
  ASKED("hanya ditanyakan", "hanya ditanya", "only asked about"),
  BEFORE_TRIGGER(
      "terjadi sebelum diperlukan", "berlaku sebelum diperlukan", "before it was called for"),
  FAILED("tindakannya gagal", "tindakannya gagal", "the action failed"),
  OTHER_VALUES("rinciannya berbeda", "butirannya berbeza", "its details differ"),
  EXPECTED_VALUES("seharusnya {0}", "sepatutnya {0}", "it should hold {0}"),
  OTHER_PLACE("bukan di tempat yang diminta", "bukan di tempat yang diminta", "at another place"),

  // Units
  MILLISECONDS("{0} milidetik", "{0} milisaat", "{0} ms"),
  SECONDS("{0} detik", "{0} saat", "{0} s"),
  MINUTES("{0} menit", "{0} minit", "{0} min"),
  HOURS("{0} jam", "{0} jam", "{0} h"),
  DAYS("{0} hari", "{0} hari", "{0} {0?day:days}"),
  TURNS("{0} giliran", "{0} giliran", "{0} {0?turn:turns}");

  @SuppressWarnings("ImmutableEnumChecker") // three texts, and nothing that changes
  private final Sentence text;

  Message(String id, String ms, String en) {
    this.text = new Sentence(id, ms, en);
  }

  /** The text in a language, with its places filled. */
  String in(Language language, Object... values) {
    return text.in(language, values);
  }
}
