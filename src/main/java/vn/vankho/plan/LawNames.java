package vn.vankho.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of laws, which have no quotation marks: by the table of laws or to their end. */
final class LawNames {
  private static final Pattern YEAR = Pattern.compile(" năm (?:19|20)\\d{2}");
  private static final WordList LAWS = WordList.lowerOf("laws.tsv");
  private static final WordList LAW_ENDS = WordList.of("law-name-ends.tsv");

  private LawNames() {}

  /** The type word of a law that starts at {@code at}. */
  static Optional<String> typeAt(FoldedText text, int at) {
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
  static boolean opens(FoldedText text, int at) {
    return at < text.length()
        && (Character.isUpperCase(text.text().charAt(at))
            || text.has("sửa đổi", at)
            || LAWS.startsAt(text, at));
  }

  /** Where a law's name that starts at {@code from} ends; {@code from} where none starts. */
  static int end(FoldedText text, int from) {
    if (!opens(text, from)) {
      return from;
    }
    int known = LAWS.end(text, from);
    int end = known == from ? unknownEnd(text, from) : known;
    Matcher year = YEAR.matcher(text.lower()).region(end, text.length());
    return year.lookingAt() ? year.end() : end;
  }

  private static int unknownEnd(FoldedText text, int from) {
    int at = from;
    while (at < text.length() && at - from < 120) {
      char c = text.text().charAt(at);
      if (";.:()\n\"“”".indexOf(c) >= 0
          || (c == ',' && !text.lower().startsWith("sửa đổi, bổ sung", at - 7))
          || (c == ' ' && LAW_ENDS.startsAt(text, at + 1) && !text.has("số điều", at + 1))) {
        break;
      }
      int law = typeAt(text, at).isPresent() ? LAWS.end(text, at + 5) : at;
      if (law > at + 5) {
        return law;
      }
      at++;
    }
    return at;
  }
}
