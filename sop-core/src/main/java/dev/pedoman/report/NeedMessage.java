package dev.pedoman.report;

import dev.pedoman.evidence.Reason;
import dev.pedoman.transcript.Language;

/** What would let something be decided that could not be, in Indonesian, Malay and English. */
final class NeedMessage {
  private NeedMessage() {}

  static String of(Reason reason, Language language) {
    return switch (language) {
      case ID -> indonesian(reason);
      case MS -> malay(reason);
      case EN -> english(reason);
    };
  }

  private static String indonesian(Reason reason) {
    return switch (reason) {
      case NO_TIMES -> "transkrip dengan waktu setiap peristiwa";
      case TRANSCRIPT_INCOMPLETE -> "transkrip yang lengkap sampai akhir";
      case LANGUAGE_NOT_COVERED -> "frasa SOP untuk bahasa itu";
      case LANGUAGE_NOT_TOLD -> "transkrip yang menyebutkan bahasanya";
      case ACTIONS_NOT_RECORDED -> "sumber yang juga mencatat tindakan";
      case WINDOW_NOT_OBSERVED -> "transkrip yang mencakup seluruh tenggatnya";
      case SPEAKER_UNKNOWN -> "transkrip yang menyebutkan siapa yang berbicara";
      case REDACTED -> "transkrip yang tidak disamarkan";
      case NO_AGENT_EVENTS -> "transkrip yang memuat ucapan atau tindakan petugas";
      case FACT_UNKNOWN -> "catatan kasus yang memuat data itu";
      case ANCHOR_NOT_SEEN -> "transkrip yang memuat titik awal tenggatnya";
      case BUDGET_EXCEEDED -> "ucapan yang lebih pendek atau pola yang lebih sederhana";
      case PATTERN_NOT_MOUNTED -> "program yang menyediakan pola itu";
      case PATTERN_UNANSWERED -> "jawaban dari program; periksa sekali lagi nanti";
      case NOTHING_TO_MEASURE -> "transkrip yang memuat hal yang diukur";
      default -> "transkrip yang lebih lengkap";
    };
  }

  private static String malay(Reason reason) {
    return switch (reason) {
      case NO_TIMES -> "transkrip dengan masa bagi setiap peristiwa";
      case TRANSCRIPT_INCOMPLETE -> "transkrip yang lengkap hingga tamat";
      case LANGUAGE_NOT_COVERED -> "frasa SOP bagi bahasa itu";
      case LANGUAGE_NOT_TOLD -> "transkrip yang menyatakan bahasanya";
      case ACTIONS_NOT_RECORDED -> "sumber yang turut merekodkan tindakan";
      case WINDOW_NOT_OBSERVED -> "transkrip yang meliputi seluruh tempohnya";
      case SPEAKER_UNKNOWN -> "transkrip yang menyatakan siapa yang bercakap";
      case REDACTED -> "transkrip yang tidak disamarkan";
      case NO_AGENT_EVENTS -> "transkrip yang memuatkan kata-kata atau tindakan ejen";
      case FACT_UNKNOWN -> "rekod kes yang memuatkan maklumat itu";
      case ANCHOR_NOT_SEEN -> "transkrip yang memuatkan titik mula tempohnya";
      case BUDGET_EXCEEDED -> "kata-kata yang lebih pendek atau corak yang lebih ringkas";
      case PATTERN_NOT_MOUNTED -> "program yang menyediakan corak itu";
      case PATTERN_UNANSWERED -> "jawapan daripada program; semak sekali lagi nanti";
      case NOTHING_TO_MEASURE -> "transkrip yang memuatkan perkara yang diukur";
      default -> "transkrip yang lebih lengkap";
    };
  }

  private static String english(Reason reason) {
    return switch (reason) {
      case NO_TIMES -> "a transcript with the time of each event";
      case TRANSCRIPT_INCOMPLETE -> "a transcript that is complete to the end";
      case LANGUAGE_NOT_COVERED -> "phrases of the SOP for that language";
      case LANGUAGE_NOT_TOLD -> "a transcript that names its language";
      case ACTIONS_NOT_RECORDED -> "a source that records actions too";
      case WINDOW_NOT_OBSERVED -> "a transcript that covers all of the time it was due in";
      case SPEAKER_UNKNOWN -> "a transcript that says who speaks";
      case REDACTED -> "a transcript without the redaction";
      case NO_AGENT_EVENTS -> "a transcript that holds what the agent says or does";
      case FACT_UNKNOWN -> "a case record that holds it";
      case ANCHOR_NOT_SEEN -> "a transcript that shows that moment";
      case BUDGET_EXCEEDED -> "shorter utterances or simpler patterns";
      case PATTERN_NOT_MOUNTED -> "a program that provides the pattern";
      case PATTERN_UNANSWERED -> "an answer from the program; check again later";
      case NOTHING_TO_MEASURE -> "a transcript that holds what is measured";
      default -> "a fuller transcript";
    };
  }
}
