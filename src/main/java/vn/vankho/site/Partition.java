package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Slug;
import vn.vankho.archive.VietnameseOrder;

/**
 * Cuts a list that is too long for one page into pages by province, year and month. Counts alone
 * decide, so that the same documents always lie on the same pages, and a new one touches only the
 * pages over it.
 *
 * @param <T> a line of the list, which belongs to one held document
 */
final class Partition<T> {
  /** How many lines a page shows at most, unless one month of one province brings more. */
  static final int LONGEST = 200;

  /** How many of the newest lines stand on a page whose list is cut. */
  private static final int NEWEST = 20;

  /** By what a list is cut, one after the other. */
  enum Level {
    PROVINCE,
    YEAR,
    MONTH
  }

  private final ToIntFunction<T> size;
  private final Function<T, HeldPlan> plan;

  private Partition(ToIntFunction<T> size, Function<T, HeldPlan> plan) {
    this.size = size;
    this.plan = plan;
  }

  /**
   * A page of the list.
   *
   * @param url below the site's root
   * @param name what tells it from its neighbours: {@code Đắk Lắk}, {@code 2021}; empty for all
   * @param size how many lines there are on it and under it
   * @param rows its lines: all, or the newest where it is cut
   * @param parts the pages that it is cut into; none where it is whole
   */
  record Part<T>(String url, String name, int size, List<T> rows, List<Part<T>> parts) {
    boolean whole() {
      return parts.isEmpty();
    }

    /** This page and all under it. */
    Stream<Part<T>> all() {
      return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }
  }

  /** Where a line belongs on one level: the part of the address, its name, and what sorts it. */
  private record Place(String slug, String name) {}

  /**
   * The pages of a list.
   *
   * @param url the page of the whole list
   * @param rows newest first
   * @param size how many lines a row takes
   * @param plan the document that a row belongs to
   */
  static <T> Part<T> of(
      String url,
      List<T> rows,
      ToIntFunction<T> size,
      Function<T, HeldPlan> plan,
      Level... levels) {
    return new Partition<>(size, plan).part(url, "", rows, List.of(levels));
  }

  /** The pages of a list of documents. */
  static Part<HeldPlan> of(String url, List<HeldPlan> plans, Level... levels) {
    return of(url, plans, row -> 1, Function.identity(), levels);
  }

  private Part<T> part(String url, String name, List<T> rows, List<Level> levels) {
    int lines = rows.stream().mapToInt(size).sum();
    if (lines <= LONGEST || rows.size() == 1 || levels.isEmpty()) {
      return new Part<>(url, name, lines, List.copyOf(rows), List.of());
    }
    return new Part<>(url, name, lines, newest(rows), parts(url, rows, levels));
  }

  private List<Part<T>> parts(String url, List<T> rows, List<Level> levels) {
    Map<Place, List<T>> places = new TreeMap<>(order(levels.get(0)));
    for (T row : rows) {
      places.computeIfAbsent(place(row, levels.get(0)), any -> new ArrayList<>()).add(row);
    }
    List<Level> rest = levels.subList(1, levels.size());
    List<Part<T>> parts = new ArrayList<>();
    places.forEach(
        (place, own) -> parts.add(part(url + place.slug() + "/", place.name(), own, rest)));
    return parts;
  }

  private List<T> newest(List<T> rows) {
    List<T> newest = new ArrayList<>();
    int lines = 0;
    for (T row : rows) {
      lines += size.applyAsInt(row);
      if (lines > NEWEST && !newest.isEmpty()) {
        break;
      }
      newest.add(row);
    }
    return newest;
  }

  private static Comparator<Place> order(Level level) {
    return level == Level.PROVINCE
        ? VietnameseOrder.by(Place::name)
        : Comparator.comparing(Place::slug).reversed();
  }

  private Place place(T row, Level level) {
    HeldPlan held = plan.apply(row);
    Optional<LocalDate> issued = held.header().issued();
    return switch (level) {
      case PROVINCE -> province(held);
      case YEAR ->
          issued
              .map(day -> String.valueOf(day.getYear()))
              .map(year -> new Place(year, "Năm " + year))
              .orElse(new Place("khong-ro", "Không rõ năm"));
      case MONTH ->
          issued
              .map(day -> day.getMonthValue())
              .map(month -> new Place(String.format("%02d", month), "Tháng " + month))
              .orElse(new Place("00", "Không rõ ngày"));
    };
  }

  private static Place province(HeldPlan held) {
    return held.header()
        .province()
        .map(name -> new Place(Slug.of(name), name))
        .orElse(new Place("khong-ro", "Không rõ tỉnh"));
  }
}
