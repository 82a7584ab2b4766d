package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.text.Span;

/**
 * Reads lines that say who leads and who supports what stands before them: {@code Đơn vị chủ trì:
 * Sở Y tế; đơn vị phối hợp: các sở liên quan; thời gian thực hiện: …}.
 */
final class LeadLines {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:cơ quan|đơn vị|địa phương|phân công|sở)[\\s,]{0,3}(?:đơn vị[\\s,]{0,3})?(?:được giao )?"
              + "(chủ trì|phối hợp|thực hiện|đầu mối|tham mưu)[^:\\n.;]{0,40}:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TOGETHER =
      Pattern.compile(
          "phối hợp(?: chặt chẽ)?(?: với| cùng)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern END = Pattern.compile("[.;](?=\\s|$)|$");

  private static final int LONGEST_LIST = 600;

  private final String text;

  LeadLines(String text) {
    this.text = text;
  }

  /** Whether a paragraph is such a line. */
  static boolean label(String text, Span content) {
    return matcher(text, content).lookingAt();
  }

  List<Responsibility> read(List<Paragraph> paragraphs) {
    List<Responsibility> duties = new ArrayList<>();
    Span task = null;
    boolean listed = false;
    for (Paragraph paragraph : paragraphs) {
      Span content = TaskReader.trimmed(text, paragraph.content());
      Matcher label = matcher(text, content);
      boolean labelled = hasColon(content) && label.find();
      listed = labelled ? label.end() == content.end() : listed && plus(paragraph);
      if (!labelled) {
        duties.addAll(listed ? item(content, task == null ? content : task) : List.of());
        task = listed ? task : content;
        continue;
      }
      boolean own = label.start() > content.start() + 20;
      Span words = own ? new Span(content.start(), label.start()) : task;
      duties.addAll(block(content, label, words == null ? content : words));
    }
    return duties;
  }

  private boolean hasColon(Span content) {
    int at = content.start();
    while (at < content.end() && text.charAt(at) != ':') {
      at++;
    }
    return at < content.end();
  }

  private static boolean plus(Paragraph paragraph) {
    return paragraph.marker() == Paragraph.Marker.PLUS;
  }

  private List<Responsibility> block(Span content, Matcher label, Span words) {
    List<AgencyMention> leads = new ArrayList<>();
    List<AgencyMention> supports = new ArrayList<>();
    Role role = Role.CARRY_OUT;
    do {
      Span named = named(label.end(), content.end());
      int joined = together(named);
      boolean support = label.group(1).equalsIgnoreCase("phối hợp");
      (support ? supports : leads).addAll(list(named.start(), joined));
      supports.addAll(list(joined, named.end()));
      boolean leading = label.group(1).equalsIgnoreCase("thực hiện") && joined == named.end();
      role = support || leading ? role : Role.LEAD;
    } while (label.find());
    return duties(leads, supports, role, TaskReader.trimmed(text, words));
  }

  /** One of the bodies listed under "Cơ quan thực hiện:", with what it does itself or with whom. */
  private List<Responsibility> item(Span content, Span words) {
    Span named = named(content.start(), content.end());
    int joined = together(named);
    if (joined < named.end()) {
      return duties(list(named.start(), joined), list(joined, named.end()), Role.LEAD, words);
    }
    Syllables item = Syllables.of(text, content.start(), content.end());
    AgencyList bodies = AgencyList.inSentence(text, item, 0);
    Span own = bodies.end() < item.size() ? content : words;
    return duties(bodies.mentions(), List.of(), Role.CARRY_OUT, own);
  }

  /** What leads and supporters get for the same words. */
  static List<Responsibility> duties(
      List<AgencyMention> leads, List<AgencyMention> supports, Role role, Span words) {
    List<String> partners = supports.stream().map(PartnerReader::name).distinct().toList();
    Task lead = new Task(words, role, partners);
    Task support = new Task(words, Role.SUPPORT, List.of());
    return Stream.concat(
            leads.stream().map(mention -> InlineDuties.duty(mention, false, lead)),
            supports.stream().map(mention -> InlineDuties.duty(mention, false, support)))
        .toList();
  }

  private Span named(int from, int limit) {
    int to = Math.min(limit, from + LONGEST_LIST);
    Matcher end = END.matcher(text).region(from, to);
    int stop = end.find() ? end.start() : to;
    Matcher next = LABEL.matcher(text).region(from, stop);
    return new Span(from, next.find() ? next.start() : stop);
  }

  /** Where the supporters start in "Sở Y tế chủ trì, phối hợp với các sở liên quan". */
  private int together(Span named) {
    Matcher together = TOGETHER.matcher(text).region(named.start(), named.end());
    return together.find() ? together.end() : named.end();
  }

  private List<AgencyMention> list(int from, int to) {
    return from < to ? AgencyList.ofHeading(text, new Span(from, to)) : List.of();
  }

  private static Matcher matcher(String text, Span content) {
    return LABEL.matcher(text).region(content.start(), content.end());
  }
}
