package dev.pedoman.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Bytes as text: no more than an SOP may have, and nothing but UTF-8. */
final class FileText {
  private FileText() {}

  /** The text of a file; empty when it cannot be read, which is then in the mistakes. */
  static Optional<String> of(Path path, MistakeList mistakes) {
    SourceText source = SourceText.of(path.toString(), "");
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(NodeReader.MOST_BYTES + 1);
      if (bytes.length > NodeReader.MOST_BYTES) {
        long size = Math.max(bytes.length, Files.size(path));
        mistakes.add(FileMistakes.tooLarge(size).at(source.whole()));
        return Optional.empty();
      }
      return decode(path.toString(), bytes, mistakes);
    } catch (NoSuchFileException e) {
      mistakes.add(FileMistakes.unreadable("there is no such file").at(source.whole()));
    } catch (AccessDeniedException e) {
      mistakes.add(FileMistakes.unreadable("it may not be opened").at(source.whole()));
    } catch (IOException e) {
      String reason = Files.isDirectory(path) ? "it is a directory" : "reading failed";
      mistakes.add(FileMistakes.unreadable(reason).at(source.whole()));
    }
    return Optional.empty();
  }

  /** Whether a text would have too many bytes as a file; reports that it has. */
  static boolean tooLarge(SourceText source, String text, MistakeList mistakes) {
    // Every UTF-16 unit takes at least one byte, so a long text need not be encoded to be refused.
    long bytes =
        text.length() > NodeReader.MOST_BYTES
            ? text.length()
            : text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > NodeReader.MOST_BYTES) {
      mistakes.add(FileMistakes.tooLarge(bytes).at(source.whole()));
      return true;
    }
    return false;
  }

  static Optional<String> decode(String name, byte[] bytes, MistakeList mistakes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      SourceText before = SourceText.of(name, out.toString());
      int value = bytes[in.position()] & 0xFF;
      mistakes.add(FileMistakes.notUtf8(value).at(before.place(before.text().length())));
      return Optional.empty();
    }
    return Optional.of(out.toString());
  }
}
