package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiReaderTest {
  private static final String REFUND =
      """
      [
        {"role": "system", "content": "Kamu asisten toko."},
        {"role": "user", "content": "Saya minta uang kembali untuk ORD-77"},
        {"role": "assistant", "content": "Baik, saya cek dulu ya Kak.", "tool_calls": [
          {"id": "c2", "type": "function",
           "function": {"name": "refund", "arguments": "{\\"amount\\": 250000}"}},
          {"id": "c1", "type": "function",
           "function": {"name": "get_order", "arguments": "{\\"order\\": \\"ORD-77\\"}"}}]},
        {"role": "tool", "tool_call_id": "c1", "content": "{\\"total\\": 250000}"},
        {"role": "tool", "tool_call_id": "c2", "content": "Error: pembayaran belum lunas"},
        {"role": "assistant", "content": [
          {"type": "text", "text": "Maaf, belum bisa."}, {"type": "image_url", "image_url": {}}]},
        {"role": "user", "content": "Ya sudah. ###STOP###"},
        {"role": "user", "content": "###STOP###"}
      ]
      """;

  @Test
  void messages_become_utterances_and_tool_calls_become_actions_with_their_results() {
    ReadResult result = Reading.only(Reading.all(REFUND));
    Transcript read = Reading.transcript(result);
    assertThat(read.id()).isEqualTo("chat.txt#1");
    assertThat(read.channel()).isEqualTo(Channel.CHAT);
    assertThat(read.actionsRecorded()).hasValue(true);
    assertThat(read.events())
        .containsExactly(
            Utterance.of(Speaker.CUSTOMER, "Saya minta uang kembali untuk ORD-77"),
            Utterance.of(Speaker.AGENT, "Baik, saya cek dulu ya Kak."),
            done("refund", true, "amount", 250000, "result", "Error: pembayaran belum lunas"),
            done("get_order", false, "order", "ORD-77", "result", Map.of("total", 250000)),
            Utterance.of(Speaker.AGENT, "Maaf, belum bisa."),
            Utterance.of(Speaker.CUSTOMER, "Ya sudah."));
    assertThat(Reading.codes(result))
        .containsExactly(
            "inferred-channel",
            "inferred-id",
            "prompt-left-out",
            "part-left-out",
            "marker-left-out",
            "marker-left-out");
  }

  @Test
  void results_without_an_id_go_to_the_calls_in_order_and_the_old_form_is_understood() {
    Transcript read =
        Reading.one(
            """
            {"messages": [
              {"role": "assistant", "content": null, "function_call":
                {"name": "hold", "arguments": "{}"}},
              {"role": "function", "name": "hold", "content": "{\\"error\\": \\"busy\\"}"},
              {"role": "assistant", "tool_calls": [
                {"function": {"name": "a", "arguments": {"result": 1}}},
                {"function": {"name": "b", "arguments": "kosong"}}]},
              {"role": "tool", "content": "1"}, {"role": "tool", "content": "dua"}]}
            """);
    assertThat(read.events())
        .containsExactly(
            done("hold", true, "result", Map.of("error", "busy")),
            done("a", false, "arguments.result", 1, "result", 1),
            done("b", false, "arguments", "kosong", "result", "dua"));
  }

  @Test
  void a_benchmark_run_keeps_its_scalars_as_labels() {
    List<ReadResult> results =
        Reading.all(
            """
            [{"task_id": 4, "trial": 1, "reward": 0.5, "info": {"x": 1},
              "traj": [{"role": "user", "content": "Hi"}]},
             {"task_id": 5, "traj": [{"role": "agent", "content": "Hi"}]},
             {"id": "z", "metadata": {"model": "m-1"}, "messages": [{"role": "user", "content": "Hi"}]}]
            """);
    assertThat(results).hasSize(3);
    Transcript first = Reading.transcript(results.get(0));
    assertThat(first.id()).isEqualTo("4-1");
    assertThat(first.labels()).isEqualTo(Map.of("reward", "0.5", "task_id", "4", "trial", "1"));
    assertThat(Reading.codes(results.get(0))).contains("left-out");
    assertThat(Reading.texts(results.get(1)))
        .contains("chat.txt:3:27: error: unknown role 'agent' [unknown-role]");
    assertThat(Reading.transcript(results.get(2)).labels()).isEqualTo(Map.of("model", "m-1"));
  }

  @Test
  void json_lines_of_conversations_are_read_one_by_one() {
    String line = "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}";
    List<ReadResult> results = Reading.all(line + "\n{\"messages\":oops}\n" + line + "\n");
    assertThat(results).hasSize(3);
    assertThat(Reading.codes(results.get(1))).containsExactly("json-syntax");
    assertThat(Reading.transcript(results.get(2)).id()).isEqualTo("chat.txt#3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"messages\":[]}|no-events",
        "{\"messages\":{}}|wrong-type",
        "{\"messages\":[5]}|wrong-type",
        "{\"messages\":[{\"content\":\"x\"}]}|unknown-role",
        "{\"messages\":[{\"role\":\"user\",\"content\":7}]}|wrong-type",
        "{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":[{}]}]}|no-function",
        "{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":{}}]}|wrong-type",
      })
  void what_is_wrong_is_set_aside(String text, String code) {
    ReadResult result = Reading.only(Reading.all(text));
    assertThat(result).isInstanceOf(ReadResult.SetAside.class);
    assertThat(Reading.codes(result)).containsExactly(code);
  }

  private static Event done(String name, boolean failed, Object... attributes) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      values.put((String) attributes[i], Value.of(attributes[i + 1]));
    }
    return new Action(Speaker.AGENT, name, values, failed, Optional.empty());
  }
}
