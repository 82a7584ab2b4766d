package vn.vankho.measure.pages;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets blocks on A4 as Nghị định 30/2020/NĐ-CP, Phụ lục I lays plans out: margins of 30, 20, 20 and
 * 20 mm, 14 points, a first line indented by 1 cm, both edges even, and numbers on top of all pages
 * but the first.
 */
final class Typesetter {
  private static final double MILLIMETRE = 72 / 25.4;
  private static final double LEFT = 30 * MILLIMETRE;
  private static final double TOP = 20 * MILLIMETRE;
  private static final double RIGHT = Page.WIDTH - 20 * MILLIMETRE;
  private static final double BOTTOM = Page.HEIGHT - 20 * MILLIMETRE;
  private static final double INDENT = 10 * MILLIMETRE;
  private static final double LEADING = 18;
  private static final double BETWEEN = 5;
  private static final double MIDDLE = LEFT + (RIGHT - LEFT) * 0.42;
  private static final float SIZE = 14;
  private static final float COLUMN_SIZE = 12;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Typeface face;
  private final List<Page> pages = new ArrayList<>();
  private List<PrintedWord> words = new ArrayList<>();
  private List<String> truth = new ArrayList<>();
  private double y = TOP;

  private Typesetter(Typeface face) {
    this.face = face;
  }

  static List<Page> pages(List<Block> blocks, Typeface face) {
    Typesetter setter = new Typesetter(face);
    blocks.forEach(setter::set);
    setter.endPage();
    return List.copyOf(setter.pages);
  }

  private void set(Block block) {
    if (block.kind() == Block.Kind.COLUMNS) {
      setColumns(block.cells());
    } else {
      setParagraph(block, block.kind() == Block.Kind.TITLE);
    }
    y += BETWEEN;
  }

  private void setParagraph(Block block, boolean title) {
    Font font = face.font(block.style(), SIZE);
    List<String> lines = broken(block.words(), font, RIGHT - LEFT, title ? 0 : INDENT);
    for (int i = 0; i < lines.size(); i++) {
      nextLine();
      double indent = i == 0 && !title ? INDENT : 0;
      double spare = RIGHT - LEFT - indent - width(lines.get(i), font);
      boolean even = !title && i < lines.size() - 1;
      put(lines.get(i), font, LEFT + (title ? spare / 2 : indent), even ? spare : 0);
      truth.add(lines.get(i));
    }
  }

  /** Two columns, each line in the middle of its own; a row of the truth has both. */
  private void setColumns(List<List<String>> cells) {
    Font font = face.font(Font.PLAIN, COLUMN_SIZE);
    List<String> left = broken(cells.get(0), font, MIDDLE - LEFT);
    List<String> right = broken(cells.get(1), font, RIGHT - MIDDLE);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      nextLine();
      String one = i < left.size() ? left.get(i) : "";
      String two = i < right.size() ? right.get(i) : "";
      put(one, font, (LEFT + MIDDLE - width(one, font)) / 2, 0);
      put(two, font, (MIDDLE + RIGHT - width(two, font)) / 2, 0);
      truth.add((one + "   " + two).strip());
    }
  }

  private static List<String> broken(List<String> lines, Font font, double width) {
    return lines.stream().flatMap(line -> broken(line, font, width, 0).stream()).toList();
  }

  private static List<String> broken(String text, Font font, double width, double indent) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      double room = width - (lines.isEmpty() ? indent : 0);
      if (!line.isEmpty() && width(longer, font) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  /** Puts a line's words down, with the spare width shared out among the blanks. */
  private void put(String line, Font font, double x, double spare) {
    String[] parts = line.split(" ", -1);
    double blank = width(" ", font) + spare / Math.max(1, parts.length - 1);
    double at = x;
    for (String word : parts) {
      if (!word.isEmpty()) {
        words.add(new PrintedWord(word, font, at, y));
      }
      at += width(word, font) + blank;
    }
  }

  private void nextLine() {
    if (y + LEADING > BOTTOM) {
      endPage();
      String number = String.valueOf(pages.size() + 1);
      Font font = face.font(Font.PLAIN, SIZE);
      put(number, font, (LEFT + RIGHT) / 2, 0);
      truth.add(number);
      y += LEADING;
    }
    y += LEADING;
  }

  private void endPage() {
    pages.add(new Page(words, truth));
    words = new ArrayList<>();
    truth = new ArrayList<>();
    y = TOP;
  }

  private static double width(String text, Font font) {
    return font.getStringBounds(text, EXACT).getWidth();
  }
}
