package dev.pedoman.lint;

import dev.pedoman.model.Sop;
import dev.pedoman.problem.NearestName;
import dev.pedoman.problem.Problem;
import dev.pedoman.yaml.Allowance;
import dev.pedoman.yaml.SopFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at an SOP as an experienced author would. Free of state. */
public final class Lint {
  private Lint() {}

  /**
   * Everything that is to be said of an SOP.
   *
   * @param file the SOP with the places of its parts
   * @param today the day for which it is looked at; without it dates are not looked at
   * @throws dev.pedoman.problem.ProblemException when the file holds no usable SOP
   */
  public static LintReport check(SopFile file, Optional<LocalDate> today) {
    Sop sop = file.orThrow();
    Findings findings = new Findings();
    new HeadChecks(sop, file.layout(), findings).check(today);
    new InstructionChecks(sop, file.layout(), findings).check();
    new PhraseChecks(sop, file.layout(), findings).check();
    new ClaimChecks(sop, file.layout(), findings).check();
    new LogicChecks(sop, file.layout(), findings).check();
    new DeadlineChecks(sop, file.layout(), findings).check();
    return sorted(findings, file.layout().allowances(), today);
  }

  private static LintReport sorted(
      Findings findings, List<Allowance> allowances, Optional<LocalDate> today) {
    List<Problem> problems = new ArrayList<>();
    List<LintReport.Allowed> allowed = new ArrayList<>();
    List<LintFixes.Fix> fixes = new ArrayList<>();
    Set<Allowance> used = new HashSet<>();
    for (Findings.Found found : findings.all()) {
      Optional<Allowance> exception = allowances.stream().filter(a -> covers(a, found)).findFirst();
      exception.ifPresent(used::add);
      if (exception.isPresent() && !expired(exception.get(), today)) {
        allowed.add(new LintReport.Allowed(found.problem(), exception.get()));
      } else {
        problems.add(found.problem());
        found.fix().ifPresent(fixes::add);
      }
    }
    for (Allowance allowance : allowances) {
      exception(allowance, used.contains(allowance), today).ifPresent(problems::add);
    }
    problems.sort(null);
    return new LintReport(problems, allowed, fixes);
  }

  private static boolean covers(Allowance allowance, Findings.Found found) {
    return allowance.code().equals(found.code().word())
        && (allowance.at().isEmpty() || allowance.at().equals(found.owner()));
  }

  private static boolean expired(Allowance allowance, Optional<LocalDate> today) {
    return today.isPresent() && allowance.until().isBefore(today.get());
  }

  private static Optional<Problem> exception(
      Allowance allowance, boolean used, Optional<LocalDate> today) {
    List<String> codes = Stream.of(LintCode.values()).map(LintCode::word).toList();
    if (!codes.contains(allowance.code())) {
      return Optional.of(
          warning(
              LintCode.UNKNOWN_EXCEPTION,
              allowance,
              "lint knows no finding '" + allowance.code() + "'",
              "'allow' takes the code that stands in brackets behind a finding",
              NearestName.suggestion(allowance.code(), codes)));
    } else if (!used) {
      String about = allowance.at().map(at -> " at '" + at + "'").orElse("");
      return Optional.of(
          warning(
              LintCode.UNUSED_EXCEPTION,
              allowance,
              "there is no '" + allowance.code() + "'" + about + " to let stand",
              "an exception that is not needed hides what comes next",
              "remove it"));
    } else if (expired(allowance, today)) {
      return Optional.of(
          warning(
              LintCode.EXPIRED_EXCEPTION,
              allowance,
              "this exception ended on " + allowance.until(),
              "it was made until then by " + allowance.owner() + ": " + allowance.because(),
              "mend the finding, or let " + allowance.owner() + " set a new date"));
    }
    return Optional.empty();
  }

  private static Problem warning(
      LintCode code, Allowance at, String what, String why, String mend) {
    return new Problem(code.word(), code.severity(), at.place(), what, why, mend);
  }
}
