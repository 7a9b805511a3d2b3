package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import dev.pedoman.transcript.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** One conversation in the making: who speaks when, and which phrases stand in which turn. */
final class Conversation {
  private static final int MOST_ROW = 3;

  private final SplittableRandom random;
  private final Standard standard;
  private final boolean[] agent;
  private final int[] agentTurns;
  private final List<List<String>> phrases = new ArrayList<>();

  Conversation(SplittableRandom random, Standard standard, int turns) {
    this.random = random;
    this.standard = standard;
    this.agent = speakers(turns);
    int[] all = new int[turns];
    int count = 0;
    for (int i = 0; i < turns; i++) {
      phrases.add(new ArrayList<>());
      if (agent[i]) {
        all[count++] = i;
      }
    }
    this.agentTurns = Arrays.copyOf(all, count);
  }

  /** Mostly in turn, sometimes a few in a row; the customer comes first or is greeted. */
  private boolean[] speakers(int turns) {
    boolean[] agent = new boolean[turns];
    agent[0] = random.nextInt(5) == 0;
    int row = 1;
    for (int i = 1; i < turns; i++) {
      boolean again = i > 1 && row < MOST_ROW && random.nextInt(8) == 0;
      agent[i] = again == agent[i - 1];
      row = again ? row + 1 : 1;
    }
    agent[turns - 1] = true;
    return agent;
  }

  /** Says each step once, in order, but for those left out; some pairs change places. */
  void sayAll(int leftOut, int pairs) {
    int[] place = random.ints(standard.steps().size(), 0, agentTurns.length).sorted().toArray();
    for (int i = 0; i < pairs; i++) {
      int a = random.nextInt(place.length);
      int b = random.nextInt(place.length);
      int swapped = place[a];
      place[a] = place[b];
      place[b] = swapped;
    }
    boolean[] out = new boolean[place.length];
    for (int i = 0; i < leftOut; i++) {
      out[random.nextInt(out.length)] = true;
    }
    for (int i = 0; i < place.length; i++) {
      if (!out[i]) {
        say(agentTurns[place[i]], any(standard.steps().get(i)));
      }
    }
  }

  /** A step said once more, anywhere. */
  void repeatStep() {
    say(anyAgentTurn(), anyStepPhrase());
  }

  void sayForbidden() {
    say(anyAgentTurn(), any(standard.forbidden()));
  }

  /** What looks like hits: phrases almost said, and phrases said by the customer. */
  void mislead() {
    for (int i = 0; i < agent.length; i++) {
      if (random.nextInt(12) == 0) {
        String phrase = anyStepPhrase();
        say(i, agent[i] ? almost(phrase) : phrase);
      }
    }
    if (random.nextInt(10) == 0 && !agent[0]) {
      say(0, any(standard.forbidden()));
    }
  }

  /** One word short, one word torn apart from the rest, or one word that only begins alike. */
  private String almost(String phrase) {
    int cut = phrase.lastIndexOf(' ');
    return switch (random.nextInt(3)) {
      case 0 -> phrase.substring(0, cut);
      case 1 -> phrase.substring(0, cut) + " " + Vocabulary.any(random) + phrase.substring(cut);
      default -> phrase + "x";
    };
  }

  /**
   * The conversation, with a clock.
   *
   * @param lateFirst whether the first response comes late
   * @param lateLater whether a later one does
   */
  Transcript transcript(String id, boolean lateFirst, boolean lateLater) {
    TranscriptBuilder builder = Transcript.builder(id).channel(Channel.CHAT).language("en");
    int firstAnswer = firstAnswer();
    int later = lateLater ? anyAgentTurn() : -1;
    long millis = random.nextInt(5_000);
    for (int i = 0; i < agent.length; i++) {
      boolean late = i == later || (lateFirst && i == firstAnswer);
      // Three customer turns in a row and an answer stay below both limits.
      millis += late ? 121_000 + random.nextInt(120_000) : 500 + random.nextInt(13_000);
      Speaker by = agent[i] ? Speaker.AGENT : Speaker.CUSTOMER;
      String text = Wording.of(random, phrases.get(i));
      builder.event(Utterance.of(by, text, Duration.ofMillis(millis)));
    }
    return builder.build();
  }

  private int firstAnswer() {
    int i = 0;
    while (agent[i]) {
      i++;
      if (i == agent.length) {
        return -1;
      }
    }
    while (!agent[i]) {
      i++;
    }
    return i;
  }

  private void say(int turn, String phrase) {
    phrases.get(turn).add(phrase);
  }

  private int anyAgentTurn() {
    return agentTurns[random.nextInt(agentTurns.length)];
  }

  private String anyStepPhrase() {
    return any(standard.steps().get(random.nextInt(standard.steps().size())));
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
