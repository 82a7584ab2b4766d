package vn.vankho;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.vankho.source.UnreadableException;

/**
 * How a build went.
 *
 * @param content where the documents are
 * @param out where the site is
 * @param documents how many documents it holds
 * @param readAnew how many of them were not remembered from an earlier build
 * @param pages how many files were written
 * @param oddities how many defects the documents have
 * @param unread the documents whose words could not be had
 * @param time how long it took
 */
record BuildReport(
    Path content,
    Path out,
    int documents,
    int readAnew,
    int pages,
    int oddities,
    List<UnreadableException> unread,
    Duration time) {
  BuildReport {
    unread = List.copyOf(unread);
  }

  int exitCode() {
    return unread.isEmpty() ? Main.DONE : Main.SOME_UNREADABLE;
  }

  /** Tells a person. */
  void print(PrintWriter out, Messages messages) {
    String seconds = String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    out.println(messages.text("build.done", documents, pages, seconds));
    if (documents == 0 && unread.isEmpty()) {
      out.println(messages.text("build.none", content));
    }
    if (!unread.isEmpty()) {
      out.println(messages.text("build.unread", unread.size(), documents + unread.size()));
      unread.forEach(e -> out.println("  " + messages.unreadable(e)));
    }
    if (oddities > 0) {
      out.println(messages.text("build.oddities", oddities));
    }
    out.println(messages.text("build.look", this.out.resolve("index.html")));
    out.flush();
  }

  /** Tells a machine. */
  String json() {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("site", out.toString())
            .put("documents", documents)
            .put("readAnew", readAnew)
            .put("pages", pages)
            .put("oddities", oddities)
            .put("milliseconds", time.toMillis());
    ArrayNode failures = node.putArray("unread");
    for (UnreadableException e : unread) {
      String reason = e.reason().name().toLowerCase(Locale.ROOT);
      failures.addObject().put("path", e.name()).put("reason", reason);
    }
    return node.toPrettyString() + "\n";
  }
}
