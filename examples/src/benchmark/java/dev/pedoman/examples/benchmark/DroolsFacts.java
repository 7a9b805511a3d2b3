package dev.pedoman.examples.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What rules see and where they write what they find. Public, as the engine's classes need it. */
public final class DroolsFacts {
  private DroolsFacts() {}

  /** A turn. */
  public static final class Turn {
    private final int index;
    private final boolean agent;
    private final long at;
    private final String text;

    Turn(int index, boolean agent, long at, String text) {
      this.index = index;
      this.agent = agent;
      this.at = at;
      this.text = text;
    }

    public int getIndex() {
      return index;
    }

    public boolean isAgent() {
      return agent;
    }

    public long getAt() {
      return at;
    }

    public String getText() {
      return text;
    }
  }

  /** The limits of a standard. */
  public static final class Limits {
    private final int standard;
    private final long firstResponse;
    private final long gap;

    Limits(int standard, Standard of) {
      this.standard = standard;
      this.firstResponse = of.firstResponse().toMillis();
      this.gap = of.gap().toMillis();
    }

    public int getStandard() {
      return standard;
    }

    public long getFirstResponse() {
      return firstResponse;
    }

    public long getGap() {
      return gap;
    }
  }

  /** What was found, by standard. */
  public static final class Found {
    private static final Comparator<Answer.Late> LATE =
        Comparator.comparing(Answer.Late::first)
            .reversed()
            .thenComparing(Answer.Late::customer);
    private static final Comparator<Answer.Said> SAID =
        Comparator.comparing(Answer.Said::turn).thenComparing(Answer.Said::phrase);

    private final List<boolean[][]> steps = new ArrayList<>();
    private final List<List<Answer.Late>> late = new ArrayList<>();
    private final List<List<Answer.Said>> forbidden = new ArrayList<>();

    Found(List<Standard> standards, int turns) {
      for (Standard standard : standards) {
        steps.add(new boolean[standard.steps().size()][turns]);
        late.add(new ArrayList<>(2));
        forbidden.add(new ArrayList<>(2));
      }
    }

    /** A step is seen. */
    public void step(int standard, int step, int turn) {
      steps.get(standard)[step][turn] = true;
    }

    /** A forbidden phrase is said. */
    public void forbidden(int standard, int phrase, int turn) {
      forbidden.get(standard).add(new Answer.Said(turn, phrase));
    }

    /** A wait is too long. */
    public void late(int standard, boolean first, int customer, int agent) {
      late.get(standard).add(new Answer.Late(first, customer, agent));
    }

    List<Answer> answers() {
      List<Answer> answers = new ArrayList<>(steps.size());
      for (int i = 0; i < steps.size(); i++) {
        late.get(i).sort(LATE);
        forbidden.get(i).sort(SAID);
        answers.add(new Answer(Order.of(steps.get(i)), late.get(i), forbidden.get(i)));
      }
      return answers;
    }
  }
}
