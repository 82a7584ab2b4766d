package vn.vankho.archive;

import java.util.List;
import java.util.Optional;

/**
 * A province, as it is or as it was.
 *
 * @param id its stable name
 * @param url its page below the site's root: {@code tinh/dak-lak/}
 * @param name its name without the unit word: {@code Đắk Lắk}
 * @param then what it was when it issued the plans here, in Vietnamese: {@code tỉnh Bình Thuận}
 * @param now what it belongs to today: {@code tỉnh Lâm Đồng}
 * @param change a sentence on how it came to be so, where it changed
 * @param plans held documents that its bodies issued, newest first
 */
public record ProvinceEntry(
    ProvinceId id,
    String url,
    String name,
    String then,
    String now,
    Optional<String> change,
    List<PlanId> plans) {
  public ProvinceEntry {
    plans = List.copyOf(plans);
  }
}
