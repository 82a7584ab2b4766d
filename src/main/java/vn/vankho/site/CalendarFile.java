package vn.vankho.site;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import vn.vankho.site.DueDates.Rhythm;

/**
 * Deadlines as an iCalendar file (RFC 5545): all-day events, which are the same day everywhere, and
 * rules for duties that come again. What gives no day and no month is not in it.
 */
final class CalendarFile {
  /**
   * No calendar of the site holds more events than this; those that fall due soonest come first.
   */
  static final int MOST = 2000;

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final SiteSettings settings;
  private final LocalDate from;
  private final int most;

  /**
   * @param from events that are over before this day are left out
   * @param most how many events a file may have
   */
  CalendarFile(SiteSettings settings, LocalDate from, int most) {
    this.settings = settings;
    this.from = from;
    this.most = most;
  }

  /** A calendar of everything, however long ago. */
  static CalendarFile ofAll(SiteSettings settings) {
    return new CalendarFile(settings, Dues.BEGINNING, Integer.MAX_VALUE);
  }

  /** The file of some entries. */
  String of(String name, List<CalendarEntry> entries) {
    List<CalendarEntry> ordered = ordered(entries);
    List<Property> head = new ArrayList<>();
    head.add(new ProdId("-//Văn Khố//vankho//VI"));
    head.add(ImmutableVersion.VERSION_2_0);
    head.add(ImmutableMethod.PUBLISH);
    String words = description(ordered.size() > most);
    head.add(new Name(name));
    head.add(new Description(words));
    head.add(new XProperty("X-WR-CALNAME", name));
    head.add(new XProperty("X-WR-CALDESC", words));
    head.add(new XProperty("X-WR-TIMEZONE", VIETNAM.getId()));
    head.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Period.ofDays(1)));
    List<VEvent> events = ordered.stream().limit(most).map(this::event).toList();
    return FoldedLines.of(
        new Calendar(new PropertyList(head), new ComponentList<>(events)).toString());
  }

  /** Those that a calendar can hold, by the day on which they fall due next. */
  private List<CalendarEntry> ordered(List<CalendarEntry> entries) {
    record Next(LocalDate day, CalendarEntry entry) {}
    return entries.stream()
        .flatMap(entry -> next(entry).map(day -> new Next(day, entry)))
        .sorted(
            Comparator.comparing(Next::day)
                .thenComparing(next -> next.entry().plan())
                .thenComparing(next -> next.entry().uid()))
        .map(Next::entry)
        .toList();
  }

  private Stream<LocalDate> next(CalendarEntry entry) {
    return entry.dates().stream().flatMap(dates -> dates.starts(from, LocalDate.MAX).limit(1));
  }

  private String description(boolean cut) {
    return "Thời hạn nêu trong các kế hoạch, trích tự động; không phải bản chính thức."
        + (from.isAfter(Dues.BEGINNING) ? " Từ ngày " + Words.day(from) + "." : "")
        + (cut ? " Chỉ gồm " + most + " thời hạn gần nhất kể từ ngày ấy." : "")
        + " Thời hạn không rõ ngày không có ở đây.";
  }

  private VEvent event(CalendarEntry entry) {
    DueDates dates = entry.dates().orElseThrow();
    List<Property> facts = new ArrayList<>();
    facts.add(new Uid(entry.uid().toString()));
    facts.add(new DtStamp(stamp(entry)));
    facts.add(new DtStart<>(dates.first()));
    facts.add(new DtEnd<>(dates.after()));
    if (dates.rhythm() != Rhythm.ONCE) {
      facts.add(new RRule<>(rule(dates)));
    }
    facts.add(new Summary(summary(entry, dates)));
    facts.add(new Description(words(entry, dates)));
    if (!entry.place().isEmpty()) {
      facts.add(new Location(entry.place()));
    }
    settings.baseUrl().ifPresent(root -> facts.add(new Url(URI.create(root + entry.url()))));
    facts.add(new Categories(dates.rhythm() == Rhythm.ONCE ? "Thời hạn" : "Định kỳ"));
    facts.add(ImmutableTransp.TRANSPARENT);
    return new VEvent(new PropertyList(facts));
  }

  private static Recur<LocalDate> rule(DueDates dates) {
    Frequency often = dates.rhythm() == Rhythm.YEARLY ? Frequency.YEARLY : Frequency.MONTHLY;
    return new Recur.Builder<LocalDate>().frequency(often).until(dates.until()).build();
  }

  /** The day of the document, or of the deadline where it has none: never the clock's. */
  private static Instant stamp(CalendarEntry entry) {
    LocalDate day = entry.issued().orElse(entry.dates().orElseThrow().first());
    return day.atStartOfDay(VIETNAM).toInstant();
  }

  private static String summary(CalendarEntry entry, DueDates dates) {
    String who = Words.shortened(entry.who(), 80);
    String about =
        String.join(", ", Stream.of(who, entry.place()).filter(w -> !w.isEmpty()).toList());
    return (dates.exact() ? "" : "Trong tháng: ")
        + Words.shortened(entry.what(), 120)
        + (about.isEmpty() ? "" : " (" + about + ")");
  }

  private static String words(CalendarEntry entry, DueDates dates) {
    boolean open = dates.rhythm() != Rhythm.ONCE && !dates.bounded();
    List<String> lines = new ArrayList<>();
    lines.add(entry.name() + ": " + Words.shortened(entry.title(), 200));
    lines.add("Thời hạn: " + DateWords.of(entry.deadline()));
    lines.add("Việc: " + entry.what());
    lines.add(entry.who().isEmpty() ? "" : "Ai: " + entry.who());
    lines.add(entry.addressee().isEmpty() ? "" : "Gửi: " + entry.addressee());
    lines.add(
        open
            ? "Văn bản không nêu năm kết thúc; lịch dừng sau "
                + DueReader.YEARS_WITHOUT_END
                + " năm."
            : "");
    lines.add("Trích tự động, không phải bản chính thức.");
    return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
  }
}
