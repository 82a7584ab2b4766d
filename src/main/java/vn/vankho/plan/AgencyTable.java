package vn.vankho.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The agencies that plans name, with all their names, from {@code agencies.tsv}. */
final class AgencyTable {
  private static final String PROVINCE = " tỉnh";
  private static final String CITY = " thành phố";

  /** How OCR often reads "Báo". */
  private static final String OCR_PAPER = "Bảo ";

  private static final Map<String, AgencyName> BY_NAME = new HashMap<>();
  private static final NameTree<AgencyName> NAMES = new NameTree<>();
  private static final NameTree<AgencyName> STEMS = new NameTree<>();

  static {
    for (String[] row : Tsv.rows("agencies.tsv", 4)) {
      AgencyName agency =
          new AgencyName(row[0], row[1], Optional.of(row[3]).filter(s -> !s.isEmpty()));
      add(agency);
      Tsv.list(row[2]).forEach(alias -> add(alias, agency));
    }
    for (Province province : Provinces.all()) {
      AgencyName paper = new AgencyName("Báo " + province.name(), "tỉnh");
      add(paper);
      add(OCR_PAPER + province.name(), paper);
    }
  }

  private AgencyTable() {}

  /** The agency of that canonical name. */
  static Optional<AgencyName> named(String canonical) {
    return Optional.ofNullable(BY_NAME.get(canonical));
  }

  /** Whether any name starts with a syllable. */
  static boolean starts(String key) {
    return NAMES.starts(key);
  }

  /** The longest name that starts at a syllable. */
  static Optional<NameTree.Match<AgencyName>> at(Syllables text, int from) {
    return NAMES.at(text, from);
  }

  /** The longest name that starts at a syllable if {@code head} ("Sở") is put before it. */
  static Optional<NameTree.Match<AgencyName>> at(Syllables text, int from, String head) {
    return NAMES.at(text, from, Syllables.of(head).keys());
  }

  /** The longest name without its last word, "tỉnh", that starts at a syllable. */
  static Optional<NameTree.Match<AgencyName>> stemAt(Syllables text, int from) {
    return STEMS.at(text, from);
  }

  private static void add(AgencyName agency) {
    BY_NAME.put(agency.name(), agency);
    add(agency.name(), agency);
  }

  private static void add(String name, AgencyName agency) {
    Abbreviations.writings(name).forEach(writing -> NAMES.add(writing, agency));
    if (name.endsWith(PROVINCE)) {
      String stem = name.substring(0, name.length() - PROVINCE.length());
      AgencyName city = city(agency);
      Abbreviations.writings(stem + CITY).forEach(writing -> NAMES.add(writing, city));
      Abbreviations.writings(stem).forEach(writing -> STEMS.add(writing, agency));
    }
  }

  /** The same agency where the province is a centrally run city. */
  private static AgencyName city(AgencyName agency) {
    if (!agency.name().endsWith(PROVINCE)) {
      return agency;
    }
    String stem = agency.name().substring(0, agency.name().length() - PROVINCE.length());
    return BY_NAME.computeIfAbsent(
        stem + CITY, name -> new AgencyName(name, agency.level(), agency.since2025()));
  }
}
