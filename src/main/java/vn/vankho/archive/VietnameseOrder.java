package vn.vankho.archive;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The order of Vietnamese lists: ICU's, as browsers have it too, since the one of the JDK passes
 * over spaces. Numbers inside names count as numbers, so that 9/KH-UBND stands before 10/KH-UBND.
 */
public final class VietnameseOrder {
  private static final Collator COLLATOR = collator();

  private VietnameseOrder() {}

  /** Orders things by a name; names that the alphabet does not tell apart keep one fixed order. */
  public static <T> Comparator<T> by(Function<T, String> name) {
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
