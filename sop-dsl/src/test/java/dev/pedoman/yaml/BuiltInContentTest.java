package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.check.SopChecker;
import dev.pedoman.language.Lexicon;
import dev.pedoman.language.Lexicons;
import dev.pedoman.language.PhraseSyntax;
import dev.pedoman.model.About;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ships: the SOPs and lexicons are whole, in all three languages. */
class BuiltInContentTest {
  private static final List<String> EXPECTED =
      List.of(
          "greeting",
          "self-introduction",
          "ask-name",
          "ask-contact",
          "ask-order-number",
          "listening",
          "repeat-back",
          "clarify",
          "apology",
          "empathy",
          "ask-wanted-solution",
          "reassurance",
          "offer-solution",
          "offer-alternative",
          "time-frame",
          "transfer-reason",
          "hold-permission",
          "hold-thanks",
          "thanks",
          "anything-else",
          "closing",
          "self-service",
          "follow-up-promise",
          "policy-hiding",
          "blame",
          "dismissive",
          "disputing",
          "defensive",
          "needless-handover");

  static Stream<String> sops() {
    return BuiltInSops.names().stream();
  }

  static Stream<String> lexicons() {
    return Lexicons.names().stream();
  }

  @Test
  void the_five_procedures_and_the_lexicons_are_there() {
    assertThat(BuiltInSops.names())
        .containsExactly(
            "ai-agent-conduct",
            "call-handling",
            "complaint-handling",
            "email-reply",
            "first-contact");
    assertThat(Lexicons.names()).containsAll(EXPECTED);
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void a_lexicon_has_each_language_in_each_register(String name) {
    Lexicon lexicon = Lexicons.find(name).orElseThrow();
    Set<String> sections = new TreeSet<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      sections.add(entry.language() + " " + entry.register());
      assertThat(PhraseSyntax.check(entry.phrase())).as(entry.phrase()).isEmpty();
    }
    assertThat(sections).hasSize(Language.values().length * Lexicon.Register.values().length);
    assertThat(lexicon.about()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("sops")
  void a_procedure_says_everything_in_three_languages_and_names_principles_and_sources(
      String name) {
    Sop sop = BuiltInSops.load(name);
    List<String> lacking = new ArrayList<>();
    lack(lacking, "title", sop.title());
    sop.allSteps().forEach(step -> lack(lacking, step.id(), step.about()));
    sop.rules().forEach(rule -> lack(lacking, rule.id(), rule.about()));
    sop.categories().forEach(category -> lack(lacking, category.id(), category.action()));
    assertThat(lacking).isEmpty();
    assertThat(sop.owner()).isPresent();
    assertThat(sop.reviewBy()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("sops")
  void a_procedure_compiles_and_survives_being_written(String name) {
    Sop sop = BuiltInSops.load(name);
    assertThat(SopChecker.of(sop).sops()).containsExactly(sop);
    assertThat(SopYaml.read(name, SopYaml.write(sop)).orThrow()).isEqualTo(sop);
  }

  private static void lack(List<String> lacking, String item, About about) {
    lack(lacking, item + " do", about.instruction());
    if (!about.because().isEmpty()) {
      lack(lacking, item + " because", about.because());
    }
    if (about.principles().isEmpty()) {
      lacking.add(item + " principles");
    }
    if (about.sources().isEmpty()) {
      lacking.add(item + " source");
    }
    if (about.tags().isEmpty()) {
      lacking.add(item + " tags");
    }
  }

  private static void lack(List<String> lacking, String item, LocalText text) {
    if (!text.texts().keySet().containsAll(List.of(Language.values()))) {
      lacking.add(item);
    }
  }
}
