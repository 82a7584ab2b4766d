package vn.vankho.measure.pages;

import java.awt.Font;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The blocks of a plan in Markdown or text. Blank lines set paragraphs apart, which lose their hard
 * line breaks. A line of {@code |} ends a cell: two or four cells are columns, as letterheads and
 * signatures have them; larger tables are left out, for their reading order is open.
 */
final class PlanBlocks {
  private static final Pattern BLANK_LINES =
      Pattern.compile("\\n[ \\t*\\xA0]*+(?:\\n[ \\t*\\xA0]*+)++");
  private static final Pattern CELL_END = Pattern.compile("(?m)^[ \\t]*+\\|[ \\t]*+$");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*?)(?=[^*\\s])([^*|\\n]*+\\n[^*|]*+)\\1");
  private static final Pattern MARKS = Pattern.compile("[*#\\\\]++|^-{3,}+$");
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final int MOST_CELLS = 4;
  private static final int LONGEST_TITLE = 400;

  private PlanBlocks() {}

  static List<Block> of(String text) {
    String unix = Normalizer.normalize(text.replace("\r", ""), Normalizer.Form.NFC);
    return BLANK_LINES.splitAsStream(unix).flatMap(PlanBlocks::block).toList();
  }

  private static Stream<Block> block(String part) {
    if (CELL_END.matcher(part).find()) {
      return columns(part);
    }
    String words = plain(part);
    return words.isEmpty() ? Stream.empty() : Stream.of(paragraph(part.strip(), words));
  }

  private static Block paragraph(String part, String words) {
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    if (capitals && words.length() < LONGEST_TITLE && !words.matches("[IVX\\d]+[.:].*")) {
      return Block.of(Block.Kind.TITLE, Font.BOLD, words);
    }
    return Block.of(Block.Kind.PARAGRAPH, capitals ? Font.BOLD : style(part), words);
  }

  private static Stream<Block> columns(String part) {
    List<List<String>> cells =
        CELL_END
            .splitAsStream(EMPHASIS.matcher(part).replaceAll(m -> m.group().replace('\n', ' ')))
            .map(PlanBlocks::lines)
            .filter(Predicate.not(List::isEmpty))
            .toList();
    if (cells.size() > MOST_CELLS || cells.size() % 2 == 1) {
      return Stream.empty();
    }
    List<Block> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 2) {
      rows.add(new Block(Block.Kind.COLUMNS, Font.PLAIN, cells.subList(i, i + 2)));
    }
    return rows.stream();
  }

  private static List<String> lines(String cell) {
    return cell.lines().map(PlanBlocks::plain).filter(Predicate.not(String::isEmpty)).toList();
  }

  private static int style(String part) {
    if (part.startsWith("**") && part.endsWith("**")) {
      return Font.BOLD;
    }
    return part.startsWith("*") && part.endsWith("*") ? Font.ITALIC : Font.PLAIN;
  }

  /** The words alone, one blank between them. */
  private static String plain(String markdown) {
    String words = MARKS.matcher(markdown.strip()).replaceAll("");
    return String.join(" ", Arrays.asList(BLANKS.split(words.strip())));
  }
}
