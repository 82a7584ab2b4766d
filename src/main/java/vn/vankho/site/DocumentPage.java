package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mention;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.ListPages.CountedLink;
import vn.vankho.site.Partition.Part;
import vn.vankho.site.Rows.PlanRow;
import vn.vankho.text.Span;

/** The page of a cited document, whether the archive holds it or not. */
final class DocumentPage {
  /** Enough to see who says so. */
  private static final int NAMED_WITH_A_DATE = 5;

  private final Shelves shelves;
  private final PlanFiles files;
  private final CitedDocument document;
  private final Part<CitedIn> part;
  private final String root;
  private final Rows rows;
  private final Map<String, Integer> spellings = new TreeMap<>();

  private DocumentPage(
      Shelves shelves, PlanFiles files, CitedDocument document, Part<CitedIn> part) {
    this.shelves = shelves;
    this.files = files;
    this.document = document;
    this.part = part;
    this.root = Shelves.root(part.url());
    this.rows = new Rows(shelves, root);
  }

  /** What the page shows. */
  record View(
      Frame frame,
      String heading,
      String type,
      String number,
      String title,
      String issued,
      String issuer,
      List<DateCount> dates,
      List<PlanRow> held,
      List<PlanRow> candidates,
      boolean elsewhere,
      List<PlanRow> basisOf,
      List<String> spellings,
      String summary,
      List<CountedLink> parts,
      List<Link> ways,
      Html pictureHtml,
      List<Province> provinces) {
    View with(List<Province> quoted, List<String> written) {
      return new View(
          frame,
          heading,
          type,
          number,
          title,
          issued,
          issuer,
          dates,
          held,
          candidates,
          elsewhere,
          basisOf,
          written,
          summary,
          parts,
          ways,
          pictureHtml,
          quoted);
    }

    boolean hasWays() {
      return !ways.isEmpty();
    }

    boolean hasPicture() {
      return !pictureHtml.isEmpty();
    }

    boolean hasParts() {
      return !parts.isEmpty();
    }

    boolean datesDisagree() {
      return dates.size() > 1;
    }

    boolean hasHeld() {
      return !held.isEmpty();
    }

    boolean hasCandidates() {
      return !candidates.isEmpty();
    }

    boolean hasBasisOf() {
      return !basisOf.isEmpty();
    }

    boolean hasSpellings() {
      return spellings.size() > 1;
    }
  }

  /**
   * A date that mentions give.
   *
   * @param count how many do
   * @param plans the first documents that do
   * @param more how many others do, in words
   */
  record DateCount(String date, String count, List<Link> plans, String more) {}

  /** The citing documents of one province, newest first. */
  record Province(String name, List<Citing> citing) {}

  /** A held document with its sentences that cite this one. */
  record Citing(PlanRow plan, List<QuoteRow> quotes) {}

  record QuoteRow(Html quoteHtml, String href, String place) {}

  /** A held document with the places in it that cite this one. */
  private record CitedIn(HeldPlan plan, List<Mention> mentions) {}

  /** The page, and those that its list is cut into where it is long. */
  static Stream<SitePages.Spot> of(Shelves shelves, PlanFiles files, CitedDocument document) {
    List<CitedIn> rows =
        document.mentions().stream()
            .collect(Collectors.groupingBy(Mention::plan, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(e -> new CitedIn(shelves.plan(e.getKey()), e.getValue()))
            .toList();
    return Partition.of(
            document.url(),
            rows,
            row -> row.mentions().size(),
            CitedIn::plan,
            Partition.Level.values())
        .all()
        .map(part -> new DocumentPage(shelves, files, document, part).spot());
  }

  private SitePages.Spot spot() {
    return new SitePages.Spot(
        part.rows().stream().map(CitedIn::plan).findFirst(), () -> Stream.of(plan()));
  }

  private PagePlan plan() {
    Fingerprint print = new Fingerprint().number(shelves.everyPage()).word(part.url());
    if (part.name().isEmpty()) {
      print.cited(document, shelves);
      cites().forEach(cited -> print.word(cited.url()).word(cited.name()).word(cited.number()));
    } else {
      print.settled(document, shelves).word(part.name());
      part.rows().forEach(row -> print.words(row.plan()).facts(row.mentions()));
    }
    print.number(part.size()).number(plans(part)).number(shelves.hasMatrix(document) ? 1 : 0);
    part.parts().forEach(under -> print.word(under.name()).number(under.size()));
    return PagePlan.of(part.url() + "index.html", "document", print, this::view);
  }

  /** What the document itself cites, where it is held: the picture around it shows that. */
  private Stream<CitedDocument> cites() {
    return document.held().size() == 1
        ? shelves.documents(shelves.plan(document.held().get(0))).stream()
        : Stream.empty();
  }

  private View view() {
    Map<String, List<Citing>> provinces = new TreeMap<>(VietnameseOrder.by(name -> name));
    for (CitedIn row : part.rows()) {
      String name = row.plan().header().province().orElse("Không rõ tỉnh");
      provinces.computeIfAbsent(name, any -> new ArrayList<>()).add(citing(row));
    }
    List<Province> quoted =
        provinces.entrySet().stream().map(e -> new Province(e.getKey(), e.getValue())).toList();
    return facts().with(quoted, part.whole() ? spellings() : List.of());
  }

  /** Everything but the words of documents. */
  private View facts() {
    String name = Words.folded(document.name());
    List<PlanRow> held = rows.plans(document.held());
    String summary = part.size() + " lần trong " + plans(part) + " văn bản của kho";
    String where = part.name().isEmpty() ? "" : ", " + part.name();
    return new View(
        shelves.frame(
            part.url(),
            name + where,
            name + where + " được dẫn " + summary + ". " + Rows.title(document),
            crumbs()),
        Words.shortened(name, 160),
        document.type(),
        document.number().orElse(""),
        document.number().isPresent() ? Rows.title(document) : "",
        document.issued().map(Words::day).orElse(""),
        document.issuer().orElse(""),
        part.name().isEmpty() ? dates() : List.of(),
        held.size() == 1 ? held : List.of(),
        held.size() > 1 ? held : List.of(),
        held.isEmpty(),
        basisOf(),
        List.of(),
        summary,
        rows.parts(part, " lần"),
        shelves.hasMatrix(document) ? ways() : List.of(),
        part.name().isEmpty() ? Surroundings.of(shelves, document, root) : Html.NONE,
        List.of());
  }

  private List<Link> ways() {
    String url = root + document.url();
    return List.of(
        new Link(url + MatrixPages.FOLDER, "Ai làm gì: cơ quan và văn bản thực hiện"),
        new Link(url + ComparisonPages.FOLDER, "So sánh các văn bản thực hiện"));
  }

  private static int plans(Part<CitedIn> part) {
    return part.whole()
        ? part.rows().size()
        : part.parts().stream().mapToInt(DocumentPage::plans).sum();
  }

  private Link[] crumbs() {
    Stream<Link> up =
        Stream.of(new Link("", "Trang chủ"), new Link("van-ban/", "Văn bản được dẫn"));
    Stream<Link> whole =
        Stream.of(new Link(document.url(), Words.shortened(Words.folded(document.name()), 60)));
    return (part.name().isEmpty() ? up : Stream.concat(up, whole)).toArray(Link[]::new);
  }

  private Citation citation(Mention mention) {
    return shelves.plan(mention.plan()).card().citations().get(mention.citation());
  }

  private List<DateCount> dates() {
    Map<LocalDate, List<Mention>> given = new TreeMap<>();
    for (Mention mention : document.mentions()) {
      citation(mention)
          .issued()
          .ifPresent(date -> given.computeIfAbsent(date, any -> new ArrayList<>()).add(mention));
    }
    return document.dates().size() < 2
        ? List.of()
        : document.dates().stream()
            .map(date -> dateCount(date, given.getOrDefault(date, List.of())))
            .toList();
  }

  private DateCount dateCount(LocalDate date, List<Mention> mentions) {
    List<PlanId> plans = mentions.stream().map(Mention::plan).distinct().toList();
    int left = plans.size() - Math.min(plans.size(), NAMED_WITH_A_DATE);
    return new DateCount(
        Words.day(date),
        mentions.size() + " lần",
        plans.stream().limit(NAMED_WITH_A_DATE).map(this::named).toList(),
        left == 0 ? "" : "và " + left + " văn bản khác");
  }

  private Link named(PlanId id) {
    PlanRow row = rows.plan(id);
    String place = row.province().isEmpty() ? "" : ", " + row.province();
    return new Link(row.href(), row.name() + place);
  }

  /** The documents that name this one in their opening. */
  private List<PlanRow> basisOf() {
    return part.rows().stream()
        .filter(row -> row.mentions().stream().anyMatch(mention -> citation(mention).basis()))
        .map(row -> rows.plan(row.plan()))
        .toList();
  }

  /** The ways in which texts write its name, the most usual first. */
  private List<String> spellings() {
    return spellings.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What one held document says of it; its text is read once. */
  private Citing citing(CitedIn row) {
    HeldPlan held = row.plan();
    List<Mention> mentions = row.mentions();
    Reading reading = files.reading(held.id());
    String text = reading.text().text();
    for (Mention mention : mentions) {
      String words = Words.folded(citation(mention).span().of(text));
      spellings.merge(words, 1, Integer::sum);
    }
    return new Citing(
        rows.plan(held), mentions.stream().map(mention -> quote(held, reading, mention)).toList());
  }

  private QuoteRow quote(HeldPlan held, Reading reading, Mention mention) {
    String text = reading.text().text();
    Plan plan = reading.plan();
    Span span = citation(mention).span();
    return new QuoteRow(
        Quote.around(text, span, Places.between(plan, span, text.length())).html(text, span),
        root + held.url() + "#" + Anchors.citation(mention.citation()),
        Places.name(plan, span));
  }
}
