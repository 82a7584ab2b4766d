package vn.vankho.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the heads that were read against what the files themselves show: the number and the date
 * line beside the state's name, and the kind that the number's abbreviation says. A file that shows
 * neither the state's name nor, at its very beginning, a number should be of unknown kind. These
 * looks are simple and independent of the program; where the two disagree, both are printed for a
 * human to judge.
 */
final class HeadTable {
  private static final Pattern STATE =
      Pattern.compile(
          "H(?:ÒA|OÀ) ?XÃ ?HỘI ?CHỦ ?NGHĨA|Đảng ?Cộng ?sản ?Việt|ĐẢNG ?CỘNG ?SẢN ?VIỆT");

  private static final Pattern NUMBER =
      Pattern.compile("(?:Số|SỐ|số) ?: ?(\\d{1,5}[\\p{L}]?(?:/\\d{4})?[/-][\\p{L}\\d/&-]+)");

  private static final Pattern DATE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}. -]{2,30}, ?ngày (\\d{1,2}) ?tháng (\\d{1,2}) ?năm ?(\\d{4})");

  private static final Pattern TYPE = Pattern.compile("\\d+\\p{L}?(?:/\\d{4})?[/-](\\p{L}+)[-/].*");

  /**
   * The abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III, and those of normative documents.
   */
  private static final Map<String, String> KINDS =
      Map.of(
          "KH",
          "plan",
          "QĐ",
          "decision",
          "NQ",
          "resolution",
          "CT",
          "directive",
          "TT",
          "circular",
          "NĐ",
          "decree",
          "CĐ",
          "telegram",
          "TB",
          "notice",
          "BC",
          "report",
          "HD",
          "guidance");

  /** Before and after the state's name: two columns of one head. */
  private static final int BEFORE = 400;

  private static final int AFTER = 900;

  private final List<String> remarks = new ArrayList<>();
  private final Count numbers = new Count();
  private final Count dates = new Count();
  private final Count kinds = new Count();
  private final Count others = new Count();
  private int documents;

  private static final class Count {
    private int shown;
    private int right;

    boolean add(boolean same) {
      shown++;
      right += same ? 1 : 0;
      return same;
    }
  }

  private HeadTable() {}

  /**
   * The table.
   *
   * @param folder text files
   * @param readings what {@code vankho inspect --out} wrote of them
   */
  static String of(Path folder, Path readings) throws IOException {
    HeadTable table = new HeadTable();
    List<Path> files;
    try (Stream<Path> all = Files.walk(readings)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      Entry reading = Entry.in(file);
      String source = reading.part("source").text("path");
      table.add(source, Files.readString(folder.resolve(source)), reading);
    }
    return table.written();
  }

  private void add(String source, String text, Entry reading) {
    documents++;
    Optional<String> head = head(text);
    String kind = reading.text("kind");
    if (head.isEmpty()) {
      note(others.add(kind.equals("unknown")), source, "no head", "", kind);
      return;
    }
    Entry header = reading.part("header");
    String number = header.text("number");
    shown(NUMBER, head.get())
        .ifPresent(
            m -> {
              String shown = m.group(1);
              note(numbers.add(same(number, shown)), source, "number", shown, number);
              kind(shown, head.get())
                  .ifPresent(k -> note(kinds.add(kind.equals(k)), source, "kind", k, kind));
            });
    shown(DATE, head.get())
        .map(m -> "%s-%02d-%02d".formatted(m.group(3), day(m, 2), day(m, 1)))
        .ifPresent(
            shown ->
                note(
                    dates.add(header.text("date").equals(shown)),
                    source,
                    "date",
                    shown,
                    header.text("date")));
  }

  private static int day(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** A line break may have cut the number that is shown short. */
  private static boolean same(String read, String shown) {
    String folded = shown.toUpperCase(Locale.ROOT);
    return !read.isEmpty() && read.toUpperCase(Locale.ROOT).startsWith(folded);
  }

  /** "CT" is also the tax department, whose dispatches bear no type word. */
  private static Optional<String> kind(String number, String head) {
    Matcher type = TYPE.matcher(number);
    boolean known = type.matches() && (!type.group(1).equals("CT") || head.contains("CHỈ THỊ"));
    return known ? Optional.ofNullable(KINDS.get(type.group(1))) : Optional.empty();
  }

  private static Optional<Matcher> shown(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static Optional<String> head(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[*|_]|-{3,}", " ")
            .replaceAll("\\s+", " ");
    Matcher state = STATE.matcher(folded);
    Matcher number = NUMBER.matcher(folded).region(0, Math.min(folded.length(), BEFORE));
    boolean named = state.find();
    if (!named && !number.find()) {
      return Optional.empty();
    }
    int at = named ? state.start() : 0;
    return Optional.of(
        folded.substring(Math.max(0, at - BEFORE), Math.min(folded.length(), at + AFTER)));
  }

  private void note(boolean same, String source, String what, String shown, String read) {
    if (!same) {
      remarks.add("%s: %s shown %s, read %s".formatted(source, what, shown, read));
    }
  }

  private String written() {
    StringBuilder table = new StringBuilder();
    remarks.forEach(remark -> table.append(remark).append('\n'));
    table.append(documents).append(" documents\n");
    row(table, "number", numbers);
    row(table, "date", dates);
    row(table, "kind by its number", kinds);
    row(table, "unknown without a head", others);
    return table.toString();
  }

  private static void row(StringBuilder table, String name, Count tally) {
    double share = tally.shown == 0 ? 100 : 100.0 * tally.right / tally.shown;
    table.append("%-24s %5d of %5d  %5.1f %%\n".formatted(name, tally.right, tally.shown, share));
  }
}
