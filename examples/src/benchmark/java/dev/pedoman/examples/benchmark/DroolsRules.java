package dev.pedoman.examples.benchmark;

import java.util.List;

/** Standards written as rules: one for each step, each forbidden phrase and each limit. */
final class DroolsRules {
  private static final String HEAD =
      """
      package dev.pedoman.examples.benchmark.rules;
      import dev.pedoman.examples.benchmark.DroolsFacts.Turn;
      import dev.pedoman.examples.benchmark.DroolsFacts.Limits;
      import function dev.pedoman.examples.benchmark.DroolsPhrases.says;
      global dev.pedoman.examples.benchmark.DroolsFacts.Found found;

      rule "the first response is late" when
        $l : Limits()
        $c : Turn( !agent )
        not Turn( !agent, index < $c.index )
        $a : Turn( agent, index > $c.index, at - $c.at > $l.firstResponse )
        not Turn( agent, index > $c.index, index < $a.index )
      then found.late($l.getStandard(), true, $c.getIndex(), $a.getIndex()); end

      rule "there is no response" when
        $l : Limits()
        $c : Turn( !agent )
        not Turn( !agent, index < $c.index )
        not Turn( agent, index > $c.index )
      then found.late($l.getStandard(), true, $c.getIndex(), -1); end

      rule "a gap" when
        $l : Limits()
        $c : Turn( !agent )
        $a : Turn( agent, index > $c.index, at - $c.at > $l.gap )
        not Turn( agent, index > $c.index, index < $a.index )
      then found.late($l.getStandard(), false, $c.getIndex(), $a.getIndex()); end
      """;

  private static final String RULE =
      """

      rule "standard %1$d %2$s %3$d" when
        $t : Turn( agent, says(%4$d, text) )
      then found.%2$s(%1$d, %3$d, $t.getIndex()); end
      """;

  private DroolsRules() {}

  static String of(List<Standard> standards) {
    StringBuilder rules = new StringBuilder(HEAD);
    for (int i = 0; i < standards.size(); i++) {
      Standard standard = standards.get(i);
      for (int step = 0; step < standard.steps().size(); step++) {
        int pattern = DroolsPhrases.add(standard.steps().get(step));
        rules.append(RULE.formatted(i, "step", step, pattern));
      }
      for (int phrase = 0; phrase < standard.forbidden().size(); phrase++) {
        int pattern = DroolsPhrases.add(List.of(standard.forbidden().get(phrase)));
        rules.append(RULE.formatted(i, "forbidden", phrase, pattern));
      }
    }
    return rules.toString();
  }
}
