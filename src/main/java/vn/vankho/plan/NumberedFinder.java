package vn.vankho.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents that are mentioned by number. */
final class NumberedFinder {
  /** Numbers that share the last one's symbol: "số 1, 2 và 3/QĐ-TTg". */
  private static final Pattern SHARED_SYMBOL =
      Pattern.compile("số ?+:? ?+((?:\\d{1,5}+ ?+(?:,|;|và) ?+){1,12}+)$");

  private static final Pattern TERM =
      Pattern.compile(",? (?:\\(kh[oó][aá] [ivxlc]{1,6}\\)|kh[oó][aá] [ivxlc]{1,6}(?!\\p{L}))");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,5}+");
  private static final int LONGEST_LAW = 160;
  private static final int FARTHEST_ISSUER = 90;

  private final FoldedText text;
  private final CitedIssuerReader issuers;
  private final CitedTitleReader titles;
  private final List<Mention> mentions = new ArrayList<>();

  NumberedFinder(FoldedText text) {
    this.text = text;
    this.issuers = new CitedIssuerReader(text);
    this.titles = new CitedTitleReader(text, issuers);
  }

  /** The mentions in the order of the text. */
  List<Mention> find() {
    int end = 0;
    for (int at : text.starts()) {
      if (at >= end && startsNumber(at) && isDelimited(at)) {
        Optional<DocumentNumbers.Numbered> number = DocumentNumbers.at(text.text(), at);
        if (number.isPresent() && add(at, number.get())) {
          end = number.get().end();
        }
      }
    }
    return mentions;
  }

  /** Whether a delimiter follows the digits: few of a text's numbers have one. */
  private boolean isDelimited(int at) {
    int end = at;
    while (text.isWordAt(end) && end - at < 8) {
      end++;
    }
    end += end < text.length() && text.text().charAt(end) == ' ' ? 1 : 0;
    return end < text.length()
        && (text.text().charAt(end) == '/' || text.text().charAt(end) == '-');
  }

  private boolean startsNumber(int at) {
    if (at == 0 || !Letters.digit(text.text().charAt(at))) {
      return at == 0;
    }
    char before = text.text().charAt(at - 1);
    return Character.isLetter(before)
        ? text.lower().startsWith("số", at - 2)
        : !Character.isDigit(before) && before != '/' && before != '-';
  }

  /** What stands before a number: a type word, its place, and whether "số" comes between. */
  private record Lead(int start, Optional<String> type, boolean saysNumber) {}

  private boolean add(int at, DocumentNumbers.Numbered number) {
    int listed = sharedFrom(at);
    Lead lead = lead(listed);
    boolean goesOn = lead.type().isEmpty() && followsMention(lead.start());
    if (!number.sure() && lead.type().isEmpty() && !lead.saysNumber() && !goesOn) {
      return false;
    }
    String type =
        lead.type()
            .or(() -> goesOn ? Optional.of(last().type()) : Optional.empty())
            .or(number::type)
            .orElse("Công văn");
    Mention mention = identified(lead.start(), number.end(), type, number.full());
    addShared(listed, at, lead.start(), mention, number);
    mentions.add(listed == at ? mention : from(at, mention));
    return true;
  }

  private Mention last() {
    return mentions.get(mentions.size() - 1);
  }

  private static Mention from(int start, Mention mention) {
    return new Mention(
        start,
        mention.end(),
        mention.type(),
        mention.number(),
        mention.issued(),
        mention.issuer(),
        mention.title());
  }

  /** Where the list of bare numbers starts that shares the symbol of the number at {@code at}. */
  private int sharedFrom(int at) {
    String before = text.lower().substring(Math.max(text.paragraphStart(at), at - 80), at);
    Matcher shared = SHARED_SYMBOL.matcher(before);
    return shared.find() ? at - before.length() + shared.start(1) : at;
  }

  private void addShared(
      int listed, int at, int start, Mention last, DocumentNumbers.Numbered number) {
    Matcher digits = DIGITS.matcher(text.text()).region(listed, at);
    int from = start;
    while (digits.find()) {
      mentions.add(
          new Mention(
              from,
              digits.end(),
              last.type(),
              Optional.of(digits.group() + number.symbol()),
              last.issued(),
              last.issuer(),
              last.title()));
      from = digits.end();
    }
  }

  /** Whether only a comma or "và" parts this place from the last mention. */
  private boolean followsMention(int at) {
    if (mentions.isEmpty() || last().end() > at || at - last().end() > 8) {
      return false;
    }
    String between = text.lower().substring(last().end(), at).strip();
    return between.matches("(,|;|và|, và|hoặc|đến)");
  }

  private Lead lead(int at) {
    int end = spacesBefore(at, ":.");
    boolean saysNumber = text.lower().startsWith("số", end - 2) && !text.isWordAt(end - 3);
    int typeEnd = saysNumber ? spacesBefore(end - 2, ":(") : spacesBefore(at, "(:");
    Optional<String> type = DocumentTypes.endingAt(text, typeEnd);
    if (type.isPresent()) {
      return new Lead(typeEnd - type.get().length(), type, saysNumber);
    }
    int start = saysNumber ? end - 2 : at;
    return law(start)
        .or(() -> issuedBetween(start, typeEnd))
        .orElse(new Lead(start, type, saysNumber));
  }

  private int spacesBefore(int at, String signs) {
    int end = at;
    while (end > 0
        && (text.text().charAt(end - 1) == ' '
            || signs.indexOf(text.text().charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  /** A law's name stands between its type word and its number: "Luật Dược số 105/2016/QH13". */
  private Optional<Lead> law(int numberStart) {
    int from = Math.max(text.paragraphStart(numberStart), numberStart - LONGEST_LAW);
    for (int at = from; at < numberStart; at++) {
      Optional<String> type = LawNames.typeAt(text, at);
      if (type.isPresent() && isLawName(at + type.get().length(), numberStart)) {
        return Optional.of(new Lead(at, type, true));
      }
    }
    return Optional.empty();
  }

  private boolean isLawName(int from, int to) {
    String name = text.text().substring(from, to);
    boolean own = name.chars().noneMatch(c -> ";.:\n/".indexOf(c) >= 0);
    return own
        && !name.contains(", Luật")
        && !name.contains("và Luật")
        && LawNames.opens(text, from + 1);
  }

  /** "Quyết định của Thủ tướng Chính phủ số 12/QĐ-TTg". */
  private Optional<Lead> issuedBetween(int start, int end) {
    int of = lastOf(end);
    if (of < text.paragraphStart(end)) {
      return Optional.empty();
    }
    return DocumentTypes.endingAt(text, of)
        .filter(type -> issuers.at(of + 1).filter(issuer -> issuer.end() == end).isPresent())
        .map(type -> new Lead(of - type.length(), Optional.of(type), start < end));
  }

  private Mention identified(int start, int numberEnd, String type, String number) {
    int end = numberEnd;
    Optional<LocalDate> issued = Optional.empty();
    Optional<String> issuer = Optional.empty();
    for (int facts = 0; facts < 3; facts++) {
      int next = skipped(end);
      Optional<VietnameseDates.Dated> date = issued.isEmpty() ? dateAt(next) : Optional.empty();
      Optional<CitedIssuerReader.Issuer> name =
          issuer.isEmpty() ? issuerAt(next) : Optional.empty();
      issued = issued.or(() -> date.map(VietnameseDates.Dated::value));
      issuer = issuer.or(() -> name.map(CitedIssuerReader.Issuer::name));
      end =
          Math.max(
              end,
              Math.max(
                  date.map(VietnameseDates.Dated::end).orElse(0),
                  name.map(CitedIssuerReader.Issuer::end).orElse(0)));
    }
    end = termEnd(end);
    Optional<String> by = issuer.or(() -> issuerBefore(start));
    return new Mention(start, end, type, Optional.of(number), issued, by, titles.after(end));
  }

  /** "theo đề nghị của Sở Y tế tại Tờ trình số …": who proposes in a document has issued it. */
  private Optional<String> issuerBefore(int start) {
    int end = start - " tại ".length();
    int of = text.lower().startsWith(" tại ", end) ? lastOf(end) : -1;
    return of < 0
        ? Optional.empty()
        : issuers
            .at(of + 1)
            .filter(issuer -> issuer.end() == end)
            .map(CitedIssuerReader.Issuer::name);
  }

  /** Offset of the last " của " before {@code end}, near enough to belong to it; -1 if none is. */
  private int lastOf(int end) {
    int of = text.lower().substring(Math.max(0, end - FARTHEST_ISSUER), end).lastIndexOf(" của ");
    return of < 0 ? -1 : Math.max(0, end - FARTHEST_ISSUER) + of;
  }

  /** "(khóa XIII)" belongs to the issuer before it. */
  private int termEnd(int end) {
    Matcher term = TERM.matcher(text.lower()).region(end, Math.min(text.length(), end + 20));
    return term.lookingAt() ? term.end() : end;
  }

  private int skipped(int end) {
    int at = end;
    while (at < text.length() && at - end < 3 && " ,(".indexOf(text.text().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private Optional<VietnameseDates.Dated> dateAt(int at) {
    for (String lead : List.of("ngày", "ban hành ngày", "ký ngày", "cùng ngày", "đề ngày")) {
      if (text.has(lead, at)) {
        return VietnameseDates.at(text.lower(), at + lead.length() + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<CitedIssuerReader.Issuer> issuerAt(int at) {
    return text.text().startsWith("(", at - 1) ? Optional.empty() : issuers.at(at);
  }
}
