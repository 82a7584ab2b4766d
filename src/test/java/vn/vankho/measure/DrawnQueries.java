package vn.vankho.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.vankho.search.SearchItem;
import vn.vankho.search.SearchItem.Passage;
import vn.vankho.search.VietnameseAnalyzer;
import vn.vankho.search.VietnameseAnalyzer.Form;

/** Queries drawn from the words of plans, of every kind that readers type. */
final class DrawnQueries {
  private static final int LONGEST = 5;
  private static final int KINDS = 18;

  private final Random random = new Random(5);
  private final VietnameseAnalyzer exact = new VietnameseAnalyzer(Form.EXACT);
  private final VietnameseAnalyzer folded = new VietnameseAnalyzer(Form.FOLDED);
  private final List<SearchItem> items;

  private DrawnQueries(List<SearchItem> items) {
    this.items = items;
  }

  /** So many queries from some plans; the same ones each time. */
  static List<String> of(List<SearchItem> items, int count) {
    DrawnQueries drawn = new DrawnQueries(items);
    List<String> queries = new ArrayList<>();
    for (int kind = 0; queries.size() < count; kind = (kind + 1) % KINDS) {
      queries.add(drawn.query(kind));
    }
    return queries;
  }

  private String query(int kind) {
    SearchItem item = items.get(random.nextInt(items.size()));
    String phrase = run(exact, text(item), 2 + random.nextInt(3));
    return switch (kind) {
      case 0, 1, 2, 3, 4 -> run(exact, text(item), kind + 1);
      case 5, 6, 7, 8 -> run(folded, text(item), kind - 3);
      case 9 -> "\"" + run(exact, text(item), 2 + random.nextInt(LONGEST - 1)) + "\"";
      case 10 -> apart(text(item), 2);
      case 11 -> apart(text(item), 1);
      case 12 -> run(exact, item.title(), LONGEST);
      case 13 -> item.cites().isEmpty() ? phrase : pick(item.cites());
      case 14 -> phrase + item.province().map(name -> " tỉnh:\"" + name + "\"").orElse("");
      case 15 -> phrase + item.issued().map(day -> " năm:" + day.getYear()).orElse("");
      case 16 -> phrase + " loại:\"" + item.kind() + "\" năm:2021-2023";
      default ->
          item.agencies().isEmpty()
              ? phrase
              : phrase + " cơ quan:\"" + pick(item.agencies()) + "\"";
    };
  }

  /** Two runs of syllables of one passage with others between them. */
  private String apart(String text, int size) {
    List<String> all = exact.tokens(text);
    int space = all.size() - 2 * size - 1;
    if (space < 2) {
      return run(exact, text, 2 * size);
    }
    int first = random.nextInt(space / 2);
    int second = first + size + 1 + random.nextInt(space - first);
    return String.join(" ", all.subList(first, first + size))
        + " "
        + String.join(" ", all.subList(second, second + size));
  }

  private String run(VietnameseAnalyzer form, String text, int size) {
    List<String> all = form.tokens(text);
    int length = Math.min(size, all.size());
    int from = all.size() == length ? 0 : random.nextInt(all.size() - length);
    return String.join(" ", all.subList(from, from + length));
  }

  private String text(SearchItem item) {
    List<Passage> longOnes =
        item.passages().stream().filter(passage -> passage.text().length() > 100).toList();
    return longOnes.isEmpty() ? item.title() + " kế hoạch này" : pick(longOnes).text();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
