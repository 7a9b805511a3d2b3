package dev.pedoman.audit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private static Path folder;
  private static Path chat;

  private record Ended(int status, String out, String err) {}

  @BeforeAll
  static void a_jar_with_the_launcher_beside_it() throws IOException {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/sh")), "there is no shell here to run the launcher");
    Files.copy(Path.of("src/main/launcher/sop"), folder.resolve("sop"));
    jar(folder.resolve("sop.jar"));
    chat =
        Files.writeString(
            folder.resolve("chat with a space.txt"),
            "[00:00] Customer: My order is late!\n[00:20] Agent: Good morning, I am so sorry.\n");
  }

  @Test
  void gives_what_the_jar_gives_without_an_archive_while_making_one_and_with_it() throws Exception {
    Path cache = folder.resolve("cache");
    List<String> check = List.of("check", "--sop", "first-contact", chat.toString());
    Ended jar = byJar(check);

    assertThat(jar.out()).contains("first-contact");
    assertThat(byLauncher("none", check)).isEqualTo(jar);
    assertThat(byLauncher(cache.toString(), check)).isEqualTo(jar);
    assertThat(names(cache)).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
    assertThat(byLauncher(cache.toString(), check)).isEqualTo(jar);
    assertThat(names(cache)).hasSize(1);
  }

  @Test
  void gives_the_status_of_wrong_usage_and_keeps_no_archive_of_it() throws Exception {
    Path cache = folder.resolve("cache-of-usage");
    List<String> wrong = List.of("check", "--sop", "no such sop", chat.toString());

    assertThat(byLauncher(cache.toString(), wrong)).isEqualTo(byJar(wrong));
    assertThat(byJar(wrong).status()).isEqualTo(ExitStatus.USAGE);
    assertThat(names(cache)).isEmpty();
  }

  @Test
  void goes_on_where_no_archive_can_be_kept_or_the_kept_one_is_broken() throws Exception {
    List<String> check = List.of("check", "--sop", "first-contact", chat.toString());
    Ended jar = byJar(check);
    Path cache = folder.resolve("cache-to-break");

    assertThat(byLauncher(chat.resolve("below a file").toString(), check)).isEqualTo(jar);
    byLauncher(cache.toString(), check);
    Path archive = cache.resolve(names(cache).get(0));
    Files.delete(archive);
    Files.writeString(archive, "this is no archive");
    assertThat(byLauncher(cache.toString(), check)).isEqualTo(jar);
  }

  @Test
  void an_archive_in_a_folder_that_only_others_may_write_to_is_used() throws Exception {
    Path cache = folder.resolve("cache to read");
    List<String> check = List.of("check", "--sop", "first-contact", chat.toString());
    Ended jar = byJar(check);
    byLauncher(cache.toString(), check);
    List<String> before = names(cache);
    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(cache);
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(byLauncher(cache.toString(), check)).isEqualTo(jar);
    } finally {
      Files.setPosixFilePermissions(cache, usual);
    }
    assertThat(before).hasSize(1);
    assertThat(names(cache)).isEqualTo(before);
  }

  @Test
  void a_newer_jar_gets_an_archive_of_its_own_and_old_ones_go_in_time() throws Exception {
    Path cache = folder.resolve("cache-of-a-newer-jar");
    List<String> check = List.of("check", "--sop", "first-contact", chat.toString());
    byLauncher(cache.toString(), check);
    List<String> before = names(cache);
    Path old = Files.writeString(cache.resolve("1.jsa"), "of a jar that is gone");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(40))));
    Path jar = folder.resolve("sop.jar");
    FileTime made = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(jar, FileTime.from(made.toInstant().minusSeconds(3600)));
    try {
      Ended byJar = byJar(check);
      assertThat(byLauncher(cache.toString(), check)).isEqualTo(byJar);
      assertThat(byLauncher(cache.toString(), check)).isEqualTo(byJar);
    } finally {
      Files.setLastModifiedTime(jar, made);
    }
    assertThat(names(cache)).hasSize(2).containsAll(before).doesNotContain("1.jsa");
  }

  @Test
  void without_a_folder_for_archives_none_is_kept_anywhere() throws Exception {
    List<String> check = List.of("check", "--sop", "first-contact", chat.toString());
    Path to = folder.resolve("homeless");
    ProcessBuilder process = launcher("none", check, to);
    process.environment().keySet().removeAll(Set.of("SOP_CACHE", "XDG_CACHE_HOME", "HOME"));

    assertThat(ended(process.start(), to)).isEqualTo(byJar(check));

    Path home = Files.createDirectory(folder.resolve("home"));
    process.environment().put("HOME", home.toString());
    assertThat(ended(process.start(), to)).isEqualTo(byJar(check));
    assertThat(names(home.resolve(".cache").resolve("sop"))).hasSize(1);
  }

  @Test
  void several_may_start_at_once() throws Exception {
    Path cache = folder.resolve("cache-of-several");
    List<String> check = List.of("check", "--sop", "first-contact", chat.toString());
    List<Process> started = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      started.add(launcher(cache.toString(), check, folder.resolve("several-" + i)).start());
    }
    Ended jar = byJar(check);

    for (int i = 0; i < 3; i++) {
      assertThat(ended(started.get(i), folder.resolve("several-" + i))).isEqualTo(jar);
    }
    assertThat(names(cache)).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
  }

  private static Ended byJar(List<String> words) throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-jar", "sop.jar"));
    command.addAll(words);
    Path to = folder.resolve("by-jar");
    return ended(process(command, to).start(), to);
  }

  private static Ended byLauncher(String cache, List<String> words) throws Exception {
    Path to = folder.resolve("by-launcher");
    return ended(launcher(cache, words, to).start(), to);
  }

  private static ProcessBuilder launcher(String cache, List<String> words, Path to) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "./sop"));
    command.addAll(words);
    ProcessBuilder process = process(command, to);
    process.environment().put("SOP_CACHE", cache);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return process;
  }

  private static ProcessBuilder process(List<String> command, Path to) {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(new File(to + ".out"))
        .redirectError(new File(to + ".err"));
  }

  private static Ended ended(Process process, Path to) throws Exception {
    int status = process.waitFor();
    return new Ended(
        status, Files.readString(Path.of(to + ".out")), Files.readString(Path.of(to + ".err")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /**
   * Like the command's jar, which is only made after the tests: all classes, by reference or in it.
   */
  private static void jar(Path file) throws IOException {
    StringBuilder classPath = new StringBuilder();
    List<Path> folders = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(part);
      if (Files.isDirectory(path)) {
        folders.add(path);
      } else {
        classPath.append(path.toUri()).append(' ');
      }
    }
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    main.put(Attributes.Name.CLASS_PATH, classPath.toString().strip());
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      Set<String> written = new HashSet<>();
      for (Path root : folders) {
        add(root, jar, written);
      }
    }
  }

  private static void add(Path root, JarOutputStream jar, Set<String> written) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = root.relativize(file).toString().replace(File.separatorChar, '/');
      if (!name.equals("META-INF/MANIFEST.MF") && written.add(name)) {
        jar.putNextEntry(new JarEntry(name));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
  }
}
