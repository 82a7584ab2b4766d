package vn.vankho.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds jumps in the numbering of parts, items and points; attached tables number freely. */
final class NumberingDefects {
  private static final Pattern ROMAN = Pattern.compile("(?:^| )[IVX]{1,6}$");

  private static final Pattern RANK = Pattern.compile("\\d+$|^[a-zđ]$|^\\p{Lu}$");

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
      } else if (before != null && section.level() == 1 && rank > 1 && rank == expected - 1) {
        defects.add(repeated(section));
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

  private static Defect repeated(Section section) {
    return new Defect(
        section.head(),
        "numbering-gap",
        "Số thứ tự %s đã dùng cho phần trước; cần đánh số lại.".formatted(section.label()));
  }

  /** Items of one parent count together; dotted ones apart from the others. */
  private static String series(Section section) {
    String label = section.label();
    String kind = ROMAN.matcher(label).find() ? "I" : RANK.matcher(label).replaceAll("");
    return section.level() + " " + section.parent().orElse(-1) + " " + word(label) + kind;
  }

  /** "Điều", "Chương" or "Mục" with the space after it; empty for labels without a word. */
  private static String word(String label) {
    return label.substring(0, label.lastIndexOf(' ') + 1);
  }

  private static int rank(Section section) {
    String own = section.label().substring(word(section.label()).length());
    if (own.isEmpty()) {
      return 0;
    }
    char first = own.charAt(0);
    if (Character.isLowerCase(first)) {
      return Ranks.ofLetter(first);
    }
    return Character.isDigit(first)
        ? Integer.parseInt(own.substring(own.lastIndexOf('.') + 1))
        : Ranks.ofPart(own);
  }

  private static String label(Section section, int rank) {
    String label = section.label();
    if (ROMAN.matcher(label).find()) {
      return word(label) + Ranks.roman(rank);
    }
    String digits = label.replaceAll("\\d+$", "");
    if (digits.length() < label.length()) {
      return digits + rank;
    }
    String letter = String.valueOf(Ranks.letter(rank));
    return Character.isUpperCase(label.charAt(0)) ? letter.toUpperCase(Locale.ROOT) : letter;
  }
}
