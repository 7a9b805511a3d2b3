package dev.pedoman.yaml;

import dev.pedoman.problem.Place;
import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each part of an SOP is written, in the file that wrote it: of an SOP that extends another,
 * what was taken over lies in the other's file. Immutable.
 *
 * <p>An owner is a step, rule or category by its id, or a collection of phrases by {@code $name}.
 */
public final class SopLayout {
  private static final SopLayout NONE =
      new SopLayout(Sources.of(SourceText.of("", "")), List.of(), Map.of(), List.of());

  private final Sources sources;
  private final List<Allowance> allowances;
  private final Map<String, Entry> owners;
  private final List<MapNode> groups;
  private final Map<String, Node> head = new LinkedHashMap<>();

  private SopLayout(
      Sources sources,
      List<Allowance> allowances,
      Map<String, Entry> owners,
      List<MapNode> groups) {
    this.sources = sources;
    this.allowances = List.copyOf(allowances);
    this.owners = owners;
    this.groups = groups;
  }

  static SopLayout none() {
    return NONE;
  }

  static SopLayout of(MapNode root, Sources sources, List<Allowance> allowances) {
    Map<String, Entry> owners = new LinkedHashMap<>();
    List<MapNode> groups = new ArrayList<>();
    SopLayout layout = new SopLayout(sources, allowances, owners, groups);
    for (Entry entry : root.entries()) {
      layout.head.put(entry.name(), entry.key());
      switch (entry.name()) {
        case "steps" -> parts(entry.value(), owners, groups);
        case "rules" -> items(entry.value(), "rule", owners);
        case "categories" -> items(entry.value(), "category", owners);
        case "phrases" -> {
          if (entry.value() instanceof MapNode map) {
            map.entries().forEach(e -> owners.putIfAbsent("$" + e.name(), e));
          }
        }
        default -> {
          // Nothing in it has a name.
        }
      }
    }
    return layout;
  }

  private static void parts(Node node, Map<String, Entry> owners, List<MapNode> groups) {
    if (!(node instanceof ListNode list)) {
      return;
    }
    for (Node item : list.items()) {
      if (item instanceof MapNode map && !named(map, "step", owners)) {
        groups.add(map);
        for (String form : ProcedureReader.FORMS.keySet()) {
          map.get(form).ifPresent(parts -> parts(parts, owners, groups));
        }
      }
    }
  }

  private static void items(Node node, String kind, Map<String, Entry> owners) {
    if (node instanceof ListNode list) {
      for (Node item : list.items()) {
        if (item instanceof MapNode map) {
          named(map, kind, owners);
        }
      }
    }
  }

  private static boolean named(MapNode map, String kind, Map<String, Entry> owners) {
    Optional<Node> id = map.get(kind);
    if (id.isPresent() && id.get() instanceof ScalarNode name) {
      owners.putIfAbsent(name.text(), new Entry(name, map));
    }
    return id.isPresent();
  }

  /** The SOP's own file, as it was named when it was read. */
  public String file() {
    return sources.texts().get(0).name();
  }

  /** All files that it is made of, its own first, then what it extends. */
  public List<String> files() {
    return sources.texts().stream().map(SourceText::name).toList();
  }

  /** Which lint findings somebody lets stand, in the order written. */
  public List<Allowance> allowances() {
    return allowances;
  }

  /** Where a key of the SOP itself stands, such as {@code review-by}; else where the SOP begins. */
  public Place head(String key) {
    Node node = head.get(key);
    return node != null ? sources.place(node.offset()) : start();
  }

  /** Where an owner has its name; where the SOP begins when there is none of that name. */
  public Place of(String owner) {
    Entry entry = owners.get(owner);
    return entry == null ? start() : sources.place(entry.key().offset());
  }

  /** Where a key of an owner stands; where the owner has its name when it lacks that key. */
  public Place of(String owner, String key) {
    Entry entry = owners.get(owner);
    if (entry != null && entry.value() instanceof MapNode map && map.entry(key).isPresent()) {
      return sources.place(map.entry(key).get().key().offset());
    }
    return of(owner);
  }

  /** Where a text of an owner stands, such as one of its phrases; else where it has its name. */
  public Place text(String owner, String text) {
    return scalar(owner, text).map(s -> sources.place(s.offset())).orElseGet(() -> of(owner));
  }

  /** Where a text of an owner stands under one of its keys; else where the key stands. */
  public Place text(String owner, String key, String text) {
    return scalar(owner, key, text)
        .map(s -> sources.place(s.offset()))
        .orElseGet(() -> of(owner, key));
  }

  /**
   * The characters that a text of an owner takes in its file, with its quotes; empty where it is
   * not written there as it is read.
   */
  public Optional<TextSpan> span(String owner, String text) {
    return scalar(owner, text).flatMap(this::span);
  }

  /** As above, under one of the owner's keys. */
  public Optional<TextSpan> span(String owner, String key, String text) {
    return scalar(owner, key, text).flatMap(this::span);
  }

  private Optional<TextSpan> span(ScalarNode scalar) {
    boolean quoted = !scalar.plain();
    String text = scalar.text();
    boolean literal =
        text.indexOf('\n') < 0
            && text.indexOf('"') < 0
            && text.indexOf('\'') < 0
            && sources.holds(text, scalar.offset() + (quoted ? 1 : 0));
    int start = sources.local(scalar.offset());
    return literal
        ? Optional.of(
            new TextSpan(
                sources.text(scalar.offset()).name(),
                start,
                start + text.length() + (quoted ? 2 : 0)))
        : Optional.empty();
  }

  /** The lines of a collection, from its name to what comes next; empty when there is none. */
  public Optional<TextSpan> lines(String collection) {
    Entry entry = owners.get(collection);
    if (entry == null) {
      return Optional.empty();
    }
    SourceText source = sources.text(entry.key().offset());
    String text = source.text();
    int start = text.lastIndexOf('\n', sources.local(entry.key().offset())) + 1;
    int indent = sources.local(entry.key().offset()) - start;
    if (!text.substring(start, start + indent).isBlank()) {
      return Optional.empty(); // It shares its line with others.
    }
    int end = start;
    do {
      int next = text.indexOf('\n', end);
      end = next < 0 ? text.length() : next + 1;
    } while (end < text.length() && deeper(text, end, indent));
    return Optional.of(new TextSpan(source.name(), start, end));
  }

  private static boolean deeper(String text, int line, int indent) {
    int end = text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
    String rest = text.substring(line, end);
    int blanks = rest.length() - rest.stripLeading().length();
    return !rest.isBlank() && blanks > indent;
  }

  /** Where a group of steps begins, counted from 0 in the order written, outer before inner. */
  public Place group(int index) {
    return index < groups.size() ? sources.place(groups.get(index).offset()) : start();
  }

  /** How an owner's text stands in its file, as far as it stands there as it is read. */
  Optional<ScalarNode> scalar(String owner, String text) {
    Entry entry = owners.get(owner);
    return entry == null ? Optional.empty() : find(entry.value(), text);
  }

  /** Under a key of an owner, the scalar with that text. */
  Optional<ScalarNode> scalar(String owner, String key, String text) {
    Entry entry = owners.get(owner);
    return entry != null && entry.value() instanceof MapNode map
        ? map.get(key).flatMap(node -> find(node, text))
        : Optional.empty();
  }

  Sources sources() {
    return sources;
  }

  private static Optional<ScalarNode> find(Node node, String text) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text().equals(text) ? Optional.of(scalar) : Optional.empty();
    } else if (node instanceof ListNode list) {
      return first(list.items(), text);
    }
    return first(((MapNode) node).entries().stream().map(Entry::value).toList(), text);
  }

  private static Optional<ScalarNode> first(List<Node> nodes, String text) {
    for (Node node : nodes) {
      Optional<ScalarNode> found = find(node, text);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Place start() {
    SourceText own = sources.texts().get(0);
    return own.text().isEmpty() ? own.whole() : own.place(0);
  }
}
