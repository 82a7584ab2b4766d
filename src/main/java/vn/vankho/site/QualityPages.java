package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.ListPages.CountedLink;
import vn.vankho.site.Parts.Part;

/**
 * How good the archive is: oddities of the documents by kind and by province, citations that lead
 * to nothing held, dates that disagree. Everything leads to its place.
 */
final class QualityPages {
  static final String URL = "chat-luong/";
  private static final String DATES = URL + "ngay-khong-khop/";
  private static final String NOWHERE = URL + "chua-co-trong-kho/";
  private static final Link HOME = new Link("", "Trang chủ");
  private static final Link QUALITY = new Link(URL, "Chất lượng");
  static final List<Function<HeldPlan, String>> KEYS =
      List.of(QualityPages::province, QualityPages::year);

  private final Shelves shelves;
  private final Map<String, List<HeldPlan>> byKind = new TreeMap<>();

  private QualityPages(Shelves shelves) {
    this.shelves = shelves;
    for (HeldPlan held : shelves.archive().plans()) {
      for (String kind : held.card().counts().defects().keySet()) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(held);
      }
    }
  }

  /** The page of the whole archive. */
  record Overview(
      Frame frame,
      String lead,
      List<KindRow> kinds,
      List<FigureRow> citations,
      List<CountedLink> provinces) {
    boolean hasKinds() {
      return !kinds.isEmpty();
    }
  }

  record KindRow(String href, String name, String meaning, String places, String documents) {}

  /** A figure; without a link where there is no list behind it. */
  record FigureRow(String name, String count, String href) {
    boolean leads() {
      return !href.isEmpty();
    }
  }

  /** Documents with their oddities. */
  record PlanList(
      Frame frame, String heading, String lead, List<PlanLine> plans, List<CountedLink> parts) {
    boolean hasParts() {
      return !parts.isEmpty();
    }

    boolean hasPlans() {
      return !plans.isEmpty();
    }
  }

  record PlanLine(String href, String name, String title, String province, List<String> notes) {}

  /** Cited documents with what is odd about them. */
  record DocumentList(
      Frame frame,
      String heading,
      String lead,
      List<DocumentLine> documents,
      List<CountedLink> parts) {
    boolean hasParts() {
      return !parts.isEmpty();
    }

    boolean hasDocuments() {
      return !documents.isEmpty();
    }
  }

  record DocumentLine(String href, String name, String note) {}

  static Stream<PagePlan> of(Shelves shelves) {
    QualityPages pages = new QualityPages(shelves);
    return Stream.of(
            Stream.of(PagePlan.of(pages.overview())),
            pages.byKind.keySet().stream().flatMap(pages::kind),
            shelves.archive().provinces().stream().flatMap(pages::province),
            pages.documents(
                DATES,
                "Ngày ban hành không khớp",
                "Các văn bản trong kho ghi ngày ban hành của cùng một văn bản khác nhau.",
                pages.disagreeing(),
                QualityPages::dates),
            pages.documents(
                NOWHERE,
                "Được dẫn mà chưa có trong kho",
                "Văn bản được các kế hoạch dẫn tới mà kho không giữ.",
                pages.nowhere(),
                document -> document.mentions().size() + " lần dẫn"))
        .flatMap(Function.identity());
  }

  private static String province(HeldPlan held) {
    return held.header().province().orElse("Không rõ tỉnh");
  }

  private static String year(HeldPlan held) {
    return held.card().year().map(year -> "Năm " + year).orElse("Không rõ năm");
  }

  private List<CitedDocument> disagreeing() {
    return shelves.archive().documents().stream().filter(d -> d.dates().size() > 1).toList();
  }

  private List<CitedDocument> nowhere() {
    return shelves.archive().documents().stream().filter(d -> d.held().isEmpty()).toList();
  }

  private static String dates(CitedDocument document) {
    return String.join("; ", document.dates().stream().map(Words::day).toList());
  }

  private SiteFile overview() {
    List<HeldPlan> plans = shelves.archive().plans();
    long odd = plans.stream().filter(held -> held.card().counts().oddities() > 0).count();
    String lead =
        odd
            + " trong "
            + plans.size()
            + " văn bản có chỗ mà người đọc kỹ sẽ dừng lại. Đó là lỗi của chính văn bản hoặc của"
            + " bản mà kho nhận được; kho ghi ra chứ không sửa.";
    Overview view =
        new Overview(
            shelves.frame(URL, "Chất lượng", lead, HOME),
            lead,
            byKind.keySet().stream().map(this::row).toList(),
            figures(),
            shelves.archive().provinces().stream().flatMap(this::link).toList());
    return new SiteFile.Page(URL + "index.html", "quality", view);
  }

  private KindRow row(String kind) {
    List<HeldPlan> plans = byKind.get(kind);
    int places = plans.stream().mapToInt(held -> held.card().counts().defects().get(kind)).sum();
    DefectKinds.Kind words = DefectKinds.of(kind);
    return new KindRow(
        kind + "/",
        words.name(),
        words.meaning(),
        String.valueOf(places),
        String.valueOf(plans.size()));
  }

  private List<FigureRow> figures() {
    List<CitedDocument> documents = shelves.archive().documents();
    long one = documents.stream().filter(d -> d.held().size() == 1).count();
    long several = documents.stream().filter(d -> d.held().size() > 1).count();
    long recognised = shelves.archive().plans().stream().filter(p -> p.card().recognised()).count();
    return List.of(
        new FigureRow("Văn bản được dẫn", String.valueOf(documents.size()), "../van-ban/"),
        new FigureRow("Trong đó có trong kho", String.valueOf(one), ""),
        new FigureRow("Trong đó chưa rõ là văn bản nào trong kho", String.valueOf(several), ""),
        new FigureRow(
            "Trong đó kho không giữ", String.valueOf(nowhere().size()), "chua-co-trong-kho/"),
        new FigureRow(
            "Trong đó các nơi ghi ngày khác nhau",
            String.valueOf(disagreeing().size()),
            "ngay-khong-khop/"),
        new FigureRow("Văn bản có chữ do máy nhận dạng ở kho này", String.valueOf(recognised), ""),
        new FigureRow(
            "Văn bản có chữ được sửa",
            String.valueOf(QualityTable.mended(shelves)),
            "tung-van-ban/"),
        new FigureRow("Chỗ sửa chữ", String.valueOf(QualityTable.repairs(shelves)), "sua-loi/"),
        new FigureRow("Chỗ còn ngờ, để nguyên", String.valueOf(QualityTable.doubts(shelves)), ""));
  }

  private Stream<CountedLink> link(ProvinceEntry province) {
    List<HeldPlan> odd = odd(province);
    int places = odd.stream().mapToInt(held -> held.card().counts().oddities()).sum();
    return odd.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new CountedLink("tinh/" + province.id() + "/", province.name(), places + " chỗ", ""));
  }

  private List<HeldPlan> odd(ProvinceEntry province) {
    return province.plans().stream()
        .map(shelves::plan)
        .filter(held -> held.card().counts().oddities() > 0)
        .toList();
  }

  private Stream<PagePlan> kind(String kind) {
    DefectKinds.Kind words = DefectKinds.of(kind);
    return Parts.of(URL + kind + "/", words.name(), "văn bản", byKind.get(kind), KEYS)
        .map(part -> plans(part, words.meaning()));
  }

  private Stream<PagePlan> province(ProvinceEntry province) {
    List<HeldPlan> odd = odd(province);
    String url = URL + "tinh/" + province.id() + "/";
    return odd.isEmpty()
        ? Stream.empty()
        : Parts.of(url, province.name(), "văn bản", odd, KEYS.subList(1, 2))
            .map(part -> plans(part, "Văn bản của tỉnh có điểm cần lưu ý."));
  }

  private PagePlan plans(Part<HeldPlan> part, String lead) {
    Fingerprint print = inputs(part, lead);
    part.shown().forEach(print::words);
    return PagePlan.of(part.url() + "index.html", print, () -> plansPage(part, lead));
  }

  private Fingerprint inputs(Part<?> part, String lead) {
    return new Fingerprint()
        .number(shelves.everyPage())
        .word(part.heading())
        .word(lead)
        .facts(part.links());
  }

  private SiteFile plansPage(Part<HeldPlan> part, String lead) {
    String root = Shelves.root(part.url());
    PlanList view =
        new PlanList(
            shelves.frame(part.url(), "Chất lượng: " + part.heading(), lead, HOME, QUALITY),
            part.heading(),
            lead,
            part.shown().stream().map(held -> line(held, root)).toList(),
            part.links());
    return new SiteFile.Page(part.url() + "index.html", "quality-plans", view);
  }

  private PlanLine line(HeldPlan held, String root) {
    List<String> notes = new ArrayList<>();
    held.card()
        .counts()
        .defects()
        .forEach((kind, count) -> notes.add(DefectKinds.of(kind).name() + ": " + count));
    return new PlanLine(
        root + held.url() + "#" + Anchors.DEFECTS,
        Shelves.name(held),
        Shelves.title(held),
        held.header().province().orElse(""),
        notes);
  }

  private Stream<PagePlan> documents(
      String url,
      String heading,
      String lead,
      List<CitedDocument> documents,
      Function<CitedDocument, String> note) {
    List<Function<CitedDocument, String>> keys =
        List.of(
            CitedDocument::type,
            document -> document.issued().map(day -> "Năm " + day.getYear()).orElse("Không rõ năm"),
            document ->
                document.issued().map(day -> "Tháng " + day.getMonthValue()).orElse("Khác"));
    return Parts.of(url, heading, "văn bản", documents, keys)
        .map(part -> documents(part, lead, note));
  }

  private PagePlan documents(
      Part<CitedDocument> part, String lead, Function<CitedDocument, String> note) {
    Fingerprint print = inputs(part, lead);
    part.shown()
        .forEach(document -> print.number(shelves.told(document)).word(note.apply(document)));
    return PagePlan.of(part.url() + "index.html", print, () -> documentsPage(part, lead, note));
  }

  private SiteFile documentsPage(
      Part<CitedDocument> part, String lead, Function<CitedDocument, String> note) {
    String root = Shelves.root(part.url());
    DocumentList view =
        new DocumentList(
            shelves.frame(part.url(), "Chất lượng: " + part.heading(), lead, HOME, QUALITY),
            part.heading(),
            lead,
            part.shown().stream()
                .map(
                    document ->
                        new DocumentLine(
                            root + document.url(),
                            Words.shortened(document.name(), 200),
                            note.apply(document)))
                .toList(),
            part.links());
    return new SiteFile.Page(part.url() + "index.html", "quality-documents", view);
  }
}
