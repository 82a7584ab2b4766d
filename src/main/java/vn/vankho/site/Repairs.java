package vn.vankho.site;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.text.Correction;
import vn.vankho.text.NormalizedText;

/** Tells the repairs that changed words from those that only changed spaces and furniture. */
final class Repairs {
  private Repairs() {}

  /** The repairs whose words read otherwise than before, in the order of the text. */
  static List<Correction> ofWords(NormalizedText text) {
    return text.corrections().stream().filter(Repairs::changesWords).toList();
  }

  /** How many repairs only joined lines, closed gaps or took away page furniture. */
  static int ofForm(NormalizedText text) {
    return text.corrections().size() - ofWords(text).size();
  }

  private static boolean changesWords(Correction correction) {
    return Stream.of(correction.became())
        .map(Repairs::bare)
        .anyMatch(became -> !became.isEmpty() && !became.equals(bare(correction.was())));
  }

  private static String bare(String words) {
    return Normalizer.normalize(words.replaceAll("\\s+", ""), Normalizer.Form.NFC);
  }
}
