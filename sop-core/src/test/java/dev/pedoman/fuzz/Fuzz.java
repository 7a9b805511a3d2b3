package dev.pedoman.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs a check over inputs made by chance: briefly in the build, and for longer where {@code
 * -Dfuzz.seconds=600} asks for it, elsewhere with {@code -Dfuzz.seed=7}. What was found before lies
 * under {@code src/test/resources/fuzz/NAME} and is tried first; what is found now is kept under
 * {@code target/fuzz}, to be copied there once it is mended.
 */
public final class Fuzz {
  private static final Path KEPT = Path.of("src", "test", "resources", "fuzz");
  private static final Path FOUND = Path.of("target", "fuzz");

  private Fuzz() {}

  /**
   * Tries inputs until one fails.
   *
   * @param name of the fuzzer and of the folder of its kept inputs
   * @param tries how many inputs at least
   * @param input makes an input from a source of chance
   * @param check throws where something is wrong
   */
  public static void run(
      String name, int tries, Function<Random, byte[]> input, Consumer<byte[]> check) {
    for (Path kept : kept(name)) {
      attempt(kept.toString(), name, read(kept), check);
    }
    long seed = Long.getLong("fuzz.seed", 1);
    long end = System.nanoTime() + Long.getLong("fuzz.seconds", 0) * 1_000_000_000L;
    for (long i = 0; i < tries || System.nanoTime() < end; i++) {
      byte[] made = input.apply(new Random(seed * 1_000_003 + i));
      attempt(seed + "-" + i, name, made, check);
    }
  }

  /** The same for texts. */
  public static void texts(
      String name, int tries, Function<Random, String> input, Consumer<String> check) {
    run(
        name,
        tries,
        random -> input.apply(random).getBytes(StandardCharsets.UTF_8),
        bytes -> check.accept(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** A text with up to so many changes: pieces left out, doubled, moved, scraps put in. */
  public static String changed(String original, int most, String[] scraps, Random random) {
    StringBuilder text = new StringBuilder(original);
    for (int n = random.nextInt(most + 1); n > 0 && text.length() > 1; n--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(60));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, Math.min(text.length() - 1, end));
        case 1 -> text.insert(at, scraps[random.nextInt(scraps.length)]);
        case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
        case 3 -> text.deleteCharAt(at);
        default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
      }
    }
    return text.toString();
  }

  /** Bytes with a few changes, which need not be text any more. */
  public static byte[] changed(byte[] original, byte[] scraps, Random random) {
    byte[] bytes = original.clone();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(1 + Math.min(20, bytes.length - at));
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = scraps[random.nextInt(scraps.length)];
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = joined(bytes, at, at + length, new byte[0]);
        case 3 -> bytes = joined(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
        default -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
    byte[] joined = new byte[Math.max(1, from + between.length + bytes.length - to)];
    System.arraycopy(bytes, 0, joined, 0, from);
    System.arraycopy(between, 0, joined, from, between.length);
    System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
    return joined;
  }

  private static void attempt(String which, String name, byte[] input, Consumer<byte[]> check) {
    try {
      check.accept(input);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError(name + " " + which + ", kept as " + keep(name, which, input), e);
    }
  }

  private static Path keep(String name, String which, byte[] input) {
    try {
      Path folder = Files.createDirectories(FOUND.resolve(name));
      return Files.write(folder.resolve(Path.of(which).getFileName() + ".input"), input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> kept(String name) {
    Path folder = KEPT.resolve(name);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
