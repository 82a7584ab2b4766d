package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads by what authority and in what position someone signed (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * mục II.7): {@code TM.} for the collective, {@code KT.} in place of the head, {@code TL.} and
 * {@code TUQ.} by order and by mandate, {@code Q.} acting.
 */
final class SignatureReader {
  private static final String POSITION =
      "(?:PHÓ |QUYỀN )?(?:TỔNG )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|BỘ TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG"
          + "|BÍ THƯ|THỦ TƯỚNG|CHÁNH VĂN PHÒNG|VIỆN TRƯỞNG|CHÁNH ÁN|CỤC TRƯỞNG|HIỆU TRƯỞNG|THỨ TRƯỞNG)";
  private static final Pattern PART =
      Pattern.compile(
          "(?:(TM|T/M)\\s?\\.?\\s?(\\p{Lu}.{0,60}?)(?=\\s(?:KT|K/T|TL|TUQ|Q)\\s?\\.|\\s"
              + POSITION
              + "|$))"
              + "|(?:(KT|K/T|TL|TUQ)\\s?\\.?\\s?("
              + POSITION
              + "(?:\\s(?!PHÓ|THỨ|KT|TL)\\p{Lu}+){0,6}))"
              + "|((?:Q\\.\\s?)?"
              + POSITION
              + "(?:\\s(?!PHÓ|THỨ|KT|TL)\\p{Lu}+){0,6})");

  private SignatureReader() {}

  static Signer read(List<String> lines, String name) {
    Casing casing = Casing.ofNames();
    List<String> authority = new ArrayList<>();
    String position = "";
    Matcher part = PART.matcher(String.join(" ", lines));
    while (part.find()) {
      if (part.group(1) != null) {
        authority.add("TM. " + casing.normal(part.group(2)));
      } else if (part.group(3) != null) {
        authority.add(part.group(3).replace("/", "") + ". " + casing.normal(part.group(4)));
      } else {
        position = casing.normal(part.group(5));
      }
    }
    return new Signer(person(name), position, authority);
  }

  private static String person(String name) {
    return Capitals.prevail(name) ? Casing.everyWord(name) : name;
  }
}
