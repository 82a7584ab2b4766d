package vn.vankho.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says who issued a document, from its letterhead or, where that is lost, from what it says. */
final class IssuerReader {
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(CHỦ TỊCH )?(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)(.*)");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s*(TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\\s+(.*)");

  /** First words of an agency that stands under a council or a ministry. */
  private static final Pattern LOWER =
      Pattern.compile(
          "\\s(?=(?:SỞ|CỤC|TỔNG CỤC|CHI CỤC|BAN|VĂN PHÒNG|THANH TRA|HUYỆN|QUẬN|PHƯỜNG|XÃ|THUẾ|VIỆN|TRUNG TÂM)\\s)");

  /** So many mentions count where nothing but the text can tell the province. */
  private static final int FEWEST_MENTIONS = 1;

  private IssuerReader() {}

  /** The issuer in normal case, from a letterhead in capitals. */
  static Optional<String> issuer(String letterhead) {
    Matcher council = COUNCIL.matcher(letterhead);
    if (council.matches()) {
      String body = council.group(2).startsWith("H") ? "Hội đồng nhân dân" : "Ủy ban nhân dân";
      String head = council.group(1) == null ? "" : "Chủ tịch ";
      return Optional.of(head + council(body, council.group(3)));
    }
    return letterhead.isBlank() ? Optional.empty() : Optional.of(agency(letterhead));
  }

  private static String council(String body, String rest) {
    Matcher unit = UNIT.matcher(rest);
    if (!unit.matches()) {
      return body;
    }
    String[] parts = LOWER.split(" " + unit.group(2).strip(), -1);
    String word =
        unit.group(1).startsWith("TP") ? "thành phố" : unit.group(1).toLowerCase(Locale.ROOT);
    String place = word + " " + place(parts[0]);
    String lower = parts.length > 1 ? parts[parts.length - 1] : "";
    return lower.isEmpty() ? body + " " + place : lower(body, lower, place);
  }

  /** "UBND TỈNH X / SỞ Y TẾ" is the department; "UBND / HUYỆN Y TỈNH X" the lower council. */
  private static String lower(String body, String lower, String place) {
    Matcher unit = UNIT.matcher(lower);
    return unit.matches()
        ? body + " " + unit.group(1).toLowerCase(Locale.ROOT) + " " + place(unit.group(2))
        : agency(lower) + " " + place;
  }

  private static String agency(String capitals) {
    String[] parts = LOWER.split(" " + capitals, -1);
    return Casing.ofNames().normal(parts[parts.length - 1]);
  }

  private static String place(String capitals) {
    return Provinces.named(capitals)
        .map(Province::name)
        .orElseGet(() -> Casing.everyWord(capitals));
  }

  /** The province that a name such as "Ủy ban nhân dân tỉnh X" or a place holds. */
  static Optional<String> province(String name) {
    List<Provinces.Mention> mentions = Provinces.find(name);
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(mentions.get(mentions.size() - 1).province().name());
  }

  /** The province that a text names most often together with the unit word or an agency's. */
  static Optional<String> commonest(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (Provinces.Mention mention : Provinces.find(text)) {
      int from = Math.max(0, mention.span().start() - 12);
      String before = text.substring(from, mention.span().start()).toLowerCase(Locale.ROOT);
      boolean own = before.matches("(?s).*(?:tỉnh|thành phố|tp\\.?|báo|đài)\\s*");
      counts.merge(mention.province().name(), own ? 2 : 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > FEWEST_MENTIONS)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
