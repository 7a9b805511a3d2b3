package dev.pedoman.audit.source;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words that files use for speakers and channels. */
final class Vocabulary {
  /** In the order in which problems list them. */
  static final List<String> SPEAKERS = Arrays.stream(Speaker.values()).map(Speaker::word).toList();

  /** In the order in which problems list them. */
  static final List<String> CHANNELS = Arrays.stream(Channel.values()).map(Channel::word).toList();

  private Vocabulary() {}

  static Optional<Speaker> speaker(String word) {
    return Arrays.stream(Speaker.values()).filter(known -> known.word().equals(word)).findFirst();
  }

  static Optional<Channel> channel(String word) {
    return Arrays.stream(Channel.values()).filter(known -> known.word().equals(word)).findFirst();
  }
}
