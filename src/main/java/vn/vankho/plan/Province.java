package vn.vankho.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A province or centrally run city by its name, with all that it has been.
 *
 * @param name the name without the unit word: {@code Đắk Lắk}
 * @param times what it was, oldest first
 */
public record Province(String name, List<Time> times) {
  public Province {
    times = List.copyOf(times);
    if (times.isEmpty()) {
      throw new IllegalArgumentException("a province that never was: " + name);
    }
  }

  /**
   * A time in which a province stayed what it was.
   *
   * @param unit {@code tỉnh} or {@code thành phố}
   * @param code the statistical office's code: two digits
   * @param from first day; {@link LocalDate#MIN} if before all plans
   * @param until last day; {@link LocalDate#MAX} if it lasts
   * @param successor name of what it became on the next day; empty if it lasts
   */
  public record Time(String unit, String code, LocalDate from, LocalDate until, String successor) {}

  /** What it was on a day; what it was nearest to that day if it was nothing then. */
  public Time on(LocalDate day) {
    Time nearest = times.get(0);
    for (Time time : times) {
      if (!time.from().isAfter(day)) {
        nearest = time;
      }
    }
    return nearest;
  }

  /** Whether it ever was a centrally run city. */
  boolean city() {
    return times.stream().anyMatch(time -> time.unit().equals("thành phố"));
  }
}
