package dev.pedoman.yaml;

import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a file over the SOP that it extends. What comes out is one map as if it had been written in
 * one file; each part of it still knows the file and place it comes from.
 *
 * <p>Collections, calendars, weights, credits and texts in several languages are laid over entry by
 * entry, lists are added to, everything else is replaced. Steps and rules of the base are changed
 * by {@link Changes}.
 */
final class Overlay {
  static final String EXTENDS = "extends";
  static final String CHANGES = "changes";

  /** How many files may extend each other. */
  static final int DEEPEST = 8;

  private static final Set<String> BY_ENTRY =
      Set.of("title", "phrases", "calendars", "weights", "credits");
  private static final Set<String> OWN = Set.of("sop", "version");
  private static final Set<String> ADDED =
      Set.of("synonyms", "steps", "rules", "categories", "sources", LintReader.KEY);

  private final Sources sources;
  private final MistakeList mistakes;
  private final Bases bases;
  private final Vocabulary vocabulary;

  Overlay(Sources sources, MistakeList mistakes, Bases bases, Vocabulary vocabulary) {
    this.sources = sources;
    this.mistakes = mistakes;
    this.bases = bases;
    this.vocabulary = vocabulary;
  }

  /** The whole SOP; empty when what it extends cannot be read or be changed as asked. */
  Optional<MapNode> resolve(MapNode own, String name) {
    return resolve(own, name, List.of(name));
  }

  private Optional<MapNode> resolve(MapNode own, String from, List<String> chain) {
    Optional<Entry> extended = own.entry(EXTENDS);
    Reading reading = new Reading(sources, mistakes, vocabulary, Names.of(own));
    if (extended.isEmpty()) {
      own.entry(CHANGES)
          .ifPresent(e -> reading.report(e.key(), ShapeMistakes.misplacedKey(CHANGES, EXTENDS)));
      return Optional.of(without(own));
    }
    Optional<ScalarNode> named = new Scalars(reading).written(extended.get().value(), EXTENDS);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String name = named.get().text();
    Optional<SourceText> found = bases.find(name, from, mistakes);
    if (found.isEmpty()) {
      reading.report(named.get(), OverlayMistakes.unknownBase(name));
      return Optional.empty();
    }
    SourceText text = found.get();
    if (chain.contains(text.name())) {
      reading.report(named.get(), OverlayMistakes.circular(name));
      return Optional.empty();
    } else if (chain.size() >= DEEPEST) {
      reading.report(named.get(), OverlayMistakes.tooMany(DEEPEST));
      return Optional.empty();
    }
    int base = sources.add(text);
    Optional<Node> root = NodeReader.read(text, mistakes).map(node -> Node.shifted(node, base));
    if (root.isEmpty() || !(root.get() instanceof MapNode map)) {
      reading.report(named.get(), OverlayMistakes.baseUnreadable(name));
      return Optional.empty();
    }
    List<String> longer = new ArrayList<>(chain);
    longer.add(text.name());
    return resolve(map, text.name(), longer).flatMap(whole -> laid(whole, own, reading));
  }

  private static Optional<MapNode> laid(MapNode base, MapNode own, Reading reading) {
    Optional<MapNode> changed = Optional.of(base);
    Optional<Node> changes = own.get(CHANGES);
    if (changes.isPresent()) {
      changed = new Changes(reading).apply(changes.get(), base);
    }
    return changed.map(map -> over(map, without(own)));
  }

  private static MapNode without(MapNode own) {
    return new MapNode(
        own.offset(),
        own.entries().stream()
            .filter(e -> !e.name().equals(EXTENDS) && !e.name().equals(CHANGES))
            .toList());
  }

  /** The entries of one file over those of another. */
  private static MapNode over(MapNode base, MapNode own) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Entry entry : base.entries()) {
      // Which SOP it is, a file says itself.
      if (!OWN.contains(entry.name())) {
        entries.put(entry.name(), entry);
      }
    }
    for (Entry entry : own.entries()) {
      Entry below = entries.get(entry.name());
      entries.put(
          entry.name(), below == null ? entry : new Entry(entry.key(), joined(below, entry)));
    }
    return new MapNode(own.offset(), List.copyOf(entries.values()));
  }

  private static Node joined(Entry below, Entry above) {
    if (ADDED.contains(above.name())
        && below.value() instanceof ListNode first
        && above.value() instanceof ListNode second) {
      List<Node> items = new ArrayList<>(first.items());
      items.addAll(second.items());
      return new ListNode(second.offset(), items);
    } else if (BY_ENTRY.contains(above.name())) {
      return byEntry(below.value(), above.value());
    }
    return above.value();
  }

  /** One map over another, entry by entry; anything else takes the place of what was there. */
  static Node byEntry(Node below, Node above) {
    if (!(below instanceof MapNode first) || !(above instanceof MapNode second)) {
      return above;
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    first.entries().forEach(entry -> entries.put(entry.name(), entry));
    second.entries().forEach(entry -> entries.put(entry.name(), entry));
    return new MapNode(second.offset(), List.copyOf(entries.values()));
  }
}
