package vn.vankho;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.vankho.archive.Card;
import vn.vankho.plan.Reading;
import vn.vankho.source.SourceFile;
import vn.vankho.source.UnreadableException;
import vn.vankho.store.CardStore;
import vn.vankho.store.ReadingStore;

/**
 * Reads many files at once, and none that is remembered. What comes of a file is kept at once, so
 * that a build that was interrupted goes on where it was; only the cards stay in memory. Results
 * keep the order of the files.
 */
final class RememberingReader {
  /** How many files may be on their way for each thread. */
  private static final int AHEAD = 16;

  private final Supplier<DocumentReader> makeReader;
  private Optional<DocumentReader> reader = Optional.empty();
  private final ReadingStore store;
  private final CardStore cards;
  private final int jobs;
  private final AtomicInteger readAnew = new AtomicInteger();

  /**
   * @param reader makes the one that reads; its tables are large, so not before there is something
   *     to read
   */
  RememberingReader(
      Supplier<DocumentReader> reader, ReadingStore store, CardStore cards, int jobs) {
    this.makeReader = reader;
    this.store = store;
    this.cards = cards;
    this.jobs = jobs;
  }

  /**
   * The cards of the files.
   *
   * @param unread is told, in the order of the files, of each whose words cannot be had
   * @param step is run after each file
   * @throws IOException if the store cannot be used
   */
  List<Card> readAll(List<SourceFile> sources, Consumer<UnreadableException> unread, Runnable step)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Deque<Future<Card>> underWay = new ArrayDeque<>();
      List<Card> done = new ArrayList<>();
      for (SourceFile source : sources) {
        underWay.add(threads.submit(() -> card(source)));
        if (underWay.size() > jobs * AHEAD) {
          await(underWay.remove(), unread, step).ifPresent(done::add);
        }
      }
      while (!underWay.isEmpty()) {
        await(underWay.remove(), unread, step).ifPresent(done::add);
      }
      return done;
    } finally {
      threads.shutdownNow();
    }
  }

  /** How many files had to be read, so far. */
  int readAnew() {
    return readAnew.get();
  }

  private Card card(SourceFile source) throws IOException {
    Optional<Card> known = cards.find(source);
    return known.isPresent() ? known.get() : cards.shared(Card.of(read(source)));
  }

  /**
   * A document with its words.
   *
   * @throws UnreadableException if they cannot be had
   */
  Reading read(SourceFile source) throws IOException {
    Optional<Reading> remembered = store.find(source);
    if (remembered.isPresent()) {
      return remembered.get();
    }
    Reading reading = reader().read(source);
    store.keep(reading);
    readAnew.incrementAndGet();
    return reading;
  }

  private synchronized DocumentReader reader() {
    if (reader.isEmpty()) {
      reader = Optional.of(makeReader.get());
    }
    return reader.get();
  }

  private static Optional<Card> await(
      Future<Card> future, Consumer<UnreadableException> unread, Runnable step) throws IOException {
    try {
      return Optional.of(future.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableException unreadable) {
        unread.accept(unreadable);
        return Optional.empty();
      }
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("reading failed", e.getCause());
    } finally {
      step.run();
    }
  }
}
