package vn.vankho.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import vn.vankho.site.Html.Attribute;
import vn.vankho.text.Span;

/**
 * A text whose marks are wrapped around its words, slice after slice in the order of the text.
 *
 * <p>Marks may nest and overlap. Tags may not overlap: where a mark ends under another, the other
 * is closed and opened again. A link inside a link is no HTML: the inner one keeps its anchor and
 * its style and leads nowhere while the outer lasts. An anchor is written once, where its mark
 * first shows.
 */
final class MarkedText {
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
          .thenComparing(Mark::id);

  private final String text;
  private final List<Mark> marks;
  private final Set<String> placed = new HashSet<>();
  private int next;
  private List<Mark> reaching = new ArrayList<>();

  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks.stream().sorted(OUTER_FIRST).toList();
  }

  /** The anchors that slices have shown so far. */
  Set<String> placed() {
    return Set.copyOf(placed);
  }

  /**
   * The words at {@code span} with their marks.
   *
   * @param span starts no earlier than the slice before ended
   */
  Html slice(Span span) {
    while (next < marks.size() && marks.get(next).span().start() < span.end()) {
      reaching.add(marks.get(next++));
    }
    reaching.removeIf(mark -> mark.span().end() <= span.start());
    Html html = new Sweep(span).run();
    reaching.removeIf(mark -> mark.span().end() <= span.end());
    return html;
  }

  /** One walk over a slice, with the marks that are open at each place on a stack. */
  private final class Sweep {
    private final Span span;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Open> stack = new ArrayDeque<>();
    private final PriorityQueue<Integer> ends = new PriorityQueue<>();
    private int links;
    private int at;

    Sweep(Span span) {
      this.span = span;
      this.at = span.start();
    }

    Html run() {
      for (Mark mark : reaching) {
        advance(Math.max(at, Math.min(mark.span().start(), span.end())));
        open(mark);
        ends.add(mark.span().end());
      }
      advance(span.end());
      while (!stack.isEmpty()) {
        closeTop();
      }
      return Html.rendered(out.toString());
    }

    private void advance(int to) {
      while (!ends.isEmpty() && ends.peek() <= to) {
        int end = ends.poll();
        write(end);
        close(end);
      }
      write(to);
    }

    private void write(int to) {
      out.append(Html.escape(text.substring(at, to).replace('\n', ' ')));
      at = to;
    }

    /** Closes what ends here, and what lies over it for as long as it takes. */
    private void close(int end) {
      Deque<Mark> again = new ArrayDeque<>();
      while (stack.stream().anyMatch(open -> open.mark.span().end() <= end)) {
        Mark mark = stack.peek().mark;
        closeTop();
        if (mark.span().end() > end) {
          again.push(mark);
        }
      }
      again.forEach(this::open);
    }

    private void open(Mark mark) {
      boolean link = mark.leads() && links == 0;
      String tag = link ? "a" : "span";
      links += link ? 1 : 0;
      boolean first = placed.add(mark.id());
      Html.openTag(
          out,
          tag,
          List.of(
              Attribute.of("id", first ? mark.id() : ""),
              Attribute.kind(mark.kind()),
              Attribute.of("href", link ? mark.href() : ""),
              Attribute.of("title", mark.isFix() ? "" : mark.hint()),
              Attribute.of("data-was", mark.isFix() && first ? mark.hint() : "")));
      stack.push(new Open(mark, tag, link));
    }

    private void closeTop() {
      Open open = stack.pop();
      links -= open.link ? 1 : 0;
      out.append("</").append(open.tag).append('>');
    }
  }

  private record Open(Mark mark, String tag, boolean link) {}
}
