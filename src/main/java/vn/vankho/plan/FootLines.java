package vn.vankho.plan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of the foot: recipients and signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7–9).
 *
 * @param from first line; the number of lines if there is no foot
 * @param to line after the last
 */
record FootLines(int from, int to) {
  private static final int LONGEST = 120;

  /** Recipients' heading and authority are short, whatever stands beside them. */
  private static final int LONGEST_LINE = 80;

  /** So many lines of the signature may stand before "Nơi nhận", where the columns were swapped. */
  private static final int SIGNATURE = 14;

  private static final Pattern RECIPIENTS = Pattern.compile("(?i)nơi\\s+nhận\\s{0,3}[:.]?.{0,60}");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:TM|T/M|KT|K/T|TL|TUQ|Q)\\s?\\.\\s{0,3}\\p{Lu}.{0,60}");
  private static final Pattern POSITION =
      Pattern.compile(
          "(?:.{0,60}\\s{2,9})?(?:KT\\.\\s?)?(?:Q\\.\\s?)?(?:PHÓ |THỨ )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|BỘ TRƯỞNG|TRƯỞNG BAN|BÍ THƯ|THỦ TƯỚNG|CHÁNH VĂN PHÒNG|TỔNG GIÁM ĐỐC|TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|CỤC TRƯỞNG|HIỆU TRƯỞNG).{0,40}");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Ll}\\p{M}]{1,7}|\\p{Lu})(?:\\s\\p{Lu}[\\p{Ll}\\p{M}]{0,7}){1,4}");
  private static final Pattern CAPITAL_NAME =
      Pattern.compile("\\p{Lu}{2,7}(?:\\s\\p{Lu}{1,7}){1,4}");
  private static final Words ATTACHMENT = Words.load("attachment-words.tsv");

  static FootLines find(List<Line> lines, int after) {
    int from = start(lines, after);
    return new FootLines(from, from == lines.size() ? from : end(lines, from));
  }

  private static int start(List<Line> lines, int after) {
    int recipients = firstMatch(lines, after, RECIPIENTS);
    int authority = firstMatch(lines, after, AUTHORITY);
    if (authority < recipients && recipients - authority <= SIGNATURE) {
      return authority;
    }
    return recipients < lines.size() ? recipients : authority;
  }

  private static int firstMatch(List<Line> lines, int after, Pattern pattern) {
    for (int i = after; i < lines.size(); i++) {
      if (lines.get(i).length() <= LONGEST_LINE
          && pattern.matcher(lines.get(i).words()).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  /** The foot ends with the signer's name, else with the last line that is surely part of it. */
  private static int end(List<Line> lines, int from) {
    int last = from;
    boolean signed = false;
    for (int i = from; i < Math.min(lines.size(), from + LONGEST); i++) {
      String words = lines.get(i).words();
      if (i > from && ATTACHMENT.open(words) && !isRecipient(words)) {
        break;
      }
      boolean signature = isSignature(words);
      if (signed && !signature && isName(words) && !moreFollows(lines, i)) {
        return i + 1;
      }
      signed |= POSITION.matcher(words).matches();
      last = signature || isRecipient(words) ? i : last;
    }
    return last + 1;
  }

  /**
   * Columns may be swapped, so that the recipients follow the name, and the second half of "ỦY BAN
   * / NHÂN DÂN" is no name.
   */
  private static boolean moreFollows(List<Line> lines, int name) {
    return lines.subList(name + 1, Math.min(lines.size(), name + 4)).stream()
        .map(Line::words)
        .anyMatch(words -> RECIPIENTS.matcher(words).matches() || isSignature(words));
  }

  private static boolean isRecipient(String words) {
    return words.startsWith("-") || words.startsWith("+") || RECIPIENTS.matcher(words).matches();
  }

  static boolean isSignature(String words) {
    return AUTHORITY.matcher(words).matches() || POSITION.matcher(words).matches();
  }

  static boolean isName(String words) {
    return NAME.matcher(words).matches() || CAPITAL_NAME.matcher(words).matches();
  }
}
