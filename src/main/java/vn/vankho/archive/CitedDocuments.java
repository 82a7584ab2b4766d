package vn.vankho.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.plan.Citation;

/** Gathers the mentions of each cited document and settles what they say of it. */
final class CitedDocuments {
  private static final Comparator<String> FULLEST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<DocumentId, Gathered> byId = new TreeMap<>();

  /** Adds one mention of the document {@code id}; {@code mention} says where it stands. */
  void add(DocumentId id, Optional<String> provinceName, Citation citation, Mention mention) {
    byId.computeIfAbsent(id, Gathered::new).add(provinceName, citation, mention);
  }

  /** All cited documents by name; {@code held} says which held documents each may be. */
  List<CitedDocument> settle(Map<DocumentId, ? extends Collection<PlanId>> held) {
    return byId.values().stream()
        .map(
            gathered ->
                gathered.settle(held.containsKey(gathered.id) ? held.get(gathered.id) : List.of()))
        .toList();
  }

  private static final class Gathered {
    private final DocumentId id;
    private final Tally<String> types = new Tally<>();
    private final Tally<String> numbers = new Tally<>();
    private final Tally<LocalDate> dates = new Tally<>();
    private final Tally<String> issuers = new Tally<>();
    private final Tally<String> titles = new Tally<>();
    private final List<Mention> mentions = new ArrayList<>();

    Gathered(DocumentId id) {
      this.id = id;
    }

    void add(Optional<String> provinceName, Citation citation, Mention mention) {
      types.add(citation.type());
      citation.number().ifPresent(numbers::add);
      citation.issued().ifPresent(dates::add);
      citation.issuer().map(issuer -> inFull(issuer, provinceName)).ifPresent(issuers::add);
      citation.title().ifPresent(titles::add);
      mentions.add(mention);
    }

    CitedDocument settle(Collection<PlanId> held) {
      List<LocalDate> ranked = dates.ranked(Comparator.naturalOrder());
      return new CitedDocument(
          id,
          CitedDocument.url(id),
          types.winner(FULLEST).orElse("Văn bản"),
          numbers.winner(Comparator.naturalOrder()),
          ranked.stream().findFirst(),
          ranked,
          issuers.winner(FULLEST),
          titles.winner(FULLEST),
          List.copyOf(held),
          mentions);
    }

    /** "Ủy ban nhân dân tỉnh", said in a plan of Đắk Lắk, is that of Đắk Lắk. */
    private static String inFull(String issuer, Optional<String> provinceName) {
      boolean open = issuer.endsWith(" tỉnh") || issuer.endsWith(" thành phố");
      return open ? provinceName.map(name -> issuer + " " + name).orElse(issuer) : issuer;
    }
  }
}
