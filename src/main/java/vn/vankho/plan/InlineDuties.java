package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vankho.text.Span;

/** Finds agencies that sentences make responsible where no heading names them. */
final class InlineDuties {
  private static final Set<String> CALLS = Set.of("giao", "cầu", "nghị");

  /** Bodies to which a committee's plan gives no tasks. */
  private static final Set<String> ABOVE =
      Set.of(
          "Ủy ban nhân dân tỉnh",
          "Ủy ban nhân dân thành phố",
          "Hội đồng nhân dân",
          "Hội đồng nhân dân tỉnh",
          "Hội đồng nhân dân thành phố",
          "Thường trực Hội đồng nhân dân tỉnh",
          "Tỉnh ủy",
          "Thành ủy",
          "Ban Thường vụ Tỉnh ủy",
          "Thường trực Tỉnh ủy");

  /** First syllables of words that may stand between a subject and its verb. */
  private static final Set<String> FOLLOW_SUBJECT =
      Set.of(
          "chủ", "định", "theo", "căn", "trong", "nghiêm", "được", "cần", "phải", "sẽ", "tùy",
          "đồng", "khẩn", "phân");

  private static final Set<String> OPENERS =
      Set.of("căn", "định", "theo", "trong", "tùy", "hằng", "hàng", "trên");

  private static final int FARTHEST = 60;

  private final String text;
  private final LeadLines leadLines;

  InlineDuties(String text) {
    this.text = text;
    this.leadLines = new LeadLines(text);
  }

  /** Of paragraphs that assign: whoever is the first sentence's subject. */
  List<Responsibility> assigning(List<Paragraph> paragraphs) {
    List<Responsibility> duties = new ArrayList<>(leadLines.read(paragraphs));
    for (Paragraph paragraph : paragraphs) {
      Span content = TaskReader.trimmed(text, paragraph.content());
      if (!LeadLines.label(text, content)) {
        duties.addAll(subject(content));
      }
    }
    return duties;
  }

  /**
   * Of other paragraphs: only who is told so ("Giao …") or stands in a line "Đơn vị chủ trì: …".
   */
  List<Responsibility> outside(List<Paragraph> paragraphs) {
    List<Responsibility> duties = new ArrayList<>(leadLines.read(paragraphs));
    for (Paragraph paragraph : paragraphs) {
      Span content = TaskReader.trimmed(text, paragraph.content());
      if (text.startsWith("Giao ", content.start())) {
        duties.addAll(subject(content));
      }
    }
    return duties;
  }

  private List<Responsibility> subject(Span content) {
    Syllables words = Syllables.of(text, content.start(), content.end());
    int limit = Math.min(words.size(), FARTHEST);
    boolean opensWithVerb = opensWithVerb(words);
    int depth = 0;
    for (int i = 0; i < limit; i++) {
      if (words.parted(i, ".;:")) {
        break;
      }
      depth += (words.parted(i, "(") ? 1 : 0) - (words.parted(i, ")") ? 1 : 0);
      boolean called = i > 0 && CALLS.contains(words.key(i - 1));
      boolean clause = clause(words, i) && !opensWithVerb;
      if (depth <= 0 && (i == 0 || called || clause)) {
        AgencyList named = AgencyList.inSentence(text, words, i);
        if (acts(words, named, called || i == 0)) {
          return duties(content, words, named, called && words.key(i - 1).equals("nghị"));
        }
      }
    }
    return List.of();
  }

  /** A sentence that opens with its verb has no subject; "Căn cứ …, các sở …" has one. */
  private static boolean opensWithVerb(Syllables words) {
    return words.size() > 0
        && verb(words, 0)
        && AgencyParts.DUTY.skip(words, 0) == 0
        && !OPENERS.contains(words.key(0));
  }

  private static boolean above(AgencyMention mention) {
    return ABOVE.contains(mention.agency().name()) || mention.agency().level().equals("trung ương");
  }

  private static boolean clause(Syllables words, int at) {
    return words.parted(at, ",)");
  }

  /** Whether agencies are told to act, and not merely named. */
  private static boolean acts(Syllables words, AgencyList named, boolean called) {
    if (named.mentions().stream().allMatch(InlineDuties::above)) {
      return false;
    }
    return called || named.end() >= words.size() || verb(words, named.end());
  }

  private static boolean verb(Syllables words, int at) {
    String key = words.key(at);
    return AgencyParts.VERB.skip(words, at) > at || FOLLOW_SUBJECT.contains(key);
  }

  private List<Responsibility> duties(
      Span content, Syllables words, AgencyList named, boolean requested) {
    Role role = RoleReader.role(words, named.end());
    Task task = new Task(content, role, PartnerReader.partners(text, words));
    return named.mentions().stream()
        .filter(mention -> !above(mention))
        .map(mention -> duty(mention, requested, task))
        .toList();
  }

  static Responsibility duty(AgencyMention mention, boolean requested, Task task) {
    return new Responsibility(
        mention.span(), mention.printed(), mention.agency().name(), requested, true, List.of(task));
  }
}
