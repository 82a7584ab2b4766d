package vn.vankho.plan;

import java.util.List;
import vn.vankho.text.Span;

/**
 * The agencies that a section's heading names.
 *
 * @param agencies in the order of the heading; empty if it names none
 * @param end offset at which the tasks start
 */
record DutyHeading(List<AgencyMention> agencies, int end) {
  private static final int LONGEST = 400;

  DutyHeading {
    agencies = List.copyOf(agencies);
  }

  static final DutyHeading NONE = new DutyHeading(List.of(), 0);

  boolean isEmpty() {
    return agencies.isEmpty();
  }

  /**
   * Of a section with a heading.
   *
   * @param more whether anything stands under the heading; alone, "Các sở báo cáo kết quả" is a
   *     sentence
   */
  static DutyHeading ofHeading(String text, Section section, boolean more) {
    int label = Math.min(section.label().length(), section.head().length());
    Span words = new Span(section.head().start() + label, section.head().end());
    List<AgencyMention> agencies =
        more ? AgencyList.ofHeading(text, words) : AgencyList.ofWholeHeading(text, words);
    return new DutyHeading(agencies, section.head().end());
  }

  /**
   * Of a section without one whose first paragraph holds nothing but names, or names and a capital
   * after them where a line break was lost ("Sở Y tế Chủ trì …").
   *
   * @param more whether other paragraphs follow
   */
  static DutyHeading ofParagraph(String text, Span content, boolean more) {
    if (more && !AgencyList.ofNames(text, content).isEmpty()) {
      return new DutyHeading(AgencyList.ofNames(text, content), content.end());
    }
    int end = Math.min(content.end(), content.start() + LONGEST);
    Syllables words = Syllables.of(text, content.start(), end);
    AgencyList names = AgencyList.inSentence(text, words, AgencyParts.DUTY.skip(words, 0));
    boolean task = names.end() > 0 && names.end() < words.size() && capital(words, names.end());
    return task ? new DutyHeading(names.mentions(), words.start(names.end())) : NONE;
  }

  private static boolean capital(Syllables words, int at) {
    return words.capital(at) && !Character.isDigit(words.key(at).charAt(0)) && words.spaced(at);
  }
}
