package vn.vankho.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vankho.archive.Related.Neighbour;
import vn.vankho.text.Span;

class RelatedTest {
  private static final String DRUGS =
      "Cai nghiện ma túy. Người nghiện ma túy được cai nghiện ma túy tại cơ sở. Cơ sở cai nghiện.";
  private static final String FIRE =
      "Phòng cháy, chữa cháy. Xe chữa cháy và lính chữa cháy; nguồn nước chữa cháy, xe chữa cháy.";

  @Test
  void aSignatureIsWhatStandsOftenHereAndSeldomElsewhere() {
    List<String> words = keys(signature(DRUGS + " Tổ chức thực hiện. Tổ chức thực hiện."));
    assertEquals(Set.of("cai nghien", "nghien ma", "ma tuy"), Set.copyOf(words.subList(0, 3)));
    assertTrue(words.indexOf("thuc hien") > words.indexOf("co so"), words.toString());
  }

  @Test
  void aTermIsToldWithTheWordsThatAlwaysStandBesideIt() {
    String text =
        "Doanh nghiệp viễn thông mới. Các doanh nghiệp viễn thông, doanh nghiệp viễn thông.";
    Signature signature = signature(text + " Phòng, chống ma túy; phòng, chống ma túy.");
    Map<String, String> words = new LinkedHashMap<>();
    signature.terms().forEach(term -> words.put(term.key(), term.words()));
    assertEquals("doanh nghiệp viễn thông", words.get("nghiep vien"));
    assertEquals("phòng, chống ma túy", words.get("chong ma"));
  }

  @Test
  void placesNumbersAndFunctionWordsAreNoTerms() {
    String text =
        "Tỉnh Hòa Bình 2021 2021. Tỉnh Hòa Bình 2021 2021. Ma túy và rượu. Ma túy và rượu.";
    assertEquals(List.of("ma túy"), words(signature(text)));
  }

  @Test
  void spellingsOfATermMeet() {
    assertEquals(keys(signature("ma túy, ma túy.")), keys(signature("MA TUÝ, ma tuý.")));
  }

  @Test
  void plansAboutTheSameAreRelatedAndSayWhy() {
    Map<PlanId, List<Neighbour>> related =
        Related.of(
            Map.of(
                id(1), signature(DRUGS),
                id(2), signature(DRUGS + " Ma tuý học đường, ma tuý học đường."),
                id(3), signature(FIRE)));
    assertEquals(List.of(id(2)), plans(related.get(id(1))));
    assertEquals(List.of(id(1)), plans(related.get(id(2))));
    assertEquals(List.of(), related.get(id(3)));
    assertEquals("nghiện ma túy", related.get(id(1)).get(0).shared().get(0));
    assertEquals(related.get(id(1)).get(0).nearness(), related.get(id(2)).get(0).nearness());
  }

  @Test
  void aPlanThatIsAboutSomethingElseChangesNothing() {
    Map<PlanId, Signature> plans = many(300);
    Map<PlanId, List<Neighbour>> before = Related.of(plans);
    plans.put(id(9_999), signature(FIRE));
    Map<PlanId, List<Neighbour>> after = Related.of(plans);
    before.forEach((plan, neighbours) -> assertEquals(neighbours, after.get(plan)));
  }

  @Test
  void aNewPlanOnlyComesIntoTheListsOfThoseItIsNearTo() {
    Map<PlanId, Signature> plans = many(300);
    Map<PlanId, List<Neighbour>> before = Related.of(plans);
    PlanId added = id(9_999);
    plans.put(added, plans.get(id(7)));
    Map<PlanId, List<Neighbour>> after = Related.of(plans);
    int changed = 0;
    for (PlanId plan : before.keySet()) {
      List<PlanId> now = new ArrayList<>(plans(after.get(plan)));
      if (now.remove(added)) {
        changed++;
        assertEquals(plans(before.get(plan)).subList(0, now.size()), now);
      } else {
        assertEquals(before.get(plan), after.get(plan));
      }
    }
    assertTrue(changed > 0 && changed < 100, changed + " lists");
  }

  @Test
  void theNearestOfAllAreFoundAmongManyHolders() {
    Map<PlanId, Signature> plans = many(2_000);
    PlanId twin = id(5_000);
    plans.put(twin, plans.get(id(1_234)));
    assertEquals(twin, Related.of(plans).get(id(1_234)).get(0).plan());
  }

  /** Plans on a few dozen subjects, each with words of its own. */
  private static Map<PlanId, Signature> many(int count) {
    Random random = new Random(5);
    Map<PlanId, Signature> plans = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int subject = random.nextInt(40);
      List<Signature.Term> terms =
          IntStream.range(0, Signature.LENGTH)
              .mapToObj(k -> random.nextInt(3) == 0 ? random.nextInt(4_000) : subject * 100 + k)
              .distinct()
              .map(
                  k ->
                      new Signature.Term(
                          "t" + k + " x" + k, "t" + k + " x" + k, 1 + random.nextInt(9)))
              .toList();
      plans.put(id(i), new Signature(terms));
    }
    return plans;
  }

  private static List<PlanId> plans(List<Neighbour> neighbours) {
    return neighbours.stream().map(Neighbour::plan).toList();
  }

  private static List<String> words(Signature signature) {
    return signature.terms().stream().map(Signature.Term::words).toList();
  }

  private static List<String> keys(Signature signature) {
    return signature.terms().stream().map(Signature.Term::key).toList();
  }

  private static Signature signature(String text) {
    return Signature.of(text, new Span(0, 0), new Span(0, text.length()));
  }

  private static PlanId id(int number) {
    return new PlanId("hoa-binh/" + number + "-kh-ubnd-2021");
  }
}
