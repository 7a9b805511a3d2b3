package dev.pedoman.transcript;

import java.util.Locale;

/** How customer and agent met. */
public enum Channel {
  PHONE,
  CHAT,
  EMAIL,
  MESSAGING,
  FACE_TO_FACE,
  /** The source does not tell: an SOP for any channel applies. */
  UNKNOWN;

  /** The word used in YAML, JSON and reports, such as {@code face-to-face}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
