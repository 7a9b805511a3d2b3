package dev.pedoman.align;

import static dev.pedoman.model.SmallSops.anyOrder;
import static dev.pedoman.model.SmallSops.does;
import static dev.pedoman.model.SmallSops.guarded;
import static dev.pedoman.model.SmallSops.oneOf;
import static dev.pedoman.model.SmallSops.only;
import static dev.pedoman.model.SmallSops.optional;
import static dev.pedoman.model.SmallSops.repeated;
import static dev.pedoman.model.SmallSops.sequence;
import static dev.pedoman.model.SmallSops.step;
import static dev.pedoman.model.SmallSops.unless;
import static dev.pedoman.model.SmallSops.weigh;
import static dev.pedoman.model.SmallSops.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.evidence.EvidenceIndex;
import dev.pedoman.model.Anchor;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Talk;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The listings of a compiled procedure and of a reading, word for word. */
class ExplainTest {
  private final Sop sop =
      only(
          step("greet"),
          anyOrder(
              sequence(step("ask"), within(step("check"), 5, new Anchor.AtStep("ask"))),
              optional(step("offer"))),
          oneOf(weigh(step("refund"), 2), guarded(step("refuse"), unless(does("vip")))),
          repeated(does("hold"), within(step("thank"), 60, new Anchor.Trigger())));
  private final EvidenceIndex.Builder index = EvidenceIndex.builder(Map.of());
  private final ProcedurePlan plan = ProcedurePlan.of(sop, index);

  @Test
  void a_procedure_lists_its_parts_with_what_missing_them_costs() {
    assertThat(plan.explain())
        .isEqualTo(
            """
            procedure of small: 7 steps, width 1
              greet loss 500000000
              any order
                sequence
                  ask loss 500000000
                  check loss 500000000 within PT5S of ask
                offer loss 500000000 optional
              one of
                refund loss 1000000000
                refuse loss 500000000 unless seen
              sequence each time
                thank loss 500000000 within PT1M of trigger
            """);
  }

  @Test
  void a_reading_lists_the_evidence_of_each_step_and_what_it_takes() {
    var talk =
        Talk.of(
            "A*1 ask",
            "A*2 greet",
            "A*3 hold",
            "A*4 ask",
            "A*7 check",
            "A*8 thank",
            "A*9 hold",
            "A*10 refuse",
            "A*11 ask");
    assertThat(Alignment.begin(plan, index.build().observe(talk)).explain())
        .isEqualTo(
            """
            sequence
              greet#1 at [1] takes 1: DONE, loss 0
              any order
                sequence
                  ask#1 at [0 3 8] takes 3: DONE, loss 0
                  check#1 at [4] counted from 3 takes 4: DONE after PT3S, loss 0
                offer#1 at []: NOT_APPLICABLE optional, loss 0
              one of
                refund#1 at []: NOT_APPLICABLE other-branch, loss 0
                * refuse#1 at [7] takes 7: DONE, loss 0
              any order
                floating
                  sequence
                    thank#1 from 2 at [5] takes 5: DONE after PT5S, loss 0
                floating
                  sequence
                    thank#2 from 6 at []: MISSED, loss 500000000
            loss 500000000, in order 5
            """);
  }
}
