package vn.vankho.plan;

import vn.vankho.text.Span;

/**
 * Reads what a cited document is about: the words after "về", "về việc" or after a verb such as
 * "ban hành" or "phê duyệt", up to the end of the clause.
 */
final class CitedTitleReader {
  private static final WordList OPENERS = WordList.of("title-openers.tsv");
  private static final WordList ENDS = WordList.of("title-ends.tsv");
  private static final WordList REMARKS = WordList.of("title-remarks.tsv");
  private static final int LONGEST = 700;

  private final FoldedText text;
  private final CitedIssuerReader issuers;

  CitedTitleReader(FoldedText text, CitedIssuerReader issuers) {
    this.text = text;
    this.issuers = issuers;
  }

  /** The title that follows the identifying words ending at {@code end}; empty where none does. */
  Span after(int end) {
    int start = pastRemark(skipped(end));
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
    int close =
        at < text.length() && text.text().charAt(at) == '(' ? text.text().indexOf(')', at) : -1;
    return close < 0 || close - at > 120 ? at : skipped(close + 1);
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
      case ';', ':', '…' -> true;
      case '.' -> !text.isWordAt(at + 1);
      case ',' -> ENDS.startsAt(text, at + 2) || isSibling(at + 2);
      case ' ' -> text.has("cùng ngày", at + 1) || text.has("và các văn bản", at + 1);
      case '(' ->
          Character.isDigit(text.text().charAt(Math.min(at + 1, text.length() - 1)))
              || REMARKS.startsAt(text, at + 1);
      default -> false;
    };
  }

  /**
   * Whether "và" joins another numbered document here, be it that a quotation mark was forgotten.
   */
  private boolean isJoined(int start, int at, char c) {
    return c == ' ' && text.has("và", at + 1) && isSibling(at + 4) && !endsMention(start, at);
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
    int of = text.lower().lastIndexOf(" của ", at);
    if (of > start) {
      return issuers.at(of + 1).filter(issuer -> issuer.end() == at).isPresent();
    }
    int slash = text.text().lastIndexOf('/', at);
    return slash > start && text.text().indexOf(' ', slash) >= at;
  }

  private int trimmed(int start, int end) {
    int stop = end;
    while (stop > start && text.text().charAt(stop - 1) == ' ') {
      stop--;
    }
    return stop;
  }
}
