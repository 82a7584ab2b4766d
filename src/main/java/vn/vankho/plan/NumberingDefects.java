package vn.vankho.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds jumps in the numbering of parts, items and points; attached tables number freely. */
final class NumberingDefects {
  private NumberingDefects() {}

  static List<Defect> find(List<Section> sections) {
    List<Defect> defects = new ArrayList<>();
    Map<String, Section> last = new HashMap<>();
    for (Section section : sections) {
      int rank = rank(section);
      if (section.appendix() || rank == 0) {
        continue;
      }
      Section before = last.put(series(section), section);
      int expected = before == null ? 1 : rank(before) + 1;
      if (before != null && rank > expected) {
        defects.add(gap(section, before, expected));
      }
    }
    return defects;
  }

  private static Defect gap(Section section, Section before, int expected) {
    String missing = label(section, expected);
    return new Defect(
        section.head(),
        "numbering-gap",
        "Số thứ tự nhảy từ %s sang %s (thiếu %s); cần đánh số lại hoặc bổ sung mục bị sót."
            .formatted(before.label(), section.label(), missing));
  }

  /** Items of one parent count together; dotted ones apart from the others. */
  private static String series(Section section) {
    String label = section.label();
    boolean roman = label.matches("[IVX]+");
    String kind =
        section.level() == 1 ? (roman ? "I" : "A") : label.replaceAll("\\d+$|[a-zđ]$", "");
    return section.level() + " " + section.parent().orElse(-1) + " " + kind;
  }

  private static int rank(Section section) {
    String label = section.label();
    if (label.isEmpty()) {
      return 0;
    }
    return switch (section.level()) {
      case 1 -> label.length() <= 6 ? Ranks.ofPart(label) : 0;
      case 3 -> Ranks.ofLetter(label.charAt(0));
      default -> Integer.parseInt(label.replaceAll(".*\\D", ""));
    };
  }

  private static String label(Section section, int rank) {
    return switch (section.level()) {
      case 1 -> section.label().matches("[IVX]+") ? Ranks.roman(rank) : String.valueOf(rank);
      case 3 -> String.valueOf(Ranks.letter(rank));
      default -> section.label().replaceAll("\\d+$", "") + rank;
    };
  }
}
