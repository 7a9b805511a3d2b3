package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pedoman.model.SopGenerator;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the schema accepts the loader accepts, and the other way round. */
class SopSchemaTest {
  /** What only the loader can know; the schema says so in its description. */
  private static final Set<String> LOADER_ONLY =
      Set.of(
          "unknown-lexicon",
          "bad-phrase",
          "bad-regular-expression",
          "bad-zone",
          "bad-hours",
          "bad-date",
          "unknown-step",
          "unknown-rule",
          "unknown-category",
          "unknown-step-or-rule",
          "unknown-calendar",
          "duplicate-id",
          "contradiction",
          "impossible-deadline",
          "too-many-anchors",
          "bad-synonym",
          "unknown-base",
          "unknown-target",
          "still-needed",
          "circular-phrases",
          "yaml-syntax",
          "time-goes-back",
          "unknown-sop",
          "unreadable",
          "no-conversation-reader");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SopSchema.text());

  private static final List<Object> VALUES =
      Arrays.asList(
          null,
          true,
          false,
          0,
          1,
          -1,
          2.5,
          1000,
          "",
          " ",
          "soon",
          "60s",
          "any",
          "en",
          List.of(),
          List.of("a"),
          Map.of(),
          Map.of("a", 1),
          Map.of("en", "some text"),
          "DONE",
          "agent",
          Map.of("says", "hello"),
          Map.of("agent", Map.of("says", "hello")),
          "2027-06-30");

  @Test
  void every_generated_sop_is_valid() {
    for (int seed = 0; seed < 150; seed++) {
      String text = SopYaml.write(new SopGenerator(seed).next());

      assertThat(faults(json(text))).as("seed " + seed).isEmpty();
    }
  }

  @Test
  void every_sop_that_is_built_in_is_valid() {
    for (String name : BuiltInSops.names()) {
      assertThat(faults(json(BuiltInSops.text(name).orElseThrow().text()))).as(name).isEmpty();
    }
  }

  @Test
  void schema_and_loader_refuse_the_same_sops() {
    List<String> texts = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      texts.add(SopYaml.write(new SopGenerator(seed).next()));
    }
    texts.add(BuiltInSops.text("complaint-handling").orElseThrow().text());
    texts.add(OVERLAY);

    agree(texts, text -> SopYaml.read("x.yaml", text).problems());
  }

  @Test
  void schema_and_loader_refuse_the_same_trials() {
    agree(
        List.of(TRIALS),
        text -> TrialYaml.read("x.trials.yaml", text, Optional.empty()).problems());
  }

  private interface Loader {
    List<Problem> problems(String text);
  }

  private static void agree(List<String> texts, Loader loader) {
    Random random = new Random(7);
    int refused = 0;
    int accepted = 0;
    for (String text : texts) {
      for (int i = 0; i < 600 / Math.min(20, texts.size()); i++) {
        Object broken = broken(YAML.readValue(text, Object.class), random);
        String json = JSON.writeValueAsString(broken);
        List<Problem> errors =
            loader.problems(json).stream().filter(p -> p.severity() == Severity.ERROR).toList();
        boolean only = errors.stream().allMatch(p -> LOADER_ONLY.contains(p.code()));
        List<String> faults = faults(json);
        if (errors.isEmpty()) {
          accepted++;
          assertThat(faults).as("accepted by the loader alone: " + json).isEmpty();
        } else if (!only) {
          refused++;
          assertThat(faults)
              .as("refused by the loader alone, for " + errors.get(0).text() + "\n" + json)
              .isNotEmpty();
        }
      }
    }
    assertThat(refused).isGreaterThan(100);
    assertThat(accepted).isGreaterThan(20);
  }

  /** The same with one thing otherwise: a key misspelt or gone, a value of another kind. */
  private static @Nullable Object broken(@Nullable Object value, Random random) {
    if (value instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(6) > 0) {
      int chosen = random.nextInt(map.size());
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      int i = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        String key = String.valueOf(entry.getKey());
        if (i++ != chosen) {
          copy.put(key, entry.getValue());
        } else {
          switch (random.nextInt(6)) {
            case 0 -> copy.put(key + "x", entry.getValue());
            case 1 -> {
              // Gone.
            }
            default -> copy.put(key, broken(entry.getValue(), random));
          }
        }
      }
      return copy;
    } else if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(6) > 0) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      int chosen = random.nextInt(list.size());
      copy.set(chosen, broken(list.get(chosen), random));
      return copy;
    }
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  private static String json(String yaml) {
    return JSON.writeValueAsString(YAML.readValue(yaml, Object.class));
  }

  private static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static final String OVERLAY =
      """
      sop: branch
      version: 1.0.0
      extends: first-contact
      phrases: { hello: { en: [hello] } }
      changes:
        - remove: thank
        - reword: greet
          within: 30s
          without: [because]
        - insert-after: introduce
          steps: [ { step: branch, expect: { agent: { says: $hello } } } ]
        - replace: no-dismissal
          with: { rule: no-dismissal, never: { agent: { says: $dismissive } } }
      rules: [ { rule: last, silence: { at-most: 30s } } ]
      """;

  private static final String TRIALS =
      """
      trials: first-contact
      cases:
        - case: all-well
          about: Everything is there.
          channel: chat
          language: en
          started: 2026-11-20T10:00:00+07:00
          complete: true
          actions-recorded: true
          observed-until: 10m
          facts: { order: { id: A7, total: 50 } }
          labels: { branch: Bandung }
          conversation:
            - customer: Hello there
              at: 00:01
            - agent: Good morning, how can I help?
              at: 00:05
              until: 00:09
            - action: close
              at: 00:20
              by: system
              with: { reason: done }
              failed: false
          expect:
            verdict: FAIL
            score: { at-least: 10, at-most: 90 }
            principles: { speed: 100 }
            steps: { greet: DONE, thank: [MISSED, DONE] }
            rules: { use-name: KEPT }
            findings: [thank]
            categories: []
      """;
}
