package vn.vankho.plan;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of which names of agencies and groups are made, from {@code agency-parts.tsv}. */
enum AgencyParts {
  OFFICE,
  DUTY,
  HEAD,
  SURE,
  UNIT,
  TRAIT,
  TAIL,
  DISTRICT,
  COMMUNE,
  EITHER,
  COUNCIL,
  VERB,
  STOP;

  private static final Map<AgencyParts, NameTree<String>> WORDS = new EnumMap<>(AgencyParts.class);

  static {
    for (AgencyParts part : values()) {
      WORDS.put(part, new NameTree<>());
    }
    for (String[] row : Tsv.rows("agency-parts.tsv", 2)) {
      AgencyParts part = valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String words : Tsv.list(row[1])) {
        Abbreviations.writings(words).forEach(writing -> WORDS.get(part).add(writing, words));
      }
    }
  }

  /** Whether any such words start with a syllable. */
  boolean starts(String key) {
    return WORDS.get(this).starts(key);
  }

  /** The longest such words that start at a syllable. */
  Optional<NameTree.Match<String>> at(Syllables text, int from) {
    return from < text.size() ? WORDS.get(this).at(text, from) : Optional.empty();
  }

  /**
   * The syllable after the longest such words that start at {@code from}; {@code from} if none do.
   */
  int skip(Syllables text, int from) {
    return at(text, from).map(NameTree.Match::end).orElse(from);
  }
}
