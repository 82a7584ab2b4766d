package vn.vankho.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.ListPages.CountedLink;
import vn.vankho.site.Parts.Part;

/** How good each held document is, in figures, each of which leads to what it counts. */
final class QualityTable {
  static final String URL = QualityPages.URL + "tung-van-ban/";
  private static final String HEADING = "Chất lượng từng văn bản";

  private final Shelves shelves;
  private final Part<HeldPlan> part;
  private final String root;

  private QualityTable(Shelves shelves, Part<HeldPlan> part) {
    this.shelves = shelves;
    this.part = part;
    this.root = Shelves.root(part.url());
  }

  /** What a page shows. */
  record View(Frame frame, String heading, String lead, List<CountedLink> parts, List<Row> rows) {
    boolean hasParts() {
      return !parts.isEmpty();
    }

    boolean hasRows() {
      return !rows.isEmpty();
    }
  }

  /** A held document. */
  record Row(String href, String name, String place, List<Figure> figures) {}

  /** How many there are; without a link where there is none to see. */
  record Figure(String name, String count, String href) {}

  static Stream<PagePlan> of(Shelves shelves) {
    return Parts.of(URL, HEADING, "văn bản", shelves.archive().plans(), QualityPages.KEYS)
        .map(part -> new QualityTable(shelves, part).plan());
  }

  private PagePlan plan() {
    Fingerprint print = new Fingerprint().number(shelves.everyPage()).word(part.heading());
    part.links().forEach(link -> print.word(link.href()).word(link.count()));
    for (HeldPlan held : part.all()) {
      print.words(held).number(nowhere(held)).number(otherDates(held));
      print.word(shelves.province(held.id()).map(province -> province.name()));
    }
    return PagePlan.of(part.url() + "index.html", "quality-table", print, this::view);
  }

  private View view() {
    int repairs = sum(part.all(), held -> held.card().mended().places());
    int oddities = sum(part.all(), held -> held.card().counts().oddities());
    String lead =
        part.all().size()
            + " văn bản: "
            + repairs
            + " chỗ sửa chữ, "
            + oddities
            + " điểm cần lưu ý. Mỗi con số dẫn tới những chỗ nó đếm.";
    return new View(
        shelves.frame(
            part.url(),
            part.heading(),
            lead,
            new Link("", "Trang chủ"),
            new Link(QualityPages.URL, "Chất lượng")),
        part.heading(),
        lead,
        part.links(),
        part.shown().stream().map(this::row).toList());
  }

  private Row row(HeldPlan held) {
    String page = root + held.url();
    String place = shelves.province(held.id()).map(province -> province.name()).orElse("");
    return new Row(
        page,
        Shelves.name(held),
        place,
        List.of(
            figure("Chỗ sửa chữ", held.card().mended().places(), page + RepairPage.FOLDER),
            figure("Còn ngờ", held.card().mended().remarks(), page + RepairPage.FOLDER),
            figure("Điểm lưu ý", held.card().counts().oddities(), page + "#" + Anchors.DEFECTS),
            figure("Dẫn tới văn bản kho không giữ", nowhere(held), page + "#" + Anchors.CITED),
            figure("Ngày khác nơi khác", otherDates(held), page + "#" + Anchors.CITED)));
  }

  private static Figure figure(String name, int count, String href) {
    return new Figure(name, String.valueOf(count), count == 0 ? "" : href);
  }

  /** How many documents it cites that the archive does not hold. */
  private int nowhere(HeldPlan held) {
    return (int) shelves.documents(held).stream().filter(d -> d.held().isEmpty()).count();
  }

  /** How often it dates a document otherwise than most do. */
  private int otherDates(HeldPlan held) {
    return (int)
        IntStream.range(0, held.documents().size()).filter(i -> otherwise(held, i)).count();
  }

  private boolean otherwise(HeldPlan held, int citation) {
    Optional<LocalDate> here = held.card().citations().get(citation).issued();
    Optional<LocalDate> usual =
        held.documents()
            .get(citation)
            .flatMap(shelves.archive()::document)
            .flatMap(CitedDocument::issued);
    return here.isPresent() && usual.isPresent() && !here.equals(usual);
  }

  /** How many held documents have words repaired. */
  static int mended(Shelves shelves) {
    return sum(shelves.archive().plans(), held -> Math.min(1, held.card().mended().places()));
  }

  /** How many places were repaired, in the whole archive. */
  static int repairs(Shelves shelves) {
    return sum(shelves.archive().plans(), held -> held.card().mended().places());
  }

  /** How many doubtful places were left as they are, in the whole archive. */
  static int doubts(Shelves shelves) {
    return sum(shelves.archive().plans(), held -> held.card().mended().remarks());
  }

  private static int sum(List<HeldPlan> plans, ToIntFunction<HeldPlan> figure) {
    return plans.stream().mapToInt(figure).sum();
  }
}
