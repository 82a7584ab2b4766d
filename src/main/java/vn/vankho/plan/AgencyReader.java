package vn.vankho.plan;

import java.util.Optional;
import java.util.Set;
import vn.vankho.text.Span;

/**
 * Reads the name of an agency, or of a group of agencies, where one stands in a text: names from
 * the table with the province's name and the remarks after them, councils of districts and
 * communes, and groups put together from parts.
 */
final class AgencyReader {
  private static final int LONGEST_REMARK = 40;

  /** Agencies that may have a name of their own: {@code Ban Quản lý Khu kinh tế Nghi Sơn}. */
  private static final Set<String> OWN_NAMES =
      Set.of("ban", "bql", "trung", "trường", "chi", "quỹ", "cảng", "vườn");

  private static final Set<String> ROMAN_OR_COMPASS =
      Set.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx");

  private final String source;
  private final Syllables text;
  private final CouncilReader councils;
  private final GroupReader groups;

  AgencyReader(String source, Syllables text) {
    this.source = source;
    this.text = text;
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
    if (stem.isPresent() && stem.get().end() >= end && province(stem.get().end()) > 0) {
      return stem.map(found -> complete(from, found));
    }
    return match
        .filter(found -> end - from > 2 || text.capital(from))
        .map(found -> complete(from, found));
  }

  private Found complete(int from, NameTree.Match<AgencyName> match) {
    int end = match.end();
    AgencyName agency = match.value();
    int below =
        agency.name().endsWith("tỉnh") && !text.key(end - 1).equals("tỉnh") ? lower(end) : end;
    if (below > end) {
      return new Found(from, below, below, unlisted(from, below));
    }
    int nameEnd = place(end);
    int proper = OWN_NAMES.contains(text.key(from)) ? capitalRun(nameEnd) : nameEnd;
    if (proper > nameEnd) {
      return new Found(from, proper, proper, unlisted(from, proper));
    }
    return new Found(from, remarks(nameEnd), nameEnd, agency);
  }

  /** A name that the table has for the province's agency, followed by a lower level. */
  private int lower(int at) {
    if (at >= text.size() || !text.spaced(at)) {
      return at;
    }
    boolean below =
        AgencyParts.DISTRICT.skip(text, at) > at
            || AgencyParts.COMMUNE.skip(text, at) > at
            || (text.key(at).equals("cấp")
                && at + 1 < text.size()
                && !text.key(at + 1).equals("tỉnh"))
            || (text.key(at).matches("các|cùng")
                && at + 1 < text.size()
                && text.key(at + 1).equals("cấp"));
    if (!below) {
      return at;
    }
    int end = Math.min(at + 2, text.size());
    while (end < text.size() && text.capital(end) && text.spaced(end)) {
      end++;
    }
    return text.key(at).matches("các|cùng|cấp|thị|đặc")
        ? end
        : Math.max(at + 1, capitalRun(at + 1));
  }

  private int capitalRun(int at) {
    int end = at;
    while (end < text.size() && text.capital(end) && text.spaced(end)) {
      end++;
    }
    return end;
  }

  /** An agency that is in no table: its name as printed, short forms in full. */
  AgencyName unlisted(int from, int end) {
    String name = Abbreviations.expand(words(source, text, from, end));
    return new AgencyName(capitalised(name), level(name));
  }

  /** After the province's name and other words that say where an agency is. */
  private int place(int from) {
    int at = from;
    for (int i = 0; i < 3 && at < text.size() && text.spaced(at); i++) {
      int next = placeWord(at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int placeWord(int at) {
    int province = province(at);
    if (province > 0) {
      return province;
    }
    boolean region = text.key(at - 1).equals("vực");
    if (region
        && (ROMAN_OR_COMPASS.contains(text.key(at)) || Character.isDigit(text.key(at).charAt(0)))) {
      return at + 1;
    }
    return switch (text.key(at)) {
      case "tỉnh" -> at + 1;
      case "thành" -> at + 1 < text.size() && text.key(at + 1).equals("phố") ? at + 2 : at;
      case "tp" -> at + 1;
      case "tại" -> at + 1 < text.size() && placeWord(at + 1) > at + 1 ? placeWord(at + 1) : at;
      case "trên" -> AgencyParts.TAIL.skip(text, at);
      default -> at;
    };
  }

  /** After the province's name that stands at a syllable, unit word included; 0 if none does. */
  private int province(int at) {
    if (at >= text.size() || !text.spaced(at)) {
      return 0;
    }
    return Provinces.at(text, at).map(NameTree.Match::end).orElse(0);
  }

  /** After "(Cơ quan Thường trực …)" and "- Cơ quan thường trực …". */
  private int remarks(int from) {
    if (from >= text.size()) {
      return from;
    }
    String mark = text.mark(from);
    if (mark.startsWith("(")) {
      return bracket(from);
    }
    boolean dash = (mark.equals("-") || mark.equals("–")) && text.gap(from).length() > 2;
    boolean clause = mark.equals(",") && text.key(from).equals("là");
    return (dash || clause) && standing(from) ? standingEnd(from) : from;
  }

  private int standingEnd(int from) {
    int end = from + 1;
    while (end < text.size()
        && !text.parted(end, ",;:.")
        && (text.capital(end) || AgencyParts.VERB.skip(text, end) < end + 2)) {
      end++;
    }
    return end;
  }

  private int bracket(int from) {
    for (int i = from; i < from + LONGEST_REMARK && i < text.size(); i++) {
      if (text.after(i).indexOf(')') >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean standing(int at) {
    String key = text.key(at);
    return (key.equals("cơ") || key.equals("là") || key.equals("đơn"))
        && at + 1 < text.size()
        && Set.of("quan", "cơ", "vị").contains(text.key(at + 1));
  }

  /** The printed words from a syllable up to another, line breaks joined. */
  static String words(String source, Syllables text, int from, int end) {
    return words(source, new Span(text.start(from), text.end(end - 1)));
  }

  /** The printed words at a span, line breaks joined. */
  static String words(String source, Span span) {
    return span.of(source).replace("*", "").replaceAll("\\s+", " ");
  }

  static String capitalised(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String level(String name) {
    String folded = " " + name.toLowerCase(java.util.Locale.ROOT) + " ";
    if (folded.startsWith(" các ") || folded.startsWith(" những ")) {
      return AgencyName.GROUP;
    }
    if (folded.matches(".* (?:xã|phường|thị trấn|đặc khu) .*")) {
      return AgencyName.COMMUNE;
    }
    if (folded.matches(".* (?:huyện|quận|thị xã) .*")) {
      return AgencyName.DISTRICT;
    }
    return folded.contains(" tỉnh ") ? "tỉnh" : AgencyName.OTHER;
  }
}
