package vn.vankho.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Finds the documents that are mentioned by name: laws, strategies, programmes, schemes, projects,
 * resolutions of Party congresses. A name ends with its quotation mark or its period, and only
 * names that are known end without either.
 */
final class NamedFinder {
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?:(Bộ luật|Luật|Pháp lệnh|BỘ LUẬT|LUẬT|PHÁP LỆNH)"
              + "|([Cc]hương trình|CHƯƠNG TRÌNH|[Cc]hiến lược|CHIẾN LƯỢC|[Đđ]ề án|ĐỀ ÁN"
              + "|(?:[Tt]iểu )?[Dd]ự án|DỰ ÁN|Quy hoạch|QUY HOẠCH)"
              + "|(Nghị quyết)(?= Đại hội)|(Kế hoạch))(?= |:)");

  private static final String YEARS = "(?:19|20)\\d{2}";
  private static final Pattern PERIOD =
      Pattern.compile(
          "[,.]? ?(?:(?:giai đo[ạa]n|thời kỳ)[.,]? (?:từ )?(?:năm )?"
              + YEARS
              + " ?(?:-|đến)? ?(?:năm )?"
              + YEARS
              + "|(?:đến|tới) (?:năm )?"
              + YEARS
              + ")(?:,? (?:và )?(?:định hướng|tầm nhìn)(?: đến| tới)?(?: năm)? "
              + YEARS
              + ")?");

  private static final Pattern CONGRESS =
      Pattern.compile(
          "(?: [\\p{L}]+){1,12}? lần thứ (?:[IVXLC]+|\\d{1,2})(?: (?:của )?Đảng(?: bộ tỉnh)?)?"
              + "(?:,? \\(?nhiệm kỳ \\d{4} ?- ?\\d{4}\\)?)?");

  private static final Pattern INDEX = Pattern.compile("(?: \\d{1,2})?:? ?");

  /** Schemes are called by the number of the decision that approved them: "Đề án 06". */
  private static final Pattern NICKNAME =
      Pattern.compile(" (?:số )?\\d{2,4}+(?:/CP)?(?![\\d/%]|[.,]\\d| (?:năm|tháng|ngày))");

  /** Plans that are known by name and not by whose they are or by what they carry out. */
  private static final WordList NATIONAL_PLANS =
      WordList.of(List.of("hành động quốc gia", "tổng thể quốc gia", "quốc gia"));

  private static final WordList CARRIES_OUT =
      WordList.of(List.of("số", "của", "này", "và", "thực hiện", "triển khai", "tổ chức"));
  private static final WordList TYPES =
      WordList.of(
          List.of(
              "luật",
              "bộ luật",
              "pháp lệnh",
              "chương trình",
              "chiến lược",
              "đề án",
              "dự án",
              "tiểu dự án",
              "quy hoạch",
              "kế hoạch",
              "nghị quyết đại hội"));
  private static final WordList PROGRAMMES = WordList.of("programmes.tsv");
  private static final WordList ENDS = WordList.of("name-ends.tsv");

  /** Terms whose first words would end a name. */
  private static final WordList TERMS = WordList.of(List.of("trên cơ sở giới", "theo dõi"));

  private static final int LONGEST = 320;

  /** How far behind the start of a mention its title can reach. */
  private static final int FARTHEST = 1200;

  private final FoldedText text;
  private final Span title;
  private final List<Mention> numbered;
  private final List<Mention> mentions = new ArrayList<>();

  /** Names, in lower case and without their period, that were read off a whole mention. */
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param title where the document's own title stands, which may be in capitals
   * @param numbered the documents that are mentioned by number, whose titles may name others
   */
  NamedFinder(FoldedText text, Span title, List<Mention> numbered) {
    this.text = text;
    this.title = title;
    this.numbered = numbered;
  }

  /** The mentions in the order of the text. */
  List<Mention> find() {
    Matcher trigger = TRIGGER.matcher(text.text());
    for (int at : text.starts()) {
      if (TYPES.startsAt(text, at) && trigger.region(at, text.length()).lookingAt()) {
        mention(trigger).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<Mention> mention(Matcher trigger) {
    int start = trigger.start();
    if (isShouted(trigger.group()) && !title.contains(start)) {
      return Optional.empty();
    }
    if (trigger.group(1) != null) {
      return law(start, trigger.end());
    }
    if (trigger.group(3) != null) {
      return congress(start, trigger.end());
    }
    return trigger.group(4) == null ? programme(trigger) : plan(start, trigger.end() + 1);
  }

  /**
   * A plan is named where a document of another kind issues it, or where it is the nation's; else
   * the name is that of the plan being read.
   */
  private Optional<Mention> plan(int start, int name) {
    boolean other = NATIONAL_PLANS.startsAt(text, name) || isIssued(start);
    int end = other && !CARRIES_OUT.startsAt(text, name) ? periodEnd(name) : name;
    return end > name ? Optional.of(named(start, end, name)) : Optional.empty();
  }

  private boolean isIssued(int start) {
    return about(start).stream().anyMatch(mention -> !mention.type().startsWith("Kế hoạch"));
  }

  /** The numbered documents whose titles hold {@code at}; titles are short, so few are asked. */
  private List<Mention> about(int at) {
    List<Mention> about = new ArrayList<>();
    for (int i = before(at); i >= 0 && at - numbered.get(i).start() < FARTHEST; i--) {
      if (numbered.get(i).title().contains(at)) {
        about.add(numbered.get(i));
      }
    }
    return about;
  }

  /** Index of the last numbered document that is mentioned before {@code at}; -1 if none is. */
  private int before(int at) {
    int low = 0;
    int high = numbered.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (numbered.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static boolean isShouted(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private Optional<Mention> law(int start, int typeEnd) {
    int from = typeEnd + 1;
    int end = LawNames.end(text, from);
    return end == from ? Optional.empty() : Optional.of(named(start, end, from));
  }

  private Optional<Mention> congress(int start, int typeEnd) {
    Matcher name =
        CONGRESS.matcher(text.text()).region(typeEnd, Math.min(text.length(), typeEnd + LONGEST));
    return name.lookingAt() ? Optional.of(named(start, name.end(), typeEnd + 1)) : Optional.empty();
  }

  private Optional<Mention> programme(Matcher trigger) {
    int start = trigger.start();
    int from = trigger.end();
    if (isQuoted(start)) {
      return quoted(start - 1, start - 1, from + 1);
    }
    Matcher nickname = NICKNAME.matcher(text.text()).region(from, text.length());
    if (text.text().startsWith("Đề án", start) && nickname.lookingAt()) {
      return Optional.of(named(start, nickname.end(), from + 1));
    }
    Matcher index = INDEX.matcher(text.text()).region(from, text.length());
    int name = index.lookingAt() ? index.end() : from;
    if (name < text.length() && "“\"".indexOf(text.text().charAt(name)) >= 0) {
      return isLowerCase(start) && text.lower().startsWith("c", start)
          ? Optional.empty()
          : quoted(start, name, name + 1);
    }
    boolean scheme = text.text().startsWith("đ", start) || text.text().startsWith("d", start);
    if (name != from + 1 || scheme || isGeneric(start)) {
      return Optional.empty();
    }
    int end = nameEnd(name, isLowerCase(start));
    if (end == name && !isLowerCase(start)) {
      end = boundedEnd(start, name);
    }
    return end > name ? Optional.of(named(start, end, name)) : Optional.empty();
  }

  /** Where a name without a period ends that its kind, its place or what approves it bounds. */
  private int boundedEnd(int start, int name) {
    if (text.has("chiến lược", start)) {
      return strategyEnd(name);
    }
    int part = text.has("dự án", start) || text.has("tiểu dự án", start) ? partEnd(name) : name;
    return part > name ? part : approvedEnd(start, name);
  }

  /** "Dự án Truyền thông và giảm nghèo thuộc Chương trình …": a part of a programme. */
  private int partEnd(int name) {
    int end = limit(name);
    boolean part = text.lower().startsWith(" thuộc chương trình", end);
    return part && end - name > 16 ? end : name;
  }

  /** "phê duyệt Đề án X": what a cited decision approves is named to the end of its title. */
  private int approvedEnd(int start, int name) {
    boolean approved =
        text.lower().startsWith("phê duyệt ", start - 10)
            || text.lower().startsWith("ban hành ", start - 9);
    List<Mention> about = approved ? about(start) : List.of();
    return about.stream()
        .mapToInt(mention -> mention.title().end())
        .filter(end -> end - name > 8 && end - name < LONGEST)
        .min()
        .orElse(name);
  }

  /** Strategies are named without a period too: "Chiến lược dữ liệu quốc gia". */
  private int strategyEnd(int name) {
    int limit = limit(name);
    int end = name;
    while (end < limit && !(text.text().charAt(end) == ',' && !text.has("phòng, chống", end - 5))) {
      end++;
    }
    String words = text.lower().substring(name, end).strip();
    boolean whole = words.startsWith("quốc gia ") || words.endsWith(" quốc gia");
    return whole && words.length() < 120 ? name + words.length() : name;
  }

  private boolean isLowerCase(int at) {
    return Character.isLowerCase(text.text().charAt(at));
  }

  /** Whether a quotation opens with the type word: "phê duyệt “Chương trình …”". */
  private boolean isQuoted(int start) {
    return start > 0 && text.text().charAt(start - 1) == '“' && !isLowerCase(start);
  }

  private Optional<Mention> quoted(int start, int open, int name) {
    int limit = Math.min(text.paragraphEnd(open), open + LONGEST);
    for (int at = open + 1; at < limit; at++) {
      char c = text.text().charAt(at);
      if (c == '”' || c == '"') {
        return Optional.of(mention(start, at + 1, new Span(Math.min(name, at), at)));
      }
      if (isSibling(at)) {
        return Optional.of(mention(start, at, new Span(Math.min(name, at), at)));
      }
    }
    return Optional.empty();
  }

  /** A quotation mark was forgotten where the next document is named. */
  private boolean isSibling(int at) {
    return text.has("và", at + 1)
        && DocumentTypes.startingAt(text, at + 4)
            .filter(type -> text.has("số", at + 5 + type.length()))
            .isPresent();
  }

  /** "các chương trình …", "xây dựng Đề án …": no document, or none yet. */
  private boolean isGeneric(int start) {
    for (String before : new String[] {"các ", "những ", "xây dựng ", "lập ", "nội dung "}) {
      if (text.lower().startsWith(before, start - before.length())) {
        return true;
      }
    }
    return false;
  }

  private int nameEnd(int name, boolean lowerCase) {
    int end = periodEnd(name);
    if (end > name) {
      return end;
    }
    int programme = PROGRAMMES.end(text, name);
    return programme > name || lowerCase ? programme : repeated(name);
  }

  /** Where a name ends that a period closes; {@code name} where none does. */
  private int periodEnd(int name) {
    Matcher period = PERIOD.matcher(text.lower()).region(name, limit(name));
    if (!period.find() || period.start() - name <= 7) {
      return name;
    }
    known.add(text.lower().substring(name, period.start()));
    boolean quoted = period.end() < text.length() && text.text().charAt(period.end()) == '”';
    return quoted ? period.end() + 1 : period.end();
  }

  /** A name that was read in whole before may be repeated without its period. */
  private int repeated(int name) {
    for (String known : known) {
      if (text.has(known, name)) {
        return name + known.length();
      }
    }
    return name;
  }

  /** Where a name that starts at {@code name} must have ended. */
  private int limit(int name) {
    int end = Math.min(text.paragraphEnd(name), name + LONGEST);
    for (int at = name; at < end; at++) {
      char c = text.text().charAt(at);
      if ((";:()“”\"".indexOf(c) >= 0 && !isRemark(at))
          || (c == '.' && !PERIOD.matcher(text.lower()).region(at, end).lookingAt())
          || (c == ' ' && ENDS.startsAt(text, at + 1) && !TERMS.startsAt(text, at + 1))
          || (c == ',' && isOther(at + 2))) {
        return at;
      }
    }
    return end;
  }

  /** "Quy hoạch tỉnh Phú Yên (cũ) thời kỳ 2021 - 2030". */
  private boolean isRemark(int at) {
    return text.lower().startsWith("(cũ)", at) || text.lower().startsWith("(cũ)", at - 3);
  }

  private boolean isOther(int at) {
    boolean capital = at < text.length() && Character.isUpperCase(text.text().charAt(at));
    return (capital && DocumentTypes.startingAt(text, at).isPresent()) || ENDS.startsAt(text, at);
  }

  private Mention named(int start, int end, int name) {
    return mention(start, end, new Span(name, end));
  }

  private Mention mention(int start, int end, Span name) {
    int word = text.isWordAt(start) ? start : start + 1;
    String longest = DocumentTypes.startingAt(text, word).orElse("Dự án");
    String type = longest.substring(0, Math.min(longest.length(), name.start() - word)).strip();
    return new Mention(
        start, end, type, Optional.empty(), Optional.empty(), Optional.empty(), name);
  }
}
