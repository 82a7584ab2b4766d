package vn.vankho.text;

import java.util.List;
import java.util.Objects;

/**
 * How damaged the words of a file are, as they came.
 *
 * @param damage the estimated share of damaged words, 0 to 1
 * @param verdict what that means for the reader
 * @param reason why, and what to do where something can be done, in Vietnamese; empty where the
 *     text is clean
 * @param findings lines that look lost, printed twice or made of noise, in order
 */
public record Quality(float damage, Verdict verdict, String reason, List<LineFinding> findings) {
  /** What a reader may expect of a text. */
  public enum Verdict {
    /** Nothing was changed that needs a model of the language. */
    CLEAN,
    /** Some words were damaged; most of them could be repaired. */
    FAIR,
    /** So many words are damaged that some certainly still are. */
    BAD,
    /** These are not the words of the document: the file has to be read anew. */
    HOPELESS
  }

  public Quality {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    findings = List.copyOf(findings);
    if (!(damage >= 0 && damage <= 1)) {
      throw new IllegalArgumentException("not a share: " + damage);
    }
  }

  /** The quality of words that nothing is wrong with. */
  public static Quality clean() {
    return new Quality(0, Verdict.CLEAN, "", List.of());
  }
}
