package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.SectionAnchors;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Defect;
import vn.vankho.plan.Plan;
import vn.vankho.plan.PlanPeriod;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Target;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.PlanView.DeadlineRow;
import vn.vankho.site.PlanView.Download;
import vn.vankho.site.PlanView.Remark;
import vn.vankho.site.PlanView.RepairsView;
import vn.vankho.site.PlanView.TargetRow;
import vn.vankho.site.Rows.DocumentRow;
import vn.vankho.source.Facts;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.WordRepairs;

/** The page of a held document, and the files beside it. */
final class PlanPage {
  /** The page of a document that is cited more often is that of the cited document. */
  private static final int MOST_CITING = 100;

  private final Shelves shelves;
  private final HeldPlan held;
  private final Reading reading;
  private final Plan plan;
  private final NormalizedText text;
  private final List<String> anchors;
  private final String root;
  private final PlanText.Shown shown;

  private PlanPage(Shelves shelves, HeldPlan held, Reading reading) {
    this.shelves = shelves;
    this.held = held;
    this.reading = reading;
    this.plan = reading.plan();
    this.text = reading.text();
    this.anchors = SectionAnchors.of(plan.sections());
    this.root = Shelves.root(held.url());
    this.shown = PlanText.of(reading, anchors, PlanMarks.of(shelves, held, reading, root));
  }

  /** The page, its machine-readable twin, its words and the file it was read from. */
  static Stream<PagePlan> of(Shelves shelves, PlanFiles files, HeldPlan held) {
    String url = held.url();
    String json = url + "index.json";
    String text = url + "van-ban.txt";
    Stream<PagePlan> made =
        Stream.of(
            PagePlan.of(
                url + "index.html",
                "plan",
                inputs(shelves, held),
                () -> new PlanPage(shelves, held, files.reading(held.id())).view()),
            PagePlan.of(
                json,
                new Fingerprint().words(held),
                () -> new SiteFile.Words(json, files.json().apply(held.id()))),
            PagePlan.of(
                text,
                new Fingerprint().words(held),
                () -> new SiteFile.Words(text, files.text(held.id()))));
    return Stream.of(
            made,
            RepairPage.of(shelves, files, held),
            copy(held),
            PlanTwins.of(shelves, files, held),
            DeadlineFiles.of(shelves, held))
        .flatMap(Function.identity());
  }

  /** The source file is handed out as it is, so not where something in it must not be shown. */
  private static Stream<PagePlan> copy(HeldPlan held) {
    String copy = held.url() + SourceCopy.name(held.source().name());
    return held.source().facts().hides()
        ? Stream.empty()
        : Stream.of(
            PagePlan.of(
                copy,
                new Fingerprint().facts(held.source().sha256()),
                () -> new SiteFile.Copy(copy, held.source().path())));
  }

  /**
   * All that decides what the page shows: the document itself, and what the archive says of it.
   * Nothing else may show, and nothing that changes whenever any document comes in.
   */
  private static Fingerprint inputs(Shelves shelves, HeldPlan held) {
    Rows rows = new Rows(shelves, Shelves.root(held.url()));
    return new Fingerprint()
        .words(held)
        .number(frameInputs(shelves, held))
        .facts(matrices(shelves, held))
        .facts(shelves.citedBy(held.id()).size())
        .facts(citedBy(shelves, held, rows))
        .facts(RelatedRows.of(shelves, held, rows))
        .facts(SharedRows.of(shelves, held, rows));
  }

  /**
   * What decides the frame, the glance and the rows of cited documents, beyond the document itself:
   * its province and what became of it, what the archive says of the documents that it cites and
   * whether it holds them, and whether its period is over.
   */
  private static long frameInputs(Shelves shelves, HeldPlan held) {
    Fingerprint print = new Fingerprint().number(shelves.everyPage());
    for (CitedDocument document : shelves.documents(held)) {
      print.number(shelves.told(document)).number(document.held().size() == 1 ? 1 : 0);
    }
    shelves
        .province(held.id())
        .ifPresent(
            place ->
                print
                    .word(place.url())
                    .word(place.then())
                    .word(Shelves.now(place))
                    .word(place.now())
                    .word(place.name()));
    PlanPeriod.of(held.header())
        .ifPresent(period -> print.word(Periods.state(period, shelves.settings().today())));
    return print.value();
  }

  private PlanView view() {
    Rows rows = new Rows(shelves, root);
    List<DocumentRow> documents = rows.cited(held);
    List<DocumentRow> basis = rows.basis(held);
    List<PlanView.AgencyRows> duties =
        new Tasks(held, reading, this::place).byAgency(shelves, root);
    List<PlanView.Remark> defects = plan.defects().stream().map(this::defect).toList();
    List<Rows.PlanRow> citedBy = citedBy(shelves, held, rows);
    return new PlanView(
        frame(shelves, held),
        Shelves.title(held),
        Glances.of(shelves, held, rows),
        Contents.of(
            plan,
            anchors,
            !basis.isEmpty(),
            !documents.isEmpty(),
            !citedBy.isEmpty(),
            !shelves.related(held.id()).isEmpty(),
            !shelves.shared(held.id()).isEmpty()),
        shown.markup(),
        duties,
        numbered(plan.deadlines().size(), this::deadline),
        numbered(plan.targets().size(), this::target),
        basis,
        documents,
        citedBy,
        RelatedRows.of(shelves, held, rows),
        SharedRows.rows(SharedRows.of(shelves, held, rows), text.text()),
        Surroundings.of(shelves, held, rows),
        matrices(shelves, held),
        defects,
        repairs(),
        downloads());
  }

  private static Frame frame(Shelves shelves, HeldPlan held) {
    String title = Shelves.title(held);
    String name = Shelves.name(held);
    List<Link> crumbs =
        new ArrayList<>(List.of(new Link("", "Trang chủ"), new Link("ke-hoach/", "Kế hoạch")));
    shelves.province(held.id()).ifPresent(p -> crumbs.add(new Link(p.url(), p.name())));
    String about = title.equals(name) ? name : name + ": " + title;
    return shelves.frame(held.url(), about, about, crumbs.toArray(Link[]::new));
  }

  private static List<Rows.PlanRow> citedBy(Shelves shelves, HeldPlan held, Rows rows) {
    return shelves.citedBy(held.id()).stream().limit(MOST_CITING).map(rows::plan).toList();
  }

  /** Where this document stands beside others that carry out the same decision. */
  private static List<Link> matrices(Shelves shelves, HeldPlan held) {
    String root = Shelves.root(held.url());
    return shelves.basis(held).stream()
        .filter(document -> shelves.hasMatrix(document))
        .map(
            document ->
                new Link(
                    root + document.url() + MatrixPages.FOLDER,
                    document.number().orElse(Words.shortened(document.name(), 60))))
        .toList();
  }

  /** The address of an anchor, or of the whole text where that anchor could not be set. */
  private String place(String anchor) {
    return "#" + (shown.anchors().contains(anchor) ? anchor : Anchors.TEXT);
  }

  private DeadlineRow deadline(int index) {
    Deadline deadline = plan.deadlines().get(index);
    String addressee = deadline.addressee().orElse("");
    String through = deadline.through().map(t -> "qua " + t).orElse("");
    return new DeadlineRow(
        DateWords.of(deadline),
        Words.capitalised(Words.folded(deadline.what())),
        deadline.who().orElse(""),
        addressee.isEmpty() || through.isEmpty() ? addressee + through : addressee + ", " + through,
        Words.folded(deadline.span().of(text.text())),
        place(Anchors.deadline(index)),
        Places.name(plan, deadline.span()),
        DeadlineFiles.name(shelves.deadlines(held), index));
  }

  private TargetRow target(int index) {
    Target target = plan.targets().get(index);
    return new TargetRow(
        Figures.of(target),
        Words.capitalised(Words.shortened(target.span().of(text.text()), 320)),
        target.period().orElse(""),
        place(Anchors.target(index)),
        Places.name(plan, target.span()));
  }

  private Remark defect(Defect defect) {
    String href =
        Places.section(plan, defect.span())
            .map(section -> "#" + anchors.get(section.index()))
            .orElse("#" + Anchors.TEXT);
    return new Remark(defect.note(), href, Places.name(plan, defect.span()));
  }

  private RepairsView repairs() {
    int words = WordRepairs.of(text).size();
    String form =
        WordRepairs.ofForm(text) + " chỗ%s chỉ nối dòng, chỉnh dấu cách hoặc bỏ số trang.";
    String summary =
        words == 0
            ? "Không chữ nào bị đổi; " + form.replace("%s", "")
            : "Đã sửa chữ ở " + words + " chỗ; " + form.replace("%s", " khác");
    String href = held.card().mended().any() ? RepairPage.FOLDER : "";
    return new RepairsView(origin(), summary, text.quality().reason(), href, words > 0);
  }

  private String origin() {
    return held.card().recognised()
        ? "Chữ do máy nhận dạng (OCR) từ ảnh của văn bản."
        : "Chữ lấy từ tệp gốc, không qua nhận dạng ảnh ở kho này.";
  }

  private List<Download> downloads() {
    String file = held.source().name();
    String bare = file.substring(file.lastIndexOf('/') + 1);
    Facts facts = held.source().facts();
    List<Download> downloads = new ArrayList<>();
    facts
        .source()
        .map(uri -> new Download(uri.toString(), "Nơi đăng văn bản", uri.getHost(), false))
        .ifPresent(downloads::add);
    if (!facts.hides()) {
      downloads.add(new Download(SourceCopy.name(file), "Tệp gốc", bare, true));
    }
    downloads.add(new Download("van-ban.txt", "Chữ thuần", "sau khi sửa lỗi", true));
    downloads.add(new Download("index.json", "Dữ liệu", "JSON", false));
    downloads.add(new Download(PlanTwins.AKN, "Akoma Ntoso", "XML, chuẩn OASIS LegalDocML", false));
    return downloads;
  }

  private static <T> List<T> numbered(int count, java.util.function.IntFunction<T> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }
}
