package vn.vankho.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts document numbers together that a space or a line break has torn: {@code 9470/KH- UBND},
 * {@code 10- CTr/TU}, {@code 62/2022/⏎TT-BTC}. Only numbers of the known grammar are touched.
 */
final class SymbolRule implements RepairRule {
  private static final Set<String> TYPES = new HashSet<>(Tables.rows("symbols.tsv"));
  private static final String ORGAN = "[A-ZĐ][A-Za-zĐđ&]{0,11}\\d{0,2}";

  /** How far before a torn place a number may begin. */
  private static final int REACH = 24;

  private final Pattern number;
  private final boolean acrossLines;

  /**
   * @param acrossLines whether line breaks inside a number are mended too
   */
  SymbolRule(boolean acrossLines) {
    String gap = acrossLines ? " ?\\n? ?" : " {0,2}";
    this.acrossLines = acrossLines;
    this.number =
        Pattern.compile(
            "(?<![\\d/.-])\\d{1,5}[a-z]?"
                + gap
                + "(?:/"
                + gap
                + "(?:(?:19|20)\\d{2}"
                + gap
                + "/"
                + gap
                + ")?([A-ZĐ][A-Za-zĐđ]{0,5})"
                + gap
                + "-"
                + gap
                + ORGAN
                + "(?:-"
                + gap
                + ORGAN
                + "){0,3}|-"
                + gap
                + "([A-ZĐ][A-Za-zĐđ]{0,5})"
                + gap
                + "/"
                + gap
                + "[A-ZĐ]{2,6})(?!\\p{L})");
  }

  @Override
  public String name() {
    return acrossLines ? "broken-symbol" : "split-symbol";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = number.matcher(text);
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isJoint(text.charAt(at)) && at >= done && isTorn(text, at)) {
        int from = Math.max(done, at - REACH);
        if (!hasDigit(text, from, at)) {
          continue;
        }
        matcher.region(from, Math.min(text.length(), at + 2 * REACH));
        matcher.useTransparentBounds(true);
        done = add(edits, text, matcher, at, done);
      }
    }
    return edits;
  }

  /** Every number begins with one; most dashes between words have none before them. */
  private static boolean hasDigit(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) <= '9' && text.charAt(at) >= '0') {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoint(char unit) {
    return unit == '-' || unit == '/';
  }

  /** Whether a space or a break stands beside the joint; bullets are no joints. */
  private boolean isTorn(String text, int at) {
    int before = at - 1;
    while (before >= 0 && isGap(text.charAt(before))) {
      before--;
    }
    int after = at + 1;
    while (after < text.length() && isGap(text.charAt(after))) {
      after++;
    }
    return (before < at - 1 || after > at + 1)
        && before >= 0
        && after < text.length()
        && Character.isLetterOrDigit(text.charAt(before))
        && isPart(text.charAt(after));
  }

  private static boolean isPart(char unit) {
    return Character.isUpperCase(unit) || Character.isDigit(unit);
  }

  private boolean isGap(char unit) {
    return unit == ' ' || (acrossLines && unit == '\n');
  }

  private static int add(List<Edit> edits, String text, Matcher matcher, int at, int done) {
    while (matcher.find()) {
      boolean holds = matcher.start() <= at && at < matcher.end();
      String type = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (holds && TYPES.contains(type)) {
        Span span = new Span(matcher.start(), matcher.end());
        edits.add(new Edit(span, span.of(text).replaceAll("[ \\n]", ""), 0.97f));
        return span.end();
      }
    }
    return done;
  }
}
