package dev.pedoman.examples.evaluation;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.transcript.Language.EN;

import dev.pedoman.dsl.PatternBuilder;
import dev.pedoman.dsl.RuleBuilder;
import dev.pedoman.model.Expected;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says a task as an SOP: each call that writes exactly as often as the task has it and with exactly
 * its arguments, no other call that writes, and every figure told.
 *
 * <p>Calls that only read are nobody's business: the benchmark rewards the state of the database
 * and what was said.
 */
final class TaskSop {
  /**
   * The tools that change the database: those of the airline (tau-bench, {@code
   * tau_bench/envs/airline/tools}) whose code writes to it. Handing over to a person does not.
   */
  private static final String[] WRITES = {
    "book_reservation",
    "cancel_reservation",
    "send_certificate",
    "update_reservation_baggages",
    "update_reservation_flights",
    "update_reservation_passengers"
  };

  private TaskSop() {}

  static Sop of(ToolTask task) {
    Map<ToolTask.Call, Integer> writes = new LinkedHashMap<>();
    task.calls().stream()
        .filter(call -> List.of(WRITES).contains(call.name()))
        .forEach(call -> writes.merge(call, 1, Integer::sum));
    List<RuleBuilder> rules = new ArrayList<>();
    writes.forEach(
        (call, times) ->
            rules.add(rule("call-" + (rules.size() + 1)).exactly(times, exactly(call)).critical()));
    rules.add(
        rule("no-other-write")
            .never(otherThan(writes.keySet().stream().map(TaskSop::exactly).toList()))
            .critical());
    for (String output : task.outputs()) {
      String id = "told-" + (rules.size() - writes.size());
      rules.add(rule(id).atLeast(1, agent(mentions(figure(output)))).critical());
    }
    return sop("task-" + task.id())
        .version("1.0.0")
        .languages(EN)
        .rules(rules.toArray(RuleBuilder[]::new))
        .build();
  }

  private static PatternBuilder exactly(ToolTask.Call call) {
    PatternBuilder.Action action = action(call.name()).exact();
    for (Map.Entry<String, Value> argument : call.arguments().entrySet()) {
      action = action.with(argument.getKey(), new Expected.Literal(argument.getValue()));
    }
    return action;
  }

  private static PatternBuilder otherThan(List<PatternBuilder> expected) {
    String[] more = List.of(WRITES).subList(1, WRITES.length).toArray(String[]::new);
    PatternBuilder write = action(WRITES[0], more);
    return expected.isEmpty()
        ? write
        : write.butNot(
            expected.get(0), expected.subList(1, expected.size()).toArray(PatternBuilder[]::new));
  }

  /** A figure is a number however it is written; anything else is said in its own words. */
  private static Expected.Literal figure(String output) {
    Value.Text text = new Value.Text(output);
    return new Expected.Literal(text.asNumber().<Value>map(Value.Decimal::new).orElse(text));
  }
}
