package vn.vankho.source;

/**
 * Builds lines out of running text. No line is blank, none begins or ends with ASCII white space;
 * non-breaking spaces beside words are text.
 */
final class LineWriter {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final StringBuilder lines = new StringBuilder();
  private int lineStart;

  /** Text whose white space means no more than that words end, as in HTML. */
  void flow(String text) {
    text.chars().forEach(c -> put(isSpace(c) ? ' ' : (char) c, true));
  }

  /** Text whose line feeds end lines and whose tabs and spaces stay. */
  void keep(String text) {
    text.chars().forEach(c -> keep((char) c));
  }

  private void keep(char c) {
    if (c == '\n' || c == '\r') {
      endLine();
    } else {
      put(c, false);
    }
  }

  private void put(char c, boolean collapse) {
    boolean space = isSpace(c);
    if (space && (atLineStart() || (collapse && isSpace(lines.charAt(lines.length() - 1))))) {
      return;
    }
    lines.append(c);
  }

  void endLine() {
    int end = lines.length();
    while (end > lineStart && isSpace(lines.charAt(end - 1))) {
      end--;
    }
    lines.setLength(isBlankTo(end) ? lineStart : end);
    if (!atLineStart()) {
      lines.append('\n');
    }
    lineStart = lines.length();
  }

  /** Web pages keep empty paragraphs open with a non-breaking space. */
  private boolean isBlankTo(int end) {
    int i = lineStart;
    while (i < end && (isSpace(lines.charAt(i)) || lines.charAt(i) == NO_BREAK_SPACE)) {
      i++;
    }
    return i == end;
  }

  boolean atLineStart() {
    return lines.length() == lineStart;
  }

  /** All lines, each ending in a line feed. */
  String text() {
    endLine();
    return lines.toString();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
