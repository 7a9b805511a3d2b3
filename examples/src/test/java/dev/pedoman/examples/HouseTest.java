package dev.pedoman.examples;

import dev.pedoman.house.HouseRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HouseTest {
  @Test
  void the_module_keeps_the_rules_of_the_house() {
    HouseRules.check(Path.of(""));
  }
}
