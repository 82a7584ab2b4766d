package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how often something is due: "định kỳ 06 tháng (trước ngày 17/6), một năm (…)". */
final class Recurrence {
  private static final Pattern CUE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(0?6 tháng|sáu tháng|nửa năm|6 tháng đầu năm)"
              + "|((?:hằng|hàng|mỗi|từng) quý|báo cáo quý|(?<=, )quý(?! [iv\\d])|tháng (?:cuối|đầu) quý)"
              + "|((?:hằng|hàng|mỗi|từng) tháng|báo cáo tháng(?! \\d))"
              + "|((?:hằng|hàng|mỗi) năm|(?:0?1|một|cả|cuối) năm|báo cáo năm"
              + "|(?:(?<=, )|(?<=và )|(?<=hoặc ))năm(?! (?:19|20)\\d)))(?!\\p{L})");

  private final FoldedText text;

  Recurrence(FoldedText text) {
    this.text = text;
  }

  private record Cue(int start, String period) {}

  /**
   * How often the times of one row fall due: the cues that stand in the sentence from {@code
   * sentence} before the row, one for each time where there are as many.
   *
   * @param index which time of the row
   * @param times how many times the row has
   */
  Optional<String> of(int sentence, int rowStart, DueTime time, int index, int times) {
    Optional<String> behind = behind(time.end());
    if (behind.isPresent()) {
      return behind;
    }
    List<Cue> cues = cues(sentence, rowStart);
    if (time.year().isPresent()
        && !text.lower().substring(sentence, rowStart).contains("định kỳ")) {
      return Optional.empty();
    }
    if (cues.isEmpty()) {
      return time.grain() == DueTime.Grain.DAY && time.year().isEmpty()
          ? Optional.of("yearly")
          : byGrain(time);
    }
    boolean each = times > 1 && cues.size() >= times;
    return Optional.of(cues.get(each ? cues.size() - times + index : cues.size() - 1).period());
  }

  private static Optional<String> byGrain(DueTime time) {
    return switch (time.grain()) {
      case DAY_OF_MONTH -> Optional.of("monthly");
      case DAY_OF_QUARTER -> Optional.of("quarterly");
      default -> Optional.empty();
    };
  }

  /** A cue right after the time: "trước ngày 30/11 hằng năm", also after a row of times. */
  private Optional<String> behind(int end) {
    Matcher cue = CUE.matcher(text.lower()).region(end, Math.min(text.length(), end + 32));
    if (!cue.find()) {
      return Optional.empty();
    }
    String between = text.lower().substring(end, cue.start());
    return between.matches(" ?(\\(|(và|,) (trước )?(ngày )?\\d{1,2}/\\d{1,2} )?")
            && !cue.group().endsWith("tháng đầu năm")
        ? Optional.of(period(cue))
            .filter(period -> cue.group().startsWith("h") || cue.group().startsWith("mỗi"))
        : Optional.empty();
  }

  private List<Cue> cues(int from, int to) {
    List<Cue> cues = new ArrayList<>();
    String words = text.lower().substring(from, Math.max(from, to));
    if (!words.contains("tháng") && !words.contains("năm") && !words.contains("quý")) {
      return cues;
    }
    Matcher cue = CUE.matcher(text.lower()).region(from, Math.max(from, to));
    cue.useTransparentBounds(true);
    while (cue.find()) {
      cues.add(new Cue(cue.start(), period(cue)));
    }
    return cues;
  }

  private static String period(Matcher cue) {
    if (cue.group(1) != null) {
      return "half-yearly";
    }
    if (cue.group(2) != null) {
      return "quarterly";
    }
    return cue.group(3) != null ? "monthly" : "yearly";
  }
}
