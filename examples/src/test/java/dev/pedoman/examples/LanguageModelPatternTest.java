package dev.pedoman.examples;

import static dev.pedoman.dsl.SopDsl.agent;
import static dev.pedoman.dsl.SopDsl.custom;
import static dev.pedoman.dsl.SopDsl.sop;
import static dev.pedoman.dsl.SopDsl.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.pedoman.align.StepOutcome;
import dev.pedoman.check.SopChecker;
import dev.pedoman.evidence.PatternAnswer;
import dev.pedoman.evidence.Reason;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Transcript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stand-in for a model's server, on this machine, that answers well, badly or not at all. */
class LanguageModelPatternTest {
  private static final String SHOWS = "The agent admits a mistake.";
  private static final Sop ADMITS =
      sop("admits")
          .version("1")
          .steps(
              step("admit").expect(agent(custom(LanguageModelPattern.NAME).with("shows", SHOWS))))
          .build();
  private static final Transcript CHAT =
      Transcript.builder("chat-1")
          .channel(Channel.CHAT)
          .customer("Tagihan saya dobel.")
          .agent("Betul Bu, \"tagihannya\" memang keliru dari sistem kami.")
          .build();

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private volatile int status = 200;
  private volatile String reply = "";
  private volatile boolean silent;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::handle);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    requests.add(
        exchange.getRequestHeaders().getFirst("Authorization")
            + " "
            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if (silent) {
      try {
        over.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    byte[] body = reply.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void what_the_model_quotes_is_the_evidence() {
    reply = content("{\\\"shown\\\": true, \\\"quote\\\": \\\"memang keliru dari sistem kami\\\"}");
    StepResult result = check(Duration.ofSeconds(20));
    assertThat(result.outcome()).isEqualTo(StepOutcome.DONE);
    assertThat(result.evidence().get(0).quote()).isEqualTo("memang keliru dari sistem kami");
    assertThat(requests).hasSize(1);
    assertThat(requests.get(0))
        .startsWith("Bearer secret ")
        .contains("\"model\":\"small\"", SHOWS, "\\\\\\\"tagihannya\\\\\\\" memang keliru");
  }

  @Test
  void what_the_model_does_not_see_is_missed() {
    reply = content("{\\\"shown\\\": false}");
    assertThat(check(Duration.ofSeconds(20)).outcome()).isEqualTo(StepOutcome.MISSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>busy</html>",
        "[]",
        "{\"choices\":[]}",
        "{\"choices\":[{\"message\":{\"content\":\"Yes, it does.\"}}]}",
        "{\"choices\":[{\"message\":{\"content\":\"{\\\"shown\\\": \\\"yes\\\"}\"}}]}",
        "{\"choices\":[{\"message\":{\"content\":\"{\\\"shown\\\": true}\"}}]}",
        "{\"choices\":[{\"message\":{\"content\":\"{\\\"shown\\\": true, \\\"quote\\\": \\\"maaf\\\"}\"}}]}"
      })
  void a_bad_answer_is_none(String body) {
    reply = body;
    assertUnanswered(check(Duration.ofSeconds(20)));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 429, 500, 503})
  void an_error_is_no_answer(int code) {
    status = code;
    reply = content("{\\\"shown\\\": false}");
    assertUnanswered(check(Duration.ofSeconds(20)));
  }

  @Test
  void nobody_waits_for_longer_than_was_said() {
    silent = true;
    assertUnanswered(check(Duration.ofMillis(200)));
  }

  @Test
  void a_server_that_is_not_there_is_no_answer() {
    server.stop(0);
    assertUnanswered(check(Duration.ofSeconds(5)));
  }

  @Test
  void without_a_description_nothing_is_asked() {
    assertThat(
            pattern(Duration.ofSeconds(5))
                .answer((dev.pedoman.transcript.Utterance) CHAT.events().get(1), CHAT, Map.of()))
        .isInstanceOf(PatternAnswer.Unanswered.class);
    assertThat(requests).isEmpty();
  }

  private static void assertUnanswered(StepResult result) {
    assertThat(result.outcome()).isEqualTo(StepOutcome.INCONCLUSIVE);
    assertThat(result.reason()).contains(Reason.PATTERN_UNANSWERED);
  }

  private StepResult check(Duration patience) {
    SopChecker checker =
        SopChecker.of(List.of(ADMITS), Map.of(LanguageModelPattern.NAME, pattern(patience)));
    return checker.check(CHAT).get(0).judgement().steps().get(0);
  }

  private LanguageModelPattern pattern(Duration patience) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    return new LanguageModelPattern(address, "small", "secret", patience);
  }

  private static String content(String escaped) {
    return "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"" + escaped + "\"}}]}";
  }
}
