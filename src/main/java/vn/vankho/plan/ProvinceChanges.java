package vn.vankho.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Follows a province from the day of a plan's issue and says in Vietnamese what became of it. */
final class ProvinceChanges {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/M/yyyy");
  private static final DateTimeFormatter EARLY_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Collection<Province> all;
  private final List<String> changes = new ArrayList<>();
  private Province province;
  private Province.Time time;
  private Optional<LocalDate> renamed = Optional.empty();

  ProvinceChanges(Collection<Province> all, Province province, LocalDate issued) {
    this.all = all;
    this.province = province;
    this.time = province.on(issued);
  }

  Provinces.Today until(LocalDate today) {
    while (time.until().isBefore(today)) {
      step();
    }
    String unit = time.unit() + " " + province.name();
    renamed.ifPresent(
        day -> changes.add(0, "nay " + (merged(day) ? "thuộc " : "là ") + unit + since(day)));
    String words = String.join("; ", changes);
    return new Provinces.Today(unit, Optional.of(words).filter(w -> !w.isEmpty()));
  }

  /** To what the province became on the next day; what its new unit went through is its own. */
  private void step() {
    Province next = Provinces.known(time.successor());
    Province.Time then = next.on(time.until().plusDays(1));
    if (!next.equals(province)) {
      renamed = Optional.of(then.from());
    } else if (renamed.isEmpty()) {
      addChanges(then);
    }
    province = next;
    time = then;
  }

  private void addChanges(Province.Time then) {
    List<String> joined =
        all.stream()
            .filter(other -> !other.equals(province))
            .filter(other -> became(other, then.from()))
            .map(Province::name)
            .toList();
    if (!joined.isEmpty()) {
      changes.add("gồm cả " + String.join(" và ", joined) + since(then.from()));
    }
    if (!time.unit().equals(then.unit())) {
      changes.add("là " + then.unit() + " trực thuộc trung ương" + since(then.from()));
    }
  }

  private boolean merged(LocalDate day) {
    return all.stream().filter(other -> became(other, day)).count() > 1;
  }

  private boolean became(Province other, LocalDate day) {
    return other.times().stream()
        .filter(past -> past.successor().equals(province.name()))
        .anyMatch(past -> past.until().plusDays(1).equals(day));
  }

  /** Written as Nghị định 30/2020/NĐ-CP wants it: days below 10 and months 1 and 2 with a zero. */
  private static String since(LocalDate day) {
    return ", từ " + day.format(day.getMonthValue() < 3 ? EARLY_DAY : DAY);
  }
}
