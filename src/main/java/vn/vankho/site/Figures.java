package vn.vankho.site;

import java.util.Map;
import vn.vankho.plan.Target;

/** Puts the figure of a target into words: {@code trên 80%}, {@code từ 12 xã}. */
final class Figures {
  private static final Map<String, String> COMPARATORS =
      Map.of(">=", "từ ", ">", "trên ", "=", "", "<=", "không quá ", "<", "dưới ");

  private Figures() {}

  static String of(Target target) {
    String value = target.value().stripTrailingZeros().toPlainString().replace('.', ',');
    String unit = target.unit().equals("%") ? "%" : " " + target.unit();
    return COMPARATORS.getOrDefault(target.comparator(), "") + value + unit;
  }
}
