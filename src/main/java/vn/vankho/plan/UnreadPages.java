package vn.vankho.plan;

import java.util.List;
import vn.vankho.source.ExtractedText;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Span;

/** Reports pages whose words are missing because they are pictures and OCR is off. */
final class UnreadPages {
  private UnreadPages() {}

  static List<Defect> of(ExtractedText extracted, NormalizedText text) {
    return extracted.unread().stream().map(page -> defect(page, text)).toList();
  }

  private static Defect defect(int page, NormalizedText text) {
    int at = text.pageStarts().get(page);
    return new Defect(
        new Span(at, at),
        "unread-page",
        "Trang %d của tệp là ảnh nên chữ trên đó chưa được đọc; đặt ocr: true trong vankho.yml, hoặc"
                .formatted(page + 1)
            + " thay bằng tệp có lớp chữ.");
  }
}
