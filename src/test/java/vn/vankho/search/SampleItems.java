package vn.vankho.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.search.SearchItem.Passage;

/** Items of many shapes, recombined from the lines of the plans in {@code content}. */
final class SampleItems {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,5}(?:/\\d{4})?/[A-ZĐ]{2,4}(?:-[A-ZĐ][A-Za-z]+)+");
  private static final List<String> PROVINCES =
      List.of("Tuyên Quang", "Đắk Lắk", "Bình Thuận", "Thanh Hóa", "Hòa Bình");
  private static final List<String> AGENCIES = List.of("Sở Y tế", "Công an tỉnh", "Sở Tài chính");

  private final Random random = new Random(7);
  private final List<String> lines = new ArrayList<>();

  SampleItems() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        Files.readString(file)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(lines::add);
      }
    }
  }

  List<SearchItem> items(int count) {
    return Stream.iterate(0, i -> i + 1).limit(count).map(this::item).toList();
  }

  private SearchItem item(int index) {
    List<Passage> passages = new ArrayList<>();
    int sections = 1 + random.nextInt(12);
    for (int i = 0; i < sections; i++) {
      String anchor = i == 0 ? "" : "m" + i;
      String heading = random.nextInt(3) == 0 || i == 0 ? "" : line();
      for (int pieces = 1 + random.nextInt(2); pieces > 0; pieces--) {
        passages.add(new Passage(anchor, heading, random.nextInt(9) == 0 ? "" : text()));
      }
    }
    return item(index, passages);
  }

  private SearchItem item(int index, List<Passage> passages) {
    return new SearchItem(
        "ke-hoach/tinh/" + index + "-kh-ubnd/",
        random.nextInt(8) == 0 ? "" : line(),
        Optional.of(index + "/KH-UBND"),
        random.nextInt(4) == 0 ? "Quyết định" : "Kế hoạch",
        Optional.of("Ủy ban nhân dân tỉnh"),
        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(pick(PROVINCES)),
        Optional.of(pick(PROVINCES)),
        random.nextInt(7) == 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(2018 + random.nextInt(6), 1 + random.nextInt(3), 15)),
        List.of(pick(AGENCIES), pick(AGENCIES)),
        passages.stream().flatMap(passage -> numbers(passage.text())).distinct().toList(),
        passages);
  }

  /** Some numbers that are cited, and one that is nowhere, have pages. */
  List<NumberedPage> pages(List<SearchItem> items) {
    return items.stream()
        .flatMap(item -> item.cites().stream())
        .distinct()
        .sorted()
        .map(number -> Items.page(number, "van-ban/" + Folding.folded(number) + "/", 1))
        .toList();
  }

  /** Queries of every kind, drawn from the items' own words. */
  List<String> queries(List<SearchItem> items, int count) {
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      List<Passage> passages = pick(items).passages();
      String[] words = pick(passages).text().split(" ");
      int size = Math.min(words.length, 1 + random.nextInt(6));
      int from = random.nextInt(words.length - size + 1);
      String phrase = String.join(" ", List.of(words).subList(from, from + size));
      queries.add(dress(phrase, pick(words), queries.size() % 10));
    }
    items.stream()
        .flatMap(item -> item.cites().stream())
        .distinct()
        .limit(12)
        .forEach(queries::add);
    return queries;
  }

  private String dress(String phrase, String other, int way) {
    return switch (way) {
      case 0, 1, 2 -> phrase;
      case 3, 4 -> Folding.folded(phrase);
      case 5 -> "\"" + phrase + "\"";
      case 6 -> phrase + " " + other;
      case 7 -> phrase + " -" + other;
      case 8 -> phrase + " OR \"" + other + "\" tỉnh:\"" + pick(PROVINCES) + "\"";
      default -> phrase + " năm:2019-2022 cơ quan:\"" + pick(AGENCIES) + "\" loai:ke-hoach";
    };
  }

  private Stream<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group);
  }

  private String line() {
    return lines.get(random.nextInt(lines.size()));
  }

  private String text() {
    int from = random.nextInt(lines.size() - 6);
    return String.join(" ", lines.subList(from, from + 1 + random.nextInt(6)));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
