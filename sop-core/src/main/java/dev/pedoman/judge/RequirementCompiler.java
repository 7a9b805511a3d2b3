package dev.pedoman.judge;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Reason;
import dev.pedoman.evidence.Sought;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import java.util.List;

/** Compiles requirements, one case for each kind. */
record RequirementCompiler(Sop sop, EvidenceIndex.Builder index)
    implements Requirement.Cases<Requires> {
  @Override
  public Requires never(Requirement.Never requirement) {
    return counted(requirement.pattern(), 0, 0);
  }

  @Override
  public Requires always(Requirement.Always requirement) {
    Pattern.Utters pattern = requirement.pattern();
    Sought shown = add(pattern);
    // The utterances that ought to show it are those that do or do not.
    Sought others =
        add(
            new Pattern.Utters(
                pattern.by(), pattern.place(), new TextPattern.NotText(pattern.text())));
    return (observed, clock, measurements) -> {
      List<Evidence> without = others.seen(observed);
      int all = shown.seen(observed).size() + without.size();
      if (all == 0) {
        return others
            .doubt(observed)
            .filter(reason -> reason == Reason.NO_AGENT_EVENTS)
            .map(Ruling::undecided)
            .orElseGet(() -> Ruling.notApplicable(Reason.TRIGGER_NOT_SEEN));
      }
      if (!without.isEmpty()) {
        return others
            .assumed(observed)
            .map(Ruling::undecided)
            .orElseGet(() -> Ruling.broken(without, all, without.size()));
      }
      return Ruling.absent(others.doubt(observed), all);
    };
  }

  @Override
  public Requires atMost(Requirement.AtMost requirement) {
    return counted(requirement.pattern(), 0, requirement.times());
  }

  @Override
  public Requires atLeast(Requirement.AtLeast requirement) {
    return counted(requirement.pattern(), requirement.times(), Integer.MAX_VALUE);
  }

  @Override
  public Requires exactly(Requirement.Exactly requirement) {
    return counted(requirement.pattern(), requirement.times(), requirement.times());
  }

  @Override
  public Requires whenever(Requirement.Whenever requirement) {
    boolean joined = !requirement.joinedBy().isEmpty();
    return new WheneverRequires(
        requirement,
        add(requirement.trigger()),
        add(requirement.expected()),
        Parts.of(requirement.expected(), joined, this::add));
  }

  @Override
  public Requires measured(Requirement.Measured requirement) {
    return new MeasuredRequires(requirement);
  }

  @Override
  public Requires factsAgree(Requirement.FactsAgree requirement) {
    return new FactsRequires(requirement);
  }

  @Override
  public Requires sameLanguage(Requirement.SameLanguage requirement) {
    return new LanguageRequires();
  }

  private Requires counted(Pattern pattern, int atLeast, int atMost) {
    return new CountedRequires(add(pattern), atLeast, atMost);
  }

  private Sought add(Pattern pattern) {
    return index.add(sop, pattern);
  }
}
