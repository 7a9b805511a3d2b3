package dev.pedoman.audit.output;

import dev.pedoman.transcript.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every word of the terminal: key, then Indonesian, Malay and English side by side. */
final class LabelTable {
  static final Map<String, Map<Language, String>> ROWS = rows();

  private final Map<String, Map<Language, String>> rows = new LinkedHashMap<>();

  private LabelTable() {}

  private static Map<String, Map<Language, String>> rows() {
    LabelTable table = new LabelTable();
    table.verdictsAndOutcomes();
    table.namesOfTheField();
    table.phrasesOfAReport();
    table.phrasesOfASummary();
    return Collections.unmodifiableMap(table.rows);
  }

  private void row(String key, String id, String ms, String en) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    words.put(Language.ID, id);
    words.put(Language.MS, ms);
    words.put(Language.EN, en);
    if (rows.put(key, Collections.unmodifiableMap(words)) != null) {
      throw new IllegalStateException("label " + key + " twice");
    }
  }

  private void verdictsAndOutcomes() {
    row("verdict.PASS", "LULUS", "LULUS", "PASS");
    row("verdict.FAIL", "GAGAL", "GAGAL", "FAIL");
    row("verdict.NOT_APPLICABLE", "TIDAK BERLAKU", "TIDAK BERKENAAN", "NOT APPLICABLE");
    row("verdict.INCONCLUSIVE", "BELUM PASTI", "TIDAK PASTI", "INCONCLUSIVE");
    row("outcome.LATE", "TERLAMBAT", "LEWAT", "LATE");
    row("outcome.EARLY", "TERLALU DINI", "TERLALU AWAL", "EARLY");
    row("outcome.OUT_OF_ORDER", "SALAH URUTAN", "SALAH TURUTAN", "OUT OF ORDER");
    row("outcome.MISSED", "TERLEWAT", "TERTINGGAL", "MISSED");
    row("outcome.BROKEN", "DILANGGAR", "DILANGGAR", "BROKEN");
  }

  private void namesOfTheField() {
    row("principle.speed", "kecepatan", "kepantasan", "speed");
    row("principle.accuracy", "akurasi", "ketepatan", "accuracy");
    row("principle.clarity", "kejelasan", "kejelasan", "clarity");
    row("principle.transparency", "transparansi", "ketelusan", "transparency");
    row("principle.accessibility", "aksesibilitas", "kebolehcapaian", "accessibility");
    row("principle.friendliness", "keramahan", "kemesraan", "friendliness");
    row("principle.efficiency", "efisiensi", "kecekapan", "efficiency");
    row("speaker.agent", "agen", "ejen", "agent");
    row("speaker.customer", "pelanggan", "pelanggan", "customer");
    row("speaker.system", "sistem", "sistem", "system");
    row("speaker.unknown", "tidak diketahui", "tidak diketahui", "unknown speaker");
    row("channel.phone", "telepon", "telefon", "phone");
    row("channel.chat", "obrolan", "sembang", "chat");
    row("channel.email", "surel", "e-mel", "e-mail");
    row("channel.messaging", "pesan", "pemesejan", "messaging");
    row("channel.face-to-face", "tatap muka", "bersemuka", "face to face");
    row("channel.unknown", "kanal tidak diketahui", "saluran tidak diketahui", "unknown channel");
  }

  private void phrasesOfAReport() {
    row(
        "score",
        "nilai {}, batas lulus {}",
        "markah {}, markah lulus {}",
        "score {}, pass mark {}");
    row("score.none", "tanpa nilai", "tiada markah", "no score");
    row("decided.none", "belum ada yang pasti", "tiada yang pasti", "nothing decided");
    row("not-applicable", "{} tidak berlaku", "{} tidak berkenaan", "{} n/a");
    row("undecided", "{} belum pasti", "{} tidak pasti", "{} undecided");
    row("findings", "Temuan ({})", "Penemuan ({})", "Findings ({})");
    row("findings.none", "Tidak ada temuan.", "Tiada penemuan.", "No findings.");
    row("critical", "kritis", "kritikal", "critical");
    row("event", "peristiwa {}", "peristiwa {}", "event {}");
    row("more", "dan {} lagi", "dan {} lagi", "and {} more");
    row(
        "undecided.heading",
        "Belum dapat dipastikan ({})",
        "Tidak dapat dipastikan ({})",
        "Undecided ({})");
    row("needed", "yang diperlukan: {}", "yang diperlukan: {}", "needed: {}");
    row("undecided.other", "alasan lain", "sebab lain", "other reasons");
    row("categories", "Kategori", "Kategori", "Categories");
  }

  private void phrasesOfASummary() {
    row("summary", "Ringkasan", "Ringkasan", "Summary");
    row("summary.conversations", "percakapan: {}", "perbualan: {}", "conversations: {}");
    row("summary.files", "berkas dibaca: {}", "fail dibaca: {}", "files read: {}");
    row("summary.set-aside", "disisihkan: {}", "diketepikan: {}", "set aside: {}");
    row("summary.skipped", "berkas dilewati: {}", "fail dilangkau: {}", "files skipped: {}");
    row("summary.mean", "rata-rata nilai", "purata markah", "mean score");
    row(
        "summary.principles",
        "Rata-rata per prinsip",
        "Purata mengikut prinsip",
        "Mean by principle");
    row("summary.findings", "Temuan tersering", "Penemuan paling kerap", "Most frequent findings");
    row("summary.of", "{} dari {}", "{} daripada {}", "{} of {}");
  }
}
