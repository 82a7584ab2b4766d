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
              + "|(Nghị quyết)(?= Đại hội))(?= |:)");

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

  private static final Pattern YEAR = Pattern.compile(" năm " + YEARS);
  private static final Pattern INDEX = Pattern.compile("(?: \\d{1,2})?:? ?");
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
              "nghị quyết đại hội"));
  private static final WordList LAWS = WordList.lowerOf("laws.tsv");
  private static final WordList PROGRAMMES = WordList.of("programmes.tsv");
  private static final WordList ENDS = WordList.of("name-ends.tsv");
  private static final WordList LAW_ENDS = WordList.of("law-name-ends.tsv");
  private static final int LONGEST = 320;

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
    for (int at = 0; at < text.length(); at++) {
      if (!text.isWordAt(at - 1)
          && TYPES.startsAt(text, at)
          && trigger.region(at, text.length()).lookingAt()) {
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
    return trigger.group(3) == null ? programme(trigger) : congress(start, trigger.end());
  }

  private static boolean isShouted(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** The type word of a law that starts at {@code at}. */
  static Optional<String> lawTypeAt(FoldedText text, int at) {
    if (text.isWordAt(at - 1)) {
      return Optional.empty();
    }
    for (String type : new String[] {"Bộ luật", "Luật", "Pháp lệnh"}) {
      if (text.text().startsWith(type, at) && !text.isWordAt(at + type.length())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Whether a law's name can start at {@code at}. */
  static boolean opensLawName(FoldedText text, int at) {
    return at < text.length()
        && (Character.isUpperCase(text.text().charAt(at))
            || text.has("sửa đổi", at)
            || LAWS.startsAt(text, at));
  }

  private Optional<Mention> law(int start, int typeEnd) {
    int from = typeEnd + 1;
    if (!opensLawName(text, from)) {
      return Optional.empty();
    }
    int end = LAWS.end(text, from);
    if (end == from) {
      end = lawEnd(from);
    }
    Matcher year = YEAR.matcher(text.lower()).region(end, text.length());
    end = year.lookingAt() ? year.end() : end;
    return end == from ? Optional.empty() : Optional.of(named(start, end, from));
  }

  private int lawEnd(int from) {
    int at = from;
    while (at < text.length() && at - from < 120) {
      char c = text.text().charAt(at);
      if (";.:()\n\"“”".indexOf(c) >= 0
          || (c == ',' && !text.lower().startsWith("sửa đổi, bổ sung", at - 7))
          || (c == ' ' && LAW_ENDS.startsAt(text, at + 1) && !text.has("số điều", at + 1))) {
        break;
      }
      int law = lawTypeAt(text, at).isPresent() ? LAWS.end(text, at + 5) : at;
      if (law > at + 5) {
        return law;
      }
      at++;
    }
    return at;
  }

  private Optional<Mention> congress(int start, int typeEnd) {
    Matcher name =
        CONGRESS.matcher(text.text()).region(typeEnd, Math.min(text.length(), typeEnd + LONGEST));
    return name.lookingAt() ? Optional.of(named(start, name.end(), typeEnd + 1)) : Optional.empty();
  }

  private Optional<Mention> programme(Matcher trigger) {
    int start = trigger.start();
    int from = trigger.end();
    Matcher index = INDEX.matcher(text.text()).region(from, text.length());
    int name = index.lookingAt() ? index.end() : from;
    if (name < text.length() && "“\"".indexOf(text.text().charAt(name)) >= 0) {
      return isLowerCase(start) && text.lower().startsWith("c", start)
          ? Optional.empty()
          : quoted(start, name);
    }
    boolean scheme = text.text().startsWith("đ", start) || text.text().startsWith("d", start);
    if (name != from + 1 || scheme || isGeneric(start)) {
      return Optional.empty();
    }
    int end = nameEnd(name, isLowerCase(start));
    if (end == name && !isLowerCase(start)) {
      end = text.has("chiến lược", start) ? strategyEnd(name) : approvedEnd(start, name);
    }
    return end > name ? Optional.of(named(start, end, name)) : Optional.empty();
  }

  /** "phê duyệt Đề án X": what a cited decision approves is named to the end of its title. */
  private int approvedEnd(int start, int name) {
    boolean approved =
        text.lower().startsWith("phê duyệt ", start - 10)
            || text.lower().startsWith("ban hành ", start - 9);
    return numbered.stream()
        .filter(mention -> approved && mention.title().contains(start))
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

  private Optional<Mention> quoted(int start, int open) {
    int limit = Math.min(text.paragraphEnd(open), open + LONGEST);
    for (int at = open + 1; at < limit; at++) {
      char c = text.text().charAt(at);
      if (c == '”' || c == '"') {
        return Optional.of(mention(start, at + 1, new Span(open + 1, at)));
      }
      if (isSibling(at)) {
        return Optional.of(mention(start, at, new Span(open + 1, at)));
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
    int programme = PROGRAMMES.end(text, name);
    int limit = limit(name);
    Matcher period = PERIOD.matcher(text.lower()).region(name, limit);
    if (period.find() && period.start() - name > 7) {
      known.add(text.lower().substring(name, period.start()));
      return period.end() < text.length() && text.text().charAt(period.end()) == '”'
          ? period.end() + 1
          : period.end();
    }
    return programme > name || lowerCase ? programme : repeated(name);
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
          || (c == ' ' && ENDS.startsAt(text, at + 1))
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
    String type = DocumentTypes.startingAt(text, start).orElse("Dự án");
    return new Mention(
        start, end, type, Optional.empty(), Optional.empty(), Optional.empty(), name);
  }
}
