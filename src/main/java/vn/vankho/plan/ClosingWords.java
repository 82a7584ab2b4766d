package vn.vankho.plan;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the paragraph that closes a plan from the tasks of the agency that was named last. */
final class ClosingWords {
  private static final Pattern OPENS =
      Pattern.compile(
          "\\W{0,4}(?:trên đây|trong quá trình|quá trình|căn cứ (?:nội dung )?kế hoạch|yêu cầu|đề nghị|ủy"
              + " ban nhân dân (?:tỉnh|thành phố)|uỷ ban nhân dân (?:tỉnh|thành phố)|ubnd|giao|định"
              + " kỳ|kế hoạch này|các (?:sở|cơ quan|đơn vị)|thủ trưởng|nhận được|theo)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private ClosingWords() {}

  /** The first paragraph, after at least one task, that speaks to all; -1 if none does. */
  static int from(String text, List<Paragraph> paragraphs) {
    for (int i = 1; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean plain = paragraph.marker() == Paragraph.Marker.NONE;
      if (plain && OPENS.matcher(paragraph.content().of(text)).lookingAt()) {
        return i;
      }
    }
    return -1;
  }
}
