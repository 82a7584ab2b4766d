package vn.vankho.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.SAXException;
import vn.vankho.source.UnreadableException.Reason;

/** Runs other people's parsers on other people's files, within a time limit. */
final class ParserGuard {
  /** Room for deeply nested markup, which parsers walk by recursion. */
  private static final long STACK_BYTES = 16L << 20;

  private ParserGuard() {}

  /**
   * What the work gives.
   *
   * <p>A parser that does not heed its interruption goes on in the background until it ends; its
   * thread does not keep the program alive.
   *
   * @param name the file's name, for the exception
   * @throws UnreadableException if the work fails or takes too long
   */
  static <T> T run(String name, Duration limit, Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "reading " + name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw unreadable(name, e.getCause());
    } catch (TimeoutException e) {
      throw new UnreadableException(name, Reason.TOO_SLOW, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(name);
    } finally {
      task.cancel(true);
    }
  }

  /**
   * The one place where a parser's failure becomes a reason. Parsers meet damaged and hostile files
   * with exceptions of every kind, {@link RuntimeException}s and exhausted stacks among them: all
   * of these say that the file is damaged. Errors of the machine itself are passed on.
   */
  private static UnreadableException unreadable(String name, Throwable cause) {
    if (cause instanceof UnreadableException known) {
      return known;
    }
    if (WriteLimitReachedException.isWriteLimitReached(cause)) {
      return new UnreadableException(name, Reason.TOO_LARGE, cause);
    }
    if (cause instanceof EncryptedDocumentException) {
      return new UnreadableException(name, Reason.ENCRYPTED, cause);
    }
    if (cause instanceof TikaException
        || cause instanceof SAXException
        || cause instanceof IOException
        || cause instanceof RuntimeException
        || cause instanceof StackOverflowError) {
      return new UnreadableException(name, Reason.DAMAGED, cause);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(name, cause);
  }
}
