package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vankho.text.Span;

/** Finds agencies that sentences make responsible where no heading names them. */
final class InlineDuties {
  private static final Set<String> CALLS = Set.of("giao", "cầu", "nghị");
  private static final Set<String> ISSUERS =
      Set.of("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân thành phố");
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
    for (int i = 0; i < limit; i++) {
      if (i > 0 && words.gap(i).chars().anyMatch(c -> ".;:".indexOf(c) >= 0)) {
        break;
      }
      boolean called = i > 0 && CALLS.contains(words.key(i - 1));
      if (i == 0 || called || clause(words, i)) {
        List<AgencyMention> named = AgencyList.inSentence(text, words, i);
        if (acts(words, named, called)) {
          return duties(content, words, named, called && words.key(i - 1).equals("nghị"));
        }
      }
    }
    return List.of();
  }

  private static boolean clause(Syllables words, int at) {
    return words.gap(at).chars().anyMatch(c -> c == ',' || c == ')');
  }

  /** Whether agencies are told to act, and not merely named. */
  private boolean acts(Syllables words, List<AgencyMention> named, boolean called) {
    if (named.isEmpty() || named.stream().allMatch(m -> ISSUERS.contains(m.agency().name()))) {
      return false;
    }
    int after = after(words, named);
    return called || after >= words.size() || verb(words, after);
  }

  private static boolean verb(Syllables words, int at) {
    String key = words.key(at);
    return AgencyParts.VERB.skip(words, at) > at || key.equals("chủ") || key.equals("định");
  }

  private static int after(Syllables words, List<AgencyMention> named) {
    return words.from(named.get(named.size() - 1).span().end());
  }

  private List<Responsibility> duties(
      Span content, Syllables words, List<AgencyMention> named, boolean requested) {
    Role role = RoleReader.role(words, after(words, named));
    Task task = new Task(content, role, PartnerReader.partners(text, words));
    return named.stream()
        .filter(mention -> !ISSUERS.contains(mention.agency().name()))
        .map(mention -> duty(mention, requested, task))
        .toList();
  }

  static Responsibility duty(AgencyMention mention, boolean requested, Task task) {
    return new Responsibility(
        mention.span(), mention.printed(), mention.agency().name(), requested, true, List.of(task));
  }
}
