package vn.vankho.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a segment of the static index: some plans, in the order of the index. */
final class SegmentWriter {
  private final SegmentFiles files;
  private final SegmentShape shape;
  private final Path folder;
  private final Syllables syllables = new Syllables();
  private final PlanTable table = new PlanTable();
  private final NumberRecords numbers = new NumberRecords();
  private final Bytes days = new Bytes();
  private final byte[] before;

  private SegmentWriter(Path folder, SegmentShape shape, byte[] before) {
    this.folder = folder;
    this.before = before;
    this.files = new SegmentFiles(folder);
    this.shape = shape;
  }

  /**
   * Writes a segment into a folder, which gets its name from its content.
   *
   * @param folder where; new
   * @param before words that passages are compressed as if behind
   * @param items in the order of the index
   * @param pages the pages of numbers that this segment knows
   * @return what the manifest says of it
   */
  static Map<String, Object> write(
      Path folder,
      SegmentShape shape,
      byte[] before,
      Iterable<SearchItem> items,
      Iterable<NumberedPage> pages)
      throws IOException {
    return new SegmentWriter(folder, shape, before).write(items, pages);
  }

  private Map<String, Object> write(Iterable<SearchItem> items, Iterable<NumberedPage> pages)
      throws IOException {
    try (GramFile grams = new GramFile(folder.resolveSibling(folder.getFileName() + ".grams"));
        Records records = new Records(folder.resolveSibling(folder.getFileName() + ".records"))) {
      writePlans(items, grams);
      pages.forEach(numbers::add);
      ListPacks lists = new ListPacks(files);
      EntryWriter entries = new EntryWriter(table, lists, shape);
      new GramRecords(grams, syllables, shape, entries, lists, records).write();
      numbers.write(records, entries);
      lists.flush();
      int buckets = records.write(files);
      Bytes norms = new Bytes();
      norms.put(table.norms(), table.plans());
      files.write("norms", norms);
      files.write("days", days);
      files.writeBefore("words", before);
      return description(entries.facets(), buckets);
    }
  }

  private void writePlans(Iterable<SearchItem> items, GramFile grams) throws IOException {
    PlanWords words = new PlanWords(syllables);
    int plan = 0;
    for (SearchItem item : items) {
      words.read(PlanText.of(item));
      grams.add(words.words(), words.places());
      table.add(item, words.count());
      days.number((int) Math.max(0, item.issued().map(LocalDate::toEpochDay).orElse(0L)));
      numbers.add(plan, item, words);
      writePassages(plan, item);
      plan++;
    }
  }

  private void writePassages(int plan, SearchItem item) throws IOException {
    List<String> groups = PassageGroups.of(item);
    Bytes content = new Bytes();
    for (int i = 0; i < groups.size(); i++) {
      content.clear();
      byte[] encoded = groups.get(i).getBytes(StandardCharsets.UTF_8);
      content.put(encoded, encoded.length);
      files.write(PassageGroups.name(plan, i), content, before);
    }
  }

  private Map<String, Object> description(FacetTable facets, int buckets) throws IOException {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", files.name());
    description.put("plans", table.plans());
    description.put("buckets", buckets);
    description.put("words", before.length);
    description.put("few", shape.few());
    description.put("best", shape.best());
    description.put("rare", shape.rare());
    description.put("values", facets.values());
    description.put("cells", facets.cells());
    description.put("runs", table.runs());
    return description;
  }
}
