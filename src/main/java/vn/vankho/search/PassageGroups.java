package vn.vankho.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.search.SearchItem.Passage;

/**
 * A plan's passages in files of a few, each with all that a result shows: the script knows the file
 * from the passage's number.
 */
final class PassageGroups {
  /** About 2,400 units of text. */
  static final int SIZE = 4;

  private PassageGroups() {}

  /**
   * One file.
   *
   * @param url the plan's page below the site's root
   * @param first the number of the first passage
   * @param texts the passages' words
   * @param sections all sections of the plan
   */
  record Group(
      String url,
      String title,
      Optional<String> number,
      String kind,
      Optional<String> issuer,
      Optional<String> issued,
      int first,
      List<String> texts,
      List<Section> sections) {}

  /**
   * A section.
   *
   * @param first the number of its first passage
   * @param words its first words, where it has no heading
   */
  record Section(int first, String anchor, String heading, String words) {}

  /** The files of a plan; one without passages has one, too. */
  static List<Group> of(SearchItem item) {
    List<Section> sections = sections(item);
    List<Group> groups = new ArrayList<>();
    int first = 0;
    do {
      groups.add(group(item, first, sections));
      first += SIZE;
    } while (first < item.passages().size());
    return groups;
  }

  private static Group group(SearchItem item, int first, List<Section> sections) {
    int end = Math.min(first + SIZE, item.passages().size());
    return new Group(
        item.url(),
        item.title(),
        item.number(),
        item.kind(),
        item.issuer(),
        item.issued().map(Object::toString),
        first,
        item.passages().subList(first, end).stream().map(Passage::text).toList(),
        sections);
  }

  private static List<Section> sections(SearchItem item) {
    PlanText text = PlanText.of(item);
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < text.passages(); i++) {
      if (text.sectionOf(i) == i) {
        Passage passage = text.passage(i);
        String words = passage.heading().isEmpty() ? Excerpt.firstWords(passage.text()) : "";
        sections.add(new Section(i, passage.anchor(), passage.heading(), words));
      }
    }
    return sections;
  }
}
