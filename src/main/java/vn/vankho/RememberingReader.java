package vn.vankho;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.vankho.plan.Reading;
import vn.vankho.source.SourceFile;
import vn.vankho.source.UnreadableException;
import vn.vankho.store.ReadingStore;

/** Reads many files at once, and none that is remembered. Results keep the order of the files. */
final class RememberingReader {
  private final DocumentReader reader;
  private final ReadingStore store;
  private final int jobs;
  private final AtomicInteger readAnew = new AtomicInteger();

  RememberingReader(DocumentReader reader, ReadingStore store, int jobs) {
    this.reader = reader;
    this.store = store;
    this.jobs = jobs;
  }

  /**
   * What the files became.
   *
   * @param unread is told, in the order of the files, of each whose words cannot be had
   * @param step is run after each file
   * @throws IOException if the store cannot be used
   */
  List<Reading> readAll(
      List<SourceFile> sources, Consumer<UnreadableException> unread, Runnable step)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Reading>> futures = new ArrayList<>();
      for (SourceFile source : sources) {
        futures.add(threads.submit(() -> read(source)));
      }
      List<Reading> readings = new ArrayList<>();
      for (Future<Reading> future : futures) {
        await(future, unread).ifPresent(readings::add);
        step.run();
      }
      return readings;
    } finally {
      threads.shutdownNow();
    }
  }

  /** How many files had to be read, so far. */
  int readAnew() {
    return readAnew.get();
  }

  private Reading read(SourceFile source) throws IOException {
    Optional<Reading> remembered = store.find(source);
    if (remembered.isPresent()) {
      return remembered.get();
    }
    Reading reading = reader.read(source);
    store.keep(reading);
    readAnew.incrementAndGet();
    return reading;
  }

  private static Optional<Reading> await(
      Future<Reading> future, Consumer<UnreadableException> unread) throws IOException {
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
    }
  }
}
