package dev.pedoman.yaml;

import dev.pedoman.yaml.Node.MapNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which lint findings somebody lets stand, and why. */
final class LintReader {
  static final String KEY = "lint";
  static final List<String> KEYS = List.of("allow", "at", "because", "owner", "until");
  private static final String EXAMPLE =
      "lint: [ { allow: short-phrase, at: greet, because: …, owner: Rina, until: 2027-06-30 } ]";

  private final Reading reading;
  private final Scalars scalars;

  LintReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
  }

  List<Allowance> allowances(MapNode root) {
    List<Allowance> allowances = new ArrayList<>();
    Optional<Node> node = root.get(KEY);
    if (node.isPresent()) {
      for (Node item : scalars.list(node.get(), KEY, EXAMPLE)) {
        scalars.map(item, KEY, EXAMPLE).flatMap(this::allowance).ifPresent(allowances::add);
      }
    }
    return allowances;
  }

  private Optional<Allowance> allowance(MapNode map) {
    Keys keys = Keys.of(reading, "the exception", map, KEYS);
    Optional<String> code =
        keys.need("allow", "allow: short-phrase").flatMap(n -> scalars.text(n, "allow"));
    Optional<String> at = keys.get("at").flatMap(n -> scalars.text(n, "at"));
    Optional<String> because =
        keys.need("because", "because: the phrase is the name of our product")
            .flatMap(n -> scalars.text(n, "because"));
    Optional<String> owner =
        keys.need("owner", "owner: Customer Care").flatMap(n -> scalars.text(n, "owner"));
    Optional<LocalDate> until =
        keys.need("until", "until: 2027-06-30").flatMap(n -> scalars.date(n, "until"));
    if (code.isEmpty() || because.isEmpty() || owner.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Allowance(
            code.get(), at, because.get(), owner.get(), until.get(), reading.place(map.offset())));
  }
}
