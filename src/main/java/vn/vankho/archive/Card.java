package vn.vankho.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Defect;
import vn.vankho.plan.DocumentKind;
import vn.vankho.plan.Header;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.source.SourceFile;

/**
 * The catalogue card of a held document: what links, lists, counts and the pages of other documents
 * need of it. The cards of a hundred thousand documents fit in memory; sections, targets and words
 * are read back from the document's {@link Reading}.
 *
 * @param source the file it was read from
 * @param mediaType what that file is
 * @param recognised whether its words were read by OCR
 * @param kind what kind of document it is
 * @param header what stands over and under its text, without the recipients
 * @param citations in the order of the text
 * @param responsibilities in the order of the text
 * @param deadlines in the order of the text
 * @param counts of what is not on the card
 * @param signature what it is about
 * @param mended what the repair did to its words
 * @param prints of its longer sentences, to find those that others have too
 */
public record Card(
    SourceFile source,
    String mediaType,
    boolean recognised,
    DocumentKind kind,
    Header header,
    List<Citation> citations,
    List<Responsibility> responsibilities,
    List<Deadline> deadlines,
    Counts counts,
    Signature signature,
    Mended mended,
    Prints prints) {
  public Card {
    citations = List.copyOf(citations);
    responsibilities = List.copyOf(responsibilities);
    deadlines = List.copyOf(deadlines);
  }

  /**
   * How much there is of what only the document's own page shows.
   *
   * @param sections how many sections it has
   * @param targets how many targets it sets
   * @param defects how many oddities of each kind it has
   */
  public record Counts(int sections, int targets, SortedMap<String, Integer> defects) {
    public Counts {
      defects = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(defects));
    }

    static Counts of(Plan plan) {
      Map<String, Integer> defects =
          plan.defects().stream().collect(Collectors.toMap(Defect::kind, d -> 1, Integer::sum));
      return new Counts(plan.sections().size(), plan.targets().size(), new TreeMap<>(defects));
    }

    /** How many oddities there are together. */
    public int oddities() {
      return defects.values().stream().mapToInt(count -> count).sum();
    }
  }

  /** The card of a document that was read. */
  public static Card of(Reading reading) {
    Plan plan = reading.plan();
    return new Card(
        reading.source(),
        reading.mediaType(),
        reading.recognised(),
        plan.kind(),
        withoutRecipients(plan.header()),
        plan.citations(),
        plan.responsibilities(),
        plan.deadlines(),
        Counts.of(plan),
        Signature.of(reading),
        Mended.of(reading.text()),
        Prints.of(reading));
  }

  /** The same card for a file of the same content in another place. */
  public Card at(SourceFile place) {
    return new Card(
        place,
        mediaType,
        recognised,
        kind,
        header,
        citations,
        responsibilities,
        deadlines,
        counts,
        signature,
        mended,
        prints);
  }

  /** How many tasks it lays on agencies. */
  public int tasks() {
    return responsibilities.stream().mapToInt(duty -> duty.tasks().size()).sum();
  }

  /** The year of issue, where the document gives its date. */
  public Optional<Integer> year() {
    return header.issued().map(date -> date.getYear());
  }

  private static Header withoutRecipients(Header header) {
    return new Header(
        header.issuer(),
        header.province(),
        header.number(),
        header.type(),
        header.place(),
        header.issued(),
        header.title(),
        header.signer(),
        List.of());
  }
}
