package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.text.Span;

/**
 * Tells where a second document begins in a file: what a decision issues ("Ban hành kèm theo Quyết
 * định số …"), or another document with a letterhead and a number of its own. Forms to be filled in
 * have a letterhead too, but no number.
 */
final class SeveralDocuments {
  /** Between type word and "(Kèm theo …)" stands a title; over a number, two columns. */
  private static final int MOST_TITLE_LINES = 12;

  private static final int MOST_HEAD_LINES = 14;

  /** {@code 2820/} of 2820/QĐ-UBND. */
  private static final Pattern SERIAL = Pattern.compile("số(\\d{1,6}[a-z]?[/-])");

  /** What decisions issue; other types of paper are attached as forms. */
  private static final Set<String> ISSUED =
      Set.of(
          "KẾ HOẠCH",
          "KẾ HOẠCH HÀNH ĐỘNG",
          "CHƯƠNG TRÌNH",
          "CHƯƠNG TRÌNH HÀNH ĐỘNG",
          "QUY CHẾ",
          "QUY ĐỊNH",
          "ĐỀ ÁN",
          "DỰ ÁN",
          "PHƯƠNG ÁN",
          "HƯỚNG DẪN");

  private final Optional<String> ownNumber;
  private final List<Line> lines;

  private SeveralDocuments(Outline outline, Header header) {
    this.ownNumber = header.number();
    this.lines =
        Lines.of(outline.text()).stream()
            .filter(line -> line.start() >= outline.head().end())
            .toList();
  }

  static List<Defect> find(Outline outline, Header header) {
    return header.type().isEmpty() || !mayHave(outline.text(), outline.head().end())
        ? List.of()
        : new SeveralDocuments(outline, header).find();
  }

  /** A cheap look before the lines are cut: most texts name no number of their own twice. */
  private static boolean mayHave(String text, int from) {
    return Stream.of("Số", "SỐ", "èm theo", "ÈM THEO")
        .anyMatch(sign -> text.indexOf(sign, from) >= 0);
  }

  private List<Defect> find() {
    List<Defect> defects = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (numbered(i)) {
        defects.add(another(lines.get(top(i))));
      } else if (attached(i)) {
        defects.add(issued(lines.get(i)));
      }
    }
    return defects;
  }

  private static Defect another(Line line) {
    return defect(line, "một văn bản khác, có phần đầu và số riêng, bắt đầu từ đây");
  }

  private static Defect issued(Line line) {
    String type = line.words().toLowerCase(Locale.forLanguageTag("vi"));
    return defect(line, type + " ban hành kèm theo bắt đầu từ đây");
  }

  private static Defect defect(Line line, String what) {
    return new Defect(
        new Span(line.start(), line.end()),
        "several-documents",
        "Tệp có hơn một văn bản: %s; nên tách thành tệp riêng để mỗi văn bản có trang của mình."
            .formatted(what));
  }

  /** Whether the number of another document stands on a line, with its type word below. */
  private boolean numbered(int at) {
    String words = lines.get(at).words();
    if (!words.startsWith("Số") && !words.startsWith("SỐ")) {
      return false;
    }
    Optional<String> number = new LetterheadReader(words).number();
    return number.isPresent() && !number.equals(ownNumber) && typed(at);
  }

  private boolean typed(int at) {
    return lines.subList(at + 1, Math.min(lines.size(), at + MOST_HEAD_LINES)).stream()
        .anyMatch(line -> typeWord(line.words()));
  }

  /** The line on which the letterhead over a number begins. */
  private int top(int at) {
    int top = at;
    for (int i = at; i >= Math.max(0, at - MOST_HEAD_LINES); i--) {
      String words = lines.get(i).words();
      if (FootLines.isSignature(words)) {
        break;
      }
      if (Letterhead.mayHold(words) || (top - i <= 2 && Capitals.prevail(words))) {
        top = i;
      }
    }
    return top;
  }

  /** Whether a line is the type word of what is attached to the document before it. */
  private boolean attached(int at) {
    String type = lines.get(at).words();
    if (!ISSUED.contains(type) || !typeWord(type)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(lines.size(), at + MOST_TITLE_LINES); i++) {
      String words = lines.get(i).words().toLowerCase(Locale.ROOT);
      if (words.startsWith("(")) {
        return words.contains("kèm theo") && !namesOther(i);
      }
    }
    return false;
  }

  /** What is attached to another document only stands as an example. */
  private boolean namesOther(int at) {
    String remark =
        lines.subList(at, Math.min(lines.size(), at + 3)).stream()
            .map(Line::words)
            .collect(Collectors.joining())
            .replaceAll("[\\s:]", "");
    Matcher serial = SERIAL.matcher(remark);
    return serial.find() && ownNumber.filter(n -> n.startsWith(serial.group(1))).isEmpty();
  }

  private static boolean typeWord(String words) {
    return Capitals.prevail(words)
        && TypeWords.at(words).filter(type -> type.length() == words.length()).isPresent();
  }
}
