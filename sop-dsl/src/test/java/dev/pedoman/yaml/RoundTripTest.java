package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.align.ProcedurePlan;
import dev.pedoman.model.Sop;
import dev.pedoman.model.SopGenerator;
import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  @Test
  void the_complaint_sop_reads_the_same_after_writing() {
    Sop sop = TestVocabulary.read(Samples.COMPLAINT).orThrow();

    assertThat(TestVocabulary.read(SopYaml.write(sop)).orThrow()).isEqualTo(sop);
  }

  @Test
  void generated_sops_read_the_same_after_writing() {
    for (int seed = 0; seed < 2_500; seed++) {
      Sop sop = new SopGenerator(seed).next();
      String written = SopYaml.write(sop);
      SopFile read = SopYaml.read("seed-" + seed, written);

      if (ProcedurePlan.problem(sop, Place::of).isPresent()) {
        assertThat(read.problems()).extracting(Problem::code).containsExactly("too-many-anchors");
        continue;
      }
      assertThat(read.sop()).as(() -> described(read, written)).contains(sop);
      if (seed % 20 == 0) {
        assertThat(SopYaml.write(read.orThrow())).isEqualTo(written);
      }
    }
  }

  private static String described(SopFile read, String written) {
    return read.problems() + "\n" + written;
  }
}
