package dev.pedoman.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pedoman.handbook.Handbook.Form;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.BuiltInSops;
import dev.pedoman.yaml.SopYaml;
import org.junit.jupiter.api.Test;

class HandbookTest {
  private static final Sop SMALL =
      SopYaml.read(
              "small",
              """
              sop: small
              version: 1.2.0
              title: { en: "Lamps <b>& shades</b>" }
              owner: Care
              languages: [en]
              steps:
                - step: greet
                  do: { en: Greet *the* customer. }
                  because: { en: It is kind. }
                  principles: [friendliness]
                  critical: true
                  expect: { agent: { says: [good morning] } }
                  within: 60s
                - when: { customer: { says: refund please } }
                  one-of:
                    - { step: pay, do: { en: Pay. }, expect: { action: pay } }
                    - { step: voucher, do: { en: Offer. }, optional: true, expect: { agent: { says: voucher } } }
              rules:
                - rule: no-policy
                  do: { en: Do not hide. }
                  never: { agent: { says: our policy } }
              """)
          .orThrow();

  @Test
  void the_handbook_holds_what_people_need_in_every_language_and_form() {
    for (String name : BuiltInSops.names()) {
      Sop sop = BuiltInSops.load(name);
      for (Language language : Language.values()) {
        for (Form form : Form.values()) {
          String text = Handbook.of(sop, language).text(form);
          String card = Handbook.of(sop, language).card(form);

          for (Step step : sop.allSteps()) {
            String instruction = step.about().instruction().in(language).orElseThrow();
            String shown = instruction.replace("'", form == Form.HTML ? "&#39;" : "'");
            assertThat(text).as(name).contains(shown);
            assertThat(card).as(name).contains(shown);
          }
          assertThat(text).contains(sop.version()).doesNotContain("{{");
          assertThat(card).doesNotContain("{{");
        }
      }
    }
  }

  @Test
  void markdown_tells_purpose_steps_flow_prohibitions_and_scoring() {
    String text = Handbook.of(SMALL, Language.EN).text(Form.MARKDOWN);

    assertThat(text)
        .contains("| Version | 1.2.0 |")
        .contains("#### 1. Greet \\*the\\* customer. (critical)")
        .contains("- **Deadline:** within 60 s of the start")
        .contains("- **Why:** It is kind.")
        .contains("- **For example:** “Good morning”")
        .contains("```mermaid\nflowchart TD\n")
        .contains("### One of these — Only if: the customer says something like “Refund please”")
        .contains("- **Do not hide.**")
        .contains("So do not say: “Our policy”")
        .contains("80 % passes");
  }

  @Test
  void what_authors_write_stays_text() {
    String html = Handbook.of(SMALL, Language.EN).text(Form.HTML);
    String markdown = Handbook.of(SMALL, Language.EN).text(Form.MARKDOWN);

    assertThat(html).contains("Lamps &lt;b&gt;&amp; shades&lt;/b&gt;").doesNotContain("<b>&");
    assertThat(markdown).contains("# Lamps \\<b\\>& shades\\</b\\>");
  }

  @Test
  void mermaid_and_svg_draw_the_same_steps() {
    Flow flow = Flow.of(SMALL, Language.EN);
    String mermaid = Mermaid.of(flow, Language.EN);
    String svg = Svg.of(flow, Language.EN);

    assertThat(mermaid)
        .contains("s1[\"1. Greet *the* customer.\"]:::critical")
        .contains("c2{\"One of these\"}")
        .contains("s3(\"3. Offer.\")");
    assertThat(svg)
        .contains("role=\"img\"")
        .contains("1. Greet *the* customer.")
        .contains("3. Offer. (may be left out)");
  }

  @Test
  void a_template_of_ones_own_takes_the_place_of_ours() {
    String text =
        Handbook.of(SMALL, Language.EN)
            .fill(
                "own.md",
                "{{title}}: {{#parts}}{{#isStep}}{{number}} {{/isStep}}{{/parts}}",
                Form.HTML);

    assertThat(text).isEqualTo("Lamps &lt;b&gt;&amp; shades&lt;/b&gt;: 1 2 3 ");
  }

  @Test
  void a_name_that_is_not_there_is_a_problem_with_its_place() {
    Problem problem = problem("one\n{{titel}}");

    assertThat(problem.place().label()).isEqualTo("own.html:2");
    assertThat(problem.what()).contains("'titel'");
    assertThat(problem.mend()).startsWith("did you mean 'title'?");
  }

  @Test
  void a_malformed_template_is_a_problem_with_its_place() {
    assertThat(problem("one\n{{#parts}} two").place().label()).startsWith("own.html:");
    assertThat(problem("{{> nowhere}}").what()).contains("nowhere");
  }

  /** Each of these would run code or read a file with a template engine as it comes. */
  @Test
  void no_code_and_no_file_can_be_reached_from_a_template() {
    for (String evil :
        new String[] {
          "{{title.class}}",
          "{{title.length}}",
          "{{parts.size}}",
          "{{class.forName}}",
          "{{getClass}}",
          "{{label.class.name}}",
          "{{> /etc/passwd}}",
          "{{> ../handbook.html}}",
          "{{> style.css}}{{title.bytes}}",
          "{{#title.chars}}x{{/title.chars}}"
        }) {
      assertThat(problem(evil).code()).as(evil).isEqualTo("bad-template");
    }
  }

  private static Problem problem(String template) {
    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class,
            () -> Handbook.of(SMALL, Language.EN).fill("own.html", template, Form.HTML));
    assertThat(thrown).as(template).isNotNull();
    return thrown.problems().get(0);
  }
}
