package vn.vankho.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.PlanPeriod;

/**
 * A deadline of a held document, as the calendar shows it.
 *
 * @param plan the document
 * @param number which of the document's deadlines with that date and rhythm it is, from 1
 * @param issued the document's own date
 * @param place the province, empty where the document names none
 * @param name how people call the document: {@code Kế hoạch 172/KH-UBND}
 * @param title what the document is about
 * @param url the deadline's place on the document's page, below the site's root
 * @param deadline what was read
 * @param dates when it falls due; absent where no calendar can say it
 */
record CalendarEntry(
    PlanId plan,
    int number,
    Optional<LocalDate> issued,
    String place,
    String name,
    String title,
    String url,
    Deadline deadline,
    Optional<DueDates> dates) {

  /** The entries of a document, in the order of its deadlines. */
  static List<CalendarEntry> of(HeldPlan held) {
    Map<String, Integer> times = new HashMap<>();
    List<CalendarEntry> entries = new ArrayList<>();
    if (held.card().deadlines().isEmpty()) {
      return entries;
    }
    String name = Shelves.name(held);
    String title = Shelves.title(held);
    Optional<PlanPeriod> period = PlanPeriod.of(held.header());
    for (Deadline deadline : held.card().deadlines()) {
      String same = deadline.date() + deadline.recurring().orElse("");
      int number = times.merge(same, 1, Integer::sum);
      entries.add(
          new CalendarEntry(
              held.id(),
              number,
              held.header().issued(),
              held.header().province().orElse(""),
              name,
              title,
              held.url() + "#" + Anchors.deadline(entries.size()),
              deadline,
              DueReader.read(deadline, held.header(), period)));
    }
    return entries;
  }

  /**
   * A name for the event that no other event has (RFC 7986, section 5.3) and that stays while the
   * document's address and the deadline's date do, whatever the words around them become.
   */
  UUID uid() {
    String key =
        String.join(
            "|", plan.value(), deadline.date(), deadline.recurring().orElse(""), "" + number);
    return UUID.nameUUIDFromBytes(("vankho:han:" + key).getBytes(StandardCharsets.UTF_8));
  }

  /** What is due, on one line. */
  String what() {
    String words = Words.capitalised(Words.shortened(deadline.what(), 200));
    return words.isEmpty() ? "Đến hạn theo " + name : words;
  }

  /** The province, or that there is none. */
  String placeName() {
    return place.isEmpty() ? "Không rõ tỉnh" : place;
  }

  String who() {
    return Words.folded(deadline.who().orElse(""));
  }

  /** Whom it goes to and through whom: {@code Ủy ban nhân dân tỉnh, qua Công an tỉnh}. */
  String addressee() {
    String to = deadline.addressee().orElse("");
    String through = deadline.through().map(words -> "qua " + words).orElse("");
    return Words.folded(to.isEmpty() || through.isEmpty() ? to + through : to + ", " + through);
  }
}
