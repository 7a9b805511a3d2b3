package dev.pedoman.yaml;

import dev.pedoman.align.ProcedurePlan;
import dev.pedoman.model.Category;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Group;
import dev.pedoman.model.LocalText;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Principle;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Rule;
import dev.pedoman.model.Sop;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.problem.Problem;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the whole of an SOP. */
final class SopReader {
  /** The keys of an SOP, in the order in which they are written. */
  static final List<String> KEYS =
      List.of(
          "sop",
          "version",
          "title",
          "owner",
          "review-by",
          "languages",
          "channels",
          "pass-mark",
          "weights",
          "credits",
          "calendars",
          "phrases",
          "synonyms",
          "steps",
          "rules",
          "categories",
          "sources");

  /** The keys of a file: those of an SOP, and what is said of the file itself. */
  static final List<String> FILE_KEYS = fileKeys();

  private final Reading reading;
  private final Scalars scalars;
  private final PhrasesReader texts;
  private final PatternReader patterns;
  private final HeadReader head;
  private final ProcedureReader procedures;
  private final RuleReader rules;

  SopReader(Reading reading) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.texts = new PhrasesReader(reading);
    this.patterns = new PatternReader(reading);
    this.head = new HeadReader(reading);
    this.procedures = new ProcedureReader(reading);
    this.rules = new RuleReader(reading);
  }

  /** The SOP, unless a mistake was found in it. */
  Optional<Sop> sop(MapNode root) {
    Keys keys = Keys.of(reading, "the SOP", root, FILE_KEYS);
    Optional<ScalarNode> id =
        keys.need("sop", "sop: complaint-handling").flatMap(n -> scalars.id(n, "sop"));
    Optional<String> version =
        keys.need("version", "version: 1.0.0").flatMap(n -> scalars.text(n, "version"));
    if (!keys.has("steps") && !keys.has("rules")) {
      reading.report(root, ShapeMistakes.emptySop());
    }
    // Everything is read before anything is given up, so that every mistake is found.
    LocalText title = text(keys, "title");
    Optional<String> owner = keys.get("owner").flatMap(n -> scalars.text(n, "owner"));
    Optional<LocalDate> reviewBy = keys.get("review-by").flatMap(n -> scalars.date(n, "review-by"));
    Set<Language> languages = head.languages(keys);
    Set<Channel> channels = head.channels(keys);
    double passMark = head.passMark(keys);
    Map<Principle, Double> weights = head.weights(keys);
    Credits credits = head.credits(keys);
    Map<String, WorkingHours> calendars = head.calendars(keys);
    Map<String, Phrases> phrases = head.phrases(keys);
    List<List<String>> synonyms = head.synonyms(keys);
    List<Procedure> steps =
        keys.get("steps")
            .map(n -> procedures.parts(n, "steps", Group.Form.SEQUENCE, List.of(), false))
            .orElse(List.of());
    List<Rule> rules = rules(keys);
    List<Category> categories = categories(keys);
    List<String> sources = scalars.texts(keys, "sources");
    if (reading.anyError() || id.isEmpty() || version.isEmpty()) {
      return Optional.empty();
    }
    Sop sop =
        new Sop(
            id.get().text(),
            version.get(),
            title,
            owner,
            reviewBy,
            languages,
            channels,
            passMark,
            weights,
            credits,
            calendars,
            phrases,
            synonyms,
            steps,
            rules,
            categories,
            sources);
    Optional<Problem> unreadable = ProcedurePlan.problem(sop, reading::placeOfStep);
    unreadable.ifPresent(reading::report);
    return unreadable.isEmpty() ? Optional.of(sop) : Optional.empty();
  }

  private static List<String> fileKeys() {
    List<String> keys = new ArrayList<>(KEYS);
    keys.addAll(List.of(Overlay.EXTENDS, Overlay.CHANGES, LintReader.KEY));
    return List.copyOf(keys);
  }

  private List<Rule> rules(Keys keys) {
    List<Rule> found = new ArrayList<>();
    for (MapNode map : maps(keys, "rules", "rules: [ { rule: no-blame, never: … } ]")) {
      rules.rule(map).ifPresent(found::add);
    }
    return found;
  }

  private LocalText text(Keys keys, String key) {
    return keys.get(key).flatMap(n -> texts.text(n, key)).orElse(LocalText.none());
  }

  private List<Category> categories(Keys keys) {
    List<Category> categories = new ArrayList<>();
    String example = "categories: [ { category: out-of-stock, when: … } ]";
    for (MapNode map : maps(keys, "categories", example)) {
      Keys own =
          Keys.of(reading, "the category", map, List.of("category", "title", "when", "action"));
      Optional<ScalarNode> id =
          own.need("category", "category: out-of-stock").flatMap(n -> scalars.id(n, "category"));
      id.ifPresent(reading::claimCategory);
      Optional<Pattern> when =
          own.need("when", "when: { customer: { says: $out-of-stock } }")
              .flatMap(n -> patterns.read(n, "when"));
      LocalText title = text(own, "title");
      LocalText action = text(own, "action");
      id.flatMap(i -> when.map(w -> new Category(i.text(), title, w, action)))
          .ifPresent(categories::add);
    }
    return categories;
  }

  private List<MapNode> maps(Keys keys, String key, String example) {
    List<MapNode> maps = new ArrayList<>();
    if (keys.get(key).isPresent()) {
      for (Node item : scalars.list(keys.get(key).get(), key, example)) {
        scalars.map(item, key, example).ifPresent(maps::add);
      }
    }
    return maps;
  }
}
