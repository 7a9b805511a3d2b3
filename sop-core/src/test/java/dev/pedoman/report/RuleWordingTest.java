package dev.pedoman.report;

import static dev.pedoman.model.SmallSops.agent;
import static dev.pedoman.model.SmallSops.all;
import static dev.pedoman.model.SmallSops.any;
import static dev.pedoman.model.SmallSops.chain;
import static dev.pedoman.model.SmallSops.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pedoman.model.Expected;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Requirement;
import dev.pedoman.model.Requirement.Relation;
import dev.pedoman.model.TextPattern;
import dev.pedoman.transcript.Language;
import dev.pedoman.transcript.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleWordingTest {
  static Stream<Arguments> relations() {
    return Stream.of(
        arguments(
            whenever(Relation.RIGHT_BEFORE, false),
            "setiap kali ada: tindakan a; tepat sebelumnya harus ada: tindakan b",
            "setiap kali ada: tindakan a; sejurus sebelum itu mesti ada: tindakan b",
            "whenever there is: the action a; right before it there must be: the action b"),
        arguments(
            whenever(Relation.RIGHT_AFTER, false),
            "setiap kali ada: tindakan a; tepat sesudahnya harus ada: tindakan b",
            "setiap kali ada: tindakan a; sejurus selepas itu mesti ada: tindakan b",
            "whenever there is: the action a; right after it there must be: the action b"),
        arguments(
            whenever(Relation.NOT_RIGHT_BEFORE, false),
            "setiap kali ada: tindakan a; tepat sebelumnya tidak boleh ada: tindakan b",
            "setiap kali ada: tindakan a; sejurus sebelum itu tidak boleh ada: tindakan b",
            "whenever there is: the action a; right before it there must not be: the action b"),
        arguments(
            whenever(Relation.NOT_RIGHT_AFTER, false),
            "setiap kali ada: tindakan a; tepat sesudahnya tidak boleh ada: tindakan b",
            "setiap kali ada: tindakan a; sejurus selepas itu tidak boleh ada: tindakan b",
            "whenever there is: the action a; right after it there must not be: the action b"),
        arguments(
            whenever(Relation.SOMEWHERE, false),
            "setiap kali ada: tindakan a; sebelum atau sesudahnya harus ada: tindakan b",
            "setiap kali ada: tindakan a; sebelum atau selepas itu mesti ada: tindakan b",
            "whenever there is: the action a; before or after it there must be: the action b"),
        arguments(
            whenever(Relation.NOWHERE, false),
            "setiap kali ada: tindakan a; sebelum maupun sesudahnya tidak boleh ada: tindakan b",
            "setiap kali ada: tindakan a; sebelum mahupun selepas itu tidak boleh ada: tindakan b",
            "whenever there is: the action a; neither before nor after it there may be: the action"
                + " b"),
        arguments(
            whenever(Relation.AFTER, true),
            "setiap kali ada: tindakan a; sesudahnya harus ada: tindakan b, setiap kali yang baru",
            "setiap kali ada: tindakan a; selepas itu mesti ada: tindakan b, setiap kali yang"
                + " baharu",
            "whenever there is: the action a; after it there must be: the action b, each time"
                + " anew"));
  }

  static Stream<Arguments> calls() {
    Pattern exact =
        new Pattern.Does(
            List.of("pay"),
            Map.of("k", new Expected.Literal(Value.of(5))),
            Pattern.Status.SUCCEEDED,
            Optional.empty(),
            true);
    Pattern bare =
        new Pattern.Does(
            List.of("pay"), Map.of(), Pattern.Status.SUCCEEDED, Optional.empty(), true);
    Pattern other = new Pattern.ButNot(does("pay", "book"), List.of(exact, does("read")));
    Pattern nested = all(any(does("a"), does("b")), chain(does("c"), does("d")), any(does("e")));
    return Stream.of(
        arguments(
            new Requirement.Exactly(1, exact),
            "tepat 1 kali: tindakan pay dengan k = 5 (tanpa rincian lain)",
            "tepat 1 kali: tindakan pay dengan k = 5 (tanpa butiran lain)",
            "exactly 1 time: the action pay with k = 5 (and no other details)"),
        arguments(
            new Requirement.Exactly(2, bare),
            "tepat 2 kali: tindakan pay (tanpa rincian lain)",
            "tepat 2 kali: tindakan pay (tanpa butiran lain)",
            "exactly 2 times: the action pay (and no other details)"),
        arguments(
            new Requirement.Never(other),
            "jangan pernah: tindakan pay atau book, tetapi bukan tindakan pay dengan k = 5 (tanpa"
                + " rincian lain) atau tindakan read",
            "jangan sekali-kali: tindakan pay atau book, tetapi bukan tindakan pay dengan k = 5"
                + " (tanpa butiran lain) atau tindakan read",
            "never: the action pay or book, but not the action pay with k = 5 (and no other"
                + " details) or the action read"),
        arguments(
            new Requirement.Never(nested),
            "jangan pernah: (tindakan a atau tindakan b) dan (tindakan c lalu tindakan d) dan"
                + " tindakan e",
            "jangan sekali-kali: (tindakan a atau tindakan b) dan (tindakan c kemudian tindakan d)"
                + " dan tindakan e",
            "never: (the action a or the action b) and (the action c then the action d) and the"
                + " action e"),
        arguments(
            new Requirement.AtLeast(1, agent(new TextPattern.MentionsValue(Value.of(1286)))),
            "sedikitnya 1 kali: petugas menyebutkan 1286",
            "sekurang-kurangnya 1 kali: ejen menyebut 1286",
            "at least 1 time: the agent mentions 1286"));
  }

  @ParameterizedTest
  @MethodSource({"relations", "calls"})
  void a_rule_is_said_in_three_languages(Requirement requirement, String id, String ms, String en) {
    assertThat(said(requirement, Language.ID)).isEqualTo(id);
    assertThat(said(requirement, Language.MS)).isEqualTo(ms);
    assertThat(said(requirement, Language.EN)).isEqualTo(en);
  }

  private static String said(Requirement requirement, Language language) {
    return new Wording(language, new Amounts(language)).requirement(requirement);
  }

  private static Requirement whenever(Relation relation, boolean alternately) {
    return new Requirement.Whenever(
        does("a"), relation, does("b"), Optional.empty(), List.of(), alternately);
  }
}
