package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SopYamlTest {
  @Test
  void reads_the_example_of_the_design() {
    SopFile file = TestVocabulary.read(Samples.COMPLAINT);

    assertThat(file.problems()).isEmpty();
    assertThat(file.orThrow().allSteps()).hasSize(10);
  }
}
