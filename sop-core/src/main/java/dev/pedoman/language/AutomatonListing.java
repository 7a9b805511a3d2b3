package dev.pedoman.language;

/** Writes an automaton down, a state after the other, for people and for tests. */
final class AutomatonListing {
  private final Automaton automaton;
  private final StringBuilder out = new StringBuilder();

  private AutomatonListing(Automaton automaton) {
    this.automaton = automaton;
  }

  static String of(Automaton automaton) {
    AutomatonListing listing = new AutomatonListing(automaton);
    for (int number = 0; number < automaton.states(); number++) {
      listing.state(number);
    }
    return listing.out.toString();
  }

  private void state(int number) {
    out.append("state ").append(number);
    for (int i = 0; i < automaton.subRoots.length; i++) {
      if (Automaton.number(automaton.subRoots[i]) == number) {
        out.append(", collection ").append(i);
      }
    }
    out.append('\n');
    for (int i = automaton.arcsFrom(number); i < automaton.arcsFrom(number + 1); i += 2) {
      arc(automaton.symbolNames.get(automaton.arc(i)), automaton.arc(i + 1));
    }
    int state = Automaton.state(number, 0);
    for (int i = automaton.specialsFrom(state); i < automaton.specialsTo(state); i += 2) {
      arc(special(automaton.specialArc(i)), automaton.specialArc(i + 1));
    }
    if (automaton.gap(state) != 0) {
      arc("...", automaton.gap(state));
    }
    for (int i = automaton.saysFrom(state); i < automaton.saysTo(state); i++) {
      int says = automaton.says(i);
      if (says < 0) {
        out.append("  ends a collection\n");
      } else {
        out.append("  says set ").append(says >> 1);
        out.append((says & 1) == 0 ? "\n" : ", negative by itself\n");
      }
    }
  }

  private void arc(String label, int target) {
    out.append("  ").append(label).append(" -> ").append(Automaton.number(target)).append('\n');
  }

  private String special(int slot) {
    int index = automaton.specials[slot * 2 + 1];
    return switch (automaton.specials[slot * 2]) {
      case Automaton.MENTION -> "{" + SlotEnds.KINDS.get(index).word() + "}";
      case Automaton.FACT -> "{fact:" + automaton.factPaths.get(index) + "}";
      default -> "collection " + index;
    };
  }
}
