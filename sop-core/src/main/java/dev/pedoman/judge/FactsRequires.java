package dev.pedoman.judge;

import dev.pedoman.align.Clock;
import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Reason;
import dev.pedoman.language.Mention;
import dev.pedoman.language.Mentions;
import dev.pedoman.model.MentionKind;
import dev.pedoman.model.Requirement;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Each value of a kind that the agent states must be one that the case record holds. */
record FactsRequires(Requirement.FactsAgree requirement) implements Requires {
  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    int stated = 0;
    boolean unknown = false;
    List<Evidence> wrong = new ArrayList<>();
    for (Map.Entry<MentionKind, List<String>> entry : requirement.facts().entrySet()) {
      List<Value> known =
          entry.getValue().stream()
              .flatMap(path -> observed.transcript().facts().get(path).stream())
              .toList();
      for (int i = 0; i < observed.size(); i++) {
        Utterance said = observed.utterance(i);
        if (said == null || said.by() != Speaker.AGENT) {
          continue;
        }
        for (Mention mention : Mentions.find(observed.words(i), entry.getKey())) {
          stated++;
          unknown |= known.isEmpty();
          if (!known.isEmpty() && !agrees(observed, i, mention, known)) {
            wrong.add(evidence(said, i, mention));
          }
        }
      }
    }
    if (!wrong.isEmpty()) {
      return Ruling.broken(wrong, stated, wrong.size());
    }
    if (!observed.hasEventBy(Speaker.AGENT)) {
      return Ruling.undecided(Reason.NO_AGENT_EVENTS);
    }
    if (stated == 0) {
      return masked(observed)
          ? Ruling.undecided(Reason.REDACTED)
          : Ruling.notApplicable(Reason.TRIGGER_NOT_SEEN);
    }
    if (unknown) {
      return Ruling.undecided(Reason.FACT_UNKNOWN);
    }
    return observed.transcript().complete()
        ? Ruling.kept(stated)
        : Ruling.undecided(Reason.TRANSCRIPT_INCOMPLETE);
  }

  private static boolean masked(Observed observed) {
    for (int i = 0; i < observed.size(); i++) {
      if (observed.event(i).by() == Speaker.AGENT && Mentions.masked(observed.words(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Observed observed, int event, Mention mention, List<Value> known) {
    return known.stream()
        .flatMap(fact -> Mentions.find(observed.words(event), fact).stream())
        .anyMatch(same -> same.start() < mention.end() && same.end() > mention.start());
  }

  private static Evidence evidence(Utterance said, int event, Mention mention) {
    return new Evidence(
        event,
        said.at(),
        said.by(),
        mention.start(),
        mention.end(),
        said.text().substring(mention.start(), mention.end()));
  }
}
