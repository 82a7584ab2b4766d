package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/** Finds lines that recognition spoiled as a whole: printed twice in a row. */
final class LineFindings {
  /** Shorter lines may well stand twice: "đồng chí", "(Kèm theo)". */
  private static final int FEWEST_TOKENS = 5;

  private LineFindings() {}

  static List<LineFinding> of(String text, Tokens tokens) {
    List<LineFinding> findings = new ArrayList<>();
    int before = 0;
    int start = 0;
    for (int token = 1; token <= tokens.size(); token++) {
      if (token == tokens.size() || tokens.is(token, Tokens.LINE_START)) {
        if (token - start >= FEWEST_TOKENS && same(text, tokens, before, start, token)) {
          findings.add(
              new LineFinding(
                  tokens.start(start), LineFinding.Kind.DOUBLED, "Dòng này lặp lại dòng trước."));
        }
        before = start;
        start = token;
      }
    }
    return findings;
  }

  /** Whether the tokens from start to end are those right before them. */
  private static boolean same(String text, Tokens tokens, int before, int start, int end) {
    if (start - before != end - start) {
      return false;
    }
    for (int i = 0; i < end - start; i++) {
      int length = tokens.end(start + i) - tokens.start(start + i);
      if (length != tokens.end(before + i) - tokens.start(before + i)
          || !text.regionMatches(tokens.start(before + i), text, tokens.start(start + i), length)) {
        return false;
      }
    }
    return true;
  }
}
