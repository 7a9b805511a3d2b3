package dev.pedoman.report;

import dev.pedoman.evidence.Reason;
import dev.pedoman.transcript.Language;

/** What each reason says to a reader, in Indonesian, Malay and English. */
final class ReasonMessage {
  private ReasonMessage() {}

  static String of(Reason reason, Language language) {
    return switch (language) {
      case ID -> indonesian(reason);
      case MS -> malay(reason);
      case EN -> english(reason);
    };
  }

  private static String indonesian(Reason reason) {
    return switch (reason) {
      case NO_TIMES -> "transkrip tidak memuat waktu yang diperlukan";
      case TRANSCRIPT_INCOMPLETE -> "transkrip tidak lengkap";
      case LANGUAGE_NOT_COVERED -> "SOP tidak punya frasa untuk bahasa yang dipakai";
      case LANGUAGE_NOT_TOLD -> "bahasanya tidak dapat dikenali";
      case ACTIONS_NOT_RECORDED -> "sumbernya tidak mencatat tindakan";
      case WINDOW_NOT_OBSERVED -> "transkrip berakhir sebelum tenggatnya";
      case SPEAKER_UNKNOWN -> "diucapkan, tetapi tidak diketahui oleh siapa";
      case REDACTED -> "mungkin tersembunyi di balik data yang disamarkan";
      case NO_AGENT_EVENTS -> "tidak ada ucapan atau tindakan petugas";
      case FACT_UNKNOWN -> "catatan kasus tidak memuat data yang diperlukan";
      case ANCHOR_NOT_SEEN -> "titik awal tenggatnya tidak terlihat";
      case BUDGET_EXCEEDED -> "pencocokan dihentikan karena melampaui batas kerjanya";
      case PATTERN_NOT_MOUNTED -> "pola khusus dari program tidak tersedia";
      case PATTERN_UNANSWERED -> "pola khusus dari program tidak memberi jawaban";
      case NOTHING_TO_MEASURE -> "tidak ada yang dapat diukur";
      case TRIGGER_NOT_SEEN -> "pemicunya tidak muncul";
      case EXCUSED -> "tidak diperlukan lagi";
      case OPTIONAL -> "boleh dilewati";
      case OTHER_BRANCH -> "pilihan lain yang diambil";
      case CHANNEL_OUT_OF_SCOPE -> "SOP ini bukan untuk saluran tersebut";
      case CRITICAL_ITEM -> "ada butir kritis yang gagal";
      case CRITICAL_UNDECIDED -> "ada butir kritis yang tidak dapat diputuskan";
      case UNDER_PASS_MARK -> "nilainya di bawah batas lulus";
      case TOO_LITTLE_DECIDED -> "kurang dari separuhnya dapat diputuskan";
      case NOTHING_APPLIES -> "tidak ada butir SOP yang berlaku";
    };
  }

  private static String malay(Reason reason) {
    return switch (reason) {
      case NO_TIMES -> "transkrip tiada masa yang diperlukan";
      case TRANSCRIPT_INCOMPLETE -> "transkrip tidak lengkap";
      case LANGUAGE_NOT_COVERED -> "SOP tiada frasa untuk bahasa yang digunakan";
      case LANGUAGE_NOT_TOLD -> "bahasanya tidak dapat dikenal pasti";
      case ACTIONS_NOT_RECORDED -> "sumbernya tidak merekodkan tindakan";
      case WINDOW_NOT_OBSERVED -> "transkrip berakhir sebelum tempohnya tamat";
      case SPEAKER_UNKNOWN -> "disebut, tetapi tidak diketahui oleh siapa";
      case REDACTED -> "mungkin tersembunyi di sebalik data yang disamarkan";
      case NO_AGENT_EVENTS -> "tiada kata-kata atau tindakan ejen";
      case FACT_UNKNOWN -> "rekod kes tiada data yang diperlukan";
      case ANCHOR_NOT_SEEN -> "titik mula tempohnya tidak ditemui";
      case BUDGET_EXCEEDED -> "pemadanan dihentikan kerana melebihi had kerjanya";
      case PATTERN_NOT_MOUNTED -> "corak khas daripada program tidak tersedia";
      case PATTERN_UNANSWERED -> "corak khas daripada program tidak memberi jawapan";
      case NOTHING_TO_MEASURE -> "tiada apa yang boleh diukur";
      case TRIGGER_NOT_SEEN -> "pencetusnya tidak muncul";
      case EXCUSED -> "tidak diperlukan lagi";
      case OPTIONAL -> "boleh ditinggalkan";
      case OTHER_BRANCH -> "pilihan lain yang diambil";
      case CHANNEL_OUT_OF_SCOPE -> "SOP ini bukan untuk saluran tersebut";
      case CRITICAL_ITEM -> "ada perkara kritikal yang gagal";
      case CRITICAL_UNDECIDED -> "ada perkara kritikal yang tidak dapat diputuskan";
      case UNDER_PASS_MARK -> "markahnya di bawah had lulus";
      case TOO_LITTLE_DECIDED -> "kurang daripada separuhnya dapat diputuskan";
      case NOTHING_APPLIES -> "tiada perkara dalam SOP yang berkenaan";
    };
  }

  private static String english(Reason reason) {
    return switch (reason) {
      case NO_TIMES -> "the transcript lacks the times that are needed";
      case TRANSCRIPT_INCOMPLETE -> "the transcript is incomplete";
      case LANGUAGE_NOT_COVERED -> "the SOP has no phrases for the language spoken";
      case LANGUAGE_NOT_TOLD -> "the language cannot be told";
      case ACTIONS_NOT_RECORDED -> "the source does not record actions";
      case WINDOW_NOT_OBSERVED -> "the transcript ends before it was due";
      case SPEAKER_UNKNOWN -> "it was said, but by whom is not known";
      case REDACTED -> "it may be hidden by a redaction";
      case NO_AGENT_EVENTS -> "no agent says or does anything";
      case FACT_UNKNOWN -> "the case record lacks what is needed";
      case ANCHOR_NOT_SEEN -> "the moment it is counted from was not seen";
      case BUDGET_EXCEEDED -> "matching took too much work and was stopped";
      case PATTERN_NOT_MOUNTED -> "the program's own pattern is not available";
      case PATTERN_UNANSWERED -> "the program's own pattern gave no answer";
      case NOTHING_TO_MEASURE -> "there is nothing to measure";
      case TRIGGER_NOT_SEEN -> "nothing called for it";
      case EXCUSED -> "it was not needed any more";
      case OPTIONAL -> "it may be left out";
      case OTHER_BRANCH -> "another choice was taken";
      case CHANNEL_OUT_OF_SCOPE -> "this SOP is not for that channel";
      case CRITICAL_ITEM -> "a critical item failed";
      case CRITICAL_UNDECIDED -> "a critical item cannot be decided";
      case UNDER_PASS_MARK -> "the score is under the pass mark";
      case TOO_LITTLE_DECIDED -> "less than half could be decided";
      case NOTHING_APPLIES -> "nothing in the SOP applies";
    };
  }
}
