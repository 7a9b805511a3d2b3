package dev.pedoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatternPartsTest {
  private static final TextPattern HELLO = new TextPattern.Says(Phrases.of("hello"));
  private static final Pattern AGENT =
      new Pattern.Utters(
          Optional.of(Speaker.AGENT),
          Optional.empty(),
          new TextPattern.AllText(List.of(HELLO, new TextPattern.NotText(HELLO))));

  @Test
  void parts_know_whether_they_are_wanted() {
    Pattern pattern =
        new Pattern.AllOf(
            List.of(AGENT, new Pattern.Not(new Pattern.AnyOf(List.of(AGENT, known("a"))))));

    assertThat(PatternParts.of(pattern))
        .extracting(PatternParts.Part::wanted)
        .containsExactly(true, false, false, true, false);
    assertThat(PatternParts.said(pattern)).hasSize(4);
  }

  @Test
  void the_guard_of_a_group_counts_for_each_step_in_it() {
    Step step = new Step("s", About.nothing(), Guard.none(), AGENT, Optional.empty(), false);
    Group group = new Group(Group.Form.SEQUENCE, Guard.when(known("a")), List.of(step));
    Map<String, List<Pattern>> owned = PatternParts.byOwner(SmallSops.only(group));

    assertThat(owned).containsExactly(Map.entry("s", List.of(known("a"), AGENT)));
  }

  private static Pattern known(String path) {
    return new Pattern.Known(path);
  }
}
