package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A dialogue of STAR (Mosig, Mehri and Kober, 2020) as its file has it. An agent of STAR types some
 * words, is offered replies with labels, and picks one; the words are what an agent would have
 * said.
 *
 * @param id the name of its file
 * @param task the only task; empty when it has several
 * @param smooth whether the customer was told to be easy
 * @param moves what was said and done, in order
 */
record StarDialogue(String id, Optional<String> task, boolean smooth, List<Move> moves) {
  /** How constraints hold their values: {@code api.is_equal_to("Yes")}, {@code "Friday"}. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** One thing that was said or done. */
  sealed interface Move permits Customer, Agent, Query, Answer {
    /**
     * The second of the clock at which it was done; that of the move before where none is given.
     */
    long second();
  }

  /** The customer says something. */
  record Customer(long second, String said) implements Move {}

  /**
   * The agent says something.
   *
   * @param label what the reply that was picked is; empty for own words
   * @param typed the agent's own words
   * @param sent what the customer read
   */
  record Agent(long second, Optional<String> label, String typed, String sent) implements Move {}

  /** The agent looks something up. */
  record Query(long second, Map<String, Value> constraints) implements Move {}

  /** What was found; nothing where nothing was. */
  record Answer(long second, Map<String, Value> found) implements Move {}

  /** The dialogues of a folder, a file each, by name. */
  static List<StarDialogue> read(Path folder) throws IOException {
    List<StarDialogue> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        all.add(of(file.getFileName().toString(), new Value.Fields(sorted(file))));
      }
    }
    return all;
  }

  private static java.util.SortedMap<String, Value> sorted(Path file) throws IOException {
    return new java.util.TreeMap<>(JsonValues.fields(file));
  }

  private static StarDialogue of(String id, Value dialogue) {
    Map<String, Value> scenario = JsonValues.map(dialogue, "Scenario");
    Value asFields = new Value.Fields(new java.util.TreeMap<>(scenario));
    List<Value> capabilities = JsonValues.list(asFields, "WizardCapabilities");
    Optional<String> task =
        truth(scenario, "MultiTask") || capabilities.isEmpty()
            ? Optional.empty()
            : Optional.of(JsonValues.text(capabilities.get(0), "Task"));
    List<Move> moves = new ArrayList<>();
    String typed = "";
    long second = 0;
    for (Value event : JsonValues.list(dialogue, "Events")) {
      second = second(event).orElse(second);
      String text = JsonValues.text(event, "Text");
      switch (JsonValues.text(event, "Agent") + " " + JsonValues.text(event, "Action")) {
        case "User utter" -> moves.add(new Customer(second, text));
        case "Wizard request_suggestions" -> typed = text;
        case "Wizard pick_suggestion" -> {
          Optional<String> label = Optional.of(JsonValues.text(event, "ActionLabel"));
          moves.add(new Agent(second, label, typed.isBlank() ? text : typed, text));
          typed = "";
        }
        case "Wizard utter" -> {
          moves.add(new Agent(second, Optional.empty(), text, text));
          typed = "";
        }
        case "Wizard query" -> moves.add(new Query(second, constraints(event)));
        case "KnowledgeBase return_item" ->
            moves.add(new Answer(second, JsonValues.map(event, "Item")));
        default -> {} // instructions to the customer, and the end
      }
    }
    return new StarDialogue(id, task, truth(scenario, "Happy"), List.copyOf(moves));
  }

  private static Map<String, Value> constraints(Value event) {
    Map<String, Value> all = new LinkedHashMap<>();
    for (Value constraint : JsonValues.list(event, "Constraints")) {
      if (constraint instanceof Value.Fields fields) {
        fields.fields().forEach((name, value) -> all.putIfAbsent(name, plain(value)));
      }
    }
    return all;
  }

  private static Value plain(Value value) {
    if (value instanceof Value.Text text) {
      Matcher quoted = QUOTED.matcher(text.text());
      return quoted.find() ? new Value.Text(quoted.group(1)) : value;
    }
    return value;
  }

  private static boolean truth(Map<String, Value> fields, String name) {
    return fields.get(name) instanceof Value.Truth truth && truth.truth();
  }

  private static Optional<Long> second(Value event) {
    return event instanceof Value.Fields fields
            && fields.fields().get("UnixTime") instanceof Value.Decimal number
        ? Optional.of(number.number().setScale(0, java.math.RoundingMode.FLOOR).longValue())
        : Optional.empty();
  }
}
