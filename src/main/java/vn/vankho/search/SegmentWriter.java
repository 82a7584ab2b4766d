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
  /** Bytes in a bucket before they are compressed: about 4 KB when they are. */
  private static final int BUCKET = 8_000;

  /** Those of numbers hold titles, which become smaller. */
  private static final int NUMBER_BUCKET = 12_000;

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
    try (GramFile grams = new GramFile(scratch("grams"));
        Records records = new Records(scratch("records"), BUCKET);
        Records numbered = new Records(scratch("numbers"), NUMBER_BUCKET)) {
      writePlans(items, grams);
      pages.forEach(numbers::add);
      ListPacks lists = new ListPacks(files, shape.near());
      EntryWriter entries = new EntryWriter(table, lists, shape);
      new GramRecords(grams, syllables, shape, entries, lists, records, folder).write();
      numbers.write(numbered, entries);
      lists.flush();
      int buckets = records.write(files, "t", new byte[0]);
      int numberBuckets = numbered.write(files, "n", before);
      Bytes norms = new Bytes();
      norms.put(table.norms(), table.plans());
      files.write("norms", norms);
      files.write("days", days);
      return description(entries.facets(), buckets, numberBuckets);
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

  private Path scratch(String name) {
    return folder.resolveSibling(folder.getFileName() + "." + name);
  }

  private Map<String, Object> description(FacetTable facets, int buckets, int numberBuckets)
      throws IOException {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", files.name());
    description.put("plans", table.plans());
    description.put("buckets", buckets);
    description.put("numberBuckets", numberBuckets);
    description.put("words", new String(before, StandardCharsets.UTF_8));
    description.put("few", shape.few());
    description.put("best", shape.best());
    description.put("rare", shape.rare());
    description.put("values", facets.values());
    description.put("cells", facets.cells());
    description.put("runs", table.runs());
    return description;
  }
}
