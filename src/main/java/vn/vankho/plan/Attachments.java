package vn.vankho.plan;

import java.util.List;
import vn.vankho.text.Span;

/** Finds the titles of lists attached after the signature. */
final class Attachments {
  private static final int MOST_LABEL_WORDS = 5;
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final Words OPENING = Words.load("attachment-words.tsv");

  private Attachments() {}

  /** Whether an attached list begins with this paragraph. */
  static boolean begins(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    String words = block.first().words();
    if (block.numbered() || (block.first().fenced() && at > 0)) {
      return false;
    }
    boolean capitals = Capitals.prevail(words);
    int count = words.split(" ", -1).length;
    if (OPENING.open(words)) {
      return (capitals || count <= MOST_LABEL_WORDS) && !continuesTitle(blocks, at);
    }
    return at == 0 && capitals && count >= FEWEST_TITLE_WORDS;
  }

  /** "PHỤ LỤC" and "DANH MỤC …" under it are one title. */
  private static boolean continuesTitle(List<Block> blocks, int at) {
    return at > 0
        && isLabel(blocks.get(at - 1))
        && OPENING.open(blocks.get(at - 1).first().words());
  }

  private static boolean isLabel(Block block) {
    return !block.numbered() && block.span().length() <= 20;
  }

  /** The words of the title: under a mere "PHỤ LỤC II" they are the next paragraphs in capitals. */
  static Span title(List<Block> blocks, int at) {
    boolean label = isLabel(blocks.get(at));
    int from = label && isTitle(blocks, at + 1) ? at + 1 : at;
    int to = from;
    while (label && isTitle(blocks, to + 1)) {
      to++;
    }
    return new Span(blocks.get(from).span().start(), blocks.get(to).span().end());
  }

  private static boolean isTitle(List<Block> blocks, int at) {
    if (at >= blocks.size() || blocks.get(at).numbered()) {
      return false;
    }
    Line line = blocks.get(at).first();
    return !line.fenced() && !line.words().startsWith("(") && Capitals.prevail(line.words());
  }
}
