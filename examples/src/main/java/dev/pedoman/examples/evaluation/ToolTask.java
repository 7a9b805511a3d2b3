package dev.pedoman.examples.evaluation;

import dev.pedoman.transcript.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A task of tau-bench: what its author says that must be done and said (S. Yao et al., tau-bench: a
 * benchmark for tool-agent-user interaction in real-world domains, 2024).
 *
 * @param id the task's number
 * @param calls the calls that lead to the right end, in the author's order
 * @param outputs what the agent must have told the customer
 */
record ToolTask(String id, List<Call> calls, List<String> outputs) {
  /** A call with all its arguments. */
  record Call(String name, Map<String, Value> arguments) {}

  /**
   * The tasks of a file of runs, by number. Nothing else of a run is looked at: neither its
   * messages nor its reward.
   *
   * @throws IOException when the file cannot be read, or two runs of a number differ in their task
   */
  static Map<String, ToolTask> read(Path file) throws IOException {
    Map<String, ToolTask> tasks = new TreeMap<>();
    for (Value run : JsonValues.items(file)) {
      ToolTask task = of(run);
      ToolTask before = tasks.putIfAbsent(task.id, task);
      if (before != null && !before.equals(task)) {
        throw new IOException(file + ": the runs of task " + task.id + " differ in their task");
      }
    }
    return tasks;
  }

  private static ToolTask of(Value run) {
    Value task = at(at(run, "info"), "task");
    List<Call> calls =
        items(at(task, "actions")).stream()
            .map(call -> new Call(at(call, "name").toString(), fields(at(call, "kwargs"))))
            .toList();
    List<String> outputs = items(at(task, "outputs")).stream().map(Value::toString).toList();
    return new ToolTask(at(run, "task_id").toString(), calls, outputs);
  }

  private static Value at(Value value, String name) {
    return fields(value).getOrDefault(name, new Value.Nothing());
  }

  private static Map<String, Value> fields(Value value) {
    return value instanceof Value.Fields fields ? fields.fields() : Map.of();
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.Items list ? list.items() : List.of();
  }
}
