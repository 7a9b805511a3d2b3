package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.model.Phrases;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the automaton with a matcher that tries every wording at every word. */
class PhraseIndexBruteForceTest {
  private static final String[] PHRASE_WORDS = {
    "maaf",
    "tidak",
    "terima",
    "kasih",
    "pesanan",
    "pesanannya",
    "tq",
    "mksh",
    "can't",
    "i'm",
    "x",
    "saya",
    "baik2",
    "tidak apa",
    "thank you",
    "boleh",
    "xboleh",
    "cannot",
    "no"
  };

  private static final String[] TEXT_WORDS = {
    "maaf",
    "maaaf",
    "maaff",
    "tidak",
    "tak",
    "tdk",
    "terima",
    "kasih",
    "mksh",
    "tq",
    "ty",
    "thank",
    "you",
    "pesananmu",
    "pesanan",
    "can",
    "not",
    "cannot",
    "can't",
    "cant",
    "i'm",
    "i",
    "am",
    "im",
    "sy",
    "saya",
    "baik2",
    "baik",
    "apa",
    "takpe",
    "x",
    "boleh",
    "xleh",
    "nomor",
    "no",
    ".",
    ",",
    "!"
  };

  @Test
  void finds_what_trying_everything_finds() {
    Random random = new Random(42);
    int total = 0;
    for (int round = 0; round < 4_000; round++) {
      List<String> phrases = new ArrayList<>();
      PhraseIndex.Builder builder = PhraseIndex.builder();
      for (int i = 0; i < 3; i++) {
        String phrase = phrase(random, 2);
        if (PhraseSyntax.check(phrase).isEmpty()) {
          int set = builder.add(Phrases.of(phrase), Map.of(), EnumSet.allOf(Language.class));
          if (set == phrases.size()) {
            phrases.add(phrase);
          }
        }
      }
      PhraseIndex index = builder.build();
      Words words = Words.of(text(random));
      Set<String> expected = new TreeSet<>();
      for (int set = 0; set < phrases.size(); set++) {
        naive(set, phrases.get(set), words, expected);
      }
      Set<String> found = new TreeSet<>();
      List<PhraseHit> hits = index.find(words, Facts.none());
      for (PhraseHit hit : hits) {
        found.add(hit.set() + ":" + hit.start() + "-" + hit.end());
      }
      assertThat(found).as(phrases + " in '" + words.text() + "'").isEqualTo(expected);
      assertThat(found).hasSameSizeAs(hits);
      total += found.size();
    }
    assertThat(total).isGreaterThan(1_000);
  }

  private static void naive(int set, String phrase, Words words, Set<String> found) {
    for (PhraseNode.Sequence whole : PhraseSyntax.parse(phrase).parts()) {
      for (List<PhraseNode> variant : PhraseVariants.of(whole)) {
        for (List<PhraseNode> keyed : readings(variant)) {
          for (int start = 0; start < words.size(); start++) {
            for (int end : ends(keyed, 0, words, start)) {
              found.add(set + ":" + words.start(start) + "-" + words.end(end - 1));
            }
          }
        }
      }
    }
  }

  /** A variant with its words replaced by all that they may stand for, at most 64 ways. */
  private static List<List<PhraseNode>> readings(List<PhraseNode> variant) {
    long product = 1;
    for (PhraseNode node : variant) {
      if (node instanceof PhraseNode.Word word) {
        product *= Forms.readings(word.form()).size();
      }
    }
    List<List<PhraseNode>> all = List.of(List.of());
    for (PhraseNode node : variant) {
      List<List<PhraseNode>> longer = new ArrayList<>();
      for (List<PhraseNode> head : all) {
        if (node instanceof PhraseNode.Word word) {
          List<List<String>> forms = Forms.readings(word.form());
          for (List<String> keys : product > 64 ? forms.subList(0, 1) : forms) {
            List<PhraseNode> whole = new ArrayList<>(head);
            keys.forEach(key -> whole.add(new PhraseNode.Word(key)));
            longer.add(whole);
          }
        } else {
          List<PhraseNode> whole = new ArrayList<>(head);
          whole.add(node);
          longer.add(whole);
        }
      }
      all = longer;
    }
    return all;
  }

  /** Where a sequence of keys that begins at a unit may end. */
  private static Set<Integer> ends(List<PhraseNode> parts, int i, Words words, int unit) {
    Set<Integer> ends = new TreeSet<>();
    if (i == parts.size()) {
      ends.add(unit);
      return ends;
    }
    if (parts.get(i) instanceof PhraseNode.Gap) {
      for (int skip = 0; skip <= 5 && unit + skip < words.size(); skip++) {
        if (words.sentence(unit + skip) - words.sentence(unit - 1) <= 1) {
          ends.addAll(ends(parts, i + 1, words, unit + skip));
        }
      }
      return ends;
    }
    if (unit >= words.size()) {
      return ends;
    }
    if (parts.get(i) instanceof PhraseNode.Prefix prefix) {
      if (words.form(unit).startsWith(prefix.form())) {
        ends.addAll(ends(parts, i + 1, words, unit + 1));
      }
      return ends;
    }
    for (String key : Forms.keys(words.form(unit))) {
      List<List<String>> readings = new ArrayList<>(Spellings.readings(key));
      readings.add(List.of(key));
      for (List<String> reading : readings) {
        if (follows(parts, i, reading)) {
          ends.addAll(ends(parts, i + reading.size(), words, unit + 1));
        }
      }
    }
    return ends;
  }

  private static boolean follows(List<PhraseNode> parts, int from, List<String> reading) {
    for (int i = 0; i < reading.size(); i++) {
      PhraseNode word = new PhraseNode.Word(Forms.key(reading.get(i)));
      if (from + i >= parts.size() || !parts.get(from + i).equals(word)) {
        return false;
      }
    }
    return true;
  }

  private static String phrase(Random random, int depth) {
    StringBuilder phrase = new StringBuilder();
    int parts = 1 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      int kind = random.nextInt(10);
      if (kind < 6 || depth == 0) {
        phrase.append(PHRASE_WORDS[random.nextInt(PHRASE_WORDS.length)]);
      } else if (kind == 6) {
        phrase.append("...");
      } else if (kind == 7) {
        phrase.append("pes*");
      } else if (kind == 8) {
        phrase.append('(').append(phrase(random, depth - 1)).append(')');
      } else {
        phrase.append('(').append(phrase(random, depth - 1)).append('|');
        phrase.append(phrase(random, depth - 1)).append(')');
      }
      phrase.append(' ');
    }
    return phrase.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      text.append(TEXT_WORDS[random.nextInt(TEXT_WORDS.length)]).append(' ');
    }
    return text.toString();
  }
}
