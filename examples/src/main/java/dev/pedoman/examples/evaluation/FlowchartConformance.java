package dev.pedoman.examples.evaluation;

import static dev.pedoman.dsl.SopDsl.action;
import static dev.pedoman.dsl.SopDsl.sop;
import static dev.pedoman.dsl.SopDsl.step;

import dev.pedoman.align.StepOutcome;
import dev.pedoman.check.SopChecker;
import dev.pedoman.dsl.ProcedureBuilder;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Sop;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import dev.pedoman.yaml.SopYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many smooth conversations of STAR are flagged by the flowcharts of their tasks: taken
 * literally, every box of the chart a step; and written as SOPs that ask only for what the customer
 * did not say and only for what came up ({@code flowcharts/*.sop.yaml}). Replies that were picked
 * are actions by their labels, so this tests the procedure, not the words; what an agent wrote
 * freely has no label and stays text.
 */
final class FlowchartConformance {
  /** What came of one conversation. */
  record Checked(StarDialogue dialogue, List<String> literally, List<String> naturally) {}

  private static final Set<StepOutcome> FAULTLESS =
      Set.of(StepOutcome.DONE, StepOutcome.NOT_APPLICABLE);

  /** The label of a reply in the agent's own words. */
  private static final String FREE = "custom";

  private final List<Checked> checked = new ArrayList<>();

  FlowchartConformance(Map<String, StarTask> tasks, List<StarDialogue> dialogues)
      throws IOException {
    Map<String, SopChecker> both = new TreeMap<>();
    for (String name : tasks()) {
      StarTask task = tasks.get(name);
      if (task != null) {
        both.put(name, SopChecker.of(literal(task), natural(name)));
      }
    }
    for (StarDialogue dialogue : dialogues) {
      SopChecker checker = both.get(dialogue.task().orElse(""));
      if (dialogue.smooth() && checker != null) {
        List<ComplianceReport> reports = checker.check(transcript(dialogue));
        checked.add(new Checked(dialogue, faults(reports.get(0)), faults(reports.get(1))));
      }
    }
  }

  /** The tasks for which there is an SOP. */
  static List<String> tasks() throws IOException {
    try (InputStream in = resource("flowcharts/names.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** The SOP that comes with this program for a task of STAR. */
  static Sop natural(String task) throws IOException {
    String name = "flowcharts/" + task + ".sop.yaml";
    try (InputStream in = resource(name)) {
      return SopYaml.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)).orThrow();
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = FlowchartConformance.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("there is no " + name);
    }
    return in;
  }

  private static Sop literal(StarTask task) {
    return sop(task.name().replace('_', '-') + "-literally")
        .version("1")
        .languages(Language.EN)
        .steps(
            task.required().stream()
                .map(label -> step(label.replace('_', '-')).expect(action(label)))
                .toArray(ProcedureBuilder[]::new))
        .build();
  }

  private static List<String> faults(ComplianceReport report) {
    List<String> faults = new ArrayList<>();
    for (StepResult step : report.judgement().steps()) {
      if (!FAULTLESS.contains(step.outcome())) {
        faults.add(step.step().id() + " " + step.outcome());
      }
    }
    return faults;
  }

  static Transcript transcript(StarDialogue dialogue) {
    TranscriptBuilder builder =
        Transcript.builder(dialogue.id())
            .channel(Channel.CHAT)
            .language(Language.EN.tag())
            .actionsRecorded(true);
    for (StarDialogue.Move move : dialogue.moves()) {
      if (move instanceof StarDialogue.Customer customer) {
        builder.event(said(Speaker.CUSTOMER, customer.said()));
      } else if (move instanceof StarDialogue.Agent agent) {
        builder.event(
            agent
                .label()
                .filter(label -> !label.equals(FREE))
                .<dev.pedoman.transcript.Event>map(
                    label -> done(Speaker.AGENT, label, Map.of(), false))
                .orElseGet(() -> said(Speaker.AGENT, agent.sent())));
      } else if (move instanceof StarDialogue.Query query) {
        builder.event(done(Speaker.AGENT, "query", query.constraints(), false));
      } else if (move instanceof StarDialogue.Answer answer) {
        builder.event(done(Speaker.SYSTEM, "answer", answer.found(), answer.found().isEmpty()));
      }
    }
    return builder.build();
  }

  private static Utterance said(Speaker by, String text) {
    return new Utterance(by, text, Optional.empty(), Optional.empty());
  }

  private static Action done(
      Speaker by, String name, Map<String, Value> attributes, boolean failed) {
    return new Action(by, name, attributes, failed, Optional.empty());
  }

  /** The share that each way of writing the charts flags, with its interval. */
  String table() {
    StringBuilder text =
        new StringBuilder("| flowcharts | smooth conversations flagged (95 %) |\n|---|---:|\n");
    text.append("| literally, every box a step | " + share(Checked::literally) + " |\n");
    text.append("| with `when` and `unless` | " + share(Checked::naturally) + " |\n\n");
    return text.append("n = " + checked.size() + " conversations\n").toString();
  }

  private String share(java.util.function.Function<Checked, List<String>> faults) {
    return Bootstrap.of(
            checked,
            sample ->
                (double) sample.stream().filter(c -> !faults.apply(c).isEmpty()).count()
                    / Math.max(1, sample.size()))
        .text();
  }

  /** Every conversation that the SOPs flag, with the steps. */
  String flags() {
    StringBuilder text = new StringBuilder();
    for (Checked each : checked) {
      if (!each.naturally().isEmpty()) {
        text.append(
            each.dialogue().id()
                + " "
                + each.dialogue().task().orElse("")
                + ": "
                + String.join(", ", each.naturally())
                + "\n");
      }
    }
    return text.toString();
  }
}
