package vn.vankho.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who issued a cited document: "của Bộ Chính trị", "giữa Bộ Công an và Bộ Quốc phòng". A name
 * goes on over capitals and over the lower-case syllables that such names are made of, and ends
 * before any other word.
 */
final class CitedIssuerReader {
  private static final Set<String> NAME_WORDS = nameWords();
  private static final WordList HEADS = WordList.of("issuer-heads.tsv");
  private static final WordList OPENERS = WordList.of("title-openers.tsv");

  /** Words that open titles but also the fields that committees lead. */
  private static final WordList FIELDS =
      WordList.of(List.of("phát triển", "xây dựng", "ứng dụng", "phòng, chống"));

  private static final int LONGEST = 300;
  private static final int LONGEST_SYLLABLES = 28;

  /** Lower-case phrases inside names whose syllables would end a name elsewhere. */
  private static final List<String> PHRASES =
      List.of(
          "phòng, chống",
          "aids, ma túy, mại dâm",
          "các tổ chức thành viên",
          "và các tổ chức",
          "chi nhánh",
          "chi cục",
          "công an",
          "công ty",
          "công nghệ",
          "công thương",
          "công đoàn",
          "công nghiệp",
          "công tác",
          "thứ năm");

  /** Bodies whose names end with these words: nothing that follows belongs to them. */
  private static final List<String> WHOLE =
      List.of(
          "bộ trưởng, chủ nhiệm văn phòng chính phủ",
          "bộ trưởng, chủ nhiệm ủy ban dân tộc",
          "thủ tướng chính phủ",
          "chính phủ",
          "quốc hội",
          "bộ chính trị",
          "chủ tịch nước");

  private static Set<String> nameWords() {
    Set<String> words = new HashSet<>(Words.lines("issuer-words.tsv"));
    for (String name : Words.lines("issuer-capitals.tsv")) {
      words.addAll(List.of(name.replace(",", "").split(" ", -1)));
    }
    words.removeAll(List.of("và", "công", "chi"));
    return words;
  }

  private final FoldedText text;

  CitedIssuerReader(FoldedText text) {
    this.text = text;
  }

  /**
   * An issuer that was read.
   *
   * @param name in full; joint issuers are parted by {@code "; "}
   * @param end offset after the last word
   */
  record Issuer(String name, int end) {}

  /** The issuer that the words at {@code at} give: they start with "của" or "giữa". */
  Optional<Issuer> at(int at) {
    if (text.has("giữa", at)) {
      return between(at + 5);
    }
    return text.has("của", at) ? names(at + 4) : Optional.empty();
  }

  /** The name of the body that starts at {@code at}. */
  Optional<String> name(int at) {
    boolean body = HEADS.startsAt(text, at) || text.has("công an", at);
    int end = body ? nameEnd(at) : at;
    return end == at
        ? Optional.empty()
        : Optional.of(IssuerNames.full(text.text().substring(at, end)));
  }

  private Optional<Issuer> names(int start) {
    List<String> names = new ArrayList<>();
    int end = start;
    int from = start;
    while (from >= 0) {
      int nameEnd = nameEnd(from);
      if (nameEnd == from) {
        break;
      }
      names.add(IssuerNames.full(text.text().substring(from, nameEnd)));
      end = nameEnd;
      from = nextJoint(nameEnd);
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Issuer(String.join("; ", names), end));
  }

  /** Joint issuers run up to the date, to what the document is about, or to the clause's end. */
  private Optional<Issuer> between(int start) {
    int end = start;
    int part = -1;
    while (end < text.length() && end - start < LONGEST && !isBetweenEnd(end)) {
      if (part < 0
          && (text.has("với", end) || (text.has("và", end) && HEADS.startsAt(text, end + 3)))) {
        part = end;
      }
      end = wordEnd(end);
      end += end < text.length() && text.text().charAt(end) == ' ' ? 1 : 0;
    }
    if (part < 0) {
      return Optional.empty();
    }
    String first = text.text().substring(start, part).strip();
    int second = text.text().indexOf(' ', part) + 1;
    int stop = trimmed(second, end);
    String name =
        IssuerNames.full(first) + "; " + IssuerNames.full(text.text().substring(second, stop));
    return isCapital(start) && isCapital(second)
        ? Optional.of(new Issuer(name, stop))
        : Optional.empty();
  }

  private boolean isBetweenEnd(int at) {
    char c = text.text().charAt(at);
    return "\n;.(:\"“".indexOf(c) >= 0
        || text.has("về", at)
        || text.has("ngày", at)
        || text.has("trong", at)
        || (c == ',' && !text.lower().startsWith("phòng, chống", at - 5))
        || (OPENERS.startsAt(text, at)
            && !text.has("phối hợp", at)
            && !isCapital(at)
            && !isNoun(at));
  }

  /** "chỉ đạo" after "Ban" and "tổ chức" after "các" are nouns. */
  private boolean isNoun(int at) {
    return text.lower().startsWith("ban ", at - 4) || text.lower().startsWith("các ", at - 4);
  }

  private int trimmed(int start, int end) {
    int stop = end;
    while (stop > start && !text.isWordAt(stop - 1)) {
      stop--;
    }
    return stop;
  }

  private int nextJoint(int end) {
    for (String joint : List.of(" và ", ", ")) {
      int next = end + joint.length();
      if (text.lower().startsWith(joint, end)
          && HEADS.startsAt(text, next)
          && isCapital(next)
          && !isCommittee(next)) {
        return next;
      }
    }
    return -1;
  }

  /** A people's committee after a comma is the subject of the next clause. */
  private boolean isCommittee(int at) {
    return text.lower().startsWith(", ", at - 2)
        && (text.has("ủy ban nhân dân", at)
            || text.has("ubnd", at)
            || text.has("uỷ ban nhân dân", at));
  }

  private int nameEnd(int start) {
    if (!opensName(start)) {
      return start;
    }
    for (String whole : WHOLE) {
      if (text.has(whole, start)) {
        return start + whole.length();
      }
    }
    boolean shouted = isShouted(start);
    int end = wordEnd(start);
    int next = nextWord(end, shouted);
    while (next >= 0) {
      end = wordEnd(next);
      next = nextWord(end, shouted);
    }
    return committee(start, end);
  }

  private boolean opensName(int at) {
    return at < text.length() && (isCapital(at) ? !isTypedNumber(at) : text.has("ủy", at));
  }

  /** The start of the next word of the name that has been read up to {@code end}; -1 if it ends. */
  private int nextWord(int end, boolean shouted) {
    for (String phrase : PHRASES) {
      if (text.lower().startsWith(" " + phrase, end)) {
        return end + 1 + phrase.lastIndexOf(' ') + 1;
      }
    }
    if (text.lower().startsWith(", ", end) && !shouted) {
      return continuesAfterComma(end + 2) ? end + 2 : -1;
    }
    if (text.lower().startsWith(" - ", end)) {
      return isCapital(end + 3) && !HEADS.startsAt(text, end + 3) ? end + 3 : -1;
    }
    boolean space = end < text.length() && text.text().charAt(end) == ' ';
    return space && continuesAt(end + 1, shouted) ? end + 1 : -1;
  }

  /** "Bộ Văn hóa, Thể thao và Du lịch", but not "Bộ Y tế, Bộ Tài chính". */
  private boolean continuesAfterComma(int next) {
    if (!isCapital(next)
        || HEADS.startsAt(text, next)
        || OPENERS.startsAt(text, next)
        || DocumentTypes.startingAt(text, next).isPresent()) {
      return false;
    }
    int near = Math.min(text.length(), next + LONGEST_SYLLABLES);
    int and = text.lower().substring(next, near).indexOf(" và ");
    int last = next + and + 4;
    return and >= 0 && isCapital(last) && !HEADS.startsAt(text, last);
  }

  private boolean continuesAt(int at, boolean shouted) {
    if (text.has("và", at)) {
      return isCapital(at + 3) && !HEADS.startsAt(text, at + 3) && !isTypeAt(at + 3);
    }
    if (text.has("năm", at) || text.has("ngày", at) || text.has("về", at) || text.has("khóa", at)) {
      return text.has("năm", at) && text.lower().startsWith("thứ ", at - 4);
    }
    if (text.has("chỉ đạo", at) || text.has("đạo", at)) {
      return true;
    }
    if (!isCapital(at) && OPENERS.startsAt(text, at) && !isNoun(at)) {
      return false;
    }
    if (isCapital(at) && !shouted) {
      return !isTypedNumber(at) && !opensTitle(at);
    }
    return shouted
        ? isCapital(at) && !OPENERS.startsAt(text, at)
        : NAME_WORDS.contains(text.lower().substring(at, wordEnd(at)));
  }

  private boolean isTypeAt(int at) {
    return DocumentTypes.startingAt(text, at).isPresent();
  }

  private boolean isTypedNumber(int at) {
    return DocumentTypes.startingAt(text, at)
        .filter(type -> text.has("số", at + type.length() + 1))
        .isPresent();
  }

  /** A capital does not always mean a name: "của UBND tỉnh Phê duyệt Đề án". */
  private boolean opensTitle(int at) {
    int end = OPENERS.end(text, at);
    return end > at
        && !text.lower().startsWith("và ", at - 3)
        && text.lower().indexOf(' ', at) < end
        && !text.lower().startsWith("ban ", at - 4);
  }

  /**
   * "Ban Chỉ đạo tỉnh về X về Y", "Ban Chỉ đạo chuyển đổi số về Y": a committee's name says what it
   * leads, up to the "về" that opens what the document is about.
   */
  private int committee(int start, int end) {
    boolean leads = text.lower().startsWith("ban chỉ đạo", start) || text.has("tổ", start);
    if (!leads || !namesField(end)) {
      return end;
    }
    for (int at = wordEnd(end + 1); at < text.length(); at = wordEnd(at + 1)) {
      char c = text.text().charAt(at);
      if (";.(\n:".indexOf(c) >= 0 || at - end > 200 || (c == ' ' && isTypedNumber(at + 1))) {
        return end;
      }
      if (c == ' ' && (text.has("về", at + 1) || text.has("thông báo", at + 1))) {
        return at;
      }
    }
    return end;
  }

  /** Whether a committee's field follows its name, and no verb of what the document does. */
  private boolean namesField(int end) {
    int field = text.has("về", end + 1) ? end + 4 : end + 1;
    boolean words =
        text.lower().startsWith(" ", end)
            && text.isWordAt(field)
            && !isCapital(field)
            && !Character.isDigit(text.text().charAt(field))
            && !text.has("ngày", field);
    return words && (FIELDS.startsAt(text, field) || !OPENERS.startsAt(text, field));
  }

  private boolean isCapital(int at) {
    return at < text.length() && Character.isUpperCase(text.text().charAt(at));
  }

  /** Whether a title in capitals goes on here: two words of capitals, longer than abbreviations. */
  private boolean isShouted(int start) {
    int space = text.text().indexOf(' ', start);
    int end = space < 0 ? text.length() : wordEnd(space + 1);
    String words = text.text().substring(start, end);
    return space > 0
        && words.equals(words.toUpperCase(Locale.ROOT))
        && end - space > 2
        && !IssuerNames.isAbbreviation(text.text().substring(start, space));
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && " ,;.:()\n\"“”".indexOf(text.text().charAt(end)) < 0) {
      end++;
    }
    return end == start ? Math.min(start + 1, text.length()) : end;
  }
}
