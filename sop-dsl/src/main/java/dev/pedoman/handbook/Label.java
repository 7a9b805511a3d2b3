package dev.pedoman.handbook;

import dev.pedoman.transcript.Language;
import java.util.Locale;

/** What the handbook itself says, in Indonesian, Malay and English. */
enum Label {
  HANDBOOK("Panduan kerja", "Panduan kerja", "Handbook"),
  CARD("Kartu petugas", "Kad ejen", "Agent card"),
  CONTENTS("Isi", "Kandungan", "Contents"),
  PURPOSE("Tujuan", "Tujuan", "Purpose"),
  PURPOSE_TEXT(
      "Panduan ini menjelaskan langkah demi langkah apa yang dilakukan dalam hal berikut: {0}.",
      "Panduan ini menerangkan langkah demi langkah apa yang dibuat bagi perkara berikut: {0}.",
      "This handbook says, step by step, what to do in this case: {0}."),
  SERVES("Prinsip yang dilayani", "Prinsip yang disokong", "It serves"),
  OWNER("Penanggung jawab", "Penanggungjawab", "Owner"),
  VERSION("Versi", "Versi", "Version"),
  REVIEW_BY("Ditinjau paling lambat", "Disemak selewat-lewatnya", "To be reviewed by"),
  CHANNELS("Saluran", "Saluran", "Channels"),
  ALL_CHANNELS("semua", "semua", "all"),
  SOURCES("Sumber", "Sumber", "Sources"),
  FLOW("Alur", "Aliran", "Flow"),
  FLOW_TEXT(
      "Diagram alur langkah; isinya sama dengan daftar langkah di bawah.",
      "Carta aliran langkah; kandungannya sama dengan senarai langkah di bawah.",
      "Flow diagram of the steps; it says the same as the list of steps below."),
  STEPS("Langkah", "Langkah", "Steps"),
  STEP("Langkah {0}", "Langkah {0}", "Step {0}"),
  ANY_ORDER("Dalam urutan apa pun", "Mengikut apa-apa urutan", "In any order"),
  ONE_OF("Salah satu", "Salah satu", "One of these"),
  IN_ORDER("Berurutan", "Mengikut urutan", "In this order"),
  ONLY_IF("Hanya jika", "Hanya jika", "Only if"),
  NOT_NEEDED("Tidak perlu jika", "Tidak perlu jika", "Not needed if"),
  EACH_TIME("Setiap kali", "Setiap kali", "Each time"),
  OTHERWISE("jika tidak", "jika tidak", "otherwise"),
  YES("ya", "ya", "yes"),
  START("Mulai", "Mula", "Start"),
  END("Selesai", "Tamat", "End"),
  WHY("Alasannya", "Sebabnya", "Why"),
  PRINCIPLES("Prinsip", "Prinsip", "Principles"),
  EXAMPLE("Contoh ucapan", "Contoh ayat", "For example"),
  DEADLINE("Tenggat", "Tempoh", "Deadline"),
  CHECKED("Yang diperiksa", "Yang disemak", "What is checked"),
  CRITICAL("kritis", "kritikal", "critical"),
  OPTIONAL("boleh dilewati", "boleh ditinggalkan", "may be left out"),
  NEVER_SAY("Yang tidak boleh diucapkan", "Yang tidak boleh dikatakan", "What never to say"),
  NOT_LIKE("Jadi jangan", "Jadi jangan", "So do not say"),
  RULES("Yang selalu berlaku", "Yang sentiasa terpakai", "What always holds"),
  SCORING("Cara penilaian", "Cara penilaian", "How it is scored"),
  PASS_TEXT(
      "Setiap langkah dan aturan yang berlaku punya bobot. Nilainya adalah bagian bobot yang diperoleh;"
          + " lulus mulai {0} %.",
      "Setiap langkah dan peraturan yang terpakai mempunyai wajaran. Markahnya ialah bahagian wajaran"
          + " yang diperoleh; lulus mulai {0} %.",
      "Each step and rule that applies has a weight. The score is the share of the weight that is"
          + " earned; {0} % passes."),
  CREDIT_TEXT(
      "Langkah yang terlambat mendapat {0} %, yang terlalu cepat {1} %, yang di luar urutan {2} % dari"
          + " bobotnya.",
      "Langkah yang lewat mendapat {0} %, yang terlalu awal {1} %, yang di luar urutan {2} % daripada"
          + " wajarannya.",
      "A step that is late earns {0} %, one that is early {1} %, one out of order {2} % of its"
          + " weight."),
  CRITICAL_TEXT(
      "Satu saja dari butir kritis ini gagal, seluruh percakapan gagal",
      "Jika satu sahaja perkara kritikal ini gagal, seluruh perbualan gagal",
      "When one of these critical items fails, the whole conversation fails"),
  WEIGHTS("Prinsip dengan bobot lain", "Prinsip dengan wajaran lain", "Principles that weigh more"),
  TIMES("×{0}", "×{0}", "×{0}"),
  SAYS("{0} mengatakan hal seperti {1}", "{0} berkata seperti {1}", "{0} says something like {1}"),
  DOES("tindakan {0} dicatat", "tindakan {0} direkodkan", "the action {0} is recorded"),
  KNOWN("catatan kasus memuat {0}", "rekod kes mengandungi {0}", "the case record holds {0}"),
  OR(" atau ", " atau ", " or "),
  AND(" dan ", " dan ", " and "),
  NOT("tidak: {0}", "tidak: {0}", "not: {0}"),
  THE_AGENT("petugas", "ejen", "the agent"),
  THE_CUSTOMER("pelanggan", "pelanggan", "the customer"),
  THE_SYSTEM("sistem", "sistem", "the system"),
  SOMEONE("seseorang", "seseorang", "somebody"),
  SPEED("kecepatan", "kepantasan", "speed"),
  ACCURACY("ketepatan", "ketepatan", "accuracy"),
  CLARITY("kejelasan", "kejelasan", "clarity"),
  TRANSPARENCY("transparansi", "ketelusan", "transparency"),
  ACCESSIBILITY("kemudahan akses", "kebolehcapaian", "accessibility"),
  FRIENDLINESS("keramahan", "kemesraan", "friendliness"),
  EFFICIENCY("efisiensi", "kecekapan", "efficiency"),
  PHONE("telepon", "telefon", "phone"),
  CHAT("chat", "sembang", "chat"),
  EMAIL("email", "e-mel", "e-mail"),
  MESSAGING("pesan", "pemesejan", "messaging"),
  FACE_TO_FACE("tatap muka", "bersemuka", "face to face"),
  UNKNOWN("tidak diketahui", "tidak diketahui", "unknown");

  private final String indonesian;
  private final String malay;
  private final String english;

  Label(String indonesian, String malay, String english) {
    this.indonesian = indonesian;
    this.malay = malay;
    this.english = english;
  }

  /** The text with its gaps filled in order. */
  String in(Language language, String... parts) {
    String text =
        switch (language) {
          case ID -> indonesian;
          case MS -> malay;
          case EN -> english;
        };
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", parts[i]);
    }
    return text;
  }

  /** The label of a constant of the same name. */
  static Label of(Enum<?> constant) {
    return valueOf(constant.name());
  }

  /** The name by which templates know it, such as {@code passText}. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      key.append(
          key.length() == 0
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return key.toString();
  }
}
