package dev.pedoman.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTest {
  @Test
  void is_compared_by_content() {
    assertThat(Value.of(10)).isEqualTo(Value.of(10.0)).isEqualTo(Value.of(new BigDecimal("1E1")));
    assertThat(Value.of(0)).isEqualTo(Value.of(-0.0)).isEqualTo(Value.of(new BigDecimal("0.00")));
    assertThat(Value.of("10")).isNotEqualTo(Value.of(10));
    assertThat(Value.of(Map.of("a", 1, "b", List.of(2))))
        .isEqualTo(Value.of(Map.of("b", List.of(2.0), "a", 1L)));
    assertThat(Value.of(null)).isEqualTo(new Value.Nothing());
  }

  @Test
  void is_made_only_of_what_json_can_say() {
    assertThatIllegalArgumentException().isThrownBy(() -> Value.of(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Value.of(Float.POSITIVE_INFINITY));
    assertThatIllegalArgumentException().isThrownBy(() -> Value.of(new Object()));
  }

  @Test
  void a_huge_number_is_not_written_out() {
    Value huge = Value.of(new BigDecimal("1E+999999999"));
    assertThat(huge.toString()).isEqualTo("1E+999999999");
    assertThat(Value.of(new BigDecimal("1E-999999999")).toString()).hasSizeLessThan(20);
    assertThat(Value.of(new BigDecimal("1E+15")).toString()).isEqualTo("1000000000000000");
    assertThat(Transcript.builder("a").facts(Map.of("x", huge)).build().hash()).hasSize(64);
  }

  @Test
  void facts_are_known_by_path_and_empty_ones_are_not_known() {
    Facts facts =
        Facts.of(Map.of("order", Map.of("total", 5, "note", " "), "name", "Sari", "old", "x"));
    assertThat(facts.get("order.total")).contains(Value.of(5));
    assertThat(facts.get("name")).contains(Value.of("Sari"));
    assertThat(facts.get("order.note")).isEmpty();
    assertThat(facts.get("order")).isEmpty();
    assertThat(facts.get("other")).isEmpty();
    Map<String, Object> withNull = new LinkedHashMap<>();
    withNull.put("x", null);
    assertThat(Facts.of(withNull).get("x")).isEmpty();
  }

  @Test
  void of_two_facts_under_one_path_the_same_wins_in_any_order() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("order", Map.of("total", 5));
    one.put("order.total", 6);
    Map<String, Object> two = new LinkedHashMap<>();
    two.put("order.total", 6);
    two.put("order", Map.of("total", 5));
    assertThat(Facts.of(one)).isEqualTo(Facts.of(two));
  }
}
