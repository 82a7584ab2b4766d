package vn.vankho.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.site.DueRows.DayRows;
import vn.vankho.site.DueRows.DueRow;
import vn.vankho.site.DueRows.MonthRows;
import vn.vankho.site.Dues.Due;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.ListPages.CountedLink;
import vn.vankho.site.Parts.Part;

/**
 * The calendar of deadlines: months, agencies, provinces, what names no day, and the files that
 * calendar programs subscribe to. A page holds at most {@link Parts#LONGEST} lines; a fuller month
 * is parted by province, a fuller province by day.
 */
final class CalendarPages {
  static final String URL = "lich/";
  static final String VAGUE = URL + "khong-ro-ngay/";
  static final String ALL = URL + "toan-kho.ics";
  private static final String UNIT = "thời hạn";
  private static final int PAST = 50;
  private static final int NEXT = 20;
  private static final int AGENCIES = 60;

  private static final int YEARS_AHEAD = 3;
  private static final Link HOME = new Link("", "Trang chủ");
  private static final Link CALENDAR = new Link(URL, "Lịch thời hạn");

  private final Shelves shelves;
  private final Dues dues;
  private final LocalDate today;
  private final LocalDate from;
  private final LocalDate to;

  private CalendarPages(Shelves shelves, Dues dues) {
    this.shelves = shelves;
    this.dues = dues;
    this.today = shelves.settings().today();
    this.from = dues.from(today);
    this.to = YearMonth.from(today).plusYears(YEARS_AHEAD).atEndOfMonth();
  }

  /** The page of all months. */
  record Overview(
      Frame frame,
      String lead,
      List<DayRows> days,
      List<YearRow> years,
      List<CountedLink> provinces,
      List<CountedLink> agencies,
      String vague,
      String file,
      String fileNote) {
    boolean hasDays() {
      return !days.isEmpty();
    }

    boolean hasYears() {
      return !years.isEmpty();
    }
  }

  record YearRow(String year, List<MonthCell> months) {}

  /** A month in the table of years; without a link where nothing falls due. */
  record MonthCell(String href, String count, String name) {
    boolean leads() {
      return !href.isEmpty();
    }
  }

  /** A month, or a part of one. */
  record Month(
      Frame frame,
      String heading,
      String lead,
      CalendarMonth sheet,
      List<DayRows> days,
      List<CountedLink> parts,
      List<Link> around) {
    boolean hasDays() {
      return !days.isEmpty();
    }

    boolean hasParts() {
      return !parts.isEmpty();
    }
  }

  /** An agency's or a province's deadlines. */
  record Owner(
      Frame frame,
      String heading,
      String lead,
      String file,
      String about,
      String aboutWords,
      List<MonthRows> next,
      List<MonthRows> past,
      List<DueRow> vague,
      String more) {
    boolean hasNext() {
      return !next.isEmpty();
    }

    boolean hasPast() {
      return !past.isEmpty();
    }

    boolean hasVague() {
      return !vague.isEmpty();
    }
  }

  /** What names no day. */
  record Vague(
      Frame frame, String heading, String lead, List<DueRow> vague, List<CountedLink> parts) {
    boolean hasVague() {
      return !vague.isEmpty();
    }

    boolean hasParts() {
      return !parts.isEmpty();
    }
  }

  static Stream<PagePlan> of(Shelves shelves, Dues dues) {
    CalendarPages pages = new CalendarPages(shelves, dues);
    Map<YearMonth, List<Due>> months = pages.byMonth();
    List<YearMonth> order = List.copyOf(months.keySet());
    return Stream.of(
            Stream.of(PagePlan.of(pages.overview(months))),
            order.stream().flatMap(month -> pages.month(month, order, months.get(month))),
            pages.vague().map(PagePlan::of),
            shelves.archive().agencies().stream().flatMap(pages::agency),
            shelves.archive().provinces().stream().flatMap(pages::province))
        .flatMap(Function.identity());
  }

  private Map<YearMonth, List<Due>> byMonth() {
    return Dues.between(dues.all(), from, to)
        .collect(
            Collectors.groupingBy(
                due -> YearMonth.from(due.day()), TreeMap::new, Collectors.toList()));
  }

  private SiteFile overview(Map<YearMonth, List<Due>> months) {
    String root = Shelves.root(URL);
    List<Due> next = Dues.between(dues.all(), today, to).limit(NEXT).toList();
    List<CalendarEntry> vague = Dues.vague(dues.all());
    String lead =
        (dues.all().size() - vague.size())
            + " thời hạn có ngày hoặc tháng trong các kế hoạch của kho. Việc định kỳ được nhắc lại"
            + " cho tới hết giai đoạn của kế hoạch.";
    Overview view =
        new Overview(
            shelves.frame(URL, "Lịch thời hạn", lead, HOME),
            lead,
            new DueRows(root).days(next),
            years(months),
            shelves.archive().provinces().stream().flatMap(p -> link(root, p)).toList(),
            busiest(root),
            vague.isEmpty() ? "" : vague.size() + " thời hạn không rõ ngày",
            root + ALL,
            fileNote());
    return new SiteFile.Page(URL + "index.html", "calendar", view);
  }

  private String fileNote() {
    String most = "nhiều nhất " + CalendarFile.MOST + " thời hạn gần nhất";
    return from.isAfter(Dues.BEGINNING) ? "Từ ngày " + Words.day(from) + ", " + most + "." : "";
  }

  private static List<YearRow> years(Map<YearMonth, List<Due>> months) {
    List<YearRow> rows = new ArrayList<>();
    months.keySet().stream()
        .map(YearMonth::getYear)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .forEach(year -> rows.add(year(year, months)));
    return rows;
  }

  private static YearRow year(int year, Map<YearMonth, List<Due>> months) {
    List<MonthCell> cells = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      YearMonth at = YearMonth.of(year, month);
      int count = months.getOrDefault(at, List.of()).size();
      String name = DueRows.monthName(at.toString());
      cells.add(
          count == 0
              ? new MonthCell("", "", name)
              : new MonthCell(at + "/", String.valueOf(count), name));
    }
    return new YearRow(String.valueOf(year), cells);
  }

  private Stream<CountedLink> link(String root, ProvinceEntry province) {
    int count = dues.of(province.id()).size();
    return count == 0
        ? Stream.empty()
        : Stream.of(
            new CountedLink(root + url(province), province.name(), count + " thời hạn", ""));
  }

  private List<CountedLink> busiest(String root) {
    return shelves.archive().agencies().stream()
        .filter(agency -> !dues.of(agency.id()).isEmpty())
        .sorted(
            Comparator.comparing((AgencyEntry agency) -> -dues.of(agency.id()).size())
                .thenComparing(VietnameseOrder.by(AgencyEntry::name)))
        .limit(AGENCIES)
        .map(
            agency ->
                new CountedLink(
                    root + url(agency),
                    agency.name(),
                    dues.of(agency.id()).size() + " thời hạn",
                    ""))
        .toList();
  }

  private Stream<PagePlan> month(YearMonth month, List<YearMonth> order, List<Due> due) {
    String url = URL + month + "/";
    int at = order.indexOf(month);
    List<Link> around = new ArrayList<>();
    for (int other : new int[] {at - 1, at + 1}) {
      if (other >= 0 && other < order.size()) {
        String name = DueRows.monthName(order.get(other).toString());
        around.add(new Link("../" + order.get(other) + "/", name));
      }
    }
    return Parts.of(
            url, DueRows.monthName(month.toString()), UNIT, due, List.of(Due::place, Due::date))
        .map(part -> monthPlan(part, month, part.url().equals(url) ? around : List.of()));
  }

  private PagePlan monthPlan(Part<Due> part, YearMonth month, List<Link> around) {
    Fingerprint print = inputs().word(part.heading()).number(part.all().size());
    part.shown().forEach(due -> print.due(due.entry(), shelves).number(due.day().toEpochDay()));
    print.facts(part.links()).facts(around);
    return PagePlan.of(part.url() + "index.html", print, () -> monthPage(part, month, around));
  }

  /** What may show on every page here. */
  private Fingerprint inputs() {
    return new Fingerprint()
        .number(shelves.everyPage())
        .number(today.toEpochDay())
        .number(from.toEpochDay());
  }

  private SiteFile monthPage(Part<Due> part, YearMonth month, List<Link> around) {
    String lead = part.all().size() + " thời hạn nêu trong các kế hoạch.";
    Month view =
        new Month(
            shelves.frame(
                part.url(),
                "Lịch: " + part.heading(),
                part.heading() + ": " + lead,
                HOME,
                CALENDAR),
            part.heading(),
            lead,
            CalendarMonth.of(month, part.shown()),
            new DueRows(Shelves.root(part.url())).days(part.shown()),
            part.links(),
            around);
    return new SiteFile.Page(part.url() + "index.html", "calendar-month", view);
  }

  private Stream<SiteFile> vague() {
    List<Function<CalendarEntry, String>> keys = List.of(CalendarEntry::placeName);
    return Parts.of(VAGUE, "Thời hạn không rõ ngày", UNIT, Dues.vague(dues.all()), keys)
        .map(this::vaguePage);
  }

  private SiteFile vaguePage(Part<CalendarEntry> part) {
    String lead =
        "Văn bản chỉ nêu năm, quý hoặc nhịp định kỳ, không nêu ngày: kho không tự đặt ra ngày cho"
            + " những việc này, nên chúng không có trong lịch.";
    DueRows rows = new DueRows(Shelves.root(part.url()));
    Vague view =
        new Vague(
            shelves.frame(part.url(), part.heading(), lead, HOME, CALENDAR),
            part.heading(),
            lead,
            part.shown().stream().map(rows::row).toList(),
            part.links());
    return new SiteFile.Page(part.url() + "index.html", "calendar-vague", view);
  }

  static String url(AgencyEntry agency) {
    return URL + "co-quan/" + agency.id() + "/";
  }

  static String url(ProvinceEntry province) {
    return URL + "tinh/" + province.id() + "/";
  }

  private Stream<PagePlan> agency(AgencyEntry agency) {
    return owner(url(agency), agency.name(), agency.url(), dues.of(agency.id()));
  }

  private Stream<PagePlan> province(ProvinceEntry province) {
    String name = Words.capitalised(province.then());
    return owner(url(province), name, province.url(), dues.of(province.id()));
  }

  private Stream<PagePlan> owner(
      String url, String name, String about, List<CalendarEntry> entries) {
    if (entries.isEmpty()) {
      return Stream.empty();
    }
    Fingerprint print = inputs().word(name).word(about);
    entries.forEach(entry -> print.due(entry, shelves));
    return Stream.of(
        PagePlan.of(url + "index.html", print, () -> ownerPage(url, name, about, entries)));
  }

  private SiteFile ownerPage(String url, String name, String about, List<CalendarEntry> entries) {
    String root = Shelves.root(url);
    DueRows rows = new DueRows(root);
    List<Due> next = Dues.between(entries, today, to).toList();
    List<Due> past =
        Dues.between(entries, from, today.minusDays(1)).sorted(Dues.ORDER.reversed()).toList();
    List<CalendarEntry> vague = Dues.vague(entries);
    String lead = next.size() + " thời hạn sắp tới, " + past.size() + " đã qua.";
    String more =
        next.size() > Parts.LONGEST
            ? "Còn " + (next.size() - Parts.LONGEST) + " thời hạn xa hơn."
            : "";
    Owner view =
        new Owner(
            shelves.frame(url, "Lịch: " + name, name + ": " + lead, HOME, CALENDAR),
            name,
            lead,
            "../" + fileName(url),
            root + about,
            name,
            rows.months(next.stream().limit(Parts.LONGEST).toList()),
            rows.months(past.stream().limit(PAST).toList()),
            vague.stream().limit(Parts.LONGEST).map(rows::row).toList(),
            more);
    return new SiteFile.Page(url + "index.html", "calendar-owner", view);
  }

  /** {@code so-y-te.ics}, of {@code lich/co-quan/so-y-te/}. */
  private static String fileName(String url) {
    return url.substring(url.lastIndexOf('/', url.length() - 2) + 1, url.length() - 1) + ".ics";
  }
}
