package vn.vankho.plan;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads names of the bodies of districts and communes: {@code UBND các huyện, thị xã, thành phố},
 * {@code Ủy ban nhân dân xã, phường, đặc khu}, {@code Công an cấp huyện}, {@code 5 huyện biên
 * giới}.
 */
final class CouncilReader {
  private static final Set<String> ARTICLES = Set.of("các", "từng", "mỗi", "những");
  private static final Pattern JOINT =
      Pattern.compile("[,;/–-]|[,;]?\\s{0,4}và|[,;]?\\s{0,4}(?:và\\s{1,4})?các");

  private static final String COMMITTEE = "Ủy ban nhân dân";

  private final String source;
  private final Syllables text;

  CouncilReader(String source, Syllables text) {
    this.source = source;
    this.text = text;
  }

  /** Whether a body's name may start with a syllable. */
  static boolean starts(String key) {
    return ARTICLES.contains(key)
        || Character.isDigit(key.charAt(0))
        || AgencyParts.COUNCIL.starts(key)
        || AgencyParts.DISTRICT.starts(key)
        || AgencyParts.COMMUNE.starts(key)
        || AgencyParts.EITHER.starts(key);
  }

  /** The body whose name starts at a syllable. */
  Optional<AgencyReader.Found> at(int from) {
    Optional<NameTree.Match<String>> council = AgencyParts.COUNCIL.at(text, from);
    int at = council.map(NameTree.Match::end).orElse(from);
    String body = council.map(NameTree.Match::value).orElse(COMMITTEE);
    int units = article(at);
    if (council.isPresent() && units == at && at + 1 < text.size() && text.key(at).equals("cấp")) {
      return level(from, body, at);
    }
    if (council.isPresent() && eachLevel(at)) {
      AgencyName each = new AgencyName(body + " " + text.key(at) + " cấp", AgencyName.GROUP);
      return Optional.of(new AgencyReader.Found(from, at + 2, at + 2, each));
    }
    Units found = units(units);
    if (found.count == 0 || (council.isEmpty() && !alone(from, units, found))) {
      return Optional.empty();
    }
    if (council.isPresent() && units == at && found.count == 1 && named(found.end)) {
      return single(from, found);
    }
    if (units == at && found.count == 1 && found.level == null) {
      return Optional.empty();
    }
    String level = found.level == null ? AgencyName.DISTRICT : found.level;
    return Optional.of(found(from, names(tails(found.end)), body, level));
  }

  /** "các cấp", "cùng cấp". */
  private boolean eachLevel(int at) {
    return at + 1 < text.size()
        && (text.key(at).equals("các") || text.key(at).equals("cùng"))
        && text.key(at + 1).equals("cấp");
  }

  /** "các huyện", "5 huyện" and "huyện, thành phố" are bodies too where bodies are listed. */
  private boolean alone(int from, int units, Units found) {
    boolean several = units > from && (found.count > 1 || digits(from));
    return several || found.count > 2 || (units > from && found.level != null && ends(found.end));
  }

  private boolean digits(int at) {
    return Character.isDigit(text.key(at).charAt(0));
  }

  private boolean ends(int at) {
    return at >= text.size() || !text.spaced(at) || tails(at) > at || text.key(at).equals("và");
  }

  private Optional<AgencyReader.Found> level(int from, String body, int at) {
    return switch (text.key(at + 1)) {
      case "huyện" -> Optional.of(found(from, at + 2, body, AgencyName.DISTRICT));
      case "xã", "cơ" ->
          Optional.of(
              found(from, at + (text.key(at + 1).equals("cơ") ? 3 : 2), body, AgencyName.COMMUNE));
      default -> Optional.empty();
    };
  }

  private AgencyReader.Found found(int from, int end, String body, String level) {
    String canonical = body.endsWith("Tổ quốc") ? body + " Việt Nam" : body;
    String name = canonical + " cấp " + level;
    AgencyName agency = AgencyTable.named(name).orElseGet(() -> new AgencyName(name, level));
    return new AgencyReader.Found(
        from, Math.min(end, text.size()), Math.min(end, text.size()), agency);
  }

  /** The body of one district or commune that is named: {@code UBND huyện Mường Lát}. */
  private Optional<AgencyReader.Found> single(int from, Units units) {
    if (Provinces.at(text, units.end).isPresent() && units.level == null) {
      return Optional.empty();
    }
    int end = units.end;
    while (end < text.size() && named(end)) {
      end++;
    }
    String name =
        AgencyReader.capitalised(Abbreviations.expand(AgencyReader.words(source, text, from, end)));
    String level = units.level == null ? AgencyName.DISTRICT : units.level;
    return Optional.of(new AgencyReader.Found(from, end, end, new AgencyName(name, level)));
  }

  private boolean named(int at) {
    return at < text.size() && text.capital(at) && !digits(at) && text.spaced(at);
  }

  /** After the names that follow "các huyện": {@code các huyện Mường Lát, Quan Hóa}. */
  private int names(int from) {
    int end = from;
    while (end < text.size()
        && (named(end) || (comma(end) && text.capital(end)))
        && AgencyParts.HEAD.skip(text, end) == end
        && AgencyParts.SURE.skip(text, end) == end
        && (end > from || named(end))) {
      end++;
    }
    return end;
  }

  private boolean comma(int at) {
    return text.mark(at).equals(",");
  }

  private int article(int from) {
    int at = from;
    while (at < text.size() && at < from + 3 && (ARTICLES.contains(text.key(at)) || digits(at))) {
      at++;
    }
    return at;
  }

  private int tails(int from) {
    int at = from;
    int next = tail(at);
    while (next > at) {
      at = next;
      next = tail(at);
    }
    return at;
  }

  private int tail(int at) {
    if (at >= text.size() || !text.spaced(at)) {
      return at;
    }
    int tail = AgencyParts.TAIL.skip(text, at);
    return tail > at ? tail : Provinces.at(text, at).map(NameTree.Match::end).orElse(at);
  }

  private Units units(int from) {
    Units units = new Units();
    units.end = from;
    int at = from;
    while (at < text.size() && (units.count == 0 || joined(units.end, at))) {
      int next = unit(at, units);
      if (next == at) {
        break;
      }
      units.count++;
      units.end = next;
      at = next;
      while (at < text.size() && (text.key(at).equals("và") || ARTICLES.contains(text.key(at)))) {
        at++;
      }
    }
    return units;
  }

  /** Whether a comma, a dash, a slash or "và" stands between two units. */
  private boolean joined(int end, int at) {
    if (text.start(at) - text.end(end - 1) > 24) {
      return false;
    }
    String between = source.substring(text.end(end - 1), text.start(at)).strip();
    return JOINT.matcher(between).matches();
  }

  private int unit(int at, Units units) {
    int district = AgencyParts.DISTRICT.skip(text, at);
    if (district > at) {
      units.level = AgencyName.DISTRICT;
      return district;
    }
    int commune = AgencyParts.COMMUNE.skip(text, at);
    if (commune > at) {
      units.level = units.level == null ? AgencyName.COMMUNE : units.level;
      return commune;
    }
    return AgencyParts.EITHER.skip(text, at);
  }

  private static final class Units {
    private int count;
    private int end;
    private String level;
  }
}
