package dev.pedoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Sop;
import dev.pedoman.model.SopGenerator;
import dev.pedoman.model.TextPattern;
import dev.pedoman.problem.ProblemException;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.TranscriptBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Looking only at what was heard of comes to what looking at everything comes to. */
class SkimTest {

  @Test
  void items_of_which_nothing_was_heard_come_out_as_if_they_had_been_looked_at() {
    SopGenerator sops = new SopGenerator(20261126);
    Random random = new Random(5);
    int skimmed = 0;
    for (int i = 0; i < 1_200; i++) {
      Sop sop = sops.next();
      EvidenceIndex.Builder builder = EvidenceIndex.builder(Map.of());
      Judge judge = Judge.of(sop, builder);
      EvidenceIndex index;
      try {
        index = builder.build();
      } catch (ProblemException e) {
        continue; // some generated patterns cannot be compiled
      }
      for (int j = 0; j < 3; j++) {
        Transcript transcript = transcript(random, phrases(index, sop), "t" + i + "." + j);
        Observed observed = index.observe(transcript);
        Judgement quick = judge.judge(observed, new Meter(observed));
        Judgement full = judge.fully(observed, new Meter(observed));
        if (!judge.outOfScope(observed)) {
          assertThat(quick).as(sop + "\n" + transcript).isEqualTo(full);
          skimmed += quick.steps() instanceof SkimmedSteps ? 1 : 0;
        }
      }
    }
    assertThat(skimmed).isGreaterThan(400);
  }

  /** Some of the SOP's own phrases, said by somebody, at times or not. */
  private static Transcript transcript(Random random, List<String> phrases, String id) {
    TranscriptBuilder builder = Transcript.builder(id);
    if (random.nextInt(8) == 0) {
      builder.observedUntil(Duration.ofMinutes(random.nextInt(90)));
    }
    if (random.nextInt(10) == 0) {
      builder.incomplete();
    }
    boolean timed = random.nextInt(4) > 0;
    double at = 0;
    for (int events = random.nextInt(8); events > 0; events--) {
      boolean own = !phrases.isEmpty() && random.nextInt(3) == 0;
      String text = own ? phrases.get(random.nextInt(phrases.size())) : "hm";
      boolean agent = random.nextBoolean();
      at += random.nextInt(200);
      if (timed && agent) {
        builder.agent(at, text);
      } else if (timed) {
        builder.customer(at, text);
      } else if (agent) {
        builder.agent(text);
      } else {
        builder.customer(text);
      }
    }
    return builder.build();
  }

  private static List<String> phrases(EvidenceIndex index, Sop sop) {
    List<String> phrases = new ArrayList<>();
    for (Sought sought : index.patterns(sop)) {
      if (sought.pattern() instanceof Pattern.Utters utters
          && utters.text() instanceof TextPattern.Says says) {
        phrases.addAll(says.phrases().shared());
        for (Language language : Language.values()) {
          phrases.addAll(says.phrases().byLanguage().getOrDefault(language, List.of()));
        }
      }
    }
    return phrases;
  }
}
