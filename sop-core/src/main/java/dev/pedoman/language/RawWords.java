package dev.pedoman.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Where the runs of ASCII letters and digits stand in a text, in arrays that are used again.
 *
 * <p>A character costs most of a scan if each is branched on. So the text is narrowed to bytes and
 * classified eight of them at a time (Lamport, "Multiple byte processing with full-word
 * instructions", 1975); a block of sixty-four gives a word of bits, one where a run begins or ends.
 */
final class RawWords {
  /** What a character that has no byte of its own is narrowed to; any negative byte is beyond. */
  private static final byte BEYOND = (byte) 0x80;

  /** The bit that small letters and digits have, and capitals have not. */
  static final long SMALL = 0x2020202020202020L;

  /** The bit that letters have and digits have not. */
  static final long LETTER = 0x4040404040404040L;

  private static final long HIGH = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;
  private static final int BLOCK = 64;
  private static final int PADDING = BLOCK + 16;
  private static final int SMALLEST = 1024;
  private static final int KEPT = 1 << 16;

  int size;

  /** Where each run begins and where it ends, in turn. */
  int[] edges = new int[0];

  /** The characters as bytes, negative beyond ASCII, and zeros behind. */
  byte[] bytes = new byte[0];

  /** Eight bytes from any place on, the first of them lowest. */
  ByteBuffer view = ByteBuffer.wrap(bytes);

  RawWords() {
    resize(SMALLEST);
  }

  void read(String text) {
    int length = text.length();
    if (length + PADDING > bytes.length) {
      resize(Math.max(length, Math.min(length * 2, KEPT)));
    }
    narrow(text, length);
    find(length);
  }

  /** Lets go of what a huge text took. */
  void trim() {
    if (bytes.length > KEPT + PADDING) {
      resize(SMALLEST);
    }
  }

  private void resize(int length) {
    bytes = new byte[length + PADDING];
    view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    edges = new int[length + 2];
  }

  private void narrow(String text, int length) {
    // as long as the text only if all of it is ASCII, but for halves of pairs, which say nothing
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (plain.length == length) {
      System.arraycopy(plain, 0, bytes, 0, length);
    } else {
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        bytes[i] = c < 128 ? (byte) c : BEYOND;
      }
    }
    // behind the text up to the end of its last block, and so far that eight can be read there
    for (int i = length; i < (length / BLOCK + 1) * BLOCK + 8; i += 8) {
      view.putLong(i, 0);
    }
  }

  private void find(int length) {
    ByteBuffer all = view;
    int[] found = edges;
    int count = 0;
    long carry = 0;
    // a block may begin at the very end: its zeros end the last word
    for (int block = 0; block <= length; block += BLOCK) {
      long in = 0;
      for (int i = 0; i < BLOCK; i += 8) {
        in |= inWords(all.getLong(block + i)) << i;
      }
      for (long bits = in ^ (in << 1 | carry); bits != 0; bits &= bits - 1) {
        found[count++] = block + Long.numberOfTrailingZeros(bits);
      }
      carry = in >>> 63;
    }
    size = count >>> 1;
  }

  /** A bit for each of eight bytes: whether it is a letter or a digit. */
  private static long inWords(long eight) {
    long low = eight & ~HIGH;
    long small = low | SMALL;
    long letters = (small + 0x1F * ONES) & ~(small + 0x05 * ONES);
    long digits = (low + 0x50 * ONES) & ~(low + 0x46 * ONES);
    long bits = (letters | digits) & ~eight & HIGH;
    return ((bits >>> 7) * 0x0102040810204080L) >>> 56;
  }
}
