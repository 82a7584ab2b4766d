package vn.vankho.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.source.UnreadableException.Reason;

/** Takes passages that must not be shown out of a document's words, before anything reads them. */
final class Hiding {
  /** What stands in the place of a hidden passage. */
  static final String MARK = "[đã che]";

  private Hiding() {}

  /**
   * The words without the passages, which may be broken over lines otherwise than in the facts
   * file. Lines keep their numbers.
   *
   * @throws UnreadableException if a passage is not there: what should be hidden may stand in other
   *     words
   */
  static ExtractedText of(ExtractedText extracted, List<String> passages)
      throws UnreadableException {
    ExtractedText hidden = extracted;
    for (String passage : passages) {
      hidden = without(hidden, passage);
    }
    return hidden;
  }

  private static ExtractedText without(ExtractedText extracted, String passage)
      throws UnreadableException {
    Matcher matcher = pattern(passage).matcher(extracted.text());
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>(extracted.pageStarts());
    int from = 0;
    while (matcher.find()) {
      text.append(extracted.text(), from, matcher.start());
      String mark =
          MARK + "\n".repeat((int) matcher.group().chars().filter(c -> c == '\n').count());
      move(starts, extracted.pageStarts(), matcher, text.length(), mark.length());
      text.append(mark);
      from = matcher.end();
    }
    if (from == 0) {
      throw new UnreadableException(
          extracted.source().name(), Reason.FACTS_HIDE, passage.split("\\s", 2)[0] + " …");
    }
    text.append(extracted.text(), from, extracted.text().length());
    return extracted.with(text.toString(), starts);
  }

  /** Page starts after a hidden passage move with the words; those in it move to its end. */
  private static void move(
      List<Integer> moved, List<Integer> starts, Matcher hidden, int at, int length) {
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i) > hidden.start()) {
        int beyond = Math.max(0, starts.get(i) - hidden.end());
        moved.set(i, at + length + beyond);
      }
    }
  }

  private static Pattern pattern(String passage) {
    return Pattern.compile(
        Arrays.stream(passage.split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s++")));
  }
}
