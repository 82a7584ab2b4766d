package vn.vankho.archive;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Vietnamese alphabetical order, which neither Java's strings nor its own collator follow. */
public final class VietnameseOrder {
  private VietnameseOrder() {}

  /** Orders words; those that the alphabet does not tell apart keep one fixed order. */
  public static Comparator<String> comparator() {
    Collator collator = Collator.getInstance(new ULocale("vi"));
    return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
  }
}
