package vn.vankho.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Reads who must do what: the headings of the assigning sections with the tasks under them, and
 * agencies that sentences name.
 */
final class ResponsibilityReader {
  /** A body that the committee does not command is asked, not told. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "[^\\p{L}]{0,8}(?:\\d{1,3}|\\p{L})?[.)]?[^\\p{L}]{0,4}(?:kính )?đề nghị",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Outline outline;
  private final String text;
  private final Assignments assignments;
  private final ParagraphRuns runs;
  private final InlineDuties inline;
  private final List<Responsibility> duties = new ArrayList<>();

  private ResponsibilityReader(Outline outline) {
    this.outline = outline;
    this.text = outline.text();
    this.assignments = Assignments.of(outline);
    this.runs = new ParagraphRuns(outline);
    this.inline = new InlineDuties(text);
  }

  static List<Responsibility> read(Outline outline) {
    return new ResponsibilityReader(outline).read();
  }

  private List<Responsibility> read() {
    duties.addAll(inline.outside(runs.before()));
    outline.sections().stream().filter(section -> !section.appendix()).forEach(this::addFrom);
    addTables();
    duties.sort(Comparator.comparingInt(duty -> duty.span().start()));
    return duties;
  }

  /** What stands in a cell was no sentence. */
  private void addTables() {
    List<Responsibility> rows = TableDuties.read(text, outline.bars());
    Set<Integer> named = new HashSet<>();
    rows.forEach(duty -> named.add(duty.span().start()));
    duties.removeIf(duty -> duty.inline() && named.contains(duty.span().start()));
    duties.addAll(rows);
  }

  private void addFrom(Section section) {
    DutyHeading heading = assignments.heading(section);
    if (!heading.isEmpty()) {
      addHeaded(section, heading);
    } else if (!assignments.assigns(section)) {
      duties.addAll(inline.outside(runs.of(section)));
    } else if (!assignments.partOfDuty(section)) {
      addAssigning(section);
    }
  }

  private void addHeaded(Section section, DutyHeading heading) {
    List<Paragraph> paragraphs = under(section, heading);
    int closing = assignments.last(section) ? ClosingWords.from(text, paragraphs) : -1;
    List<Paragraph> own = closing < 0 ? paragraphs : paragraphs.subList(0, closing);
    boolean requested = requested(section.span());
    add(heading.agencies(), TaskReader.read(text, own), requested);
    if (closing >= 0) {
      duties.addAll(inline.assigning(paragraphs.subList(closing, paragraphs.size())));
    }
  }

  private boolean requested(Span words) {
    return REQUEST.matcher(text).region(words.start(), words.end()).lookingAt();
  }

  /** The paragraphs under an agency's heading, those of further agencies left out. */
  private List<Paragraph> under(Section section, DutyHeading heading) {
    List<Paragraph> paragraphs = new ArrayList<>(runs.after(section, heading.end()));
    for (Section child : assignments.children(section)) {
      if (assignments.heading(child).isEmpty()) {
        paragraphs.addAll(runs.whole(child));
        assignments.children(child).forEach(inner -> paragraphs.addAll(runs.whole(inner)));
      }
    }
    return paragraphs;
  }

  /** Bullets that open with an agency and a colon are headings too; the rest is sentences. */
  private void addAssigning(Section section) {
    List<Paragraph> paragraphs = runs.of(section);
    List<Paragraph> rest = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<BulletHeading> heading = BulletHeading.of(text, paragraphs.get(i));
      if (heading.isPresent()) {
        int end = heading.get().end(text, paragraphs, i);
        addBullets(heading.get(), paragraphs.subList(i, end));
        i = end - 1;
      } else {
        rest.add(paragraphs.get(i));
      }
    }
    duties.addAll(inline.assigning(rest));
  }

  private void addBullets(BulletHeading heading, List<Paragraph> paragraphs) {
    List<Paragraph> own = new ArrayList<>(paragraphs);
    own.set(0, heading.rest());
    boolean requested = requested(paragraphs.get(0).content());
    add(heading.agencies(), TaskReader.read(text, own), requested);
  }

  private void add(List<AgencyMention> agencies, List<Task> tasks, boolean requested) {
    if (tasks.isEmpty()) {
      return;
    }
    for (AgencyMention mention : agencies) {
      String name = mention.agency().name();
      duties.add(
          new Responsibility(mention.span(), mention.printed(), name, requested, false, tasks));
    }
  }
}
