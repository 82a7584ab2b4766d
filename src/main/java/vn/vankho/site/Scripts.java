package vn.vankho.site;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scripts as browsers need them: without the comments and the spaces that are for people. */
final class Scripts {
  /** Strings, templates and regular expressions, which stay; then marks with the spaces at them. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|`(?:[^`\\\\]|\\\\.)*+`"
              + "|(?<=[(,=:\\[!&|?{};>] ?)/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*+\\])++/"
              + "| ?(?<mark>=>|[!=]==?|[=?:<>|&{}(),;*]) ?",
          Pattern.DOTALL);

  private Scripts() {}

  /**
   * A script without lines that are comments, without the white space at the ends of its lines, and
   * without spaces where a mark parts two words anyway. Lines stay lines, since their ends may end
   * a statement.
   */
  static String bare(String script) {
    StringBuilder bare = new StringBuilder(script.length());
    boolean comment = false;
    for (String line : (Iterable<String>) script.lines().map(String::strip)::iterator) {
      comment = comment || line.startsWith("/*");
      boolean code = !comment && !line.isEmpty() && !line.startsWith("//");
      bare.append(code ? line + "\n" : "");
      comment = comment && !line.endsWith("*/");
    }
    return PIECE.matcher(bare).replaceAll(Scripts::tight);
  }

  private static String tight(MatchResult piece) {
    return Matcher.quoteReplacement(piece.group(1) == null ? piece.group() : piece.group(1));
  }
}
