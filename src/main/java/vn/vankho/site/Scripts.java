package vn.vankho.site;

/** Scripts as browsers need them: without the comments and the indentation that are for people. */
final class Scripts {
  private Scripts() {}

  /**
   * A script without lines that are comments, and without white space at the ends of its lines.
   * Nothing inside of a line is touched, so a template string must not run over several lines if
   * the white space between them matters.
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
    return bare.toString();
  }
}
