package vn.vankho.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How facts are put into words that readers see. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Words() {}

  /** {@code 08/10/2021}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** One line: every run of white space is one space. */
  static String folded(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }

  /** One line of at most {@code most} UTF-16 units, cut between words. */
  static String shortened(String words, int most) {
    String line = folded(words);
    if (line.length() <= most) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most - 1);
    int end = cut > 0 ? cut : most - 1;
    while (end > 0 && ",;:-–(".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** Whether a heading is printed in capitals throughout. */
  static boolean shouted(String words) {
    return words.codePoints().anyMatch(Character::isLetter)
        && words.codePoints().noneMatch(Character::isLowerCase);
  }
}
