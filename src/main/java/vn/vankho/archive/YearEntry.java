package vn.vankho.archive;

import java.util.List;
import java.util.OptionalInt;

/**
 * A year with the held documents issued in it.
 *
 * @param year the year; absent for documents without a date
 * @param url its page below the site's root: {@code nam/2021/}
 * @param plans newest first
 */
public record YearEntry(OptionalInt year, String url, List<PlanId> plans) {
  public YearEntry {
    plans = List.copyOf(plans);
  }
}
