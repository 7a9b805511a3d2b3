package dev.pedoman.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.handbook.Handbook.Form;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.BuiltInSops;
import dev.pedoman.yaml.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages in a browser: accessible in light and dark, and printed as they should be. Skipped
 * without Chromium or axe-core; CI has both.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HandbookBrowserTest {
  private static final Pattern RESULT =
      Pattern.compile("<pre id=\"axe\">(.*?)</pre>", Pattern.DOTALL);

  @TempDir Path folder;
  private String chromium = "";

  @BeforeEach
  void browser() {
    Optional<String> found =
        Optional.ofNullable(System.getenv("CHROMIUM"))
            .or(() -> Optional.of("/usr/bin/chromium"))
            .filter(path -> Files.isExecutable(Path.of(path)));
    Tools.need(found.isPresent(), "no Chromium: install it, or name its command in CHROMIUM");
    chromium = found.orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pages_are_accessible_in_light_and_dark(Language language)
      throws IOException, InterruptedException {
    Optional<String> axe = Optional.ofNullable(System.getenv("AXE_CORE"));
    Tools.need(axe.isPresent(), "no axe-core: name its axe.min.js in AXE_CORE");
    String script =
        "<script>"
            + Files.readString(Path.of(axe.orElseThrow()))
            + "</script><script>axe.run().then(r => { const p = document.createElement('pre');"
            + " p.id = 'axe'; p.textContent = r.violations.map(v => v.id + ': ' +"
            + " v.nodes.map(n => n.html).slice(0, 3).join(' ')).join('\\n') + ' done';"
            + " document.body.append(p); });</script></body>";
    for (String name : List.of("complaint-handling", "call-handling")) {
      Handbook handbook = Handbook.of(BuiltInSops.load(name), language);
      for (String page : List.of(handbook.text(Form.HTML), handbook.card(Form.HTML))) {
        for (String scheme : List.of("0", "1")) {
          Path file = folder.resolve("page.html");
          Files.writeString(file, page.replace("</body>", script));
          String dom =
              run(
                  "--blink-settings=preferredColorScheme=" + scheme,
                  "--virtual-time-budget=20000",
                  "--dump-dom",
                  file.toUri().toString());
          Matcher result = RESULT.matcher(dom);

          assertThat(result.find()).as("axe has run").isTrue();
          assertThat(result.group(1)).as(name + " " + scheme).isEqualTo(" done");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_card_is_one_printed_page(Language language) throws IOException, InterruptedException {
    for (String name : BuiltInSops.names()) {
      Path file = folder.resolve("card.html");
      Files.writeString(file, Handbook.of(BuiltInSops.load(name), language).card(Form.HTML));
      Path pdf = folder.resolve("card.pdf");
      run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, file.toUri().toString());
      String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);

      assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count())
          .as(name)
          .isEqualTo(1);
    }
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
