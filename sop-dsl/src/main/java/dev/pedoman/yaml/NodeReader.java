package dev.pedoman.yaml;

import dev.pedoman.yaml.Node.Entry;
import dev.pedoman.yaml.Node.ListNode;
import dev.pedoman.yaml.Node.MapNode;
import dev.pedoman.yaml.Node.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML in one pass over the parser's events into located nodes.
 *
 * <p>Binding to objects would lose the places, and looking them up again in the text would guess.
 * What the parser would let pass is refused here: keys given twice, anchors, aliases and tags, a
 * second document, and input that is only there to fill memory or stack.
 */
final class NodeReader {
  static final int MOST_BYTES = 1 << 20;
  static final int DEEPEST = 40;
  static final int MOST_NODES = 100_000;

  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

  private final SourceText source;
  private final MistakeList mistakes;
  private final YAMLParser parser;
  private int nodes;

  private NodeReader(SourceText source, MistakeList mistakes, YAMLParser parser) {
    this.source = source;
    this.mistakes = mistakes;
    this.parser = parser;
  }

  /** The root, or nothing when the text holds none or cannot be read on. */
  static Optional<Node> read(SourceText source, MistakeList mistakes) {
    int odd = firstOddCharacter(source.text());
    if (odd >= 0) {
      mistakes.add(FileMistakes.character(source.text().codePointAt(odd)).at(source.place(odd)));
      return Optional.empty();
    }
    try (YAMLParser parser =
        (YAMLParser)
            FACTORY.createParser(
                ObjectReadContext.empty(), new WholeCharacterReader(source.text()))) {
      return new NodeReader(source, mistakes, parser).document();
    } catch (JacksonException e) {
      SyntaxMistakes.report(e, source, mistakes);
    } catch (Stop e) {
      mistakes.add(e.mistake.at(source.place(e.offset)));
    }
    return Optional.empty();
  }

  private Optional<Node> document() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      mistakes.add(FileMistakes.empty().at(source.whole()));
      return Optional.empty();
    }
    Node root = node(token, 1);
    if (parser.nextToken() != null) {
      throw new Stop(FileMistakes.severalDocuments(), offset());
    }
    return Optional.of(root);
  }

  private Node node(JsonToken token, int depth) {
    int offset = offset();
    count(offset);
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      return scalar(offset);
    }
    if (depth > DEEPEST) {
      throw new Stop(FileMistakes.tooDeep(DEEPEST), offset);
    }
    refuseMarks(offset);
    return token == JsonToken.START_OBJECT ? map(offset, depth) : list(offset, depth);
  }

  private MapNode map(int offset, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, ScalarNode> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      count(offset());
      ScalarNode key = scalar(offset());
      Node value = node(parser.nextToken(), depth + 1);
      ScalarNode earlier = seen.putIfAbsent(key.text(), key);
      if (earlier == null) {
        entries.add(new Entry(key, value));
      } else {
        int line = source.line(earlier.offset());
        mistakes.add(FileMistakes.duplicateKey(key.text(), line).at(source.place(key.offset())));
      }
    }
    return new MapNode(offset, entries);
  }

  private ListNode list(int offset, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(node(t, depth + 1));
    }
    return new ListNode(offset, items);
  }

  private ScalarNode scalar(int offset) {
    char first = refuseMarks(offset);
    String text = parser.getString();
    // The parser does not tell how a scalar is written, but its first character does; an empty
    // plain scalar starts where its key ends.
    boolean quoted = first == '"' || first == '\'' || first == '|' || first == '>';
    return new ScalarNode(offset, text, !quoted);
  }

  /** The first character of the node at hand, if it is not one that begins an anchor or tag. */
  private char refuseMarks(int offset) {
    char first = offset < source.text().length() ? source.text().charAt(offset) : ' ';
    if (first == '&' || first == '*') {
      mistakes.add(FileMistakes.alias(first).at(source.place(offset)));
    } else if (first == '!') {
      mistakes.add(FileMistakes.tag().at(source.place(offset)));
    }
    return first;
  }

  private int offset() {
    return source.offsetOfCodePoint((int) parser.currentTokenLocation().getCharOffset());
  }

  private void count(int offset) {
    if (++nodes > MOST_NODES) {
      throw new Stop(FileMistakes.tooMany(MOST_NODES), offset);
    }
  }

  /** The offset of the first character that YAML 1.2 does not allow, or -1. */
  private static int firstOddCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fine = c >= ' ' ? c < 0x7F || c == 0x85 || c >= 0xA0 : c == '\t' || c == '\n';
      if (Character.isHighSurrogate(c)) {
        fine = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        i += fine ? 1 : 0;
      } else if (Character.isLowSurrogate(c) || c >= 0xFFFE || c == 0xFEFF) {
        fine = false;
      }
      if (!fine) {
        return i;
      }
    }
    return -1;
  }

  /** Ends the reading: what follows cannot be read in a sensible way. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Mistake mistake;
    private final int offset;

    Stop(Mistake mistake, int offset) {
      super(mistake.what(), null, false, false);
      this.mistake = mistake;
      this.offset = offset;
    }
  }
}
