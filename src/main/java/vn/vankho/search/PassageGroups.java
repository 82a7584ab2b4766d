package vn.vankho.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import vn.vankho.search.PlanTable.Cell;
import vn.vankho.search.SearchItem.Passage;

/**
 * A plan's passages in files of a few, each with all that a result shows: the script knows the file
 * from the passage's number. A file is a JSON array: address, title, number, kind, issuer and day
 * of the plan, how many passages it has, then for each passage its anchor, its heading, whether it
 * goes on with the section of the passage before (0 or 1), and its text.
 */
final class PassageGroups {
  /** About 2,400 units of text. */
  static final int SIZE = 4;

  /** What stands before the passages. */
  private static final int HEAD = 7;

  private PassageGroups() {}

  /** The files of a plan; one without passages has one, too. */
  static List<String> of(SearchItem item) {
    PlanText text = PlanText.of(item);
    List<String> groups = new ArrayList<>();
    int first = 0;
    do {
      groups.add(Json.write(group(item, text, first)));
      first += SIZE;
    } while (first < item.passages().size());
    return groups;
  }

  private static List<Object> group(SearchItem item, PlanText text, int first) {
    List<Object> group =
        new ArrayList<>(
            Arrays.asList(
                item.url(),
                item.title(),
                item.number().orElse(null),
                item.kind(),
                item.issuer().orElse(null),
                item.issued().map(Object::toString).orElse(null),
                text.passages()));
    for (int i = first; i < Math.min(first + SIZE, text.passages()); i++) {
      Passage passage = text.passage(i);
      int goesOn = text.sectionOf(i) == i ? 0 : 1;
      group.addAll(List.of(passage.anchor(), passage.heading(), goesOn, passage.text()));
    }
    return group;
  }

  /**
   * Reads the words of a plan back from a segment, with what plans are counted by.
   *
   * @param words what each file is compressed as if behind
   * @throws IOException if a file is missing
   */
  static SearchItem read(Path segment, int plan, byte[] words, Cell cell) throws IOException {
    List<Passage> passages = new ArrayList<>();
    JsonNode group = group(segment, words, plan, 0);
    int count = group.get(HEAD - 1).asInt();
    for (int i = 0; i < count; i++) {
      if (i > 0 && i % SIZE == 0) {
        group = group(segment, words, plan, i / SIZE);
      }
      int at = HEAD + 4 * (i % SIZE);
      passages.add(
          new Passage(
              group.get(at).asText(), group.get(at + 1).asText(), group.get(at + 3).asText()));
    }
    return new SearchItem(
        group.get(0).asText(),
        group.get(1).asText(),
        Optional.empty(),
        cell.kind(),
        Optional.empty(),
        Optional.of(cell.province()),
        Optional.of(cell.provinceNow()),
        cell.year() < 0 ? Optional.empty() : Optional.of(LocalDate.of(cell.year(), 1, 1)),
        List.of(),
        List.of(),
        passages);
  }

  private static JsonNode group(Path segment, byte[] words, int plan, int group)
      throws IOException {
    Inflater inflater = new Inflater(true);
    inflater.setDictionary(words);
    try (InputStream file = Files.newInputStream(segment.resolve(name(plan, group)));
        InputStream unpacked = new InflaterInputStream(file, inflater)) {
      return Json.MAPPER.readTree(unpacked);
    } finally {
      inflater.end();
    }
  }

  /** The file of a group. */
  static String name(int plan, int group) {
    return "p/" + plan / 100 + "/" + plan % 100 + "-" + group;
  }
}
