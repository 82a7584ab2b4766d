package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.Slug;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.site.ListPages.CountedLink;

/**
 * Cuts a list that is too long for a page into pages of its own, by one key after another, by
 * counts alone: the same things are always cut in the same way.
 */
final class Parts {
  /** No page lists more lines than this, unless nothing is left to cut by. */
  static final int LONGEST = 200;

  private Parts() {}

  /**
   * A page of a list.
   *
   * @param url the page; ends in {@code /}
   * @param heading what it is about, with the keys that led to it
   * @param all everything that belongs to it, shown or not
   * @param shown what it lists; empty where it only leads on
   * @param links the pages of its parts; empty where it lists all
   */
  record Part<T>(String url, String heading, List<T> all, List<T> shown, List<CountedLink> links) {}

  /**
   * The pages of a list.
   *
   * @param unit what is counted, in words
   * @param keys what to cut by, first to last
   */
  static <T> Stream<Part<T>> of(
      String url, String heading, String unit, List<T> all, List<Function<T, String>> keys) {
    if (all.size() <= LONGEST || keys.isEmpty()) {
      return Stream.of(new Part<>(url, heading, all, all, List.of()));
    }
    Map<String, List<T>> parts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    keys.get(0),
                    () -> new TreeMap<>(VietnameseOrder.by((String name) -> name)),
                    Collectors.toList()));
    List<CountedLink> links = new ArrayList<>();
    List<Stream<Part<T>>> below = new ArrayList<>();
    parts.forEach(
        (name, some) -> {
          String folder = Slug.of(name) + "/";
          links.add(new CountedLink(folder, name, some.size() + " " + unit, ""));
          below.add(
              of(url + folder, heading + ", " + name, unit, some, keys.subList(1, keys.size())));
        });
    Part<T> over = new Part<>(url, heading, all, List.of(), links);
    return Stream.concat(Stream.of(over), below.stream().flatMap(pages -> pages));
  }
}
