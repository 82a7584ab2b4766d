package vn.vankho.plan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the parts of a document begin, as indexes into its lines.
 *
 * @param titleFrom first line of the title
 * @param titleTo line after the title: the head ends here
 * @param foot first line of the foot ("Nơi nhận", signature); the number of lines if there is none
 * @param tail first line after the foot
 */
record Zones(int titleFrom, int titleTo, int foot, int tail) {
  /** The head is looked for among so many lines at most: two columns and table bars need room. */
  private static final int LONGEST_HEAD = 60;

  /** However short the lines of a title are, no title has more. */
  private static final int LONGEST_TITLE = 60;

  private static final Words OPENING = Words.load("opening-words.tsv");

  /** In decisions the issuer stands once more under the title, on a line of its own. */
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:CHỦ TỊCH )?(?:(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)(?: (?:TỈNH|THÀNH PHỐ)(?: \\p{L}+){0,4})?"
              + "|(?:CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|QUỐC HỘI|(?:ỦY|UỶ) BAN THƯỜNG VỤ QUỐC HỘI)(?: điện:)?"
              + "|(?:BỘ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG"
              + "|THỐNG ĐỐC|TỔNG KIỂM TOÁN|TỔNG THANH TRA|CHÁNH ÁN|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN"
              + "|CHÁNH VĂN PHÒNG|CHỦ NHIỆM) [\\p{L}, -]{2,60}");

  static Zones of(List<Line> lines) {
    int type = typeLine(lines);
    int from = type < 0 ? letterheadEnd(lines) : type + (opensTitle(lines.get(type)) ? 0 : 1);
    int to = type < 0 ? from : titleEnd(lines, from, type);
    FootLines foot = FootLines.find(lines, to);
    return new Zones(from, to, foot.from(), foot.to());
  }

  /** The line on which the type word ends; -1 where there is none. */
  private static int typeLine(List<Line> lines) {
    for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      if (i + 1 < lines.size() && TypeWords.over(lines.get(i).words(), lines.get(i + 1).words())) {
        return i + 1;
      }
      if (TypeWords.at(lines.get(i).words()).isPresent()) {
        return i;
      }
      if (lines.get(i).words().startsWith("Căn cứ ")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the title begins on the type word's own line. */
  private static boolean opensTitle(Line line) {
    return TypeWords.at(line.words())
        .filter(type -> line.words().length() > type.length() + 1)
        .isPresent();
  }

  private static int letterheadEnd(List<Line> lines) {
    int end = 0;
    for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD / 2); i++) {
      String words = lines.get(i).words();
      if (i + 1 < lines.size() && Letterhead.goesOn(words, lines.get(i + 1).words())) {
        end = i + 2;
      } else if (Letterhead.mayHold(words)) {
        end = Math.max(end, i + 1);
      }
    }
    return end;
  }

  private static int titleEnd(List<Line> lines, int from, int type) {
    int to = from;
    int limit = Math.min(lines.size(), from + LONGEST_TITLE);
    while (to < limit && (to == type || continuesTitle(lines, from, to))) {
      to++;
    }
    return to;
  }

  private static boolean continuesTitle(List<Line> lines, int from, int at) {
    Line line = lines.get(at);
    if (at == from) {
      return !line.words().startsWith("Căn cứ ") && !line.words().startsWith("Kính gửi");
    }
    if (line.fenced() || line.words().startsWith("(") || opensItem(line.words())) {
      return false;
    }
    Line before = lines.get(at - 1);
    boolean sameBlock = line.gap() <= Math.max(1, lines.get(from + (at > from + 1 ? 1 : 0)).gap());
    if (Capitals.prevail(lines.get(from).words())) {
      boolean issuer =
          ISSUER.matcher(line.words()).matches()
              && !Joints.unfinished(before.words(), line.words());
      return !issuer
          && Capitals.prevail(line.words())
          && (line.gap() == 0 || !OPENING.open(line.words()));
    }
    if (Joints.unfinished(before.words(), line.words()) || line.opensLow()) {
      return true;
    }
    return sameBlock && line.gap() <= before.gap() && !OPENING.open(line.words()) && at - from < 12;
  }

  /** A number torn from its symbol ("06/QĐ-TTg") or a year is no item. */
  private static boolean opensItem(String words) {
    return Label.at(words)
        .filter(label -> !label.bullet() && label.spaced() && label.rest() < words.length())
        .filter(label -> Character.isUpperCase(words.codePointAt(label.rest())))
        .isPresent();
  }
}
