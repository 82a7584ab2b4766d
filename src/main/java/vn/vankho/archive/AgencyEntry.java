package vn.vankho.archive;

import java.util.List;
import java.util.Optional;

/**
 * An agency with all that held documents lay on it.
 *
 * @param id its stable name
 * @param url its page below the site's root: {@code co-quan/so-y-te/}
 * @param name its canonical name
 * @param level {@code trung ương}, {@code tỉnh}, {@code huyện}, {@code xã}, {@code nhóm} or {@code
 *     khác}
 * @param since2025 what became of it in the reorganisation of 2025, in Vietnamese, where known
 * @param duties in the order of plans and texts
 * @param supports tasks of others in which it is named as a partner, in the order of plans and
 *     texts
 */
public record AgencyEntry(
    AgencyId id,
    String url,
    String name,
    String level,
    Optional<String> since2025,
    List<Duty> duties,
    List<Support> supports) {
  public AgencyEntry {
    duties = List.copyOf(duties);
    supports = List.copyOf(supports);
  }

  /**
   * A task of another agency in which this one is a partner.
   *
   * @param duty whose task
   * @param task index into its tasks
   */
  public record Support(Duty duty, int task) {}
}
