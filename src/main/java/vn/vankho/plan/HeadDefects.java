package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * What the head and the foot of an official document lack (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ
 * lục I). Texts that bear no type word are left alone: they may be no such document at all.
 */
final class HeadDefects {
  private static final Pattern CHAIRMAN = Pattern.compile("(?m)^\\s{0,4}CHỦ TỊCH\\s(?:ỦY|UỶ) BAN");

  private HeadDefects() {}

  static List<Defect> find(Outline outline, Header header) {
    List<Defect> defects = new ArrayList<>();
    if (header.type().isEmpty()) {
      return defects;
    }
    Span head = firstWords(outline);
    boolean bare = TypeLine.letterhead(outline).isBlank();
    if (bare) {
      defects.add(
          new Defect(
              head,
              "missing-header",
              "Không có phần đầu văn bản (Quốc hiệu, cơ quan ban hành) ở trên tên loại; cần đối"
                  + " chiếu với bản chính."));
    }
    if (header.number().isEmpty()) {
      defects.add(
          new Defect(
              head,
              "missing-number",
              "Phần đầu văn bản không có số, ký hiệu hoặc để trống; cần điền theo bản đã ký."));
    }
    if (header.issued().isEmpty()) {
      defects.add(
          new Defect(
              head,
              "missing-date",
              "Phần đầu văn bản không có ngày, tháng, năm ban hành hoặc để trống; cần điền theo bản"
                  + " đã ký."));
    }
    header
        .signer()
        .filter(signer -> lacksAuthority(signer) && !ofChairman(outline))
        .ifPresent(s -> defects.add(authority(outline)));
    return defects;
  }

  private static boolean lacksAuthority(Signer signer) {
    return signer.authority().stream().anyMatch(line -> line.startsWith("KT. Chủ tịch"))
        && signer.authority().stream().noneMatch(line -> line.startsWith("TM."));
  }

  /** A decision that the chairman takes himself says so under its title and is signed for him. */
  private static boolean ofChairman(Outline outline) {
    String opening =
        outline
            .text()
            .substring(
                outline.title().start(), Math.max(outline.title().end(), outline.opening().end()));
    return CHAIRMAN.matcher(opening).find();
  }

  private static Defect authority(Outline outline) {
    int at =
        Math.max(outline.foot().start(), outline.text().lastIndexOf("KT", outline.foot().end()));
    return new Defect(
        new Span(at, Math.min(at + 2, outline.text().length())),
        "missing-authority",
        "Phần ký có “KT. CHỦ TỊCH” nhưng thiếu “TM. ỦY BAN NHÂN DÂN”; nếu ban hành nhân danh Ủy ban"
            + " nhân dân thì phải ghi thêm dòng này.");
  }

  /** The first line of the head: what is missing should have stood there. */
  private static Span firstWords(Outline outline) {
    List<Line> lines = Lines.of(outline.head().of(outline.text()));
    return lines.isEmpty() ? outline.head() : new Span(lines.get(0).start(), lines.get(0).end());
  }
}
