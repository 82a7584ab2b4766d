package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.vankho.archive.Slug;
import vn.vankho.plan.Header;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Signer;
import vn.vankho.site.Html.Attribute;

/**
 * A document in Akoma Ntoso 3 (OASIS LegalDocML 1.0): what it is, what it cites, how it is built.
 * Plans have no type of their own in the standard, so every document is a {@code doc} whose name
 * says what it is.
 */
final class AknFile {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final Attribute SOURCE = Attribute.of("source", "#vankho");
  private static final String ONTOLOGY = "/akn/ontology/";

  private final Reading reading;
  private final Plan plan;
  private final Header header;
  private final List<CitedHere> cited;
  private final LocalDate day;

  private AknFile(Reading reading, List<CitedHere> cited, LocalDate day) {
    this.reading = reading;
    this.plan = reading.plan();
    this.header = plan.header();
    this.cited = cited;
    this.day = day;
  }

  /**
   * A document that another cites.
   *
   * @param name how people call it
   * @param href its page; empty if it has none
   */
  record CitedHere(String name, String href) {}

  /**
   * The file of one document.
   *
   * @param cited for each of its citations, the document it means
   * @param day the day of the document; where it gives none, the earliest on which it can have been
   *     issued
   */
  static String of(Reading reading, List<CitedHere> cited, LocalDate day) {
    AknFile file = new AknFile(reading, cited, day);
    String root =
        Html.element("akomaNtoso", List.of(Attribute.of("xmlns", NAMESPACE)), file.document())
            .toString();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root + "\n";
  }

  private Html document() {
    List<Html> parts = new ArrayList<>();
    parts.add(meta());
    parts.addAll(AknBody.of(reading, cited.stream().map(CitedHere::href).toList()));
    return Html.element(
        "doc",
        List.of(Attribute.of("name", Slug.of(type())), Attribute.of("contains", "originalVersion")),
        parts.toArray(Html[]::new));
  }

  private String type() {
    String kind = plan.kind().vietnamese();
    return header.type().orElse(kind.isEmpty() ? "Văn bản" : kind);
  }

  private Html meta() {
    return Html.element(
        "meta",
        Html.element("identification", List.of(SOURCE), work(), expression(), manifestation()),
        references());
  }

  /** {@code /akn/vn/doc/ke-hoach/uy-ban-nhan-dan-tinh-dak-lak/2024-04-02/62-kh-ubnd}. */
  private String uri() {
    String issuer = header.issuer().map(Slug::of).orElse("chua-ro");
    String number = header.number().map(Slug::of).orElse("khong-so-" + Slug.of(header.title()));
    String date = header.issued().map(LocalDate::toString).orElse("khong-ngay");
    return String.join("/", "/akn/vn/doc", Slug.of(type()), issuer, date, number);
  }

  private Html work() {
    List<Html> parts = new ArrayList<>(level("FRBRWork", uri(), "/!main"));
    parts.add(value("FRBRcountry", "vn"));
    parts.add(value("FRBRsubtype", Slug.of(type())));
    header.number().ifPresent(number -> parts.add(value("FRBRnumber", number)));
    if (!header.title().isBlank()) {
      parts.add(value("FRBRname", Words.folded(header.title())));
    }
    parts.add(value("FRBRauthoritative", "false"));
    return Html.element("FRBRWork", parts.toArray(Html[]::new));
  }

  private Html expression() {
    List<Html> parts = new ArrayList<>(level("FRBRExpression", uri() + "/vie@" + day, "/!main"));
    parts.add(value("FRBRauthoritative", "false"));
    parts.add(Html.element("FRBRlanguage", List.of(Attribute.of("language", "vie"))));
    return Html.element("FRBRExpression", parts.toArray(Html[]::new));
  }

  private Html manifestation() {
    String uri = uri() + "/vie@" + day;
    List<Html> parts = new ArrayList<>(level("FRBRManifestation", uri, "/!main.akn.xml"));
    parts.add(value("FRBRformat", "application/akn+xml"));
    return Html.element("FRBRManifestation", parts.toArray(Html[]::new));
  }

  /** What work, expression and manifestation all have. */
  private List<Html> level(String level, String uri, String main) {
    boolean file = level.equals("FRBRManifestation");
    String date = header.issued().isPresent() ? "issued" : "not-before";
    return List.of(
        value("FRBRthis", uri + main),
        value("FRBRuri", file ? uri + ".akn.xml" : uri),
        Html.element(
            "FRBRdate", List.of(Attribute.of("date", day.toString()), Attribute.of("name", date))),
        Html.element(
            "FRBRauthor",
            List.of(
                Attribute.of("href", file ? "#vankho" : "#issuer"),
                Attribute.of("as", file ? "#editor" : "#author"))));
  }

  private static Html value(String name, String value) {
    return Html.element(name, List.of(Attribute.of("value", value)));
  }

  private Html references() {
    List<Html> entries = new ArrayList<>();
    String issuer = header.issuer().orElse("Chưa rõ nơi ban hành");
    entries.add(concept("TLCOrganization", "vankho", "organization/vankho", "Văn Khố"));
    entries.add(concept("TLCOrganization", "issuer", "organization/vn/" + Slug.of(issuer), issuer));
    entries.add(concept("TLCRole", "author", "role/author", "Cơ quan ban hành"));
    entries.add(concept("TLCRole", "editor", "role/editor", "Người trình bày lại"));
    header.signer().ifPresent(signer -> signer(entries, signer));
    agencies(entries);
    citedDocuments(entries);
    return Html.element("references", List.of(SOURCE), entries.toArray(Html[]::new));
  }

  private static void signer(List<Html> entries, Signer signer) {
    String name = Words.folded(signer.name());
    entries.add(concept("TLCPerson", "signer", "person/vn/" + Slug.of(name), name));
    if (!signer.position().isBlank()) {
      String position = Words.folded(signer.position());
      entries.add(concept("TLCRole", "position", "role/vn/" + Slug.of(position), position));
    }
  }

  private void agencies(List<Html> entries) {
    TreeMap<String, String> names = new TreeMap<>();
    for (Responsibility duty : plan.responsibilities()) {
      names.putIfAbsent(agency(duty), Words.folded(duty.canonical()));
    }
    names.forEach(
        (slug, name) ->
            entries.add(
                concept(
                    "TLCOrganization",
                    slug,
                    "organization/vn/" + slug.substring("agency-".length()),
                    name)));
  }

  /** The name under which a duty's agency stands among the references. */
  static String agency(Responsibility duty) {
    return "agency-" + Slug.of(duty.canonical());
  }

  private void citedDocuments(List<Html> entries) {
    List<CitedHere> distinct =
        cited.stream().filter(document -> !document.href().isEmpty()).distinct().toList();
    for (int i = 0; i < distinct.size(); i++) {
      CitedHere document = distinct.get(i);
      entries.add(
          Html.element(
              "TLCReference",
              List.of(
                  Attribute.of("eId", "cited-" + (i + 1)),
                  Attribute.of("href", document.href()),
                  Attribute.of("showAs", Words.folded(document.name())),
                  Attribute.of("name", "citedDocument"))));
    }
  }

  private static Html concept(String kind, String id, String path, String name) {
    return Html.element(
        kind,
        List.of(
            Attribute.of("eId", id),
            Attribute.of("href", ONTOLOGY + path),
            Attribute.of("showAs", name)));
  }
}
