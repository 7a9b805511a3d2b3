package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scan sees what {@link PhraseIndex#find} sees in the same text, in bounded work. */
class PhraseScannerTest {
  private static final Set<Language> ALL = EnumSet.allOf(Language.class);
  private static final Facts FACTS = Facts.of(Map.of("name", "Budi Santoso"));
  private static final PhraseIndex INDEX = index();

  private static final String ODD =
      "tq mksh gk tdk x xde tak takpe maaaaf maaff baik2 can't don't i'm it's Rp 50.000 3 hari dua"
          + " minggu 20 Nov 2025 budi santoso Dr. No. no 5 customer's ma'af pesanannya nomornya café"
          + " naïve ok... Ok! , . ? - : ( ) 1,5jt off stuff too 你好 مرحبا 界 \u200b a\u0301 2x24"
          + " hari2 teman2nya \uD83D \uDE42 ﷺ ' n't a.b 1. J. and-or unfortunatelyy extraordinarily"
          + " berkomunikasi tunggulah membantunya por favor que está ich nicht";

  @Test
  void finds_the_same_as_find_and_tells_the_same_language() {
    Random random = new Random(5);
    List<String> pool = pool();
    PhraseScanner scanner = INDEX.scanner();
    int total = 0;
    for (int round = 0; round < 6_000; round++) {
      String text = text(random, pool);
      Words words = Words.of(text);
      List<PhraseHit> expected = INDEX.find(words, FACTS);
      scanner.scan(text, FACTS);
      assertThat(scanner.list()).as(text).isEqualTo(expected);
      LanguageTally byWords = new LanguageTally();
      LanguageTally byScan = new LanguageTally();
      byWords.add(words);
      scanner.countInto(byScan);
      assertThat(byScan).as(text).usingRecursiveComparison().isEqualTo(byWords);
      total += expected.size();
    }
    assertThat(total).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @MethodSource("dev.pedoman.language.HostileTextTest#pieces")
  void hostile_texts_are_seen_alike_and_cost_what_their_length_is_worth(String piece) {
    PhraseScanner once = INDEX.scanner();
    PhraseScanner eightTimes = INDEX.scanner();
    String text = piece.repeat(2_000);
    once.scan(text, FACTS);
    assertThat(once.list()).isEqualTo(INDEX.find(Words.of(text), FACTS));
    eightTimes.scan(text.repeat(8), FACTS);
    assertThat(eightTimes.steps()).isLessThanOrEqualTo(9 * once.steps() + 1_000);
  }

  @Test
  void the_work_of_phrases_with_every_operator_nested_grows_with_the_text() {
    PhraseScanner scanner =
        index(
                "a ... (a|b|a b) ... (a ... (b|(a)? b)) ... ({number}|a) ... (a|a a|a a a) ... b c",
                "(a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) ... a* ... $x ... d")
            .scanner();
    scanner.scan("a b ".repeat(250), Facts.none());
    long first = scanner.steps();
    scanner.scan("a b ".repeat(2_000), Facts.none());
    long second = scanner.steps() - first;
    assertThat(first).isGreaterThan(1_000);
    assertThat(second).isLessThan(9 * first);
  }

  @Test
  void a_hundred_thousand_hits_are_a_thousand_and_are_the_earliest() {
    PhraseScanner scanner = index("maaf", "tidak").scanner();
    scanner.scan("maaf ".repeat(100_000) + "tidak", Facts.none());
    assertThat(scanner.hits()).isEqualTo(1_001);
    assertThat(scanner.start(999)).isEqualTo(999 * 5);
    assertThat(scanner.set(1_000)).isEqualTo(1);
  }

  @Test
  void a_hit_after_a_text_of_ten_megabytes_is_found() {
    PhraseScanner scanner = index("mohon maaf").scanner();
    String filler = "kami akan mencoba lagi ".repeat(450_000);
    scanner.scan(filler + "mohon maaf", Facts.none());
    assertThat(scanner.hits()).isEqualTo(1);
    assertThat(scanner.start(0)).isEqualTo(filler.length());
    assertThat(scanner.steps()).isLessThan(10);
    scanner.scan("mohon, maaf", Facts.none());
    assertThat(scanner.list()).containsExactly(new PhraseHit(0, 0, 11, false));
  }

  @Test
  void forgets_the_text_before() {
    PhraseScanner scanner = index("maaf").scanner();
    scanner.scan("maaf ya", Facts.none());
    scanner.scan("", Facts.none());
    assertThat(scanner.hits()).isZero();
    assertThatThrownBy(() -> scanner.set(0)).isInstanceOf(IndexOutOfBoundsException.class);
    LanguageTally tally = new LanguageTally();
    scanner.countInto(tally);
    assertThat(tally.guess()).isEqualTo(LanguageGuess.UNKNOWN);
  }

  @Test
  void a_tally_goes_on_over_texts_and_can_be_cleared() {
    PhraseScanner scanner = index("maaf").scanner();
    LanguageTally tally = new LanguageTally();
    for (String text : List.of("saya mahu", "akaun saya", "tarikh apa")) {
      scanner.scan(text, Facts.none());
      scanner.countInto(tally);
    }
    assertThat(tally.guess().language()).contains(Language.MS);
    tally.clear();
    assertThat(tally.guess()).isEqualTo(LanguageGuess.UNKNOWN);
  }

  private static String text(Random random, List<String> pool) {
    StringBuilder text = new StringBuilder();
    int at = random.nextInt(pool.size());
    for (int i = random.nextInt(30); i > 0; i--) {
      at = random.nextInt(3) == 0 ? random.nextInt(pool.size()) : at + 1;
      String word = pool.get(at % pool.size());
      if (random.nextInt(12) == 0) {
        word = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
      }
      if (random.nextInt(15) == 0) {
        word += word.charAt(word.length() - 1);
      }
      if (random.nextInt(15) == 0) {
        word += List.of("nya", "lah", "ku", "kah", "mu", "aaa").get(random.nextInt(6));
      }
      text.append(word)
          .append(random.nextInt(8) == 0 ? ", " : random.nextInt(12) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  /** The words of all lexicons in their order, and as many odd ones between them. */
  private static List<String> pool() {
    List<String> odd = TextTable.split(ODD, ' ');
    List<String> pool = new ArrayList<>();
    for (String name : Lexicons.names()) {
      for (Lexicon.Entry entry : Lexicons.find(name).orElseThrow().entries()) {
        for (String word : entry.phrase().split("[ |(){}*$?]+", -1)) {
          if (!word.isEmpty()) {
            pool.add(word);
            if (pool.size() % 4 == 0) {
              pool.add(odd.get(pool.size() / 4 % odd.size()));
            }
          }
        }
      }
    }
    return pool;
  }

  private static PhraseIndex index() {
    List<String> phrases = new ArrayList<>();
    Lexicons.names().forEach(name -> phrases.add("$" + name));
    phrases.add("$apology ... $follow-up-promise");
    phrases.add("(saya|kami)? ... $apology");
    phrases.add("tidak ... (bisa|boleh) ... {money}");
    phrases.add("{duration} ... {date}");
    phrases.add("{fact:name} (tq)");
    phrases.add("men*");
    phrases.add("a ... b");
    phrases.add("saya (tidak|tak|x)? (bisa|boleh|dapat) (bantu|tolong)?");
    return index(phrases.toArray(new String[0]));
  }

  private static PhraseIndex index(String... phrases) {
    PhraseIndex.Builder builder = PhraseIndex.builder();
    Map<String, Phrases> own = Map.of("x", Phrases.of("a (b)", "a ... b"));
    for (String phrase : phrases) {
      builder.add(Phrases.of(phrase), own, ALL);
    }
    return builder.build();
  }
}
