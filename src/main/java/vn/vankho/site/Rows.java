package vn.vankho.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.DocumentId;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.plan.Citation;
import vn.vankho.site.ListPages.CountedLink;

/** Lines of lists, as several kinds of page show them. */
final class Rows {
  private final Shelves shelves;
  private final String root;

  Rows(Shelves shelves, String root) {
    this.shelves = shelves;
    this.root = root;
  }

  /** A held document in a list. */
  record PlanRow(
      String href,
      String name,
      String title,
      String issued,
      String datetime,
      String issuer,
      String province) {}

  /** A cited document in a list. */
  record DocumentRow(
      String href,
      String name,
      String title,
      String issued,
      String issuer,
      String citations,
      boolean held) {
    /** The number alone; the name's beginning where there is none. */
    String shortName() {
      int number = name.lastIndexOf(' ') + 1;
      return name.indexOf('/', number) > 0 ? name.substring(number) : Words.shortened(name, 60);
    }
  }

  PlanRow plan(HeldPlan held) {
    return new PlanRow(
        root + held.url(),
        Shelves.name(held),
        Shelves.title(held),
        Shelves.issued(held).map(Words::day).orElse(""),
        Shelves.issued(held).map(Object::toString).orElse(""),
        held.header().issuer().orElse(""),
        shelves.province(held.id()).map(province -> province.name()).orElse(""));
  }

  PlanRow plan(PlanId id) {
    return plan(shelves.plan(id));
  }

  /** The pages that a list is cut into. */
  List<CountedLink> parts(Partition.Part<?> part, String unit) {
    return part.parts().stream()
        .map(under -> new CountedLink(root + under.url(), under.name(), under.size() + unit, ""))
        .toList();
  }

  List<PlanRow> plans(List<PlanId> ids) {
    return ids.stream().map(this::plan).toList();
  }

  DocumentRow document(CitedDocument document) {
    return new DocumentRow(
        root + document.url(),
        Words.folded(document.name()),
        document.number().isPresent() ? title(document) : "",
        document.issued().map(Words::day).orElse(""),
        document.issuer().orElse(""),
        document.mentions().size() + " lần",
        document.held().size() == 1);
  }

  /**
   * The documents that a plan cites, each once, in the order of the text, as this plan tells of
   * them: what others say would change its page whenever one of them comes in.
   */
  List<DocumentRow> cited(HeldPlan held) {
    return cited(held, any -> true);
  }

  /** Those in its opening: what it is based on. */
  List<DocumentRow> basis(HeldPlan held) {
    return cited(held, Citation::basis);
  }

  private List<DocumentRow> cited(HeldPlan held, Predicate<Citation> wanted) {
    Map<DocumentId, List<Citation>> mentions = new LinkedHashMap<>();
    List<Citation> citations = held.card().citations();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      Optional<DocumentId> id = held.documents().get(i);
      if (id.isPresent() && (wanted.test(citation) || mentions.containsKey(id.get()))) {
        mentions.computeIfAbsent(id.get(), any -> new ArrayList<>()).add(citation);
      }
    }
    return mentions.entrySet().stream().map(e -> cited(e.getKey(), e.getValue())).toList();
  }

  private DocumentRow cited(DocumentId id, List<Citation> mentions) {
    Citation first = mentions.get(0);
    String title = first(mentions, Citation::title).map(Words::folded).orElse("");
    String rest = first.number().orElse(title);
    return new DocumentRow(
        root + CitedDocument.url(id),
        Words.folded(first.type() + " " + rest),
        first.number().isPresent() ? Words.capitalised(title) : "",
        first(mentions, Citation::issued).map(Words::day).orElse(""),
        first(mentions, Citation::issuer).orElse(""),
        "",
        shelves.archive().document(id).filter(d -> d.held().size() == 1).isPresent());
  }

  private static <T> Optional<T> first(
      List<Citation> mentions, Function<Citation, Optional<T>> fact) {
    return mentions.stream().map(fact).flatMap(Optional::stream).findFirst();
  }

  List<DocumentRow> documents(List<CitedDocument> documents) {
    return documents.stream().map(this::document).toList();
  }

  static String title(CitedDocument document) {
    return document.title().map(Words::folded).map(Words::capitalised).orElse("");
  }
}
