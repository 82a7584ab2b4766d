package vn.vankho.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vankho.plan.DocumentKind;
import vn.vankho.plan.Header;

/**
 * Gives held documents their stable names: province, number, symbol and year. Two files that claim
 * one name both keep a page; the second gets a number (Nghị định 30/2020/NĐ-CP, Phụ lục VI, mục
 * III.1.h asks a system to warn of such a clash).
 */
final class PlanNames {
  private static final int WORDS_OF_TITLE = 8;

  private final Map<String, Integer> used = new HashMap<>();

  /** The next plan's name; plans must come in the order of their files. */
  PlanId name(Card plan) {
    String wanted = folder(plan.header()) + "/" + file(plan);
    int times = used.merge(wanted, 1, Integer::sum);
    String name = times == 1 ? wanted : wanted + "-" + times;
    used.putIfAbsent(name, 1);
    return new PlanId(name);
  }

  /** The address of a document of a kind: plans live under {@code ke-hoach/}, others apart. */
  static String url(PlanId id, DocumentKind kind) {
    return (kind == DocumentKind.PLAN ? "ke-hoach/" : "tai-lieu/") + id + "/";
  }

  private static String folder(Header header) {
    return header.province().or(header::issuer).map(Slug::of).orElse("chua-ro-noi-ban-hanh");
  }

  private static String file(Card plan) {
    Header header = plan.header();
    Optional<Integer> year = plan.year();
    if (header.number().isPresent()) {
      var known = year.map(java.util.OptionalInt::of).orElse(java.util.OptionalInt.empty());
      return DocumentKey.of(header.number().get(), known, Optional.empty()).slug();
    }
    String title = header.title().isEmpty() ? plan.kind().code() : header.title();
    return "khong-so-"
        + Slug.ofFirstWords(title, WORDS_OF_TITLE)
        + year.map(y -> "-" + y).orElse("");
  }
}
