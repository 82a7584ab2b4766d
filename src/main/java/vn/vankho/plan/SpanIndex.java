package vn.vankho.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.vankho.text.Span;

/** Spans that may overlap, laid out so that those which hold a place are found without a search. */
final class SpanIndex {
  private final List<Span> spans;

  /** For each span the farthest end of it and all before it. */
  private final int[] farthest;

  SpanIndex(List<Span> spans) {
    this.spans = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    this.farthest = this.spans.stream().mapToInt(Span::end).toArray();
    for (int i = 1; i < farthest.length; i++) {
      farthest[i] = Math.max(farthest[i], farthest[i - 1]);
    }
  }

  /** Whether one of the spans holds {@code at}. */
  boolean contains(int at) {
    int last = lastFrom(at);
    return last >= 0 && farthest[last] > at;
  }

  /** The spans that hold the whole of {@code part}. */
  List<Span> holding(Span part) {
    int last = lastFrom(part.start());
    return IntStream.iterate(last, i -> i >= 0 && farthest[i] >= part.end(), i -> i - 1)
        .mapToObj(spans::get)
        .filter(span -> span.contains(part))
        .toList();
  }

  private int lastFrom(int at) {
    return lastFrom(spans, Span::start, at);
  }

  /** The last of some things in order that starts at an offset or before it; -1 if none does. */
  static <T> int lastFrom(List<T> ordered, ToIntFunction<T> start, int at) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(ordered.get(middle)) <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
