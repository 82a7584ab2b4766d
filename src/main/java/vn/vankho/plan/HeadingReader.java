package vn.vankho.plan;

import java.util.regex.Pattern;
import vn.vankho.text.Span;

/** Finds where the heading of a numbered item ends. */
final class HeadingReader {
  /** Longer ones are paragraphs whose end mark was lost. */
  private static final int MOST_WORDS = 60;

  /** A heading that runs into its text is short, or names agencies. */
  private static final int MOST_RUN_IN_WORDS = 14;

  private static final int MOST_AGENCY_WORDS = 50;

  /** Words before a colon that introduce a list: what precedes is a sentence. */
  private static final Pattern INTRODUCES =
      Pattern.compile(
          ".*\\s(?:sau|sau đây|cụ thể|gồm|bao gồm|gồm có|là|như|rằng|trong đó|theo hướng)");

  private HeadingReader() {}

  /** From the first to the last word of the heading, empty where the item is a paragraph. */
  static Span read(String text, Block block) {
    Span content = block.content();
    String words = content.of(text);
    int colon = runInEnd(words);
    if (colon >= 0) {
      return new Span(content.start(), content.start() + colon);
    }
    boolean heading = isHeading(words, block);
    return new Span(content.start(), heading ? content.end() : content.start());
  }

  /** Without line breaks, stars and end mark. */
  static String fold(String heading) {
    String folded = heading.replace("*", "").replaceAll("[\\s\\u00a0]+", " ").strip();
    int end = folded.length();
    while (end > 0 && " .:;,".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }

  private static int runInEnd(String words) {
    int colon = words.indexOf(':');
    if (colon < 2) {
      return -1;
    }
    String before = fold(words.substring(0, colon));
    boolean last = words.substring(colon + 1).replace("*", "").isBlank();
    int count = count(before);
    if (Sentences.endsWithin(before.replace(":", "")) || INTRODUCES.matcher(before).matches()) {
      return -1;
    }
    boolean agency = Agency.opens(before) && count <= MOST_AGENCY_WORDS;
    boolean shortEnough = count <= (last ? 2 * MOST_RUN_IN_WORDS : MOST_RUN_IN_WORDS);
    boolean opens = Sentences.open(before) && count > MOST_RUN_IN_WORDS / 2;
    return agency || (shortEnough && !opens) || Capitals.prevail(before) ? colon : -1;
  }

  private static boolean isHeading(String words, Block block) {
    String folded = fold(words);
    if (Capitals.prevail(folded)) {
      return true;
    }
    int count = count(folded);
    if (block.last().closes() || Joints.unfinished(block.last().words())) {
      return block.last().closesWith('.')
          && !Sentences.open(folded)
          && !Sentences.endsWithin(folded)
          && (count <= 6 || (count <= MOST_RUN_IN_WORDS && Agency.opens(folded)));
    }
    return count <= MOST_WORDS && !Sentences.endsWithin(folded.replace(";", ","));
  }

  private static int count(String words) {
    int count = 1;
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      count++;
    }
    return count;
  }
}
