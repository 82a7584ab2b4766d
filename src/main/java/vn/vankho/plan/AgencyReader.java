package vn.vankho.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Reads the name of an agency, or of a group of agencies, where one stands in a text: names from
 * the table with the province's name and the remarks after them, councils of districts and
 * communes, and groups put together from parts.
 */
final class AgencyReader {

  /** Agencies that may have a name of their own: {@code Ban Quản lý Khu kinh tế Nghi Sơn}. */
  private static final Set<String> OWN_NAMES =
      Set.of("ban", "bql", "trung", "trường", "chi", "quỹ", "cảng", "vườn");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern OF_COMMUNE = Pattern.compile(" (?:xã|phường|thị trấn|đặc khu) ");
  private static final Pattern OF_DISTRICT = Pattern.compile(" (?:huyện|quận|thị xã) ");

  private final String source;
  private final Syllables text;
  private final AfterName after;
  private final CouncilReader councils;
  private final GroupReader groups;

  AgencyReader(String source, Syllables text) {
    this.source = source;
    this.text = text;
    this.after = new AfterName(text);
    this.councils = new CouncilReader(source, text);
    this.groups = new GroupReader(source, text);
  }

  /**
   * A name that was found.
   *
   * @param start its first syllable
   * @param end the syllable after its last one, remarks included
   * @param nameEnd the syllable after its last one, remarks left out
   * @param agency whose name it is
   */
  record Found(int start, int end, int nameEnd, AgencyName agency) {}

  /** The agency or group whose name starts at a syllable. */
  Optional<Found> at(int from) {
    if (!starts(text.key(from))) {
      return Optional.empty();
    }
    int office = AgencyParts.OFFICE.skip(text, from);
    Optional<Found> headed = office > from ? named(office) : Optional.empty();
    return headed
        .map(found -> new Found(from, found.end(), found.nameEnd(), found.agency()))
        .or(() -> named(from));
  }

  /** Most syllables start no name: this keeps reading fast. */
  private static boolean starts(String key) {
    return !key.isEmpty()
        && (AgencyTable.starts(key)
            || AgencyParts.OFFICE.starts(key)
            || CouncilReader.starts(key)
            || GroupReader.starts(key));
  }

  private Optional<Found> named(int from) {
    return from < text.size()
        ? councils.at(from).or(() -> longer(known(from), from))
        : Optional.empty();
  }

  /** A group may go on after words that are in the table: {@code Các sở, ban, ngành tỉnh}. */
  private Optional<Found> longer(Optional<Found> known, int from) {
    if (known.filter(found -> !found.agency().group()).isPresent()) {
      return known;
    }
    return groups
        .at(from)
        .filter(group -> known.isEmpty() || group.end() >= known.get().end())
        .or(() -> known);
  }

  /** The agency whose name starts at a syllable once {@code head} ("Sở") is put before it. */
  Optional<Found> at(int from, String head) {
    if (from >= text.size() || !text.capital(from)) {
      return Optional.empty();
    }
    return AgencyTable.at(text, from, head)
        .filter(match -> !match.value().group())
        .map(match -> complete(from, match));
  }

  /** The agency in the table whose name starts at a syllable. */
  Optional<Found> known(int from) {
    if (from >= text.size()) {
      return Optional.empty();
    }
    Optional<NameTree.Match<AgencyName>> match = AgencyTable.at(text, from);
    Optional<NameTree.Match<AgencyName>> stem = AgencyTable.stemAt(text, from);
    int end = match.map(NameTree.Match::end).orElse(from);
    if (stem.isPresent() && stem.get().end() >= end && after.province(stem.get().end()) > 0) {
      return stem.map(found -> complete(from, found));
    }
    return match
        .filter(found -> end - from > 2 || text.capital(from))
        .map(found -> complete(from, found));
  }

  private Found complete(int from, NameTree.Match<AgencyName> match) {
    int end = match.end();
    boolean province = match.value().name().endsWith("tỉnh") && !text.key(end - 1).equals("tỉnh");
    int below = province ? after.level(end) : end;
    if (below > end) {
      return new Found(from, below, below, unlisted(from, below));
    }
    int nameEnd = after.place(end);
    int proper = OWN_NAMES.contains(text.key(from)) ? after.capitals(nameEnd) : nameEnd;
    if (proper > nameEnd) {
      return new Found(from, proper, proper, unlisted(from, proper));
    }
    return new Found(from, after.remarks(nameEnd), nameEnd, match.value());
  }

  /** An agency that is in no table: its name as printed, short forms in full. */
  AgencyName unlisted(int from, int end) {
    String name = Abbreviations.expand(words(source, text, from, end));
    return new AgencyName(capitalised(name), level(name));
  }

  /** The printed words from a syllable up to another, line breaks joined. */
  static String words(String source, Syllables text, int from, int end) {
    return words(source, new Span(text.start(from), text.end(end - 1)));
  }

  /** The printed words at a span, line breaks joined. */
  static String words(String source, Span span) {
    return BLANKS.matcher(span.of(source).replace("*", "")).replaceAll(" ");
  }

  static String capitalised(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String level(String name) {
    String folded = " " + name.toLowerCase(Locale.ROOT) + " ";
    if (folded.startsWith(" các ") || folded.startsWith(" những ")) {
      return AgencyName.GROUP;
    }
    if (OF_COMMUNE.matcher(folded).find()) {
      return AgencyName.COMMUNE;
    }
    if (OF_DISTRICT.matcher(folded).find()) {
      return AgencyName.DISTRICT;
    }
    return folded.contains(" tỉnh ") ? "tỉnh" : AgencyName.OTHER;
  }
}
