package dev.pedoman.audit.source;

import dev.pedoman.problem.Place;
import dev.pedoman.problem.Problem;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The records of one input, one after the other; only the record at hand is in memory. A failure of
 * the input itself is the last result, never an exception. Not thread-safe; close it.
 */
public final class ReadResults implements Iterator<ReadResult>, AutoCloseable {
  private final Input input;
  private final FeedOpener opener;
  private Optional<Feed> feed = Optional.empty();
  private Optional<ReadResult> ahead = Optional.empty();
  private boolean ended;

  /** Where results come from: one a call, then nothing. */
  interface Feed {
    Optional<ReadResult> next() throws IOException;

    void close() throws IOException;
  }

  /** Opens a feed when the first result is asked for. */
  interface FeedOpener {
    Feed open() throws IOException;
  }

  ReadResults(Input input, FeedOpener opener) {
    this.input = input;
    this.opener = opener;
  }

  static ReadResults setAside(Input input, Problem problem) {
    ReadResults results = new ReadResults(input, () -> new Once(Optional.empty()));
    results.ahead = Optional.of(whole(input, problem));
    results.ended = true;
    return results;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      ahead = advance();
      ended = ahead.isEmpty() || ended;
    }
    return ahead.isPresent();
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further record in " + input.name());
    }
    ReadResult result = ahead.orElseThrow();
    ahead = Optional.empty();
    return result;
  }

  /** The results as a stream, in order; closing it closes this. */
  public Stream<ReadResult> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .onClose(this::close);
  }

  @Override
  public void close() {
    ended = true;
    try {
      if (feed.isPresent()) {
        feed.get().close();
      }
    } catch (IOException e) {
      // What was read stays right; a file that cannot be closed takes nothing away from it.
      ended = true;
    }
  }

  private Optional<ReadResult> advance() {
    try {
      if (feed.isEmpty()) {
        feed = Optional.of(opener.open());
      }
      return feed.get().next();
    } catch (IOException e) {
      ended = true;
      return Optional.of(whole(input, unreadable(input, e)));
    }
  }

  static Problem unreadable(Input input, IOException e) {
    String why =
        e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    return Problem.error(
        "unreadable-input", Place.of(input.name()), "the input cannot be read", why, "");
  }

  private static ReadResult whole(Input input, Problem problem) {
    return new ReadResult.SetAside(0, Place.of(input.name()), List.of(problem));
  }

  /** A feed of at most one result. */
  record Once(Optional<ReadResult> result) implements Feed {
    @Override
    public Optional<ReadResult> next() {
      return result;
    }

    @Override
    public void close() {}
  }
}
