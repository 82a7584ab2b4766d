package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Reads a list of agencies, as it stands in a heading or after "phối hợp với". Names hold commas,
 * dashes and "và" themselves, and "Sở" may be said once for several: {@code các Sở: Thông tin và
 * Truyền thông, Văn hóa - Thể thao và Du lịch, Giáo dục và Đào tạo}.
 */
final class AgencyList {
  private static final Set<String> JOINTS = Set.of("và", "cùng", "hoặc", "với");
  private static final Set<String> LIFTED = Set.of("sở", "bộ");
  private static final Set<String> QUALIFY = Set.of("là", "có", "được", "theo", "tham", "trong");
  private static final Pattern OFFICES =
      Pattern.compile("Các (?:sở|ban|bộ|ngành|tổ chức thành viên|cơ quan, đơn vị)\\b");

  private static final String MEMBERS = "Các tổ chức thành viên của Mặt trận Tổ quốc Việt Nam ";

  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_HEADING = 600;

  private final String source;
  private final Syllables text;
  private final AgencyReader reader;
  private final boolean heading;
  private final List<AgencyMention> mentions = new ArrayList<>();
  private String lifted = "";
  private int end;
  private boolean skipped;
  private boolean front;
  private boolean city;

  private AgencyList(String source, Syllables text, boolean heading) {
    this.source = source;
    this.text = text;
    this.reader = new AgencyReader(source, text);
    this.heading = heading;
  }

  /** The agencies that a heading names; none if it names none. */
  static List<AgencyMention> ofHeading(String source, Span span) {
    int end = Math.min(span.end(), span.start() + LONGEST_HEADING);
    Syllables text = Syllables.of(source, span.start(), end);
    AgencyList list = new AgencyList(source, text, true);
    list.read(list.opening(0));
    return list.mentions;
  }

  /** The same, but none if the words go on with a verb: then they are a sentence. */
  static List<AgencyMention> ofWholeHeading(String source, Span span) {
    List<AgencyMention> mentions = ofHeading(source, span);
    if (mentions.isEmpty()) {
      return mentions;
    }
    int end = mentions.get(mentions.size() - 1).span().end();
    Syllables rest = Syllables.of(source, end, span.end());
    boolean sentence =
        rest.size() > 0
            && source.substring(end, rest.start(0)).isBlank()
            && AgencyParts.VERB.skip(rest, 0) > 1;
    return sentence ? List.of() : mentions;
  }

  /** The same, but none if the words hold anything but names. */
  static List<AgencyMention> ofNames(String source, Span span) {
    if (span.length() > LONGEST_HEADING) {
      return List.of();
    }
    AgencyList list = new AgencyList(source, Syllables.of(source, span.start(), span.end()), true);
    list.read(list.opening(0));
    return list.skipped || list.end < list.text.size() ? List.of() : list.mentions;
  }

  /** The agencies listed from the first syllable on, until a word that names none. */
  static AgencyList inSentence(String source, Syllables text, int from) {
    AgencyList list = new AgencyList(source, text, false);
    list.read(from);
    return list;
  }

  List<AgencyMention> mentions() {
    return mentions;
  }

  /** The syllable after the last name and the remarks on it. */
  int end() {
    return end;
  }

  private int opening(int from) {
    int at = AgencyParts.DUTY.skip(text, from);
    return at > from ? opening(at) : at;
  }

  private void read(int from) {
    int at = from;
    while (at < text.size()) {
      Optional<AgencyReader.Found> found = next(at);
      if (found.isEmpty()) {
        at = heading && at > from ? later(at) : -1;
      } else {
        AgencyReader.Found name = heading ? extended(found.get()) : found.get();
        add(name);
        end = name.end();
        at = separator(end);
        at = heading && at < 0 ? later(end) : at;
      }
      if (at < 0) {
        break;
      }
    }
  }

  private Optional<AgencyReader.Found> next(int at) {
    int opened = opener(at);
    if (opened > at) {
      lifted = text.key(opened - 1);
      Optional<AgencyReader.Found> found = reader.at(opened, lifted);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<AgencyReader.Found> found = reader.at(at);
    if (found.isPresent()) {
      lifted = LIFTED.contains(text.key(found.get().start())) ? text.key(found.get().start()) : "";
      return found;
    }
    if (!lifted.isEmpty()) {
      found = reader.at(at, lifted);
    }
    return found.or(() -> unlisted(at));
  }

  /** In a heading, a group of others than sở, ban, ngành goes on to where its words end. */
  private AgencyReader.Found extended(AgencyReader.Found found) {
    int end = found.end();
    boolean offices = OFFICES.matcher(found.agency().name()).lookingAt();
    boolean ends = end >= text.size() || QUALIFY.contains(text.key(end));
    if (!found.agency().group() || offices || ends) {
      return found;
    }
    while (end < text.size() && text.spaced(end) && !agencyAfterAnd(end) && !told(end)) {
      end++;
    }
    return end == found.end()
        ? found
        : new AgencyReader.Found(found.start(), end, end, reader.unlisted(found.start(), end));
  }

  /** "có trách nhiệm" ends any name. */
  private boolean told(int at) {
    return text.key(at + 1).equals("trách") && text.key(at + 2).equals("nhiệm");
  }

  private boolean agencyAfterAnd(int at) {
    return text.key(at).equals("và") && at + 1 < text.size() && reader.at(at + 1).isPresent();
  }

  /** After "các Sở", "các Sở:", "Sở:" that is said once for several. */
  private int opener(int at) {
    boolean article = text.key(at).equals("các") && at + 2 < text.size();
    int head = article ? at + 1 : at;
    if (head + 1 >= text.size() || !LIFTED.contains(text.key(head))) {
      return at;
    }
    boolean colon = text.mark(head + 1).equals(":");
    return article || colon ? head + 1 : at;
  }

  private void add(AgencyReader.Found found) {
    Span span = new Span(text.start(found.start()), end(found));
    String printed = AgencyReader.words(source, span);
    boolean shortened = !lifted.isEmpty() && !text.key(found.start()).equals(lifted);
    boolean group = found.agency().group();
    String name = shortened && !group ? found.agency().name() : printed;
    mentions.add(new AgencyMention(span, name, member(found.agency())));
  }

  /** The end of a name, with the bracket that closes what stands in brackets in it. */
  private int end(AgencyReader.Found found) {
    int last = found.nameEnd() - 1;
    boolean open = source.substring(text.start(found.start()), text.end(last)).indexOf('(') >= 0;
    int close = open ? text.after(last).indexOf(')') : -1;
    return text.end(last) + close + 1;
  }

  /** "Mặt trận Tổ quốc và các tổ chức thành viên" are the member organisations of the Front. */
  private AgencyName member(AgencyName agency) {
    front |= agency.name().contains("Mặt trận");
    city |= agency.name().endsWith(" thành phố");
    boolean members = agency.name().equals("Các tổ chức thành viên");
    return heading && front && members
        ? AgencyTable.named(MEMBERS + (city ? "thành phố" : "tỉnh")).orElse(agency)
        : agency;
  }

  /** The syllable after the separator that follows a name; -1 if none does. */
  private int separator(int end) {
    if (end >= text.size()) {
      return -1;
    }
    String mark = text.mark(end).replace(")", "").strip();
    int at = end;
    while (at < text.size() && at < end + 2 && JOINTS.contains(text.key(at))) {
      at++;
    }
    boolean comma =
        mark.equals(",") || mark.equals(";") || mark.equals("/") || (heading && mark.equals("-"));
    if (!comma && (at == end || !mark.isEmpty())) {
      return -1;
    }
    return emphasis(at);
  }

  /** After "trọng tâm là", "nhất là", which pick one out of the agencies before. */
  private int emphasis(int at) {
    for (int i = at; i < at + 3 && i < text.size(); i++) {
      if (text.key(i).equals("là") && i > at) {
        return i + 1;
      }
    }
    return at;
  }

  /** In a heading, the next agency behind words that say more about the one before; -1 if none. */
  private int later(int from) {
    skipped = true;
    for (int at = from + 1; at < text.size(); at++) {
      boolean separated = text.parted(at, ",") || text.key(at - 1).equals("và");
      if (separated
          && (reader.known(at).isPresent() || (article(at) && reader.at(at).isPresent()))) {
        return at;
      }
      if (separated && AgencyParts.COUNCIL.skip(text, at) > at && reader.at(at).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private boolean article(int at) {
    return text.key(at).equals("các");
  }

  /** An agency that is in no table, told by the word it begins with. */
  private Optional<AgencyReader.Found> unlisted(int from) {
    int head = AgencyParts.HEAD.skip(text, from);
    int noun = article(from) ? from + 1 : from;
    int sure = AgencyParts.SURE.skip(text, noun);
    boolean capital = head > from && head < text.size() && text.capital(head) && text.spaced(head);
    boolean certain = sure > noun && (heading || capital(sure) || sure - noun > 1);
    boolean named = text.capital(from) || article(from);
    if (!named
        || !(capital || certain)
        || AgencyParts.VERB.skip(text, from) > Math.max(head, sure)) {
      return Optional.empty();
    }
    int end = end(Math.max(head, sure));
    return Optional.of(new AgencyReader.Found(from, end, end, reader.unlisted(from, end)));
  }

  private boolean capital(int at) {
    return at < text.size() && text.capital(at);
  }

  private int end(int from) {
    int at = from;
    while (at < text.size() && at < from + LONGEST_NAME && continues(at)) {
      at++;
    }
    return at;
  }

  private boolean continues(int at) {
    if (text.parted(at, ".;:()[]“”\"")) {
      return false;
    }
    int next = text.key(at).equals("và") ? at + 1 : at;
    boolean parted = next > at || text.parted(at, ",-");
    if (parted && next < text.size() && (reader.at(next).isPresent() || unlistedStarts(next))) {
      return false;
    }
    if (heading) {
      return next < text.size() && !told(at);
    }
    boolean noun = !parted && !over(at);
    return text.capital(at) || (next > at && capital(next)) || noun;
  }

  private boolean over(int at) {
    return AgencyParts.VERB.skip(text, at) > at || AgencyParts.STOP.skip(text, at) > at;
  }

  private boolean unlistedStarts(int at) {
    int head = AgencyParts.HEAD.skip(text, at);
    boolean starts = (head > at && capital(head)) || AgencyParts.SURE.skip(text, at) > at;
    return text.capital(at) && starts;
  }
}
