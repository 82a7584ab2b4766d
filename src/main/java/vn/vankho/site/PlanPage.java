package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.SectionAnchors;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Defect;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Target;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.PlanView.DeadlineRow;
import vn.vankho.site.PlanView.Download;
import vn.vankho.site.PlanView.Remark;
import vn.vankho.site.PlanView.RepairRow;
import vn.vankho.site.PlanView.RepairsView;
import vn.vankho.site.PlanView.TargetRow;
import vn.vankho.text.Correction;
import vn.vankho.text.LineMap;
import vn.vankho.text.NormalizedText;

/** The page of a held document, and the files beside it. */
final class PlanPage {
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
  static Stream<SiteFile> of(Shelves shelves, PlanFiles files, HeldPlan held) {
    Reading reading = files.reading(held.id());
    PlanPage page = new PlanPage(shelves, held, reading);
    String url = held.url();
    return Stream.concat(
        Stream.of(
            new SiteFile.Page(url + "index.html", "plan", page.view()),
            new SiteFile.Words(url + "index.json", files.json().apply(held.id())),
            new SiteFile.Words(url + "van-ban.txt", reading.text().text()),
            new SiteFile.Copy(url + SourceCopy.name(held.source().name()), held.source().path())),
        PlanTwins.of(shelves, held, reading));
  }

  private PlanView view() {
    Rows rows = new Rows(shelves, root);
    List<CitedDocument> documents = shelves.documents(held);
    List<CitedDocument> basis = shelves.basis(held);
    List<PlanView.AgencyRows> duties =
        new Tasks(held, reading, this::place).byAgency(shelves, root);
    List<PlanView.Remark> defects = plan.defects().stream().map(this::defect).toList();
    List<Rows.PlanRow> citedBy = shelves.citedBy(held.id()).stream().map(rows::plan).toList();
    return new PlanView(
        frame(),
        Shelves.title(held),
        Glances.of(shelves, held, root),
        Contents.of(plan, anchors, !basis.isEmpty(), !documents.isEmpty(), !citedBy.isEmpty()),
        shown.markup(),
        duties,
        numbered(plan.deadlines().size(), this::deadline),
        numbered(plan.targets().size(), this::target),
        rows.documents(basis),
        rows.documents(documents),
        citedBy,
        Surroundings.of(shelves, held, root),
        matrices(basis),
        defects,
        repairs(),
        downloads());
  }

  private Frame frame() {
    String title = Shelves.title(held);
    String name = Shelves.name(held);
    List<Link> crumbs =
        new ArrayList<>(List.of(new Link("", "Trang chủ"), new Link("ke-hoach/", "Kế hoạch")));
    shelves.province(held.id()).ifPresent(p -> crumbs.add(new Link(p.url(), p.name())));
    String about = title.equals(name) ? name : name + ": " + title;
    return shelves.frame(held.url(), about, about, crumbs.toArray(Link[]::new));
  }

  /** Where this document stands beside others that carry out the same decision. */
  private List<Link> matrices(List<CitedDocument> basis) {
    return basis.stream()
        .filter(document -> shelves.implementers(document).size() > 1)
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
        "");
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
    List<Correction> ofWords = Repairs.ofWords(text);
    LineMap lines = text.lines();
    List<RepairRow> rows =
        numbered(ofWords.size(), i -> repair(ofWords.get(i), Anchors.repair(i), lines));
    String form = Repairs.ofForm(text) + " chỗ%s chỉ nối dòng, chỉnh dấu cách hoặc bỏ số trang.";
    String words =
        rows.isEmpty()
            ? "Không chữ nào bị đổi; " + form.replace("%s", "")
            : "Đã sửa chữ ở " + rows.size() + " chỗ; " + form.replace("%s", " khác");
    return new RepairsView(origin(), words, rows);
  }

  private RepairRow repair(Correction repair, String anchor, LineMap lines) {
    return new RepairRow(
        Words.folded(repair.was()),
        Words.folded(repair.became()),
        String.valueOf(lines.lineAt(repair.at())),
        repair.rule(),
        place(anchor));
  }

  private String origin() {
    return held.card().recognised()
        ? "Chữ do máy nhận dạng (OCR) từ ảnh của văn bản."
        : "Chữ lấy từ tệp gốc, không qua nhận dạng ảnh ở kho này.";
  }

  private List<Download> downloads() {
    String file = held.source().name();
    return List.of(
        new Download(
            SourceCopy.name(file), "Tệp gốc", file.substring(file.lastIndexOf('/') + 1), true),
        new Download("van-ban.txt", "Chữ thuần", "sau khi sửa lỗi", true),
        new Download("index.json", "Dữ liệu", "JSON", false),
        new Download(PlanTwins.AKN, "Akoma Ntoso", "XML, chuẩn OASIS LegalDocML", false));
  }

  private static <T> List<T> numbered(int count, java.util.function.IntFunction<T> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }
}
