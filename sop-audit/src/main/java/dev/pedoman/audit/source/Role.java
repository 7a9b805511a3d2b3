package dev.pedoman.audit.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a name in front of a line says about who speaks, in Indonesian, Malay and English.
 *
 * @param part which side, as far as the word tells
 * @param person the name of the person, when one follows the word, as in {@code CS Rina}
 */
record Role(Part part, Optional<String> person) {
  /** The sides that words tell apart. */
  enum Part {
    AGENT,
    CUSTOMER,
    /** A program: the agent of a conversation that has no other, else the system. */
    MACHINE
  }

  private static final Set<String> AGENTS =
      Set.of(
          ("agent,agen,ejen,cs,cso,csr,petugas,admin,operator,adviser,advisor,representative,rep,"
                  + "service representative,support,support agent,helpdesk,help desk,staff,staf,"
                  + "customer service,customer care,customer support,customer service officer,"
                  + "layanan pelanggan,petugas layanan,wakil,wakil khidmat pelanggan,"
                  + "khidmat pelanggan,pegawai,pegawai khidmat pelanggan,kakitangan,juruwang,kasir,"
                  + "teller,assistant,asisten,pembantu,ai,ai agent,virtual assistant,"
                  + "asisten virtual,pembantu maya,supervisor,penyelia,spv,manager,manajer,pengurus,"
                  + "seller,penjual,human agent,live agent")
              .split(","));
  private static final Set<String> CUSTOMERS =
      Set.of(
          ("customer,pelanggan,nasabah,konsumen,pengguna,user,client,klien,caller,penelepon,"
                  + "pemanggil,guest,tamu,tetamu,buyer,pembeli,visitor,pengunjung,pelawat,member,"
                  + "patient,pasien,pesakit,passenger,penumpang,shopper,subscriber,pelapor,pengadu,"
                  + "policyholder,cust,plg,plgn")
              .split(","));
  private static final Set<String> MACHINES =
      Set.of("system", "sistem", "bot", "chatbot", "ivr", "automated message", "pesan otomatis");
  private static final Map<String, Part> WORDS = words();

  /** What a name says, if it begins with a word for a side. */
  static Optional<Role> of(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String bare = plain.replaceAll("[ _#-]*\\d+$", "");
    Part whole = WORDS.get(bare);
    if (whole != null) {
      return Optional.of(new Role(whole, Optional.empty()));
    }
    // The longest word first, so that "customer service Rina" is no customer.
    for (int end = bare.lastIndexOf(' '); end > 0; end = bare.lastIndexOf(' ', end - 1)) {
      Part part = WORDS.get(bare.substring(0, end));
      if (part != null) {
        String stripped = name.strip().replaceAll("\\s+", " ");
        return Optional.of(new Role(part, Optional.of(stripped.substring(end + 1).strip())));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Part> words() {
    Map<String, Part> words = new TreeMap<>();
    AGENTS.forEach(word -> words.put(word, Part.AGENT));
    CUSTOMERS.forEach(word -> words.put(word, Part.CUSTOMER));
    MACHINES.forEach(word -> words.put(word, Part.MACHINE));
    return words;
  }
}
