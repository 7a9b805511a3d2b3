package dev.pedoman.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BuiltInSopsTest {
  private static final String FOLDER = "/dev/pedoman/yaml/sops/";

  @Test
  void names_are_read_from_the_index() {
    assertThat(BuiltInSops.names(FOLDER)).containsExactly("complaint-handling");
    assertThat(BuiltInSops.names("/nowhere/")).isEmpty();
  }

  @Test
  void every_built_in_sop_loads_and_reads_the_same_after_writing() {
    for (String name : BuiltInSops.names()) {
      var sop = BuiltInSops.load(name);
      assertThat(SopYaml.read(name, SopYaml.write(sop)).orThrow()).isEqualTo(sop);
    }
  }

  @Test
  void an_unknown_name_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> BuiltInSops.load(FOLDER, "complaint-handlin"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no built-in SOP 'complaint-handlin'; did you mean 'complaint-handling'? allowed:"
                + " complaint-handling");
    assertThatThrownBy(() -> BuiltInSops.load(FOLDER, "../x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
