package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyId;
import vn.vankho.archive.Archive;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.ProvinceId;
import vn.vankho.archive.Slug;
import vn.vankho.plan.Agencies;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Responsibility;

/** All deadlines of an archive, also by the agency that owes them and by province. */
final class Dues {
  /** Nearest first; among equals in a fixed order. */
  static final Comparator<Due> ORDER =
      Comparator.comparing(Due::day)
          .thenComparing(due -> due.entry().plan())
          .thenComparing(due -> due.entry().url());

  /** Before every deadline of any plan. */
  static final LocalDate BEGINNING = LocalDate.of(1945, 9, 2);

  /** Archives with fewer deadlines show every month that was; larger ones only the last year. */
  private static final int SMALL = 5000;

  private final List<CalendarEntry> all = new ArrayList<>();
  private final Map<AgencyId, List<CalendarEntry>> byAgency = new TreeMap<>();
  private final Map<ProvinceId, List<CalendarEntry>> byProvince = new TreeMap<>();

  /** Few names are printed in many documents. */
  private final Map<String, List<AgencyId>> named = new HashMap<>();

  private Dues() {}

  /**
   * One time at which something falls due.
   *
   * @param day the day, or the first of the month where only that is known
   */
  record Due(LocalDate day, CalendarEntry entry) {
    boolean exact() {
      return entry.dates().orElseThrow().exact();
    }

    String place() {
      return entry.placeName();
    }

    String date() {
      return exact() ? Words.day(day) : "Không rõ ngày";
    }
  }

  static Dues of(Shelves shelves) {
    Archive archive = shelves.archive();
    Dues dues = new Dues();
    for (HeldPlan held : archive.plans()) {
      dues.add(archive, held, shelves.deadlines(held));
    }
    for (ProvinceEntry province : archive.provinces()) {
      List<CalendarEntry> entries =
          province.plans().stream()
              .flatMap(id -> archive.plan(id).stream())
              .flatMap(held -> shelves.deadlines(held).stream())
              .toList();
      if (!entries.isEmpty()) {
        dues.byProvince.put(province.id(), entries);
      }
    }
    return dues;
  }

  private void add(Archive archive, HeldPlan held, List<CalendarEntry> entries) {
    all.addAll(entries);
    for (CalendarEntry entry : entries) {
      for (AgencyId agency : agencies(held, entry.deadline())) {
        if (archive.agency(agency).isPresent()) {
          byAgency.computeIfAbsent(agency, id -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  /** Those whose task the deadline stands in, and those that the sentence names as owing it. */
  private Set<AgencyId> agencies(HeldPlan held, Deadline deadline) {
    Set<AgencyId> agencies = new HashSet<>();
    List<Responsibility> duties = held.card().responsibilities();
    for (int i = 0; i < duties.size(); i++) {
      if (duties.get(i).tasks().stream().anyMatch(t -> t.span().contains(deadline.span()))) {
        agencies.add(held.agencies().get(i));
      }
    }
    deadline.who().ifPresent(who -> agencies.addAll(named.computeIfAbsent(who, Dues::named)));
    return agencies;
  }

  private static List<AgencyId> named(String who) {
    return Agencies.list(who).stream()
        .map(mention -> new AgencyId(Slug.of(mention.agency().name())))
        .toList();
  }

  /** The first day that the calendars of more than one document show. */
  LocalDate from(LocalDate today) {
    return all.size() <= SMALL ? BEGINNING : today.minusYears(1).withDayOfMonth(1);
  }

  List<CalendarEntry> all() {
    return all;
  }

  List<CalendarEntry> of(AgencyId agency) {
    return byAgency.getOrDefault(agency, List.of());
  }

  List<CalendarEntry> of(ProvinceId province) {
    return byProvince.getOrDefault(province, List.of());
  }

  /** The times of some entries between two days, both included, in order. */
  static Stream<Due> between(List<CalendarEntry> entries, LocalDate from, LocalDate to) {
    return entries.stream()
        .flatMap(
            entry ->
                entry.dates().stream()
                    .flatMap(dates -> dates.starts(from, to))
                    .map(day -> new Due(day, entry)))
        .sorted(ORDER);
  }

  /** Entries that no calendar can hold. */
  static List<CalendarEntry> vague(List<CalendarEntry> entries) {
    return entries.stream().filter(entry -> entry.dates().isEmpty()).toList();
  }
}
