package vn.vankho.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.text.Span;

/**
 * The provinces and centrally run cities, those before the mergers of 1 July 2025 and those after,
 * from {@code provinces.tsv}. It lives in this room because readers must know a province's name
 * where they see one; the archive uses it too. No method asks the clock.
 */
public final class Provinces {
  private static final Set<String> SMALLER_UNITS =
      Set.of("xã", "phường", "huyện", "quận", "trấn", "khu");
  private static final Map<String, Province> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, Province> BY_KEY = new HashMap<>();
  private static final NameTree<Province> NAMES = new NameTree<>();

  static {
    Map<String, List<Province.Time>> times = new LinkedHashMap<>();
    Map<String, List<String>> variants = new HashMap<>();
    for (String[] row : Tsv.rows("provinces.tsv", 7)) {
      times.computeIfAbsent(row[0], name -> new ArrayList<>()).add(time(row));
      variants.computeIfAbsent(row[0], name -> new ArrayList<>()).addAll(Tsv.list(row[6]));
    }
    times.forEach((name, those) -> add(new Province(name, those), variants.get(name)));
  }

  private Provinces() {}

  /**
   * What a province belongs to today.
   *
   * @param unit in Vietnamese with the unit word: {@code tỉnh Lâm Đồng}
   * @param change a Vietnamese phrase on how that came to be: {@code nay thuộc tỉnh Lâm Đồng, từ
   *     01/7/2025}; empty if nothing changed
   */
  public record Today(String unit, Optional<String> change) {}

  /**
   * A province's name in a running text.
   *
   * @param span where the name stands, without the unit word
   * @param province whose name it is
   */
  public record Mention(Span span, Province province) {}

  /** Every province that is or was, in the order of the codes of today's. */
  public static List<Province> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** The latest day on which a province became what it is. */
  public static LocalDate lastChange() {
    return BY_NAME.values().stream()
        .flatMap(province -> province.times().stream())
        .map(Province.Time::from)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** The province of that name, in whatever spelling, with or without the unit word. */
  public static Optional<Province> named(String name) {
    List<String> keys = Syllables.of(name).keys();
    String whole = squeezed(keys);
    Province province = BY_KEY.get(whole);
    for (String unit : List.of("tinh", "thanhpho", "tp")) {
      if (province == null && whole.startsWith(unit)) {
        province = BY_KEY.get(whole.substring(unit.length()));
      }
    }
    return Optional.ofNullable(province);
  }

  /**
   * The unit word and the name as they were on a day: {@code tỉnh Bình Thuận}.
   *
   * @throws IllegalArgumentException if there is no such province
   */
  public static String unitAt(String name, LocalDate day) {
    Province province = known(name);
    return province.on(day).unit() + " " + province.name();
  }

  /**
   * What the province that issued something belongs to on the day given as today.
   *
   * @throws IllegalArgumentException if there is no such province
   */
  public static Today today(String name, LocalDate issued, LocalDate today) {
    Province province = known(name);
    return new ProvinceChanges(BY_NAME.values(), province, issued).until(today);
  }

  /** The provinces' names in a text, in its order; those of smaller units left out. */
  public static List<Mention> find(CharSequence text) {
    Syllables syllables = Syllables.of(text);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < syllables.size(); i++) {
      Optional<NameTree.Match<Province>> match = at(syllables, i);
      if (match.isPresent()) {
        int end = match.get().end();
        Span span = new Span(syllables.start(i), syllables.end(end - 1));
        mentions.add(new Mention(span, match.get().value()));
        i = end - 1;
      }
    }
    return mentions;
  }

  /** The name of a province that starts at a syllable. */
  static Optional<NameTree.Match<Province>> at(Syllables text, int from) {
    if (!text.capital(from)) {
      return Optional.empty();
    }
    return NAMES.at(text, from).filter(match -> meant(text, from, match));
  }

  private static boolean meant(Syllables text, int from, NameTree.Match<Province> match) {
    for (int i = from; i < match.end(); i++) {
      if (!text.capital(i)) {
        return false;
      }
    }
    String before = from == 0 ? "" : text.key(from - 1);
    boolean city = before.equals("phố") || before.equals("tp") || before.equals("p");
    if (match.value().name().equals("Hồ Chí Minh")) {
      return city || match.end() - from < 3 || text.key(from).startsWith("tp");
    }
    return !SMALLER_UNITS.contains(before) && (!city || match.value().city());
  }

  static Province known(String name) {
    return named(name).orElseThrow(() -> new IllegalArgumentException("not a province: " + name));
  }

  private static Province.Time time(String[] row) {
    LocalDate from = row[3].isEmpty() ? LocalDate.MIN : LocalDate.parse(row[3]);
    LocalDate until = row[4].isEmpty() ? LocalDate.MAX : LocalDate.parse(row[4]);
    return new Province.Time(row[1], row[2], from, until, row[5]);
  }

  private static void add(Province province, List<String> variants) {
    BY_NAME.put(province.name(), province);
    add(province.name(), province);
    variants.forEach(variant -> add(variant, province));
  }

  private static void add(String name, Province province) {
    NAMES.add(name, province);
    Province other = BY_KEY.put(squeezed(Syllables.of(name).keys()), province);
    if (other != null && !other.equals(province)) {
      throw new IllegalArgumentException("two provinces called " + name);
    }
  }

  /** A name without marks and spaces: no two provinces differ in marks alone. */
  private static String squeezed(List<String> keys) {
    return keys.stream().map(Syllables::bare).collect(Collectors.joining());
  }
}
