package vn.vankho.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** Does pieces of work on several threads, with a few waiting at most. */
final class Workers implements AutoCloseable {
  private static final int WAITING = 8;

  private final ExecutorService threads;
  private final Semaphore room;
  private final int places;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  Workers(int jobs) {
    this.threads = Executors.newFixedThreadPool(jobs);
    this.places = jobs * WAITING;
    this.room = new Semaphore(places);
  }

  /** A piece of work. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Takes a piece of work as soon as there is room for it; fails if one before it failed. */
  void run(Work work) {
    room.acquireUninterruptibly();
    raise();
    threads.execute(
        () -> {
          try {
            work.run();
          } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          } finally {
            room.release();
          }
        });
  }

  /** Waits until everything is done. */
  void finish() {
    room.acquireUninterruptibly(places);
    room.release(places);
    raise();
  }

  private void raise() {
    Throwable thrown = failure.get();
    if (thrown instanceof IOException io) {
      throw new UncheckedIOException(io);
    } else if (thrown instanceof RuntimeException runtime) {
      throw runtime;
    } else if (thrown instanceof Error error) {
      throw error;
    }
  }

  /** Waits until nothing is being done any more, be it done or given up. */
  @Override
  public void close() {
    threads.shutdown();
    room.acquireUninterruptibly(places);
  }
}
