package dev.pedoman.check;

import dev.pedoman.evidence.Evidence;
import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.evidence.Observed;
import dev.pedoman.evidence.Sought;
import dev.pedoman.judge.Judge;
import dev.pedoman.judge.RuleResult;
import dev.pedoman.judge.StepResult;
import dev.pedoman.model.Category;
import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.report.ComplianceReport;
import dev.pedoman.report.Sentences;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists for developers what was compiled and what became of a transcript, stage by stage. */
final class Listing {
  private static final Sentences WORDS = Sentences.in(Language.EN);

  private final StringBuilder out = new StringBuilder();
  private final EvidenceIndex index;

  private Listing(EvidenceIndex index) {
    this.index = index;
  }

  /** What was compiled: procedures, rules and patterns by SOP, then the automaton of all. */
  static String compiled(EvidenceIndex index, List<Judge> judges) {
    Listing listing = new Listing(index);
    for (Judge judge : judges) {
      listing.title(judge.sop());
      listing.out.append(judge.explain());
      listing.rules(judge.sop());
      listing.patterns(judge.sop(), Optional.empty());
    }
    return listing.out.append("== phrases\n").append(index.explain()).toString();
  }

  /** What became of a transcript: evidence, reading and outcomes by SOP. */
  static String checked(
      EvidenceIndex index, List<Judge> judges, Observed observed, List<ComplianceReport> reports) {
    Listing listing = new Listing(index);
    for (int i = 0; i < judges.size(); i++) {
      Judge judge = judges.get(i);
      listing.title(judge.sop());
      listing.patterns(judge.sop(), Optional.of(observed));
      listing.out.append("reading\n").append(judge.explain(observed).indent(2));
      listing.outcomes(reports.get(i));
    }
    return listing.out.toString();
  }

  private void title(Sop sop) {
    out.append("== ").append(sop.id()).append(' ').append(sop.version()).append('\n');
  }

  private void rules(Sop sop) {
    out.append("rules\n");
    for (Rule rule : sop.rules()) {
      out.append("  ").append(rule.id());
      out.append(rule.guard().when().isPresent() ? " when seen" : "");
      out.append(rule.guard().unless().isPresent() ? " unless seen" : "");
      out.append(": ").append(WORDS.of(rule.requirement())).append('\n');
    }
  }

  private void patterns(Sop sop, Optional<Observed> observed) {
    Map<Pattern, List<String>> uses = new LinkedHashMap<>();
    sop.steps().forEach(part -> uses(part, uses));
    for (Rule rule : sop.rules()) {
      uses(rule.guard(), "rule " + rule.id(), uses);
    }
    for (Category category : sop.categories()) {
      use(category.when(), "category " + category.id(), uses);
    }
    out.append(observed.isPresent() ? "evidence\n" : "patterns\n");
    List<Sought> patterns = index.patterns(sop);
    for (int i = 0; i < patterns.size(); i++) {
      Sought sought = patterns.get(i);
      out.append("  ").append(i).append(' ').append(WORDS.of(sought.pattern()));
      List<String> of = uses.getOrDefault(sought.pattern(), List.of());
      out.append(of.isEmpty() ? "" : " [" + String.join(", ", of) + "]").append('\n');
      observed.ifPresent(all -> seen(sought, all));
    }
  }

  private static void uses(Procedure part, Map<Pattern, List<String>> uses) {
    if (part instanceof Step step) {
      uses(step.guard(), step.id(), uses);
      use(step.expect(), step.id(), uses);
    } else if (part instanceof Group group) {
      uses(group.guard(), group.form().name().toLowerCase(Locale.ROOT), uses);
      group.parts().forEach(each -> uses(each, uses));
    }
  }

  private static void uses(Guard guard, String of, Map<Pattern, List<String>> uses) {
    guard.when().ifPresent(when -> use(when, "when of " + of, uses));
    guard.unless().ifPresent(unless -> use(unless, "unless of " + of, uses));
  }

  private static void use(Pattern pattern, String of, Map<Pattern, List<String>> uses) {
    uses.computeIfAbsent(pattern, key -> new ArrayList<>()).add(of);
  }

  private void seen(Sought sought, Observed observed) {
    for (Evidence evidence : sought.seen(observed)) {
      line("seen", evidence).append('\n');
    }
    for (Optional<Sought.NearMiss> miss = sought.nearest(observed, 0); miss.isPresent(); ) {
      line("near", miss.get().evidence()).append(' ').append(miss.get().lack()).append('\n');
      miss = sought.nearest(observed, miss.get().evidence().event() + 1);
    }
    sought.doubt(observed).ifPresent(d -> out.append("    doubt ").append(d.code()).append('\n'));
  }

  private StringBuilder line(String how, Evidence evidence) {
    out.append("    ").append(how).append(" at ").append(evidence.event());
    evidence.at().ifPresent(at -> out.append(' ').append(at));
    return out.append(' ')
        .append(evidence.by())
        .append(" \u201c")
        .append(evidence.quote())
        .append('\u201d');
  }

  private void outcomes(ComplianceReport report) {
    out.append("outcomes\n");
    for (StepResult step : report.judgement().steps()) {
      out.append("  ").append(step.step().id()).append('#').append(step.occurrence());
      out.append(' ').append(step.outcome());
      step.reason().ifPresent(reason -> out.append(' ').append(reason.code()));
      weight(step.earned(), step.possible());
    }
    for (RuleResult rule : report.judgement().rules()) {
      out.append("  ").append(rule.rule().id()).append(' ').append(rule.outcome());
      rule.reason().ifPresent(reason -> out.append(' ').append(reason.code()));
      weight(rule.earned(), rule.possible());
    }
    out.append("verdict ").append(report.judgement().verdict()).append('\n');
  }

  private void weight(double earned, double possible) {
    out.append(", ").append(earned).append(" of ").append(possible).append('\n');
  }
}
