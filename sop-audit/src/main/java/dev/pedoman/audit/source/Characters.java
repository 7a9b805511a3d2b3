package dev.pedoman.audit.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as characters: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is
 * dropped. Unlike the readers of the platform it tells exactly where bytes are no text, after it
 * has handed out everything before them, and it remembers the lines it handed out last. Not
 * thread-safe.
 */
final class Characters extends Reader {
  /** The end of the input. */
  static final int END = -1;

  /** Bytes that are no text stand here; they are skipped. */
  static final int MALFORMED = -2;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final byte[] block = new byte[1 << 14];
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 14).flip();
  private final RecentLines recent = new RecentLines();
  private boolean malformedNext;
  private boolean ended;

  private Characters(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Bytes that are no text, at a line and column of the input. */
  static final class MalformedText extends IOException {
    private static final long serialVersionUID = 1L;
    final int line;
    final int column;

    MalformedText(int line, int column) {
      super("bytes that are no UTF-8 text");
      this.line = line;
      this.column = column;
    }
  }

  static Characters of(InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw, 1 << 14);
    in.mark(3);
    int first = in.read();
    int second = in.read();
    int third = in.read();
    in.reset();
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      in.skipNBytes(3);
    } else if (first == 0xFE && second == 0xFF) {
      in.skipNBytes(2);
      return new Characters(in, StandardCharsets.UTF_16BE);
    } else if (first == 0xFF && second == 0xFE) {
      in.skipNBytes(2);
      return new Characters(in, StandardCharsets.UTF_16LE);
    }
    return new Characters(in, StandardCharsets.UTF_8);
  }

  /** The next character, {@link #END} or {@link #MALFORMED}. */
  int next() throws IOException {
    if (!chars.hasRemaining()) {
      if (malformedNext) {
        malformedNext = false;
        return MALFORMED;
      }
      if (!fill()) {
        return END;
      }
      return next();
    }
    return chars.get();
  }

  /** Moves what is at hand of the rest of the line to a text: at most so many characters. */
  void take(StringBuilder text, int most) {
    char[] array = chars.array();
    int from = chars.position();
    int limit = Math.min(chars.limit(), from + Math.max(most, 0));
    int to = from;
    while (to < limit && array[to] != '\n') {
      to++;
    }
    text.append(array, from, to - from);
    chars.position(to);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (!chars.hasRemaining()) {
      if (malformedNext) {
        throw new MalformedText(recent.line(), recent.column());
      }
      if (!fill()) {
        return END;
      }
      return read(target, offset, length);
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    recent.add(target, offset, count);
    return count;
  }

  /** The lines that {@link #read} handed out last. */
  RecentLines recent() {
    return recent;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Whether there is something more: characters, or a malformed place. */
  private boolean fill() throws IOException {
    chars.clear();
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        bytes.position(bytes.position() + result.length());
        decoder.reset();
        malformedNext = true;
      }
      if (chars.position() > 0 || malformedNext) {
        chars.flip();
        return true;
      }
      if (ended) {
        chars.flip();
        return false;
      }
      more();
    }
  }

  private void more() throws IOException {
    bytes.compact();
    int count = in.read(block, 0, Math.min(block.length, bytes.remaining()));
    if (count < 0) {
      ended = true;
    } else {
      bytes.put(block, 0, count);
    }
    bytes.flip();
  }
}
