package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads dialogues with acts in the formats of Schema-Guided Dialogue and of MultiWOZ 2.1. */
final class ActSets {
  private ActSets() {}

  /** All dialogues of the files {@code dialogues_*.json} of a folder, in the order of names. */
  static List<LabelledDialogue> schemaGuided(Path folder) throws IOException {
    List<LabelledDialogue> all = new ArrayList<>();
    for (Path file : files(folder, "dialogues_")) {
      for (Value dialogue : JsonValues.items(file)) {
        all.add(schemaGuided(dialogue));
      }
    }
    return all;
  }

  /** All dialogues of the files {@code *.json} of a folder. */
  static List<LabelledDialogue> multiWoz(Path folder) throws IOException {
    List<LabelledDialogue> all = new ArrayList<>();
    for (Path file : files(folder, "")) {
      JsonValues.fields(file).forEach((id, dialogue) -> all.add(multiWoz(id, dialogue)));
    }
    return all;
  }

  private static List<Path> files(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  private static LabelledDialogue schemaGuided(Value dialogue) {
    TranscriptBuilder transcript =
        Transcript.builder(JsonValues.text(dialogue, "dialogue_id")).channel(Channel.CHAT);
    List<Set<String>> acts = new ArrayList<>();
    for (Value turn : JsonValues.list(dialogue, "turns")) {
      Set<String> here = new TreeSet<>();
      if (JsonValues.text(turn, "speaker").equals("SYSTEM")) {
        transcript.agent(JsonValues.text(turn, "utterance"));
        for (Value frame : JsonValues.list(turn, "frames")) {
          for (Value action : JsonValues.list(frame, "actions")) {
            Act.ofSchema(JsonValues.text(action, "act")).map(Act::rule).ifPresent(here::add);
          }
        }
      } else {
        transcript.customer(JsonValues.text(turn, "utterance"));
      }
      acts.add(here);
    }
    return new LabelledDialogue(transcript.build(), acts);
  }

  /** The set parts words from marks and endings ({@code do n't}); people do not write so. */
  private static String joined(String text) {
    return text.replace(" n't", "n't").replaceAll(" ('(re|s|m|ve|ll|d)\\b)", "$1");
  }

  private static LabelledDialogue multiWoz(String id, Value dialogue) {
    TranscriptBuilder transcript = Transcript.builder(id).channel(Channel.CHAT);
    List<Set<String>> acts = new ArrayList<>();
    List<Value> log = JsonValues.list(dialogue, "log");
    for (int i = 0; i < log.size(); i++) {
      String text = joined(JsonValues.text(log.get(i), "text"));
      boolean agent = i % 2 == 1;
      if (agent) {
        transcript.agent(text);
      } else {
        transcript.customer(text);
      }
      Map<String, Value> labels = JsonValues.map(log.get(i), "dialog_act");
      acts.add(agent ? rules(Act.ofMultiWoz(labels.keySet())) : Set.of());
    }
    return new LabelledDialogue(transcript.build(), acts);
  }

  private static Set<String> rules(Set<Act> acts) {
    Set<String> rules = new TreeSet<>();
    acts.forEach(act -> rules.add(act.rule()));
    return rules;
  }
}
