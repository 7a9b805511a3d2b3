package dev.pedoman.examples.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well the steps of our own labelled conversations are told, language by language. */
final class LabelTable {
  private static final List<String> HALVES = List.of("tuning", "held-out");
  private static final List<String> LANGUAGES = List.of("id", "ms", "en");

  private final Detection detection = Detection.ofSteps();
  private final Map<String, Map<String, List<LabelledDialogue>>> dialogues = new LinkedHashMap<>();

  /** Reads {@code HALF/LANGUAGE} of a folder. */
  LabelTable(Path folder) throws IOException {
    for (String half : HALVES) {
      Map<String, List<LabelledDialogue>> byLanguage = new LinkedHashMap<>();
      for (String language : LANGUAGES) {
        Path part = folder.resolve(half).resolve(language);
        if (Files.isDirectory(part)) {
          byLanguage.put(language, OwnConversations.read(part));
        }
      }
      if (!byLanguage.isEmpty()) {
        dialogues.put(half, byLanguage);
      }
    }
  }

  /** All labels together for each half and language, then each label of the last half. */
  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            | half | language | conversations | labels | precision (95 %) | recall (95 %) | F1 (95 %) |
            |---|---|---:|---:|---:|---:|---:|
            """);
    dialogues.forEach(
        (half, byLanguage) ->
            byLanguage.forEach(
                (language, all) -> {
                  List<LabelCounts> counts = counts(all);
                  text.append(
                      "| %s | %s | %d | %d | %s | %s | %s |\n"
                          .formatted(
                              half,
                              language,
                              all.size(),
                              total(all),
                              Bootstrap.of(counts, s -> LabelCounts.sum(s).precision()).text(),
                              Bootstrap.of(counts, s -> LabelCounts.sum(s).recall()).text(),
                              Bootstrap.of(counts, s -> LabelCounts.sum(s).f1()).text()));
                }));
    dialogues.forEach((half, byLanguage) -> each(half, byLanguage, text));
    return text.toString();
  }

  private void each(
      String half, Map<String, List<LabelledDialogue>> byLanguage, StringBuilder text) {
    text.append("\n### Each step, ").append(half).append("\n\n| step |");
    StringBuilder line = new StringBuilder("|---|");
    Map<String, LabelCounts> counts = new LinkedHashMap<>();
    byLanguage.forEach(
        (language, all) -> {
          counts.put(language, LabelCounts.sum(counts(all)));
          text.append(" ").append(language).append(" turns | precision | recall |");
          line.append("---:|---:|---:|");
        });
    text.append("\n").append(line).append("\n");
    for (String label : detection.labels()) {
      text.append("| ").append(label).append(" |");
      for (LabelCounts of : counts.values()) {
        text.append(
            " %d | %s | %s |"
                .formatted(
                    of.turns(label),
                    Bootstrap.short3(of.precision(label)),
                    Bootstrap.short3(of.recall(label))));
      }
      text.append("\n");
    }
  }

  private List<LabelCounts> counts(List<LabelledDialogue> all) {
    List<LabelCounts> counts = new ArrayList<>();
    all.forEach(each -> counts.add(LabelCounts.of(each, detection.labels(each.transcript()))));
    return counts;
  }

  private static int total(List<LabelledDialogue> all) {
    return all.stream().flatMap(each -> each.labels().stream()).mapToInt(java.util.Set::size).sum();
  }

  /** A turn of each of the ten most frequent mistakes of each language in the half for tuning. */
  String tellingErrors() {
    StringBuilder text = new StringBuilder();
    dialogues
        .getOrDefault("tuning", Map.of())
        .forEach(
            (language, all) -> {
              LabelReport report = new LabelReport(language, all, detection);
              text.append(language).append("\n\n").append(report.tellingErrors()).append("\n");
            });
    return text.toString();
  }

  /** What was told wrongly in the half that may be looked at. */
  String errors() {
    StringBuilder text = new StringBuilder();
    dialogues
        .getOrDefault("tuning", Map.of())
        .forEach(
            (language, all) -> text.append(new LabelReport(language, all, detection).errors()));
    return text.toString();
  }
}
