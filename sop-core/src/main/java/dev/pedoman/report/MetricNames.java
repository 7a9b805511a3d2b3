package dev.pedoman.report;

import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Metric;
import dev.pedoman.transcript.Language;

/** What metrics and kinds of mentions are called, in Indonesian, Malay and English. */
final class MetricNames {
  private MetricNames() {}

  static String of(Metric metric, Language language) {
    return switch (metric) {
      case FIRST_RESPONSE_TIME ->
          pick(language, "waktu respons pertama", "masa respons pertama", "first response time");
      case AVERAGE_RESPONSE_TIME ->
          pick(language, "rata-rata waktu respons", "purata masa respons", "average response time");
      case LONGEST_RESPONSE_TIME ->
          pick(
              language,
              "waktu respons terlama",
              "masa respons paling lama",
              "longest response time");
      case RESOLUTION_TIME ->
          pick(language, "waktu penyelesaian", "masa penyelesaian", "resolution time");
      case HANDLE_TIME -> pick(language, "waktu penanganan", "masa pengendalian", "handle time");
      case LONGEST_HOLD ->
          pick(
              language,
              "waktu tunggu (hold) terlama",
              "masa menunggu (hold) paling lama",
              "longest hold");
      case TOTAL_HOLD ->
          pick(language, "total waktu tunggu (hold)", "jumlah masa menunggu (hold)", "total hold");
      case SILENCE ->
          pick(language, "jeda terlama", "tempoh senyap paling lama", "longest silence");
      case INTERRUPTIONS ->
          pick(
              language,
              "jumlah penyelaan oleh petugas",
              "bilangan kali ejen mencelah",
              "interruptions");
      case TRANSFERS -> pick(language, "jumlah pengalihan", "bilangan pemindahan", "transfers");
      case TURNS -> pick(language, "jumlah giliran", "bilangan giliran", "turns");
      case WORDS_PER_SENTENCE ->
          pick(language, "kata per kalimat", "patah perkataan setiap ayat", "words per sentence");
      case TALK_SHARE ->
          pick(language, "porsi bicara petugas", "bahagian percakapan ejen", "talk share");
      case QUESTIONS_ASKED_TWICE ->
          pick(language, "pertanyaan yang diulang", "soalan yang diulang", "questions asked twice");
      case KNOWN_DATA_ASKED ->
          pick(
              language,
              "data yang sudah tercatat tetapi ditanyakan",
              "data yang sudah direkodkan tetapi ditanya",
              "known data asked for");
      case NAME_USES ->
          pick(
              language,
              "penyebutan nama pelanggan",
              "sebutan nama pelanggan",
              "uses of the customer's name");
    };
  }

  static String of(MentionKind kind, Language language) {
    return switch (kind) {
      case MONEY -> pick(language, "jumlah uang", "jumlah wang", "amount of money");
      case DATE -> pick(language, "tanggal", "tarikh", "date");
      case DURATION -> pick(language, "jangka waktu", "tempoh masa", "length of time");
      case NUMBER -> pick(language, "angka", "nombor", "number");
      case PHONE -> pick(language, "nomor telepon", "nombor telefon", "phone number");
      case EMAIL -> pick(language, "alamat e-mail", "alamat e-mel", "e-mail address");
      case IDENTIFIER -> pick(language, "nomor atau kode", "nombor atau kod", "reference number");
      case NAME -> pick(language, "nama", "nama", "name");
    };
  }

  private static String pick(Language language, String id, String ms, String en) {
    return switch (language) {
      case ID -> id;
      case MS -> ms;
      case EN -> en;
    };
  }
}
