package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.archive.Card;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.plan.Header;
import vn.vankho.plan.PlanPeriod;
import vn.vankho.plan.Signer;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.PlanView.Glance;
import vn.vankho.site.Rows.DocumentRow;

/** Says at a glance what a document is. */
final class Glances {
  private static final int BASIS_SHOWN = 4;

  private Glances() {}

  static Glance of(Shelves shelves, HeldPlan held, Rows rows) {
    Header header = held.header();
    Optional<ProvinceEntry> province = shelves.province(held.id());
    String root = Shelves.root(held.url());
    List<DocumentRow> basis = rows.basis(held);
    Optional<PlanPeriod> period = PlanPeriod.of(header);
    LocalDate today = shelves.settings().today();
    return new Glance(
        Shelves.type(held),
        Shelves.name(held),
        header.number().orElse(""),
        header.issued().map(Words::day).orElse(""),
        header.issued().map(Object::toString).orElse(""),
        header.issuer().orElse(""),
        header.issuer().flatMap(i -> province.flatMap(p -> issuerNow(i, p))).orElse(""),
        period.map(Periods::words).orElse(""),
        period.map(p -> Periods.state(p, today)).orElse(""),
        period.map(p -> Periods.isOver(p, today) ? "over" : "running").orElse(""),
        header.signer().map(Signer::name).orElse(""),
        header.signer().map(Glances::position).orElse(""),
        province.map(p -> new Link(root + p.url(), Words.capitalised(p.then()))).stream().toList(),
        province.map(Shelves::now).orElse(""),
        basis.stream().limit(BASIS_SHOWN).map(d -> new Link(d.href(), d.shortName())).toList(),
        basis.size() > BASIS_SHOWN ? "và " + (basis.size() - BASIS_SHOWN) + " văn bản nữa" : "",
        counts(held.card()),
        citeAs(held));
  }

  /** {@code Ủy ban nhân dân tỉnh Lâm Đồng} for that of Bình Thuận, which has become part of it. */
  private static Optional<String> issuerNow(String issuer, ProvinceEntry province) {
    return province.now().equals(province.then()) || !issuer.endsWith(province.then())
        ? Optional.empty()
        : Optional.of(issuer.replace(province.then(), province.now()));
  }

  private static String position(Signer signer) {
    List<String> lines = new ArrayList<>(signer.authority());
    lines.add(signer.position());
    return String.join(" · ", lines.stream().filter(line -> !line.isBlank()).toList());
  }

  private static List<Link> counts(Card card) {
    int tasks = card.tasks();
    long agencies = card.responsibilities().stream().map(r -> r.canonical()).distinct().count();
    return Stream.of(
            count(tasks, Anchors.DUTIES, tasks + " việc giao cho " + agencies + " cơ quan"),
            count(
                card.deadlines().size(), Anchors.DEADLINES, card.deadlines().size() + " thời hạn"),
            count(card.counts().targets(), Anchors.TARGETS, card.counts().targets() + " chỉ tiêu"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Link> count(int count, String anchor, String words) {
    return count == 0 ? Optional.empty() : Optional.of(new Link("#" + anchor, words));
  }

  private static String citeAs(HeldPlan held) {
    Header header = held.header();
    String number = header.number().map(n -> " số " + n).orElse("");
    String date = header.issued().map(d -> " ngày " + Words.day(d)).orElse("");
    String issuer = header.issuer().map(i -> " của " + i).orElse("");
    String title = header.title().isBlank() ? "" : ", “" + Shelves.title(held) + "”";
    return Shelves.type(held) + number + date + issuer + title + ".";
  }
}
