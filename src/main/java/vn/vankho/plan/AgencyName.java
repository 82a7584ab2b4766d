package vn.vankho.plan;

import java.util.Objects;
import java.util.Optional;

/**
 * An agency, or a group of agencies, by its canonical name.
 *
 * @param name in full, without the province's name: {@code Công an tỉnh}
 * @param level {@code trung ương}, {@code tỉnh}, {@code huyện}, {@code xã}, {@code nhóm} or {@code
 *     khác}
 * @param since2025 what became of it in the reorganisation of 2025, in Vietnamese, where known
 */
public record AgencyName(String name, String level, Optional<String> since2025) {
  static final String GROUP = "nhóm";
  static final String DISTRICT = "huyện";
  static final String COMMUNE = "xã";
  static final String OTHER = "khác";

  public AgencyName {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(since2025, "since2025");
  }

  AgencyName(String name, String level) {
    this(name, level, Optional.empty());
  }

  /** Whether it is a group that stands for its members ("các sở, ban, ngành"). */
  public boolean group() {
    return level.equals(GROUP);
  }
}
