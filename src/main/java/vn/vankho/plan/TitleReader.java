package vn.vankho.plan;

/** Reads the title: line breaks joined, capitals made normal. */
final class TitleReader {
  /** Words before names that stand in quotes. */
  private static final String[] BEFORE_QUOTES = {
    "Đề án ", "Dự án ", "Chương trình ", "phong trào "
  };

  /** How much of a text teaches how it writes its words. */
  private static final int TEACHING = 12_000;

  private TitleReader() {}

  static String read(Outline outline) {
    String printed =
        outline
            .title()
            .of(outline.text())
            .replace("*", "")
            .replaceAll("[\\s\\u00a0]+", " ")
            .strip();
    String title = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    if (title.isEmpty()) {
      return title;
    }
    boolean capitals = Capitals.prevail(title);
    int from = outline.title().end();
    String rest =
        outline.text().substring(from, Math.min(outline.text().length(), from + TEACHING));
    return withOpeningQuote(
        capitals ? Casing.learnt(rest).normal(title) : Casing.upperFirst(title));
  }

  /** Puts back an opening quote where only the closing one was kept. */
  private static String withOpeningQuote(String title) {
    int close = title.indexOf('”');
    if (close < 0 || title.indexOf('“') >= 0) {
      return title;
    }
    for (String word : BEFORE_QUOTES) {
      int at = title.lastIndexOf(word, close);
      if (at >= 0) {
        int name = at + word.length();
        return title.substring(0, name) + '“' + title.substring(name);
      }
    }
    return title;
  }
}
