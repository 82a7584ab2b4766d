package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines under "Nơi nhận" together into recipients. */
final class RecipientReader {
  private static final Pattern COPIES =
      Pattern.compile("\\(?\\d{1,3}(?: ?b| ?bản)?\\)?(?: ?[\\p{Lu}.]{1,5})?");

  private RecipientReader() {}

  static List<String> read(List<String> lines) {
    List<String> recipients = new ArrayList<>();
    boolean dashed = lines.stream().anyMatch(RecipientReader::opens);
    for (String line : lines) {
      int last = recipients.size() - 1;
      if (opens(line) || (!dashed && (last < 0 || ends(recipients.get(last))))) {
        recipients.add(opens(line) ? line.substring(1).strip() : line);
      } else if (last >= 0 && (!ends(recipients.get(last)) || copies(recipients.get(last), line))) {
        recipients.set(last, recipients.get(last) + " " + line);
      }
    }
    return recipients.stream().map(RecipientReader::bare).filter(r -> !r.isEmpty()).toList();
  }

  /** "Lưu: VT, CT." goes on with the number of copies and the typist's letters: "08 KH". */
  private static boolean copies(String recipient, String line) {
    return recipient.startsWith("Lưu") && COPIES.matcher(line).matches();
  }

  private static boolean opens(String line) {
    return "-–—+•".indexOf(line.charAt(0)) >= 0;
  }

  private static boolean ends(String recipient) {
    return recipient.endsWith(";") || recipient.endsWith(".");
  }

  private static String bare(String recipient) {
    int end = recipient.length();
    while (end > 0 && " ;.,:".indexOf(recipient.charAt(end - 1)) >= 0) {
      end--;
    }
    return recipient.substring(0, end);
  }
}
