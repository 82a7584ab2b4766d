package vn.vankho.plan;

import java.util.Set;

/**
 * Reads what follows an agency's name: at which level and in which province it is, and remarks on
 * what it is besides.
 */
final class AfterName {
  private static final int LONGEST_REMARK = 40;
  private static final Set<String> EACH = Set.of("các", "cùng");
  private static final Set<String> TWO_SYLLABLES = Set.of("các", "cùng", "cấp", "thị", "đặc");
  private static final Set<String> ROMAN =
      Set.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx");

  private final Syllables text;

  AfterName(Syllables text) {
    this.text = text;
  }

  /** After the words for a level below the province's: "cấp huyện", "các cấp", "xã Tân Lập". */
  int level(int at) {
    boolean below =
        text.spaced(at)
            && (AgencyParts.DISTRICT.skip(text, at) > at
                || AgencyParts.COMMUNE.skip(text, at) > at
                || (text.key(at).equals("cấp") && !text.key(at + 1).equals("tỉnh"))
                || (EACH.contains(text.key(at)) && text.key(at + 1).equals("cấp")));
    if (!below) {
      return at;
    }
    int unit = TWO_SYLLABLES.contains(text.key(at)) ? at + 2 : at + 1;
    return capitals(Math.min(unit, text.size()));
  }

  /** After syllables with capitals that only blanks part from what is before. */
  int capitals(int at) {
    int end = at;
    while (text.capital(end) && text.spaced(end)) {
      end++;
    }
    return end;
  }

  /** After the province's name and other words that say where an agency is. */
  int place(int from) {
    int at = from;
    for (int i = 0; i < 3 && text.spaced(at); i++) {
      at = word(at);
    }
    return at;
  }

  private int word(int at) {
    int province = province(at);
    if (province > 0) {
      return province;
    }
    if (text.key(at - 1).equals("vực") && numeral(text.key(at))) {
      return at + 1;
    }
    return switch (text.key(at)) {
      case "tỉnh", "tp" -> at + 1;
      case "thành" -> text.key(at + 1).equals("phố") ? at + 2 : at;
      case "tại" -> word(at + 1) > at + 1 ? word(at + 1) : at;
      case "trên" -> AgencyParts.TAIL.skip(text, at);
      default -> at;
    };
  }

  private static boolean numeral(String key) {
    return ROMAN.contains(key) || (!key.isEmpty() && Character.isDigit(key.charAt(0)));
  }

  /** After the province's name that stands at a syllable; 0 if none does. */
  int province(int at) {
    return text.spaced(at) ? Provinces.at(text, at).map(NameTree.Match::end).orElse(0) : 0;
  }

  /** After "(Cơ quan Thường trực …)" and "- Cơ quan thường trực …". */
  int remarks(int from) {
    String mark = text.mark(from);
    if (mark.startsWith("(")) {
      return bracket(from);
    }
    boolean dash = (mark.equals("-") || mark.equals("–")) && text.gap(from).length() > 2;
    boolean clause = mark.equals(",") && text.key(from).equals("là");
    return (dash || clause) && standing(from) ? standingEnd(from) : from;
  }

  private int bracket(int from) {
    for (int i = from; i < from + LONGEST_REMARK && i < text.size(); i++) {
      if (text.after(i).indexOf(')') >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean standing(int at) {
    return switch (text.key(at) + " " + text.key(at + 1)) {
      case "cơ quan", "là cơ", "đơn vị", "là đơn" -> true;
      default -> false;
    };
  }

  private int standingEnd(int from) {
    int end = from + 1;
    while (end < text.size()
        && !text.parted(end, ",;:.")
        && (text.capital(end) || AgencyParts.VERB.skip(text, end) < end + 2)) {
      end++;
    }
    return end;
  }
}
