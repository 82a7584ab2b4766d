package vn.vankho;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.vankho.source.SourceFile;
import vn.vankho.source.UnreadableException;

/** Does something with each document of an input; one that cannot be read is named, not fatal. */
final class EachDocument {
  private final Messages messages;
  private final Progress progress;
  private final PrintWriter err;

  EachDocument(Messages messages, Progress progress, PrintWriter err) {
    this.messages = messages;
    this.progress = progress;
    this.err = err;
  }

  /** Goes through the documents at {@code input} and returns the exit code. */
  int in(Path input, Action action) throws IOException {
    List<UnreadableException> unread = new ArrayList<>();
    List<SourceFile> sources = Inputs.at(input, unread::add);
    progress.of(
        messages.text("build.reading"),
        sources.size(),
        step -> {
          for (SourceFile source : sources) {
            attempt(action, source, unread);
            step.run();
          }
          return sources;
        });
    unread.forEach(e -> err.println(messages.unreadable(e)));
    return unread.isEmpty() ? Main.DONE : Main.SOME_UNREADABLE;
  }

  private static void attempt(Action action, SourceFile source, List<UnreadableException> unread)
      throws IOException {
    try {
      action.on(source);
    } catch (UnreadableException e) {
      unread.add(e);
    }
  }

  /** What is done with one document. */
  @FunctionalInterface
  interface Action {
    void on(SourceFile source) throws IOException;
  }
}
