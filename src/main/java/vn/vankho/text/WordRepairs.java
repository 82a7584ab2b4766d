package vn.vankho.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells the repairs that changed words from those of form: spaces, lines and page furniture. */
public final class WordRepairs {
  private static final Set<String> FORM =
      Set.of("page-furniture", "page-number", "join-lines", "rule-line", "markdown");

  private WordRepairs() {}

  /** The repairs whose words read otherwise than before, in the order of the text. */
  public static List<Correction> of(NormalizedText text) {
    return text.corrections().stream().filter(WordRepairs::changesWords).toList();
  }

  /** How many repairs only joined lines, closed gaps or took away page furniture. */
  public static int ofForm(NormalizedText text) {
    return text.corrections().size() - of(text).size();
  }

  /** The rules that made a change, the first first. */
  public static List<String> rules(Correction correction) {
    return Arrays.asList(correction.rule().split("\\+", -1));
  }

  private static boolean changesWords(Correction correction) {
    String became = bare(correction.became());
    return !became.isEmpty()
        && !became.equals(bare(correction.was()))
        && !FORM.containsAll(rules(correction));
  }

  private static String bare(String words) {
    return Normalizer.normalize(words.replaceAll("\\s+", ""), Normalizer.Form.NFC);
  }
}
