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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that the agent of one interaction has stated so far, held against the case record. */
final class StatedFacts extends Gauge implements Requires {
  private final Requirement.FactsAgree requirement;
  private final List<Evidence> wrong = new ArrayList<>();
  private int stated;
  private boolean unknown;

  StatedFacts(Requirement.FactsAgree requirement) {
    this.requirement = requirement;
  }

  @Override
  void take(Observed observed, int event) {
    Utterance said = observed.utterance(event);
    if (said == null || said.by() != Speaker.AGENT) {
      return;
    }
    List<Evidence> here = new ArrayList<>();
    for (Map.Entry<MentionKind, List<String>> entry : requirement.facts().entrySet()) {
      List<Value> known =
          entry.getValue().stream().flatMap(path -> observed.facts().get(path).stream()).toList();
      for (Mention mention : Mentions.find(observed.words(event), entry.getKey())) {
        stated++;
        unknown |= known.isEmpty();
        if (!known.isEmpty() && !agrees(observed, event, mention, known)) {
          here.add(evidence(said, event, mention));
        }
      }
    }
    here.sort(Comparator.comparingInt(Evidence::start));
    wrong.addAll(here);
  }

  @Override
  public Ruling rule(Observed observed, Clock clock, List<Measurement> measurements) {
    follow(observed);
    if (!wrong.isEmpty()) {
      return Ruling.broken(wrong, stated, wrong.size());
    }
    if (!observed.hasEventBy(Speaker.AGENT)) {
      return Ruling.undecided(Reason.NO_AGENT_EVENTS);
    }
    if (stated == 0) {
      return observed.masked(Optional.of(Speaker.AGENT))
          ? Ruling.undecided(Reason.REDACTED)
          : Ruling.notApplicable(Reason.TRIGGER_NOT_SEEN);
    }
    if (unknown) {
      return Ruling.undecided(Reason.FACT_UNKNOWN);
    }
    return observed.complete()
        ? Ruling.kept(stated)
        : Ruling.undecided(Reason.TRANSCRIPT_INCOMPLETE);
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
