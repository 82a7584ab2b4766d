package vn.vankho.site;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The order of Vietnamese lists: ICU's, since the one of the JDK passes over spaces. Numbers inside
 * names count as numbers, so that 9/KH-UBND stands before 10/KH-UBND.
 */
final class VietnameseOrder {
  private static final Collator COLLATOR = collator();

  private VietnameseOrder() {}

  static <T> Comparator<T> by(Function<T, String> name) {
    return Comparator.<T, String>comparing(name, COLLATOR::compare).thenComparing(name);
  }

  private static Collator collator() {
    Collator collator = Collator.getInstance(new ULocale("vi"));
    if (collator instanceof RuleBasedCollator rules) {
      rules.setNumericCollation(true);
    }
    return collator.freeze();
  }
}
