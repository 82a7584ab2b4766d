package vn.vankho.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Header;

/**
 * Puts all documents side by side and decides which document, agency and place each mention means.
 * The same cards give the same archive, whatever order they come in.
 */
public final class ArchiveLinker {
  private final LocalDate today;

  /**
   * A linker.
   *
   * @param today the day as of which units and periods are told: a parameter, so that the same
   *     inputs give the same archive at any time
   */
  public ArchiveLinker(LocalDate today) {
    this.today = today;
  }

  /** Links the cards of all documents into one archive. */
  public Archive link(List<Card> cards) {
    List<Card> ordered =
        cards.stream().sorted(Comparator.comparing(card -> card.source().name())).toList();
    CitationResolver resolver = new CitationResolver(Places::provinceIn);
    ordered.forEach(resolver::learn);
    PlanNames names = new PlanNames();
    List<HeldPlan> plans =
        ordered.stream()
            .map(card -> held(card, names, resolver))
            .sorted(Archive.NEWEST_FIRST)
            .toList();
    return new Archive(
        today,
        plans,
        documents(plans, resolver),
        Duties.of(plans),
        Places.of(plans, today),
        years(plans));
  }

  private static HeldPlan held(Card card, PlanNames names, CitationResolver resolver) {
    PlanId id = names.name(card);
    return new HeldPlan(
        id,
        PlanNames.url(id, card.kind()),
        card,
        resolver.resolve(card),
        card.responsibilities().stream().map(duty -> Duties.id(duty.canonical())).toList());
  }

  private static List<CitedDocument> documents(List<HeldPlan> plans, CitationResolver resolver) {
    CitedDocuments cited = new CitedDocuments();
    for (HeldPlan plan : plans) {
      Header header = plan.header();
      List<Citation> citations = plan.card().citations();
      for (int i = 0; i < citations.size(); i++) {
        Citation citation = citations.get(i);
        Optional<String> province = resolver.provinceOf(citation, header);
        Mention mention = new Mention(plan.id(), i);
        plan.documents().get(i).ifPresent(id -> cited.add(id, province, citation, mention));
      }
    }
    return cited.settle(heldUnder(plans));
  }

  /**
   * Under which cited document's name each held one would be looked for: with its year and without.
   */
  private static Map<DocumentId, NavigableSet<PlanId>> heldUnder(List<HeldPlan> plans) {
    Map<DocumentId, NavigableSet<PlanId>> held = new TreeMap<>();
    for (HeldPlan plan : plans) {
      for (DocumentKey key : keysOf(plan.header())) {
        DocumentId id = new DocumentId(key.slug());
        held.computeIfAbsent(id, name -> new TreeSet<>()).add(plan.id());
      }
    }
    return held;
  }

  private static List<DocumentKey> keysOf(Header header) {
    if (header.number().isEmpty()) {
      return List.of();
    }
    OptionalInt year = header.issued().stream().mapToInt(date -> date.getYear()).findFirst();
    DocumentKey key = DocumentKey.of(header.number().get(), year, header.province().map(Slug::of));
    return year.isPresent() ? List.of(key, key.undated()) : List.of(key);
  }

  private static List<YearEntry> years(List<HeldPlan> plans) {
    Map<Integer, List<PlanId>> byYear = new TreeMap<>(Comparator.reverseOrder());
    List<PlanId> undated = new ArrayList<>();
    for (HeldPlan plan : plans) {
      Optional<Integer> year = plan.card().year();
      year.map(y -> byYear.computeIfAbsent(y, k -> new ArrayList<>()))
          .orElse(undated)
          .add(plan.id());
    }
    List<YearEntry> years = new ArrayList<>();
    byYear.forEach((y, ids) -> years.add(new YearEntry(OptionalInt.of(y), "nam/" + y + "/", ids)));
    if (!undated.isEmpty()) {
      years.add(new YearEntry(OptionalInt.empty(), "nam/khong-ro/", undated));
    }
    return years;
  }
}
