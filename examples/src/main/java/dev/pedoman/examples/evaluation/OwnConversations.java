package dev.pedoman.examples.evaluation;

import dev.pedoman.audit.source.Formats;
import dev.pedoman.audit.source.Input;
import dev.pedoman.audit.source.ReadResult;
import dev.pedoman.audit.source.ReadResults;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Conversations of our own that were labelled by reading. Beside each transcript {@code NAME.txt}
 * stands {@code NAME.labels.tsv}: for each utterance its number, its labels ({@code -} for none)
 * and its first words, by which a slip in the numbers is noticed.
 */
final class OwnConversations {
  private static final String TRANSCRIPT = ".txt";
  private static final String LABELS = ".labels.tsv";

  private OwnConversations() {}

  /**
   * The conversations of a folder, by name.
   *
   * @throws IOException when a file cannot be read, or labels do not belong to what is said
   */
  static List<LabelledDialogue> read(Path folder) throws IOException {
    List<LabelledDialogue> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(TRANSCRIPT)).sorted().toList()) {
        all.add(dialogue(file));
      }
    }
    return all;
  }

  private static LabelledDialogue dialogue(Path file) throws IOException {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - TRANSCRIPT.length());
    List<String> rows =
        Files.readAllLines(file.resolveSibling(stem + LABELS), StandardCharsets.UTF_8);
    Transcript transcript = transcript(file);
    List<Set<String>> labels = new ArrayList<>();
    int row = 0;
    for (Event event : transcript.events()) {
      if (event instanceof Utterance said) {
        if (row == rows.size()) {
          throw new IOException(stem + ": labels for " + row + " utterances only");
        }
        labels.add(labels(stem, row + 1, rows.get(row), said));
        row++;
      } else {
        labels.add(Set.of());
      }
    }
    if (row < rows.size()) {
      throw new IOException(stem + ": labels for more than its " + row + " utterances");
    }
    return new LabelledDialogue(transcript, labels);
  }

  private static Set<String> labels(String name, int number, String row, Utterance said)
      throws IOException {
    String[] parts = row.split("\t", -1);
    if (parts.length != 3
        || !parts[0].equals(String.valueOf(number))
        || !said.text().replaceAll("\\s+", " ").startsWith(parts[2])) {
      throw new IOException(name + ", utterance " + number + ": labelled by mistake: " + row);
    }
    return parts[1].equals("-") ? Set.of() : new TreeSet<>(List.of(parts[1].split(" ")));
  }

  private static Transcript transcript(Path file) throws IOException {
    try (ReadResults results = Formats.standard().read(Input.file(file))) {
      if (results.next() instanceof ReadResult.Read read) {
        return read.transcript();
      }
      throw new IOException(file + ": cannot be read");
    }
  }
}
