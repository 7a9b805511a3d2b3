package dev.pedoman.yaml;

import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import dev.pedoman.problem.Severity;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Facts;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Value;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the cases of a file of trials. */
final class TrialReader {
  static final List<String> CASE_KEYS =
      List.of(
          "case",
          "about",
          "channel",
          "language",
          "started",
          "complete",
          "actions-recorded",
          "observed-until",
          "facts",
          "labels",
          "conversation",
          "file",
          "pick",
          "expect");

  /** The shape of a BCP 47 tag. */
  static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private static final String EXAMPLE = "cases: [ { case: all-well, conversation: …, expect: … } ]";

  private final Reading reading;
  private final Scalars scalars;
  private final EventsReader times;
  private final ExpectReader expects;
  private final String file;
  private final Optional<ConversationReader> conversations;

  TrialReader(
      Reading reading, SopFile sop, String file, Optional<ConversationReader> conversations) {
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.times = new EventsReader(reading);
    this.expects = new ExpectReader(reading, sop.sop());
    this.file = file;
    this.conversations = conversations;
  }

  List<Trial> trials(Node cases) {
    List<Trial> trials = new ArrayList<>();
    for (Node item : scalars.list(cases, "cases", EXAMPLE)) {
      scalars.map(item, "cases", EXAMPLE).flatMap(this::trial).ifPresent(trials::add);
    }
    return trials;
  }

  private Optional<Trial> trial(MapNode map) {
    Keys keys = Keys.of(reading, "the case", map, CASE_KEYS);
    Optional<ScalarNode> id =
        keys.need("case", "case: all-well").flatMap(n -> scalars.id(n, "case"));
    id.ifPresent(s -> reading.claim(s, "case"));
    Optional<String> about = keys.get("about").flatMap(n -> scalars.text(n, "about"));
    Optional<Transcript> conversation = conversation(keys, id.map(ScalarNode::text).orElse("case"));
    Optional<Trial.Expect> expect =
        keys.need("expect", "expect: { verdict: PASS }").flatMap(expects::expect);
    if (id.isEmpty() || conversation.isEmpty() || expect.isEmpty()) {
      return Optional.empty();
    }
    Place place = reading.place(id.get().offset());
    return Optional.of(new Trial(id.get().text(), about, conversation.get(), expect.get(), place));
  }

  private Optional<Transcript> conversation(Keys keys, String id) {
    if (keys.has("pick") && !keys.has("file")) {
      keys.entry("pick")
          .ifPresent(e -> reading.report(e.key(), ShapeMistakes.misplacedKey("pick", "file")));
    }
    Optional<Transcript> read =
        keys.exactlyOne(
            List.of("conversation", "file"),
            "conversation: [ { agent: Good morning } ]",
            only ->
                only.name().equals("file")
                    ? fromFile(keys, only.value())
                    : written(only.value(), id));
    return read.flatMap(transcript -> headed(transcript, keys, id));
  }

  private Optional<Transcript> written(Node node, String id) {
    if (node instanceof ScalarNode) {
      return scalars.written(node, "conversation").flatMap(text -> fromText(text, id));
    }
    List<Event> events = new EventsReader(reading).events(node);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(bare(id, events));
  }

  private static Transcript bare(String id, List<Event> events) {
    return new Transcript(
        id,
        Channel.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Facts.none(),
        Map.of(),
        events);
  }

  private Optional<Transcript> fromText(ScalarNode text, String id) {
    if (conversations.isEmpty()) {
      reading.report(text, TrialMistakes.noReader());
      return Optional.empty();
    }
    ConversationReader.Read read = conversations.get().text(id, text.text());
    Place begin = reading.place(text.offset());
    // The text of a block begins in the line after its mark.
    read.problems().stream()
        .filter(TrialReader::counts)
        .forEach(problem -> reading.report(moved(problem, begin)));
    return one(text, Optional.empty(), id, read);
  }

  private static boolean counts(Problem problem) {
    return problem.severity() != Severity.INFO;
  }

  private Problem moved(Problem problem, Place begin) {
    int line = begin.line() + Math.max(1, problem.place().line());
    Place place = new Place(begin.source(), line, 0, "");
    return new Problem(
        problem.code(), problem.severity(), place, problem.what(), problem.why(), problem.mend());
  }

  private Optional<Transcript> fromFile(Keys keys, Node node) {
    Optional<String> name = scalars.text(node, "file");
    Optional<String> pick = keys.get("pick").flatMap(n -> scalars.text(n, "pick"));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> path = path(name.get());
    if (path.isEmpty() || !path.get().toFile().isFile()) {
      reading.report(node, TrialMistakes.noFile(name.get()));
      return Optional.empty();
    } else if (conversations.isEmpty()) {
      reading.report(node, TrialMistakes.noReader());
      return Optional.empty();
    }
    ConversationReader.Read read = conversations.get().file(path.get());
    read.problems().stream().filter(TrialReader::counts).forEach(reading::report);
    return one(node, pick, name.get(), read);
  }

  private Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(file).resolveSibling(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Transcript> one(
      Node at, Optional<String> pick, String name, ConversationReader.Read read) {
    List<String> ids = read.conversations().stream().map(Transcript::id).toList();
    if (pick.isPresent()) {
      Optional<Transcript> picked =
          read.conversations().stream().filter(t -> t.id().equals(pick.get())).findFirst();
      if (picked.isEmpty()) {
        reading.report(at, TrialMistakes.unknownConversation(pick.get(), ids));
      }
      return picked;
    }
    if (ids.size() != 1) {
      boolean told =
          ids.isEmpty() && read.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
      if (!told) {
        reading.report(at, TrialMistakes.notOne(name, ids));
      }
      return Optional.empty();
    }
    return Optional.of(read.conversations().get(0));
  }

  /** The conversation under the trial's name, with what the trial says of it over what it says. */
  private Optional<Transcript> headed(Transcript read, Keys keys, String id) {
    Channel channel =
        keys.get("channel")
            .flatMap(
                n -> scalars.word(n, "channel", ClosedWords.CHANNELS, "unknown-channel", "channel"))
            .orElse(read.channel());
    Optional<String> language = keys.get("language").flatMap(this::tag).or(read::language);
    Optional<OffsetDateTime> started =
        keys.get("started").flatMap(this::started).or(read::startedAt);
    boolean complete =
        keys.get("complete").flatMap(n -> scalars.flag(n, "complete")).orElse(read.complete());
    Optional<Boolean> recorded =
        keys.get("actions-recorded")
            .flatMap(n -> scalars.flag(n, "actions-recorded"))
            .or(read::actionsRecorded);
    Optional<Duration> observed =
        keys.get("observed-until")
            .flatMap(n -> times.time(n, "observed-until"))
            .or(read::observedUntil);
    Map<String, Value> facts = new TreeMap<>(read.facts().values());
    keys.get("facts")
        .flatMap(n -> scalars.map(n, "facts", "facts: { order: { total: 50 } }"))
        .ifPresent(map -> facts.putAll(new ValueReader(reading).flat(map)));
    Map<String, String> labels = new TreeMap<>(read.labels());
    keys.get("labels")
        .flatMap(n -> scalars.map(n, "labels", "labels: { branch: Bandung }"))
        .ifPresent(map -> labels(map, labels));
    return Optional.of(
        new Transcript(
            id,
            channel,
            language,
            started,
            complete,
            recorded,
            observed,
            new Facts(facts),
            labels,
            read.events()));
  }

  private void labels(MapNode map, Map<String, String> labels) {
    for (Entry entry : map.entries()) {
      scalars.text(entry.value(), entry.name()).ifPresent(t -> labels.put(entry.name(), t));
    }
  }

  private Optional<String> tag(Node node) {
    Optional<String> tag = scalars.text(node, "language");
    if (tag.isPresent() && !TAG.matcher(tag.get()).matches()) {
      reading.report(node, TrialMistakes.badTag(tag.get()));
      return Optional.empty();
    }
    return tag;
  }

  private Optional<OffsetDateTime> started(Node node) {
    Optional<String> text = scalars.text(node, "started");
    try {
      return text.map(OffsetDateTime::parse);
    } catch (DateTimeException e) {
      reading.report(node, TrialMistakes.badStart(text.orElse("")));
      return Optional.empty();
    }
  }
}
