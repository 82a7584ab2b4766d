package vn.vankho.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.Slug;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.ListPages.CountedLink;
import vn.vankho.site.ListPages.LinkGroup;
import vn.vankho.site.ListPages.Links;
import vn.vankho.site.Parts.Part;

/**
 * Every document by its number and from A to Z: what the search page does for those who have
 * scripts. What cites a document is not told, so that a plan that cites what others cited already
 * changes nothing here.
 */
final class NumberPages {
  static final String URL = "so-hieu/";

  private static final String HEADING = "Tra theo số, ký hiệu";
  private static final String UNIT = "văn bản";
  private static final String OTHERS = "Khác";
  private static final int LONGEST = 160;
  private static final Link HOME = new Link("", "Trang chủ");
  private static final Link UP = new Link(URL, HEADING);

  /** The forms of Nghị định 30/2020/NĐ-CP, 1452/QĐ-TTg and 62/2022/TT-BTC, and 36-CT/TW. */
  private static final Pattern NUMBER =
      Pattern.compile("0*+(\\d{1,9}+)(\\p{L}?+)(?:/(\\d{4}))?+[/-](.{1,60}+)");

  private static final List<Function<Entry, String>> BY_SERIAL =
      List.of(e -> e.beginning(2), e -> e.beginning(3), Entry::symbol, Entry::year);
  private static final List<Function<Entry, String>> BY_SYMBOL =
      List.of(Entry::symbol, Entry::year, e -> e.beginning(1), e -> e.beginning(2));
  private static final List<Function<Entry, String>> BY_NAME =
      List.of(e -> e.name(2), e -> e.name(4), Entry::year);

  private final Shelves shelves;
  private final Map<String, String> symbols = new HashMap<>();
  private final List<Entry> entries;

  private NumberPages(Shelves shelves) {
    this.shelves = shelves;
    this.entries = entries();
  }

  /**
   * A document in the lists.
   *
   * @param serial the digits of its number without zeros before them; empty where it has none
   * @param symbol what stands behind them
   * @param year of the number, else of issue
   */
  private record Entry(
      String url, String name, String note, String serial, String symbol, String year) {
    boolean numbered() {
      return !serial.isEmpty();
    }

    /** {@code 14…} of 1452; a shorter number as a whole. */
    String beginning(int digits) {
      return serial.length() <= digits ? "Số " + serial : serial.substring(0, digits) + "…";
    }

    /** The first words of its name. */
    String name(int words) {
      String[] first = name.split(" ", words + 1);
      return String.join(
          " ", first.length > words ? List.of(first).subList(0, words) : List.of(first));
    }
  }

  static Stream<SiteFile> of(Shelves shelves) {
    NumberPages pages = new NumberPages(shelves);
    List<Entry> numbered = pages.entries.stream().filter(Entry::numbered).toList();
    List<Entry> named = pages.entries.stream().filter(entry -> !entry.numbered()).toList();
    List<Shelf> shelvesOfAll =
        List.of(
            new Shelf("so", "Theo số", numbered, e -> e.serial().substring(0, 1), BY_SERIAL),
            new Shelf("ky-hieu", "Theo ký hiệu, A–Z", numbered, e -> letter(e.symbol()), BY_SYMBOL),
            new Shelf(
                "ten", "Theo tên, văn bản không có số", named, e -> letter(e.name()), BY_NAME));
    return Stream.concat(
        Stream.of(pages.index(shelvesOfAll)), shelvesOfAll.stream().flatMap(pages::pages));
  }

  /**
   * A way to browse.
   *
   * @param slug begins its addresses
   * @param first by what the documents are parted on the first page
   * @param keys by what they are parted where a part is still long
   */
  private record Shelf(
      String slug,
      String name,
      List<Entry> entries,
      Function<Entry, String> first,
      List<Function<Entry, String>> keys) {
    Map<String, List<Entry>> parts() {
      Map<String, List<Entry>> parts = new TreeMap<>(VietnameseOrder.by(name -> name));
      entries.forEach(e -> parts.computeIfAbsent(first.apply(e), any -> new ArrayList<>()).add(e));
      return parts;
    }

    String url(String part) {
      return slug + "-" + Slug.of(part) + "/";
    }
  }

  private static String letter(String words) {
    String slug = Slug.of(words);
    return slug.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private List<Entry> entries() {
    Set<PlanId> cited = new HashSet<>();
    shelves.archive().documents().stream()
        .filter(document -> document.held().size() == 1)
        .forEach(document -> cited.add(document.held().get(0)));
    return Stream.concat(
            shelves.archive().documents().stream().map(this::entry),
            shelves.archive().plans().stream()
                .filter(held -> !cited.contains(held.id()))
                .map(this::entry))
        .sorted(VietnameseOrder.by((Entry e) -> e.serial() + " " + e.name() + " " + e.url()))
        .toList();
  }

  private Entry entry(CitedDocument document) {
    String held = document.held().isEmpty() ? "" : "có trong kho";
    return entry(
        document.url(),
        document.name(),
        held,
        document.number(),
        document.issued().map(day -> day.getYear()));
  }

  private Entry entry(HeldPlan held) {
    String place = shelves.province(held.id()).map(p -> p.name() + ", ").orElse("");
    return entry(
        held.url(),
        Shelves.name(held),
        place + "có trong kho",
        held.header().number(),
        held.card().year());
  }

  private Entry entry(
      String url, String name, String note, Optional<String> number, Optional<Integer> issued) {
    Matcher parts = NUMBER.matcher(number.map(Words::folded).orElse(""));
    boolean numbered = parts.matches();
    Optional<String> year =
        Optional.ofNullable(numbered ? parts.group(3) : null).or(() -> issued.map(String::valueOf));
    return new Entry(
        url,
        Words.capitalised(Words.shortened(name, LONGEST)),
        note,
        numbered ? parts.group(1) : "",
        numbered ? symbol(parts.group(4)) : OTHERS,
        year.map(y -> "Năm " + y).orElse("Không rõ năm"));
  }

  /** Spellings of a symbol that lead to one address are one. */
  private String symbol(String printed) {
    return symbols.computeIfAbsent(Slug.of(printed), any -> printed);
  }

  private SiteFile index(List<Shelf> all) {
    String lead =
        entries.size() + " văn bản mà kho giữ hoặc các kế hoạch dẫn tới. Không cần JavaScript.";
    List<LinkGroup> groups =
        all.stream()
            .filter(shelf -> !shelf.entries().isEmpty())
            .map(shelf -> new LinkGroup(shelf.slug(), shelf.name(), "", links(shelf)))
            .toList();
    return page(URL, HEADING, lead, groups, HOME);
  }

  private static List<CountedLink> links(Shelf shelf) {
    List<CountedLink> links = new ArrayList<>();
    shelf
        .parts()
        .forEach(
            (name, part) ->
                links.add(new CountedLink(shelf.url(name), name, part.size() + " " + UNIT, "")));
    return links;
  }

  private Stream<SiteFile> pages(Shelf shelf) {
    return shelf.parts().entrySet().stream()
        .flatMap(
            part ->
                Parts.of(
                    URL + shelf.url(part.getKey()),
                    shelf.name() + ": " + part.getKey(),
                    UNIT,
                    part.getValue(),
                    shelf.keys()))
        .map(this::page);
  }

  private SiteFile page(Part<Entry> part) {
    String root = Shelves.root(part.url());
    List<CountedLink> links =
        part.shown().isEmpty()
            ? part.links()
            : part.shown().stream()
                .map(entry -> new CountedLink(root + entry.url(), entry.name(), "", entry.note()))
                .toList();
    return page(
        part.url(),
        part.heading(),
        part.all().size() + " " + UNIT + ".",
        List.of(new LinkGroup("", "", "", links)),
        HOME,
        UP);
  }

  private SiteFile page(
      String url, String heading, String lead, List<LinkGroup> groups, Link... crumbs) {
    Frame frame = shelves.frame(url, heading, heading + ": " + lead, crumbs);
    return new SiteFile.Page(url + "index.html", "links", new Links(frame, heading, lead, groups));
  }
}
