package vn.vankho.archive;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Header;

/**
 * Decides which document a mention means. A number is unique only within its issuer and year, and
 * later mentions leave the date out (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b), so an undated
 * mention takes the year that the same plan, else the whole archive, gives that number – if they
 * give just one.
 */
final class CitationResolver {
  private static final Pattern LOCAL_SYMBOL =
      Pattern.compile("(?:UBND|HĐND)|/(?:TU|HU|QU|TXU|BTVTU)$");
  private static final Pattern LOCAL_ISSUER =
      Pattern.compile(
          "(?iu)ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|\\btỉnh\\b|thành phố");

  private final ProvinceNames provinces;
  private final KnownYears inArchive = new KnownYears();

  // Many documents cite the same few: what their words come to is worked out once.
  private final Map<String, Optional<String>> issuers = new HashMap<>();
  private final Map<String, Boolean> locals = new HashMap<>();
  private final Map<Asked, DocumentKey> keys = new HashMap<>();
  private final Map<DocumentKey, DocumentId> ids = new HashMap<>();
  private final Map<String, DocumentId> names = new HashMap<>();

  /** A number as it is printed, with what is known of its year and province. */
  private record Asked(String number, OptionalInt year, Optional<String> province) {
    DocumentKey key() {
      return DocumentKey.of(number, year, province.map(Slug::of));
    }
  }

  CitationResolver(ProvinceNames provinces) {
    this.provinces = provinces;
  }

  /** Takes note of the dated mentions of a plan: they help to place the undated ones of others. */
  void learn(Card plan) {
    note(plan, inArchive);
  }

  /** For each of the plan's citations the document that it means. */
  List<Optional<DocumentId>> resolve(Card plan) {
    KnownYears inPlan = new KnownYears();
    note(plan, inPlan);
    return plan.citations().stream().map(c -> resolve(c, plan.header(), inPlan)).toList();
  }

  private void note(Card plan, KnownYears years) {
    for (Citation citation : plan.citations()) {
      citation.number().ifPresent(number -> years.note(keyOf(citation, number, plan.header())));
    }
  }

  /**
   * The slug of the province that issued the document that a citation means, if it is a local one.
   */
  Optional<String> provinceOf(Citation citation, Header citing) {
    if (citation.issuer().isPresent()) {
      String issuer = citation.issuer().get();
      return isLocal(issuer, LOCAL_ISSUER)
          ? issuers.computeIfAbsent(issuer, provinces::in).or(citing::province)
          : Optional.empty();
    }
    boolean local = citation.number().filter(number -> isLocal(number, LOCAL_SYMBOL)).isPresent();
    return local ? citing.province() : Optional.empty();
  }

  private boolean isLocal(String words, Pattern local) {
    return locals.computeIfAbsent(words, any -> local.matcher(any).find());
  }

  private Optional<DocumentId> resolve(Citation citation, Header citing, KnownYears inPlan) {
    if (citation.named()) {
      return citation
          .title()
          .map(title -> names.computeIfAbsent(citation.type() + " " + title, any -> named(any)));
    }
    DocumentKey key = keyOf(citation, citation.number().get(), citing);
    DocumentKey meant = dated(key, citing, inPlan);
    return Optional.of(ids.computeIfAbsent(meant, any -> new DocumentId(any.slug())));
  }

  private DocumentKey keyOf(Citation citation, String number, Header citing) {
    OptionalInt year =
        citation.issued().isPresent()
            ? OptionalInt.of(citation.issued().get().getYear())
            : OptionalInt.empty();
    return keys.computeIfAbsent(new Asked(number, year, provinceOf(citation, citing)), Asked::key);
  }

  private DocumentKey dated(DocumentKey key, Header citing, KnownYears inPlan) {
    if (key.year().isPresent()) {
      return key;
    }
    int latest = citing.issued().map(date -> date.getYear()).orElse(Integer.MAX_VALUE);
    KnownYears years = inPlan.knows(key) ? inPlan : inArchive;
    OptionalInt year = years.only(key, latest);
    return year.isPresent() ? key.withYear(year.getAsInt()) : key;
  }

  /**
   * A document known by name only: one page for every spelling that differs in case or marks'
   * place.
   */
  private static DocumentId named(String words) {
    String name = Normalizer.normalize(words, Normalizer.Form.NFC);
    return new DocumentId(Slug.of(name.toLowerCase(Locale.ROOT).replaceAll("\\s*[-–]\\s*", " ")));
  }

  /** The years in which documents of one number are said to have been issued. */
  private static final class KnownYears {
    private final Map<DocumentKey, NavigableSet<Integer>> years = new HashMap<>();

    void note(DocumentKey key) {
      key.year().ifPresent(y -> years.computeIfAbsent(key.undated(), k -> new TreeSet<>()).add(y));
    }

    boolean knows(DocumentKey undated) {
      return years.containsKey(undated);
    }

    /** The one year up to {@code latest}; none if there are several. */
    OptionalInt only(DocumentKey undated, int latest) {
      NavigableSet<Integer> known =
          years.getOrDefault(undated, new TreeSet<>()).headSet(latest, true);
      return known.size() == 1 ? OptionalInt.of(known.first()) : OptionalInt.empty();
    }
  }
}
