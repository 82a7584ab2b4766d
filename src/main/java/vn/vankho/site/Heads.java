package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.AgencyId;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.DocumentId;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.ProvinceId;
import vn.vankho.site.Head.Alternate;

/** Knows by a page's address what it is about, and so what its head tells machines. */
final class Heads {
  private static final Pattern OF_ONE = Pattern.compile("(van-ban|co-quan|tinh)/([a-z0-9-]+)/");
  private static final Pattern HELD = Pattern.compile("(?:ke-hoach|tai-lieu)/(.+)/");

  private final Shelves shelves;

  Heads(Shelves shelves) {
    this.shelves = shelves;
  }

  /** The head of the page at an address below the site's root. */
  Head of(String url) {
    Matcher one = OF_ONE.matcher(url);
    if (one.matches()) {
      return ofOne(one.group(1), one.group(2)).orElse(Head.PLAIN);
    }
    if (url.endsWith("/" + RepairPage.FOLDER) && HELD.matcher(url).matches()) {
      return new Head("noindex", "article", List.of(), Html.NONE);
    }
    Matcher held = HELD.matcher(url);
    return held.matches()
        ? shelves
            .archive()
            .plan(new PlanId(held.group(1)))
            .filter(plan -> plan.url().equals(url))
            .map(this::plan)
            .orElse(Head.PLAIN)
        : Head.PLAIN;
  }

  private Optional<Head> ofOne(String list, String id) {
    return switch (list) {
      case "van-ban" -> shelves.archive().document(new DocumentId(id)).map(this::document);
      case "co-quan" -> shelves.archive().agency(new AgencyId(id)).map(this::agency);
      default -> shelves.archive().province(new ProvinceId(id)).map(this::province);
    };
  }

  private Head plan(HeldPlan held) {
    List<Alternate> alternates =
        new ArrayList<>(List.of(Alternate.json(Shelves.name(held)), Alternate.akn()));
    if (PlanTwins.hasCalendar(shelves, held)) {
      alternates.add(Alternate.calendar(PlanTwins.CALENDAR, "Thời hạn của " + Shelves.name(held)));
    }
    String robots = held.source().facts().noindex() ? "noindex" : "";
    return new Head(robots, "article", alternates, new LinkedFacts(shelves).of(held));
  }

  private Head document(CitedDocument document) {
    String name = Words.folded(document.name());
    List<Alternate> alternates =
        List.of(
            Alternate.json(name),
            Alternate.atom(Feeds.FILE, "Kế hoạch dẫn " + Words.shortened(name, 80)));
    return new Head("", "article", alternates, new LinkedFacts(shelves).of(document));
  }

  private Head agency(AgencyEntry agency) {
    return new Head("", "website", entity(agency.name()), Html.NONE);
  }

  private Head province(ProvinceEntry province) {
    return new Head("", "website", entity(Words.capitalised(province.then())), Html.NONE);
  }

  private static List<Alternate> entity(String name) {
    return List.of(Alternate.json(name), Alternate.atom(Feeds.FILE, name + ": văn bản mới"));
  }
}
