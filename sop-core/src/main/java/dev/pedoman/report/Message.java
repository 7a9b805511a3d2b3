package dev.pedoman.report;

import dev.pedoman.transcript.Language;

/**
 * Every sentence of a report, in Indonesian, Malay and English; {@code {0}}, {@code {1}} … stand
 * for what is filled in.
 */
enum Message {
  // Steps
  DONE("Dilakukan: {0}.", "Dibuat: {0}.", "Done: {0}."),
  DONE_IN_TIME(
      "Dilakukan tepat waktu, {1} setelah {2}: {0}.",
      "Dibuat tepat pada masanya, {1} selepas {2}: {0}.", "Done in time, {1} after {2}: {0}."),
  LATE(
      "Terlambat: {0}, {1} setelah {2}; batasnya {3}, jadi lewat {4}.",
      "Lewat: {0}, {1} selepas {2}; hadnya {3}, iaitu lebih {4}.",
      "Late: {0}, {1} after {2}; allowed is {3}, so {4} too late."),
  EARLY(
      "Terlalu cepat: {0}, {1} setelah {2}; paling cepat {3}.",
      "Terlalu awal: {0}, {1} selepas {2}; paling awal {3}.",
      "Too early: {0}, {1} after {2}; not before {3}."),
  OUT_OF_ORDER(
      "Urutannya keliru: {0} tidak berada di tempat yang ditetapkan prosedur.",
      "Tidak mengikut turutan: {0} bukan di tempat yang ditetapkan oleh prosedur.",
      "Out of order: {0} is not where the procedure has it."),
  MISSED(
      "Tidak dilakukan: {0}. Dicari pada {1} peristiwa (nomor {2} sampai {3}), tidak ditemukan.",
      "Tidak dibuat: {0}. Dicari dalam {1} peristiwa (nombor {2} hingga {3}), tidak ditemui.",
      "Missed: {0}. Looked for in {1} events (numbers {2} to {3}), not found."),
  MISSED_NO_CANDIDATE(
      "Tidak dilakukan: {0}. Tidak ada peristiwa yang bisa menunjukkannya.",
      "Tidak dibuat: {0}. Tiada peristiwa yang boleh menunjukkannya.",
      "Missed: {0}. No event could have shown it."),
  NEAREST(
      "Yang paling dekat: {0}, tetapi {1}.",
      "Yang paling hampir: {0}, tetapi {1}.", "Nearest: {0}, but {1}."),
  NOT_APPLICABLE("Tidak berlaku: {0}.", "Tidak berkenaan: {0}.", "Not applicable: {0}."),
  INCONCLUSIVE(
      "Tidak dapat diputuskan: {0}.", "Tidak dapat diputuskan: {0}.", "Cannot be decided: {0}."),

  // Rules
  KEPT("Dipatuhi: {0}.", "Dipatuhi: {0}.", "Kept: {0}."),
  BROKEN("Dilanggar: {0}.", "Dilanggar: {0}.", "Broken: {0}."),
  BROKEN_SEEN(
      "Dilanggar: {0}. Terlihat: {1}.", "Dilanggar: {0}. Dilihat: {1}.", "Broken: {0}. Seen: {1}."),
  BROKEN_MEASURED(
      "Dilanggar: {0}; nyatanya {1}.",
      "Dilanggar: {0}; sebenarnya {1}.", "Broken: {0}; it was {1}."),
  KEPT_MEASURED(
      "Dipatuhi: {0}; nyatanya {1}.", "Dipatuhi: {0}; sebenarnya {1}.", "Kept: {0}; it was {1}."),
  MORE("dan {0} lagi", "dan {0} lagi", "and {0} more"),

  // Requirements
  NEVER("jangan pernah: {0}", "jangan sekali-kali: {0}", "never: {0}"),
  ALWAYS("selalu: {0}", "sentiasa: {0}", "always: {0}"),
  AT_MOST_TIMES(
      "paling banyak {0} kali: {1}", "paling banyak {0} kali: {1}", "at most {0} times: {1}"),
  AT_LEAST_TIMES(
      "sedikitnya {0} kali: {1}", "sekurang-kurangnya {0} kali: {1}", "at least {0} times: {1}"),
  WHENEVER_BEFORE(
      "setiap kali {0}, sebelumnya {1}",
      "setiap kali {0}, sebelum itu {1}", "whenever {0}, before it {1}"),
  WHENEVER_AFTER(
      "setiap kali {0}, sesudahnya {1}",
      "setiap kali {0}, selepas itu {1}", "whenever {0}, after it {1}"),
  WHENEVER_NOT_BEFORE(
      "setiap kali {0}, tidak sebelumnya {1}",
      "setiap kali {0}, tidak sebelum itu {1}", "whenever {0}, not before it {1}"),
  WHENEVER_NOT_AFTER(
      "setiap kali {0}, tidak sesudahnya {1}",
      "setiap kali {0}, tidak selepas itu {1}", "whenever {0}, not after it {1}"),
  WITHIN("dalam {0}", "dalam {0}", "within {0}"),
  METRIC_AT_MOST("{0} paling banyak {1}", "{0} paling banyak {1}", "{0} at most {1}"),
  METRIC_AT_LEAST("{0} sedikitnya {1}", "{0} sekurang-kurangnya {1}", "{0} at least {1}"),
  FACTS_AGREE(
      "{0} yang disebutkan petugas sesuai dengan catatan kasus ({1})",
      "{0} yang disebut ejen sepadan dengan rekod kes ({1})",
      "the {0} that the agent states agrees with the case record ({1})"),
  SAME_LANGUAGE(
      "petugas menjawab dalam bahasa pelanggan",
      "ejen menjawab dalam bahasa pelanggan",
      "the agent answers in the customer''s language"),

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
  FACT_KNOWN("catatan kasus memuat {0}", "rekod kes mengandungi {0}", "the case record holds {0}"),
  OPENING("di {0} giliran pertama", "dalam {0} giliran pertama", "in the first {0} turns"),
  CLOSING("di {0} giliran terakhir", "dalam {0} giliran terakhir", "in the last {0} turns"),
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
  CLOSE("akhir percakapan", "penutup perbualan", "the close"),
  TRIGGER("pemicunya", "pencetusnya", "what called for it"),
  STEP("langkah {0}", "langkah {0}", "step {0}"),
  QUOTE("“{0}” ({1}, peristiwa {2})", "“{0}” ({1}, peristiwa {2})", "“{0}” ({1}, event {2})"),
  QUOTE_AT("“{0}” ({1}, {2})", "“{0}” ({1}, {2})", "“{0}” ({1}, {2})"),

  // What a near miss lacked
  OTHER_SPEAKER("pembicaranya lain", "penuturnya lain", "somebody else said it"),
  NEGATED("itu kalimat ingkar", "itu ayat nafi", "it is negated"),
  BEFORE_TRIGGER(
      "terjadi sebelum diperlukan",
      "berlaku sebelum diperlukan",
      "it came before it was called for"),
  FAILED("tindakannya gagal", "tindakannya gagal", "the action failed"),
  OTHER_VALUES("rinciannya berbeda", "butirannya berbeza", "its attributes differ"),
  OTHER_PLACE("tempatnya lain", "tempatnya lain", "it stands at another place"),

  // Units
  MILLISECONDS("{0} milidetik", "{0} milisaat", "{0} ms"),
  SECONDS("{0} detik", "{0} saat", "{0} s"),
  MINUTES("{0} menit", "{0} minit", "{0} min"),
  HOURS("{0} jam", "{0} jam", "{0} h"),
  DAYS("{0} hari", "{0} hari", "{0} days"),
  TURNS("{0} giliran", "{0} giliran", "{0} turns");

  private final String id;
  private final String ms;
  private final String en;

  Message(String id, String ms, String en) {
    this.id = id;
    this.ms = ms;
    this.en = en.replace("''", "'");
  }

  /** The text in a language, with its places filled. */
  String in(Language language, Object... values) {
    String text =
        switch (language) {
          case ID -> id;
          case MS -> ms;
          case EN -> en;
        };
    return fill(text, values);
  }

  private static String fill(String text, Object... values) {
    StringBuilder out = new StringBuilder(text.length() + 60);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
        out.append(values[text.charAt(i + 1) - '0']);
        i += 2;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
