package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.Archive;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Slug;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.site.SitePages.Spot;

/** The data files of each province and year: JSON lines, and a table for each kind of fact. */
final class DataFiles {
  static final String LINES = "ke-hoach.jsonl";
  static final String NO_YEAR = "khong-ro-nam";

  private DataFiles() {}

  /** The documents by province and year. */
  static Map<String, Map<String, List<HeldPlan>>> cells(Archive archive) {
    return archive.plans().stream()
        .collect(
            Collectors.groupingBy(
                DataFiles::province,
                () -> new TreeMap<>(VietnameseOrder.by((String name) -> name)),
                Collectors.groupingBy(DataFiles::year, TreeMap::new, Collectors.toList())));
  }

  private static String province(HeldPlan held) {
    return held.header().province().orElse("Không rõ tỉnh");
  }

  private static String year(HeldPlan held) {
    return held.card().year().map(String::valueOf).orElse(NO_YEAR);
  }

  static String folder(String province, String year) {
    return DataPages.URL + Slug.of(province) + "/" + year + "/";
  }

  /** One spot for each province and year; its files are made together from one walk. */
  static Stream<Spot> of(Archive archive, PlanFiles files) {
    List<Spot> spots = new ArrayList<>();
    cells(archive)
        .forEach(
            (province, years) ->
                years.forEach(
                    (year, plans) ->
                        spots.add(
                            new Spot(
                                Optional.of(plans.get(0)),
                                () -> cell(folder(province, year), plans, files)))));
    return spots.stream();
  }

  private static Stream<PagePlan> cell(String folder, List<HeldPlan> plans, PlanFiles files) {
    Supplier<DataText> text = new Once<>(() -> text(plans, files));
    return Stream.concat(
        Stream.of(plan(folder + LINES, plans, text, DataText::lines)),
        DataTable.ALL.stream()
            .map(
                table ->
                    plan(folder + table.file() + ".csv", plans, text, made -> made.table(table))));
  }

  private static PagePlan plan(
      String path, List<HeldPlan> plans, Supplier<DataText> text, Function<DataText, String> part) {
    Fingerprint print = new Fingerprint();
    plans.forEach(print::words);
    return PagePlan.of(path, print, () -> new SiteFile.Words(path, part.apply(text.get())));
  }

  /** The rows of some documents. */
  static DataText text(List<HeldPlan> plans, PlanFiles files) {
    DataText text = new DataText();
    plans.forEach(held -> text.add(held, files.reading(held.id())));
    return text;
  }

  /** Makes a thing when it is first asked for, and only once. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized T get() {
      if (made.isEmpty()) {
        made = Optional.of(maker.get());
      }
      return made.get();
    }
  }
}
