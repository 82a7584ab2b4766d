package vn.vankho.text;

import java.util.List;

/** One kind of repair. A rule sees a text and proposes edits; it never changes anything itself. */
public interface RepairRule {
  /** A short stable name in the style {@code split-symbol}: it stands in every audit trail. */
  String name();

  /** Edits of {@code text}, in order of their spans, not overlapping. */
  List<Edit> edits(String text);
}
