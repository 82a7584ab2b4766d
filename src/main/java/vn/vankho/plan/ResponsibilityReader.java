package vn.vankho.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

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
    int done = 0;
    for (Section section : outline.sections()) {
      if (section.appendix() || section.span().start() < done) {
        continue;
      }
      List<AgencyMention> agencies = assignments.agencies(section);
      if (!agencies.isEmpty()) {
        addHeaded(section, agencies);
        done = assignments.holdsAgencies(section) ? done : section.span().end();
      } else if (assignments.assigns(section)) {
        addAssigning(section);
      } else {
        duties.addAll(inline.outside(runs.of(section)));
      }
    }
    duties.sort(Comparator.comparingInt(duty -> duty.span().start()));
    return duties;
  }

  private void addHeaded(Section section, List<AgencyMention> agencies) {
    List<Paragraph> paragraphs = new ArrayList<>();
    collect(section, paragraphs);
    int closing = assignments.last(section) ? ClosingWords.from(text, paragraphs) : -1;
    List<Paragraph> own = closing < 0 ? paragraphs : paragraphs.subList(0, closing);
    boolean requested = REQUEST.matcher(section.head().of(text)).lookingAt();
    add(agencies, TaskReader.read(text, own), requested);
    if (closing >= 0) {
      duties.addAll(inline.assigning(paragraphs.subList(closing, paragraphs.size())));
    }
  }

  private void collect(Section section, List<Paragraph> paragraphs) {
    boolean top = paragraphs.isEmpty();
    paragraphs.addAll(top ? runs.of(section) : runs.whole(section));
    for (Section child : assignments.children(section)) {
      if (assignments.agencies(child).isEmpty()) {
        paragraphs.addAll(runs.whole(child));
        assignments.children(child).forEach(inner -> paragraphs.addAll(runs.whole(inner)));
      }
    }
  }

  /** Bullets that open with an agency and a colon are headings too; the rest is sentences. */
  private void addAssigning(Section section) {
    List<Paragraph> paragraphs = runs.of(section);
    List<Paragraph> rest = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      BulletHeading heading = BulletHeading.of(text, paragraphs.get(i));
      if (heading == null) {
        rest.add(paragraphs.get(i));
        continue;
      }
      int end = heading.end(text, paragraphs, i);
      List<Paragraph> own = new ArrayList<>(paragraphs.subList(i, end));
      own.set(0, heading.rest());
      boolean requested = REQUEST.matcher(paragraphs.get(i).content().of(text)).lookingAt();
      add(heading.agencies(), TaskReader.read(text, own), requested);
      i = end - 1;
    }
    duties.addAll(inline.assigning(rest));
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
