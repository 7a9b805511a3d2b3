package dev.pedoman.audit.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code text}: plain text, a line for each thing said, conversations parted by {@code ---}. */
final class TextReader implements TranscriptReader {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public String about() {
    return "plain text such as '[00:12] Agent: ...', conversations parted by ---";
  }

  @Override
  public boolean accepts(Head head) {
    return head.isText() && !head.isJson() && !head.isBlank();
  }

  @Override
  public ReadResults read(Input input) {
    return new ReadResults(input, () -> new Conversations(input));
  }

  /** Cuts the lines into conversations, one at a time. */
  private static final class Conversations implements ReadResults.Feed {
    private static final int MOST_CHARACTERS = Lines.LONGEST;

    private final Input input;
    private final Lines lines;
    private int record;
    private boolean ended;

    Conversations(Input input) throws IOException {
      this.input = input;
      this.lines = new Lines(Characters.of(input.open()));
    }

    @Override
    public Optional<ReadResult> next() throws IOException {
      List<Lines.Line> block = List.of();
      while (!ended && block.stream().allMatch(Lines.Line::isBlank)) {
        block = block();
      }
      if (block.stream().allMatch(Lines.Line::isBlank)) {
        return Optional.empty();
      }
      record++;
      return Optional.of(
          new TextConversation(input.name(), block).read(record, input.fileName() + "#" + record));
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }

    /**
     * The lines up to the next separator; of a conversation that is too long the last is marked.
     */
    private List<Lines.Line> block() throws IOException {
      List<Lines.Line> block = new ArrayList<>();
      long characters = 0;
      Optional<Lines.Line> line = lines.next();
      while (line.isPresent() && !line.get().text().strip().matches("-{3,}")) {
        characters += line.get().text().length() + 1L;
        if (characters <= MOST_CHARACTERS) {
          block.add(line.get());
        } else if (!block.get(block.size() - 1).tooLong()) {
          block.add(new Lines.Line(line.get().number(), "", 0, true));
        }
        line = lines.next();
      }
      ended = line.isEmpty();
      return block;
    }
  }
}
