package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.text.Span;

/** Finds quotation marks that lack their partner within a paragraph or the title. */
final class QuoteDefects {
  private static final char OPENING = '“';
  private static final char CLOSING = '”';

  private QuoteDefects() {}

  static List<Defect> find(Outline outline) {
    List<Defect> defects = new ArrayList<>();
    add(defects, outline.text(), outline.title());
    outline.paragraphs().forEach(paragraph -> add(defects, outline.text(), paragraph.span()));
    return defects;
  }

  private static void add(List<Defect> defects, String text, Span span) {
    int open = -1;
    for (int at = span.start(); at < span.end(); at++) {
      char mark = text.charAt(at);
      if (mark == CLOSING && open < 0) {
        defects.add(defect(at, "Có dấu đóng ngoặc kép mà thiếu dấu mở; cần bổ sung dấu “."));
      } else if (mark == OPENING) {
        addUnclosed(defects, open);
      }
      open = mark == OPENING ? at : (mark == CLOSING ? -1 : open);
    }
    addUnclosed(defects, open);
  }

  private static void addUnclosed(List<Defect> defects, int open) {
    if (open >= 0) {
      defects.add(defect(open, "Dấu ngoặc kép mở ra không được đóng lại; cần bổ sung dấu ”."));
    }
  }

  private static Defect defect(int at, String note) {
    return new Defect(new Span(at, at + 1), "quote", note);
  }
}
