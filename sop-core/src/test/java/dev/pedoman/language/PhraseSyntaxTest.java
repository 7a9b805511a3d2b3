package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseSyntaxTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "maaf",
        "nomor pesanan|order number",
        "selamat (pagi|siang|sore)",
        "(mohon) maaf",
        "(mau|minta|) maaf",
        "(mau|minta)? bicara",
        "minta ... pengurus",
        "minta … pengurus",
        "tunggu*",
        "sebesar {money} pada {date}",
        "halo {fact:customer.name}",
        "$greeting",
        "$greeting (bapak|ibu)",
        "a ((b|c) d|e)",
        "what's up, doc?",
        "(saya) ... maaf ya",
      })
  void accepts_what_people_may_write(String phrase) {
    assertThat(PhraseSyntax.check(phrase)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "' ';0;the phrase has no word",
        "!?;0;the phrase has no word",
        "a (b|c;2;'(' is not closed",
        "a b) c;3;')' closes nothing",
        "a ();2;the parentheses are empty",
        "a (|b);3;'|' has nothing on one side",
        "a (b||c);4;'|' has nothing on one side",
        "a|;1;'|' has nothing on one side",
        "|a;0;'|' has nothing on one side",
        "... maaf;0;'...' stands at an end of the phrase",
        "maaf ...;5;'...' stands at an end of the phrase",
        "...;0;'...' stands at an end of the phrase",
        "bayar {mony};6;there is no slot 'mony'",
        "bayar {money;6;'{' is not closed",
        "bayar money};11;'}' closes nothing",
        "halo {fact:};5;'' is no path of a fact",
        "halo {fact:a..b};5;'a..b' is no path of a fact",
        "$;0;'$' is not followed by a name",
        "harga $20;6;'$20' is no collection name",
        "$Greeting;0;'$Greeting' is no collection name",
        "* maaf;0;'*' follows no word",
        "ma*af;2;'*' stands inside a word",
        "(maaf);0;every word of the phrase is optional",
      })
  void names_the_first_fault_and_where_it_is(String phrase, int offset, String what) {
    assertThat(PhraseSyntax.check(phrase))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.what()).isEqualTo(what);
              assertThat(fault.offset()).isEqualTo(offset);
              assertThat(fault.mend()).isNotBlank();
            });
  }

  @Test
  void a_misspelt_slot_is_answered_with_the_nearest_one() {
    assertThat(PhraseSyntax.check("{mony}").orElseThrow().mend())
        .startsWith("did you mean 'money'?");
  }

  @Test
  void bounds_depth_length_wordings_and_gaps() {
    assertThat(PhraseSyntax.check("a " + "(b ".repeat(11) + ")".repeat(11)).orElseThrow().what())
        .contains("nested deeper than 10");
    assertThat(PhraseSyntax.check("a " + "(b ".repeat(10) + ")".repeat(10))).isEmpty();
    assertThat(PhraseSyntax.check("(".repeat(900)).orElseThrow().what()).contains("nested");
    assertThat(PhraseSyntax.check("a".repeat(1_001)).orElseThrow().what())
        .contains("longer than 1000");
    assertThat(PhraseSyntax.check("(a|b) ".repeat(11)).orElseThrow().what())
        .contains("more than 2000 wordings");
    assertThat(PhraseSyntax.check("(a|b) ".repeat(10))).isEmpty();
    assertThat(PhraseSyntax.check("a" + " ... a".repeat(9)).orElseThrow().what()).contains("gaps");
  }

  @Test
  void lists_the_collections() {
    assertThat(PhraseSyntax.collections("($b|x $a-1) y|$c")).containsExactly("a-1", "b", "c");
    assertThat(PhraseSyntax.collections("($b")).isEmpty();
    assertThat(PhraseSyntax.collections("b")).isEmpty();
  }
}
