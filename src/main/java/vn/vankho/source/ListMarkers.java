package vn.vankho.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
          "^[\\s\\u00A0]*+(?:[-+*•·–—]|(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|\\p{L}|[IVXivx]{1,5})[.)])");

  private ListMarkers() {}

  /** Writes the markers into the items of all lists below an element. */
  static void print(Element root) {
    root.select("ul, ol").forEach(ListMarkers::printList);
  }

  private static void printList(Element list) {
    int number = integer(list.attr("start"), 1);
    for (Element item : list.children()) {
      if (item.normalName().equals("li")) {
        number = integer(item.attr("value"), number);
        printItem(list, item, number++);
      }
    }
  }

  private static void printItem(Element list, Element item, int number) {
    if (isUnmarked(list) || MARKED.matcher(item.wholeText()).lookingAt()) {
      return;
    }
    String bullet =
        list.normalName().equals("ol") ? written(number, list.attr("type")) + ". " : "- ";
    firstLine(item).prependText(bullet);
  }

  /** A paragraph that begins an item stands beside the marker, not below it. */
  private static Element firstLine(Element item) {
    Element first = item.firstElementChild();
    boolean begins = first != null && first.isBlock() && isFirst(first);
    return begins && !first.is("ul, ol, table") ? firstLine(first) : item;
  }

  private static boolean isFirst(Element child) {
    Node before = child.previousSibling();
    return before == null
        || (before instanceof TextNode text && text.isBlank() && text.previousSibling() == null);
  }

  private static boolean isUnmarked(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("list-style:none") || style.contains("list-style-type:none");
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
