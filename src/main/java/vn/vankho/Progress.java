package vn.vankho;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/**
 * Shows how far long work has come: a bar on a terminal, a plain line elsewhere, nothing if quiet.
 */
final class Progress {
  private final boolean quiet;
  private final PrintStream err;

  private Progress(boolean quiet, PrintStream err) {
    this.quiet = quiet;
    this.err = err;
  }

  static Progress on(PrintStream err, boolean quiet) {
    return new Progress(quiet, err);
  }

  /**
   * Does some work whose length is known; {@code work} gets something to call after each step.
   *
   * @throws E whatever the work throws
   */
  <T, E extends Exception> T of(String what, long steps, Work<T, E> work) throws E {
    if (quiet) {
      return work.run(() -> {});
    }
    if (!Ansi.AUTO.enabled()) {
      T result = work.run(() -> {});
      err.println(what + ": " + steps);
      return result;
    }
    ProgressBarBuilder bar =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .showSpeed();
    try (ProgressBar shown = bar.build()) {
      return work.run(shown::step);
    }
  }

  /** Work that tells of each step it has done. */
  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T run(Runnable step) throws E;
  }
}
