package dev.pedoman.yaml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A YAML language server as an editor runs it: a process that is spoken to in JSON-RPC. */
final class LanguageServer implements AutoCloseable {
  /** The environment variable that names the command. */
  static final String COMMAND = "YAML_LANGUAGE_SERVER";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private int requests;

  private LanguageServer(Process process) {
    this.process = process;
    this.in = new BufferedInputStream(process.getInputStream());
    this.out = process.getOutputStream();
  }

  /** Whether there is one to run. */
  static Optional<String> command() {
    return Optional.ofNullable(System.getenv(COMMAND)).filter(path -> !path.isBlank());
  }

  static LanguageServer start(String command, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(command, "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    LanguageServer server = new LanguageServer(process);
    Map<String, Object> hover = Map.of("contentFormat", List.of("markdown"));
    server.request(
        "initialize",
        Map.of(
            "processId",
            ProcessHandle.current().pid(),
            "rootUri",
            folder.toUri().toString(),
            "capabilities",
            Map.of(
                "textDocument",
                Map.of("hover", hover, "completion", Map.of("completionItem", Map.of())))));
    server.notify("initialized", Map.of());
    return server;
  }

  /** Opens a text; gives what the server finds wrong with it, as {@code line: message}. */
  List<String> open(Path file, String text) {
    notify(
        "textDocument/didOpen",
        Map.of(
            "textDocument",
            Map.of(
                "uri", file.toUri().toString(), "languageId", "yaml", "version", 1, "text", text)));
    JsonNode told = until("textDocument/publishDiagnostics", file.toUri().toString());
    List<String> found = new ArrayList<>();
    for (JsonNode one : told.path("params").path("diagnostics")) {
      int line = one.path("range").path("start").path("line").asInt() + 1;
      found.add(line + ": " + one.path("message").asString());
    }
    return found;
  }

  /** What is offered at a place; line and column from 0. */
  List<String> complete(Path file, int line, int column) {
    JsonNode result = request("textDocument/completion", at(file, line, column)).path("result");
    List<String> labels = new ArrayList<>();
    for (JsonNode item : result.path("items").isArray() ? result.path("items") : result) {
      labels.add(item.path("label").asString());
    }
    return labels;
  }

  /** What is told of the word at a place. */
  String hover(Path file, int line, int column) {
    JsonNode result = request("textDocument/hover", at(file, line, column)).path("result");
    return result.path("contents").path("value").asString();
  }

  private static Map<String, Object> at(Path file, int line, int column) {
    return Map.of(
        "textDocument",
        Map.of("uri", file.toUri().toString()),
        "position",
        Map.of("line", line, "character", column));
  }

  private JsonNode request(String method, Object params) {
    int id = ++requests;
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("jsonrpc", "2.0");
    message.put("id", id);
    message.put("method", method);
    message.put("params", params);
    send(message);
    while (true) {
      JsonNode received = receive();
      if (received.path("id").asInt(-1) == id && !received.has("method")) {
        return received;
      }
      answer(received);
    }
  }

  private JsonNode until(String method, String uri) {
    while (true) {
      JsonNode received = receive();
      boolean meant =
          received.path("method").asString("").equals(method)
              && received.path("params").path("uri").asString("").equals(uri);
      if (meant) {
        return received;
      }
      answer(received);
    }
  }

  private void notify(String method, Object params) {
    send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
  }

  /** The server asks for settings and registers for changes: it gets the usual ones. */
  private void answer(JsonNode received) {
    if (!received.has("id") || !received.has("method")) {
      return;
    }
    Object result = Map.of();
    if (received.path("method").asString().equals("workspace/configuration")) {
      List<Object> settings = new ArrayList<>();
      for (JsonNode item : received.path("params").path("items")) {
        boolean yaml = item.path("section").asString("").equals("yaml");
        settings.add(
            yaml
                ? Map.of(
                    "validate",
                    true,
                    "hover",
                    true,
                    "completion",
                    true,
                    "schemaStore",
                    Map.of("enable", false))
                : Map.of());
      }
      result = settings;
    }
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("jsonrpc", "2.0");
    message.put("id", received.path("id").asInt());
    message.put("result", result);
    send(message);
  }

  private void send(Object message) {
    byte[] body = JSON.writeValueAsBytes(message);
    try {
      out.write(
          ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode receive() {
    try {
      int length = 0;
      for (String line = line(); !line.isEmpty(); line = line()) {
        if (line.startsWith("Content-Length: ")) {
          length = Integer.parseInt(line.substring(16).strip());
        }
      }
      return JSON.readTree(in.readNBytes(length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the language server has gone away");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
