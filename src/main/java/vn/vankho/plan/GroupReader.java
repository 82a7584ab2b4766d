package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads groups of agencies that are named by kind: {@code các sở, ban, ngành liên quan}, {@code lực
 * lượng công an}, {@code các tổ chức chính trị - xã hội các cấp}.
 */
final class GroupReader {
  private static final Set<String> ARTICLES = Set.of("các", "những", "mọi", "từng");
  private static final Set<String> LOOSE =
      Set.of("liên quan", "có liên quan", "khác", "liên quan khác", "hữu quan");

  private static final Set<String> NEED_ARTICLE = Set.of("cấp", "tỉnh", "cá", "thành", "nhà");

  private static final Set<String> MARKS = Set.of(",", "-", "/");
  private static final int MOST_QUALIFIERS = 4;
  private static final int LONGEST_ASIDE = 30;

  private final String source;
  private final Syllables text;

  GroupReader(String source, Syllables text) {
    this.source = source;
    this.text = text;
  }

  /** Whether a group's name may start with a syllable. */
  static boolean starts(String key) {
    return ARTICLES.contains(key) || AgencyParts.UNIT.starts(key);
  }

  /** The group whose name starts at a syllable. */
  Optional<AgencyReader.Found> at(int from) {
    boolean article = ARTICLES.contains(text.key(from));
    List<Member> members = members(article ? from + 1 : from);
    if (members.isEmpty() || !(article || known(members))) {
      return Optional.empty();
    }
    Member last = members.get(members.size() - 1);
    int end = aside(last.end);
    boolean complete = article || members.size() == 1;
    Optional<AgencyName> loose =
        last.loose > 0 ? listed(from, last.loose, complete) : Optional.empty();
    AgencyName group = loose.orElseGet(() -> group(from, last.end, complete));
    return Optional.of(new AgencyReader.Found(from, end, end, group));
  }

  /** Without "các", one word alone is no group, nor is a word that begins a proper name. */
  private boolean known(List<Member> members) {
    Member last = members.get(members.size() - 1);
    boolean proper = text.capital(last.end) && text.spaced(last.end);
    boolean several = members.size() > 1 || last.closed;
    return several && !proper && !NEED_ARTICLE.contains(text.key(members.get(0).start));
  }

  private List<Member> members(int from) {
    List<Member> members = new ArrayList<>();
    Optional<Member> next = member(from);
    while (next.isPresent()) {
      Member last = next.get();
      members.add(last);
      next =
          last.closed
              ? Optional.empty()
              : member(following(last.end)).filter(member -> !verbAfter(member));
    }
    return members;
  }

  /** A group that no table knows is called as printed, its short forms in full. */
  private AgencyName group(int from, int end, boolean complete) {
    String name = lowered(Abbreviations.expand(name(from, end, complete)));
    return listed(from, end, complete).orElseGet(() -> new AgencyName(name, AgencyName.GROUP));
  }

  private Optional<AgencyName> listed(int from, int end, boolean complete) {
    return AgencyTable.named(name(from, end, complete))
        .or(
            () ->
                AgencyTable.at(text, from).filter(m -> m.end() == end).map(NameTree.Match::value));
  }

  /** "Sở, ban, ngành" are "các sở, ban, ngành". */
  private String name(int from, int end, boolean complete) {
    String words = AgencyReader.words(source, text, from, end);
    return complete ? AgencyReader.capitalised(words) : "Các " + words.toLowerCase(Locale.ROOT);
  }

  /** "Các Sở, Ban, ngành" is written "Các sở, ban, ngành". */
  private static String lowered(String name) {
    return name.replace(" Sở", " sở")
        .replace(" Ban,", " ban,")
        .replace(" Ngành", " ngành")
        .replace(" Đoàn thể", " đoàn thể");
  }

  /**
   * Where the next member would start: after a comma or "và", unless "các" begins another group.
   */
  private int following(int end) {
    if (text.key(end).equals("và") && text.spaced(end)) {
      return end + 1;
    }
    return MARKS.contains(text.mark(end)) ? end : text.size();
  }

  /** "các sở, ngành, tổ chức thực hiện" ends before the verb. */
  private boolean verbAfter(Member member) {
    boolean mayBeVerb = text.key(member.start).equals("tổ");
    return mayBeVerb && !member.closed && AgencyParts.VERB.skip(text, member.end) > member.end;
  }

  private Optional<Member> member(int from) {
    int end = AgencyParts.UNIT.skip(text, from);
    if (end == from) {
      return Optional.empty();
    }
    Member member = new Member(from, end);
    member.closed = end - from > 2;
    for (int i = 0; i < MOST_QUALIFIERS && text.spaced(member.end); i++) {
      if (!extend(member)) {
        break;
      }
    }
    return Optional.of(member);
  }

  private boolean extend(Member member) {
    Optional<NameTree.Match<String>> tail = AgencyParts.TAIL.at(text, member.end);
    Optional<NameTree.Match<String>> trait = AgencyParts.TRAIT.at(text, member.end);
    int province = Provinces.at(text, member.end).map(NameTree.Match::end).orElse(0);
    int end = Math.max(province, Math.max(end(tail), end(trait)));
    if (end == 0) {
      return false;
    }
    boolean loose =
        tail.isPresent() && tail.get().end() == end && LOOSE.contains(tail.get().value());
    if (loose && member.loose == 0) {
      member.loose = member.end;
    }
    member.end = end;
    member.closed = true;
    return true;
  }

  private static int end(Optional<NameTree.Match<String>> match) {
    return match.map(NameTree.Match::end).orElse(0);
  }

  /** After "(Công an, Hải quan…)" that follows a group. */
  private int aside(int end) {
    boolean opens = text.mark(end).startsWith("(");
    for (int i = end + 1; opens && i < end + LONGEST_ASIDE && i <= text.size(); i++) {
      if (text.after(i - 1).indexOf(')') >= 0) {
        return i;
      }
    }
    return end;
  }

  private static final class Member {
    private final int start;
    private int end;
    private int loose;
    private boolean closed;

    private Member(int start, int end) {
      this.start = start;
      this.end = end;
    }
  }
}
