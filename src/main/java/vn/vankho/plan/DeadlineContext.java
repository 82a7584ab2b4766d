package vn.vankho.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/** Reads from the sentence of a deadline what is due, who owes it, who gets it and through whom. */
final class DeadlineContext {
  private static final int LONGEST = 160;
  private static final Pattern WHO =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu) )?"
              + "((?:[Cc]ác|Sở|Công an|Ủy ban|UBND|Ban|Văn phòng|Bộ Chỉ huy)(?! (?:loại|chỉ tiêu|nội dung)) [^.;:()]{3,150}?),?"
              + " (?:định kỳ |hằng năm |có trách nhiệm |chủ động |chủ trì |tổng hợp,? )?(?:báo cáo|gửi|hoàn thành|xây dựng|tổ chức|chủ trì|rà soát|tổng hợp|tăng cường"
              + "|triển khai|thực hiện|phối hợp|căn cứ|chịu trách nhiệm)");
  private static final Pattern TO =
      Pattern.compile("(?<!\\p{L})(?:về|báo cáo|gửi|trình|cho)(?: về)? (?=[A-ZĐỦ])");
  private static final Pattern THROUGH =
      Pattern.compile(
          "(?:\\(|, |[^\\p{L}])(?:thông )?qua ([A-ZĐỦ][^();.\\n]{3,90}?)(?=[);.]|, (?:trước|để)| để| trước| tổng hợp)");

  private final FoldedText text;
  private final SpanIndex tasks;
  private final Map<Span, Integer> owners = new HashMap<>();
  private final List<Responsibility> duties;
  private final CitedIssuerReader names;

  DeadlineContext(FoldedText text, List<Responsibility> duties) {
    this.text = text;
    this.duties = duties;
    this.names = new CitedIssuerReader(text);
    for (int i = 0; i < duties.size(); i++) {
      int owner = i;
      duties.get(i).tasks().forEach(task -> owners.putIfAbsent(task.span(), owner));
    }
    this.tasks = new SpanIndex(List.copyOf(owners.keySet()));
  }

  /** The sentence without the time: what is due. */
  String what(int sentence, int start, int end, int sentenceEnd) {
    String before = text.text().substring(sentence, start).strip();
    String after = text.text().substring(end, sentenceEnd).strip();
    String what = opened(before) + (after.startsWith(")") ? after.substring(1) : " " + after);
    String whole = what.isBlank() ? rowBefore(start) : what;
    return shortened(whole.replaceFirst("^[-+.,;:) ]+", "").replaceAll(" {2,}", " ").strip());
  }

  /**
   * In a table the task stands in a cell before that of its time: the nearest one of some length.
   */
  private String rowBefore(int start) {
    int end = text.paragraphStart(start) - 1;
    while (end > 0) {
      int from = text.paragraphStart(end);
      if (end - from > 40) {
        return text.text().substring(from, end);
      }
      end = from - 1;
    }
    return "";
  }

  private static String opened(String before) {
    return before.endsWith("(") ? before.substring(0, before.length() - 1).strip() : before;
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space < 0 ? LONGEST : space) + "…";
  }

  /** The agency whose task it is; else the subject of the sentence. */
  Optional<String> who(int sentence, int sentenceEnd, int at) {
    Span place = text.origin(at, at + 1);
    Optional<String> duty =
        tasks.holding(place).stream()
            .min(Comparator.comparing(owners::get))
            .map(task -> duties.get(owners.get(task)).canonical());
    Matcher who = WHO.matcher(text.text()).region(sentence, sentenceEnd);
    return duty.or(() -> who.find() ? Optional.of(who.group(1).strip()) : Optional.empty())
        .filter(name -> !(name + " ").contains(" để ") && !name.contains(" tặng "));
  }

  /** Who gets it: the name after "báo cáo về", "gửi", "trình". */
  Optional<String> addressee(int sentence, int sentenceEnd) {
    Matcher to = TO.matcher(text.text()).region(sentence, sentenceEnd);
    while (to.find()) {
      Optional<String> name = names.name(to.end());
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** Who collects it: "(qua Công an tỉnh)". */
  Optional<String> through(int sentence, int sentenceEnd) {
    if (!text.text().substring(sentence, sentenceEnd).contains("qua ")) {
      return Optional.empty();
    }
    Matcher through = THROUGH.matcher(text.text()).region(sentence, sentenceEnd);
    return through.find() ? Optional.of(IssuerNames.full(through.group(1))) : Optional.empty();
  }
}
