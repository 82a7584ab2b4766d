package vn.vankho.site;

import java.time.LocalDate;
import java.util.Locale;
import vn.vankho.text.OneLine;

/** How facts are put into words that readers see. */
final class Words {

  private Words() {}

  /** {@code 08/10/2021}. */
  static String day(LocalDate date) {
    return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + year(date.getYear());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static String year(int year) {
    return year < 1000 ? String.format(Locale.ROOT, "%04d", year) : String.valueOf(year);
  }

  /** One line: every run of white space is one space. */
  static String folded(String words) {
    return OneLine.of(words);
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
