package vn.vankho.site;

import java.time.LocalDate;
import vn.vankho.plan.PlanPeriod;

/** Puts the years that a plan is for into words. */
final class Periods {
  private Periods() {}

  /** {@code 2021–2025}, {@code đến 2030}, {@code 2024}. */
  static String words(PlanPeriod period) {
    if (period.first().isEmpty()) {
      return "đến " + period.last();
    }
    int first = period.first().getAsInt();
    return first == period.last() ? String.valueOf(first) : first + "–" + period.last();
  }

  /** How a day lies to it. */
  static String state(PlanPeriod period, LocalDate day) {
    if (isOver(period, day)) {
      return "đã hết giai đoạn";
    }
    boolean ahead = period.first().isPresent() && day.getYear() < period.first().getAsInt();
    return ahead ? "chưa tới giai đoạn" : "còn trong giai đoạn";
  }

  static boolean isOver(PlanPeriod period, LocalDate day) {
    return day.getYear() > period.last();
  }
}
