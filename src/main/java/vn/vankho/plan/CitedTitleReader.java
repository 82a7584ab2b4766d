package vn.vankho.plan;

import java.util.List;
import vn.vankho.text.Span;

/**
 * Reads what a cited document is about: the words after "về", "về việc" or after a verb such as
 * "ban hành" or "phê duyệt", up to the end of the clause.
 */
final class CitedTitleReader {
  private static final WordList OPENERS = WordList.of("title-openers.tsv");
  private static final WordList ENDS = WordList.of("title-ends.tsv");
  private static final WordList REMARKS = WordList.of("title-remarks.tsv");

  /** What opens a title even after a comma; other verbs go on with the sentence there. */
  private static final WordList AFTER_COMMA =
      WordList.of(List.of("về", "v/v", "phê duyệt", "quy định", "sửa đổi"));

  /** What another body has said in a document of its own. */
  private static final WordList OPINIONS =
      WordList.of(List.of("hướng dẫn", "ý kiến", "đề nghị", "chỉ đạo", "thông báo", "kết luận"));

  /** Nouns that go on with a title after a semicolon, where a clause would open with a verb. */
  private static final WordList GOES_ON = WordList.of("title-goes-on.tsv");

  private static final int LONGEST = 700;
  private static final int LONGEST_REMARK = 120;
  private static final int LONGEST_LIST = 40;

  private final FoldedText text;
  private final CitedIssuerReader issuers;

  CitedTitleReader(FoldedText text, CitedIssuerReader issuers) {
    this.text = text;
    this.issuers = issuers;
  }

  /** The title that follows the identifying words ending at {@code end}; empty where none does. */
  Span after(int end) {
    int start = pastComma(pastRemark(skipped(end)));
    for (String about : new String[] {"về việc", "v/v", "về"}) {
      if (text.has(about, start)) {
        int from = skipped(start + about.length());
        return new Span(from, titleEnd(from));
      }
    }
    return OPENERS.startsAt(text, start) && start > end
        ? new Span(start, titleEnd(start))
        : new Span(end, end);
  }

  /** "(nay là Bộ Nông nghiệp và Môi trường)", "(sau đây gọi tắt là …)" stand in between. */
  private int pastRemark(int at) {
    if (!text.text().startsWith("(", at)) {
      return at;
    }
    int close =
        text.text().substring(at, Math.min(text.length(), at + LONGEST_REMARK)).indexOf(')');
    return close < 0 ? at : skipped(at + close + 1);
  }

  /** A comma may part a title from the issuer: "của Bộ Y tế, về việc phê duyệt …". */
  private int pastComma(int at) {
    return text.text().startsWith(", ", at) && AFTER_COMMA.startsAt(text, at + 2) ? at + 2 : at;
  }

  private int skipped(int at) {
    int start = at;
    while (start < text.length()
        && (text.text().charAt(start) == ' ' || text.text().charAt(start) == ':')) {
      start++;
    }
    return start;
  }

  private int titleEnd(int start) {
    int limit = Math.min(Math.min(text.paragraphEnd(start), start + LONGEST), text.length());
    boolean quoted = false;
    int depth = 0;
    for (int at = start; at < limit; at++) {
      char c = text.text().charAt(at);
      if (c == '“' || c == '”' || c == '"') {
        quoted = c == '“' || (c == '"' && !quoted);
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || isJoined(start, at, c) || (!quoted && ends(at, c))) {
        return trimmed(start, at);
      }
    }
    return trimmed(start, limit);
  }

  private boolean ends(int at, char c) {
    return switch (c) {
      case ';' -> !GOES_ON.startsAt(text, at + 2);
      case ':', '…' -> true;
      case '.' -> !text.isWordAt(at + 1);
      case ',' ->
          (ENDS.startsAt(text, at + 2) && !GOES_ON.startsAt(text, at + 2)) || isSibling(at + 2);
      case ' ' -> isOthers(at + 1);
      case '(' ->
          Character.isDigit(text.text().charAt(Math.min(at + 1, text.length() - 1)))
              || REMARKS.startsAt(text, at + 1);
      default -> false;
    };
  }

  /** Whether the sentence goes on with documents that this title does not name. */
  private boolean isOthers(int at) {
    if (text.has("cùng ngày", at) || text.has("và các văn bản", at)) {
      return true;
    }
    int type = at + "và các ".length();
    return text.has("và các", at)
        && DocumentTypes.startingAt(text, type)
            .filter(word -> text.lower().startsWith(", ", type + word.length()))
            .filter(word -> Character.isUpperCase(text.text().charAt(type)) || isRest(type))
            .isPresent();
  }

  /** "các chương trình, kế hoạch khác": a list that names none. */
  private boolean isRest(int type) {
    return text.lower()
        .substring(type, Math.min(text.length(), type + LONGEST_LIST))
        .contains(" khác");
  }

  /**
   * Whether "và" joins another numbered document here, be it that a quotation mark was forgotten.
   */
  private boolean isJoined(int start, int at, char c) {
    boolean and = c == ' ' && text.has("và", at + 1);
    return and && (isOpinion(at + 4) || (isSibling(at + 4) && !endsMention(start, at)));
  }

  /** "và hướng dẫn của Bộ Nội vụ tại Công văn số …": another document, told by what it holds. */
  private boolean isOpinion(int at) {
    return OPINIONS.startsAt(text, at)
        && issuers
            .at(OPINIONS.end(text, at) + 1)
            .filter(issuer -> text.has("tại", issuer.end() + 1) && isSibling(issuer.end() + 5))
            .isPresent();
  }

  /** Whether another numbered document starts here. */
  private boolean isSibling(int at) {
    int number = DocumentTypes.startingAt(text, at).map(type -> at + type.length() + 1).orElse(at);
    return text.has("số", number)
        && number + 3 < text.length()
        && Character.isDigit(text.text().charAt(number + 3));
  }

  /** Whether a mention ends here, so that "và" joins another to it inside the title. */
  private boolean endsMention(int start, int at) {
    String before = text.lower().substring(start, at);
    int of = start + before.lastIndexOf(" của ");
    if (of > start) {
      return issuers.at(of + 1).filter(issuer -> issuer.end() == at).isPresent();
    }
    int slash = before.lastIndexOf('/');
    return slash > 0 && before.indexOf(' ', slash) < 0;
  }

  private int trimmed(int start, int end) {
    int stop = end;
    while (stop > start && text.text().charAt(stop - 1) == ' ') {
      stop--;
    }
    return stop;
  }
}
