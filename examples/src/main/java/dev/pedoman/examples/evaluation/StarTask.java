package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A task of STAR: its published wordings of each reply, and its flowchart.
 *
 * @param name of the task
 * @param examples the paraphrases and the canned reply of each label
 * @param order the labels in the order in which the flowchart's file leads through them
 * @param required the labels on the flowchart's lines
 */
record StarTask(
    String name, Map<String, List<String>> examples, List<String> order, Set<String> required) {
  private static final Pattern HEADING = Pattern.compile("## intent:\\s*(\\S+)");
  private static final Pattern SLOT = Pattern.compile("\\{[^}]*\\}");

  /** The tasks of a folder, each in a folder of its own. */
  static Map<String, StarTask> read(Path folder) throws IOException {
    Map<String, StarTask> tasks = new TreeMap<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path each : folders.filter(Files::isDirectory).sorted().toList()) {
        String name = each.getFileName().toString();
        tasks.put(name, task(name, each));
      }
    }
    return tasks;
  }

  private static StarTask task(String name, Path folder) throws IOException {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    Path paraphrases = folder.resolve("wizard_nlu_training_data.md");
    List<String> current = new ArrayList<>();
    for (String line : Files.readAllLines(paraphrases, StandardCharsets.UTF_8)) {
      Matcher heading = HEADING.matcher(line.strip());
      if (heading.matches()) {
        current = examples.computeIfAbsent(heading.group(1), key -> new ArrayList<>());
      } else if (line.strip().startsWith("- ")) {
        current.add(line.strip().substring(2));
      }
    }
    JsonValues.fields(folder.resolve("responses.json"))
        .forEach(
            (label, reply) -> {
              if (reply instanceof Value.Text text) {
                // What a slot would hold is not known; a reply that is nothing but a slot says
                // nothing.
                String words = SLOT.matcher(text.text()).replaceAll(" ");
                if (!words.isBlank()) {
                  examples.computeIfAbsent(label, key -> new ArrayList<>()).add(words);
                }
              }
            });
    examples.values().removeIf(List::isEmpty);
    List<List<String>> lines = graph(folder.resolve(name + ".json"));
    Set<String> order = new LinkedHashSet<>();
    lines.forEach(order::addAll);
    Set<String> required = new LinkedHashSet<>(order);
    required.retainAll(examples.keySet());
    return new StarTask(name, examples, List.copyOf(order), required);
  }

  /** The arrows of a flowchart as pairs, in the order of its file. */
  private static List<List<String>> graph(Path file) throws IOException {
    List<List<String>> pairs = new ArrayList<>();
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
      int depth = 0;
      boolean inside = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
        if (token == JsonToken.PROPERTY_NAME && depth == 1) {
          inside = parser.currentName().equals("graph");
        } else if (inside && depth == 2 && token == JsonToken.VALUE_STRING) {
          pairs.add(List.of(parser.currentName(), parser.getString()));
        }
      }
    }
    return pairs;
  }
}
