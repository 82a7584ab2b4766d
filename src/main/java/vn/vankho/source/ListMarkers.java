package vn.vankho.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The bullets and numbers that a browser prints before list items. */
final class ListMarkers {
  private static final int LETTERS = 26;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** An item that brings its own marker: "- …", "+ …", "1. …", "1.2. …", "a) …", "IV. …". */
  private static final Pattern MARKED =
      Pattern.compile(
          "^[\\s\\u00A0]*+(?:[-+*•·–—]|(?:\\d{1,3}\\.){0,4}+(?:\\d{1,3}|\\p{L}|[IVXivx]{1,5})[.)])");

  private ListMarkers() {}

  /** The marker of an item with a space after it, or nothing where none is printed. */
  static String of(Element item) {
    Element list = item.parent();
    if (list == null || isUnmarked(list) || MARKED.matcher(item.wholeText()).lookingAt()) {
      return "";
    }
    return list.normalName().equals("ol") ? number(list, item) + ". " : "- ";
  }

  private static boolean isUnmarked(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("list-style:none") || style.contains("list-style-type:none");
  }

  private static String number(Element list, Element item) {
    int number = integer(list.attr("start"), 1);
    for (Element other : list.children()) {
      if (other.normalName().equals("li")) {
        number = integer(other.attr("value"), number);
        if (other == item) {
          break;
        }
        number++;
      }
    }
    return written(number, list.attr("type"));
  }

  private static String written(int number, String type) {
    return switch (type) {
      case "a" -> letter(number).toLowerCase(Locale.ROOT);
      case "A" -> letter(number);
      case "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "I" -> roman(number);
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number) {
    boolean inAlphabet = number >= 1 && number <= LETTERS;
    return inAlphabet ? String.valueOf((char) ('A' + number - 1)) : String.valueOf(number);
  }

  private static String roman(int number) {
    if (number < 1 || number >= 4000) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  private static int integer(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
