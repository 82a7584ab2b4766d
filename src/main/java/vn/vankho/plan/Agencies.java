package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.text.Span;

/**
 * Knows which agency a name means, whatever way it is written. The names are in {@code
 * agencies.tsv}, their short forms in {@code abbreviations.tsv}, the words of which unknown names
 * and groups are made in {@code agency-parts.tsv}. It knows no dates: an agency that was dissolved
 * keeps its name.
 */
public final class Agencies {
  private Agencies() {}

  /** The agency of that canonical name, if it is in the table. */
  public static Optional<AgencyName> named(String canonical) {
    return AgencyTable.named(canonical);
  }

  /**
   * The agency that a printed name means. One that no table knows keeps its name, short forms in
   * full and a capital first.
   */
  public static AgencyName resolve(String printed) {
    String name = AgencyReader.words(printed, new Span(0, printed.length())).strip();
    List<AgencyMention> mentions = list(name);
    if (mentions.size() == 1) {
      return mentions.get(0).agency();
    }
    Syllables text = Syllables.of(name);
    return text.size() == 0
        ? new AgencyName(name, AgencyName.OTHER)
        : new AgencyReader(name, text).unlisted(0, text.size());
  }

  /** The agencies that a heading or a list names, in its order; none if it names none. */
  public static List<AgencyMention> list(String words) {
    return AgencyList.ofHeading(words, new Span(0, words.length()));
  }

  /** The agencies named in a running text, in its order; groups only where they say "các". */
  public static List<AgencyMention> find(String text) {
    Syllables syllables = Syllables.of(text);
    AgencyReader reader = new AgencyReader(text, syllables);
    List<AgencyMention> mentions = new ArrayList<>();
    for (int i = 0; i < syllables.size(); i++) {
      Optional<AgencyReader.Found> found = reader.at(i);
      if (found.isPresent()) {
        AgencyReader.Found name = found.get();
        Span span = new Span(syllables.start(i), syllables.end(name.nameEnd() - 1));
        String printed = AgencyReader.words(text, syllables, i, name.nameEnd());
        mentions.add(new AgencyMention(span, printed, name.agency()));
        i = name.end() - 1;
      }
    }
    return mentions;
  }
}
