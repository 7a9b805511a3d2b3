package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseIndexTest {
  private static final Set<Language> ALL = EnumSet.allOf(Language.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // phrase; text; the spans that are hit
        "mohon maaf;Kami MOHON maaf, Bu;MOHON maaf",
        "mohon maaf;mohon, ma'af;mohon, ma'af",
        "maaf;maaaaf ya;maaaaf",
        "maaf;maf ya maaff;maf/maaff",
        "maaf;maafkan memaafkan;''",
        "terima kasih;mksh kak, trims, makasihhh;mksh/trims/makasihhh",
        "terima kasih;tq so much;tq",
        "thank you;tq, thankyou, ty;tq/thankyou/ty",
        "mksh;terima kasih;terima kasih",
        "terima kasih banyak;makasih banyak;makasih banyak",
        "terima kasih;terima barang kasih;''",
        "nomor pesanan|order number;minta nomor pesanannya;nomor pesanannya",
        "nomor pesanannya;nomor pesananmu;nomor pesananmu",
        "nomor pesanan;no pesanan;no pesanan",
        "apa masalah;apakah masalahnya;apakah masalahnya",
        "masa;ada masalah;''",
        "bu;buku;''",
        "mau;maupun;''",
        "sa;salah;''",
        "tidak bisa;gk bs;gk bs",
        "tidak boleh;x boleh, xboleh, tak boleh;x boleh/xboleh/tak boleh",
        "tidak ada;xde;xde",
        "macam mana;mcm mana, camne;mcm mana/camne",
        "saya tidak tahu;sy tdk tau;sy tdk tau",
        "baik-baik saja;baik2 sj;baik2 sj",
        "baik2;baik-baik;baik-baik",
        "i am sorry;I’m sorry / im sorry;I’m sorry/im sorry",
        "I'm sorry;i am sorry;i am sorry",
        "cannot;can't, can not, cant, cannot;can't/can not/cant/cannot",
        "do not worry;don't worry;don't worry",
        "apologise;I apologize;apologize",
        "selamat (pagi|siang|sore|malam);Selamat sore;Selamat sore",
        "selamat (pagi|siang);selamat malam;''",
        "(mohon) maaf;mohon maaf;mohon maaf/maaf",
        "(saya|kami)? akan bantu;akan bantu;akan bantu",
        "(saya|kami|) akan bantu;kami akan bantu;kami akan bantu/akan bantu",
        "a ((b|c) d|e);a c d, a e;a c d/a e",
        "tunggu*;tunggulah menunggu ditunggu tungguin;tunggulah/tungguin",
        "meng*;mengapa MENGERTI;mengapa/MENGERTI",
        "minta ... pengurus;minta bicara dengan pengurus;minta bicara dengan pengurus",
        "minta ... pengurus;minta pengurus;minta pengurus",
        "a ... b;a 1 2 3 4 5 b;a 1 2 3 4 5 b",
        "a ... b;a 1 2 3 4 5 6 b;''",
        "a ... b;a x. Y b;a x. Y b",
        "a ... b;a x. Yes. Zoo b;''",
        "sebesar {money};sebesar Rp 1,5 jt ya;sebesar Rp 1,5 jt",
        "{duration} (kerja);dalam 3 hari kerja;3 hari kerja",
        "within {duration};within 2x24 jam;within 2x24 jam",
        "call me at {phone};call me at +62 812-3456-7890;call me at +62 812-3456-7890",
        "sorry;sorry/maaf;sorry/maaf",
        "good morning;goodmorning;''",
        "café;CAFE;CAFE",
      })
  void finds(String phrase, String text, String expected) {
    String found =
        find(Phrases.of(phrase), text).stream()
            .map(hit -> text.substring(hit.start(), hit.end()))
            .collect(Collectors.joining("/"));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // phrase; text; whether it is negated
        "maaf;Saya tidak minta maaf;true",
        "maaf;maaf, tidak apa-apa;false",
        "maaf;tidak apa-apa, maaf ya;false",
        "maaf;tidak apa apa maaf ya;false",
        "maaf;bukan hanya maaf yang kami beri;false",
        "maaf;tanpa maaf;true",
        "kirim;barang belum kami kirim;true",
        "kirim;belum ada, tapi kami kirim;false",
        "kirim;jangan lupa kirim fotonya;false",
        "bantu;jangan khawatir kami bantu;false",
        "bantu;tidak perlu khawatir kami bantu;false",
        "ganti;gak bisa kami ganti;true",
        "ganti;kami ganti;false",
        "ganti;tidak. kami ganti;false",
        "pulangkan wang;kami tak boleh pulangkan wang;true",
        "pulangkan wang;x boleh pulangkan wang;true",
        "nombor pesanan;boleh tak saya dapatkan nombor pesanan;false",
        "nomor pesanan;bisa nggak minta nomor pesanan;false",
        "pesanan;minta no pesanan;false",
        "jam;2 x 24 jam;false",
        "refund;we will not refund you;true",
        "refund;we can't give a refund;true",
        "refund;we no longer refund;true",
        "refund;no refund;true",
        "refund;no, refund it;false",
        "refund;not only a refund but more;false",
        "refund;why not refund it;false",
        "refund;no problem, refund is coming;false",
        "refund;no worries we refund it;false",
        "refund;don't worry we refund it;false",
        "refund;I do not know but we refund it;false",
        "refund;never ever refund;true",
        "refund;not in this world will we ever refund;false",
        "not refund;we will not refund;false",
        "tidak bisa;kami tidak bisa;false",
        "cannot help;we cannot help;false",
      })
  void knows_negations(String phrase, String text, boolean negated) {
    List<PhraseHit> hits = find(Phrases.of(phrase), text);
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).negated()).isEqualTo(negated);
  }

  @Test
  void a_phrase_may_begin_inside_a_contraction() {
    assertThat(find(Phrases.of("will call you"), "we'll call you"))
        .containsExactly(new PhraseHit(0, 2, 14, false));
  }

  @Test
  void fills_fact_slots_from_the_case_record() {
    Facts facts = Facts.of(Map.of("customer", Map.of("name", "Budi Santoso")));
    PhraseIndex.Builder builder = PhraseIndex.builder();
    builder.add(Phrases.of("halo (pak) {fact:customer.name}"), Map.of(), ALL);
    PhraseIndex index = builder.build();
    assertThat(index.find(Words.of("halo pak budi"), facts))
        .containsExactly(new PhraseHit(0, 0, 13, false));
    assertThat(index.find(Words.of("halo Budi Santoso"), facts))
        .containsExactly(new PhraseHit(0, 0, 17, false));
    assertThat(index.find(Words.of("halo pak andi"), facts)).isEmpty();
    assertThat(index.find(Words.of("halo pak budi"), Facts.none())).isEmpty();
  }

  @Test
  void resolves_collections_alone_and_inside_phrases() {
    Map<String, Phrases> own =
        Map.of(
            "hello", Phrases.of("halo (semua)", "$morning"),
            "morning", Phrases.of("selamat pagi|pagi"));
    PhraseIndex.Builder builder = PhraseIndex.builder();
    int alone = builder.add(Phrases.of("$hello"), own, ALL);
    int inside = builder.add(Phrases.of("$hello (pak|bu)"), own, ALL);
    PhraseIndex index = builder.build();
    List<PhraseHit> hits = index.find(Words.of("halo semua Bu, pagi pak"), Facts.none());
    assertThat(hits)
        .containsExactly(
            new PhraseHit(alone, 0, 4, false),
            new PhraseHit(alone, 0, 10, false),
            new PhraseHit(inside, 0, 13, false),
            new PhraseHit(alone, 15, 19, false),
            new PhraseHit(inside, 15, 23, false));
  }

  @Test
  void looks_in_the_sops_own_collections_before_the_built_in_ones() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    int own = builder.add(Phrases.of("$greeting"), Map.of("greeting", Phrases.of("ahoy")), ALL);
    int builtIn = builder.add(Phrases.of("$greeting"), Map.of(), ALL);
    PhraseIndex index = builder.build();
    assertThat(index.find(Words.of("ahoy"), Facts.none())).extracting("set").containsExactly(own);
    assertThat(index.find(Words.of("selamat pagi"), Facts.none()))
        .extracting("set")
        .contains(builtIn)
        .doesNotContain(own);
  }

  @Test
  void refuses_unknown_collections_circles_and_malformed_phrases() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    assertThatThrownBy(() -> builder.add(Phrases.of("$greting"), Map.of(), ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no collection '$greting'; did you mean 'greeting'?");
    Map<String, Phrases> circle = Map.of("a", Phrases.of("x $b"), "b", Phrases.of("$a"));
    assertThatThrownBy(() -> builder.add(Phrases.of("$a"), circle, ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("$a -> $b -> $a");
    assertThatThrownBy(() -> builder.add(Phrases.of("a (b"), Map.of(), ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'(' is not closed");
  }

  @Test
  void equal_sets_share_a_number() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    int one = builder.add(Phrases.of("a", "$x"), Map.of("x", Phrases.of("b")), ALL);
    int same =
        builder.add(Phrases.of("a", "$x"), Map.of("x", Phrases.of("b"), "y", Phrases.of("c")), ALL);
    int other = builder.add(Phrases.of("a", "$x"), Map.of("x", Phrases.of("c")), ALL);
    assertThat(same).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void knows_the_languages_of_a_set() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    Set<Language> two = EnumSet.of(Language.ID, Language.EN);
    Phrases indonesian = Phrases.of(Map.of(Language.ID, List.of("halo")));
    int shared = builder.add(Phrases.of("halo"), Map.of(), two);
    int one = builder.add(indonesian, Map.of(), two);
    int named = builder.add(Phrases.of("$hi"), Map.of("hi", indonesian), two);
    int under =
        builder.add(Phrases.of(Map.of(Language.EN, List.of("$hi"))), Map.of("hi", indonesian), two);
    int builtIn = builder.add(Phrases.of("$greeting"), Map.of(), two);
    PhraseIndex index = builder.build();
    assertThat(index.languages(shared)).containsExactly(Language.ID, Language.EN);
    assertThat(index.languages(one)).containsExactly(Language.ID);
    assertThat(index.languages(named)).containsExactly(Language.ID);
    assertThat(index.languages(under)).isEmpty();
    assertThat(index.languages(builtIn)).containsExactly(Language.values());
  }

  @Test
  void an_empty_index_finds_nothing() {
    assertThat(PhraseIndex.builder().build().find(Words.of("halo"), Facts.none())).isEmpty();
  }

  @Test
  void hits_of_one_set_are_bounded() {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    builder.add(Phrases.of("a"), Map.of(), ALL);
    builder.add(Phrases.of("b"), Map.of(), ALL);
    String text = "a ".repeat(5_000) + "b";
    List<PhraseHit> hits = builder.build().find(Words.of(text), Facts.none());
    assertThat(hits).hasSize(1_001);
    assertThat(hits.get(1_000).set()).isEqualTo(1);
  }

  private static List<PhraseHit> find(Phrases phrases, String text) {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    builder.add(phrases, Map.of(), ALL);
    return builder.build().find(Words.of(text), Facts.none());
  }
}
