package vn.vankho.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes headers and footers out of the flow: lines that most pages begin or end with. */
final class FurnitureRule implements RepairRule {
  private static final int FEWEST_PAGES = 3;
  private static final int LONGEST = 120;

  private final List<Integer> pageStarts;

  /**
   * @param pageStarts where pages start in the text that this rule will be shown
   */
  FurnitureRule(List<Integer> pageStarts) {
    this.pageStarts = pageStarts;
  }

  @Override
  public String name() {
    return "page-furniture";
  }

  @Override
  public List<Edit> edits(String text) {
    if (pageStarts.size() < FEWEST_PAGES) {
      return List.of();
    }
    List<Span> edges = new ArrayList<>();
    for (int page = 0; page < pageStarts.size(); page++) {
      int end = page + 1 < pageStarts.size() ? pageStarts.get(page + 1) : text.length();
      addEdges(edges, text, pageStarts.get(page), end);
    }
    Map<String, Integer> counts = new HashMap<>();
    edges.forEach(edge -> counts.merge(pattern(edge, text), 1, Integer::sum));
    int fewest = Math.max(FEWEST_PAGES, pageStarts.size() * 3 / 5);
    return edges.stream()
        .filter(edge -> counts.get(pattern(edge, text)) >= fewest)
        .map(edge -> new Edit(edge, "", 0.9f))
        .toList();
  }

  /** The first and the last line with words of a page. */
  private static void addEdges(List<Span> edges, String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int firstEnd = Math.min(end, TextLines.endOf(text, start));
    int lastStart = Math.max(start, text.lastIndexOf('\n', Math.max(0, end - 1)) + 1);
    if (start < firstEnd && firstEnd - start <= LONGEST) {
      edges.add(new Span(start, firstEnd));
    }
    if (lastStart >= firstEnd && lastStart < end && end - lastStart <= LONGEST) {
      edges.add(new Span(lastStart, end));
    }
  }

  /** Page numbers differ from page to page. */
  private static String pattern(Span edge, String text) {
    return edge.of(text).strip().replaceAll("\\d+", "#");
  }
}
