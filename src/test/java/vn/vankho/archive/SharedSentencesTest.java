package vn.vankho.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vankho.archive.Prints.Print;
import vn.vankho.archive.SharedSentences.Document;
import vn.vankho.archive.SharedSentences.Shared;
import vn.vankho.text.Span;

class SharedSentencesTest {
  private static final String SENTENCE =
      "Rà soát, lập danh sách người sử dụng trái phép chất ma túy trên từng địa bàn dân cư để có"
          + " biện pháp quản lý, giúp đỡ phù hợp";

  @Test
  void sentencesEndAtMarksAndItems() {
    String text = "Một câu. Hai câu;\n- Ba câu bị ngắt\ndòng giữa chừng\n\n1. Bốn câu, 36.5 phần";
    assertEquals(
        List.of(
            "Một câu.", "Hai câu;", "Ba câu bị ngắt\ndòng giữa chừng", "1.", "Bốn câu, 36.5 phần"),
        Sentences.of(text, 0, text.length()).stream().map(span -> span.of(text)).toList());
  }

  @Test
  void aSentenceOfAnotherProvinceIsTold() {
    Map<PlanId, List<Shared>> shared =
        SharedSentences.of(List.of(plan(1, "Hòa Bình", SENTENCE), plan(2, "Huế", SENTENCE)));
    assertEquals(List.of(id(2)), plans(shared.get(id(1))));
    assertEquals(List.of(id(1)), plans(shared.get(id(2))));
  }

  @Test
  void spellingMarksAndLineBreaksDoNotMatter() {
    String other = SENTENCE.replace("ma túy", "ma tuý").replace(" trên", "\ntrên").replace(",", "");
    assertEquals(
        2,
        SharedSentences.of(List.of(plan(1, "Hòa Bình", SENTENCE), plan(2, "Huế", other))).size());
  }

  @Test
  void aWordMoreDoesNotMatterHalfASentenceDoes() {
    int near = 0;
    int far = 0;
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      List<String> words = words(random, 40);
      List<String> changed = new ArrayList<>(words);
      changed.set(39, "khác");
      List<String> half = new ArrayList<>(words.subList(0, 20));
      half.addAll(words(random, 20));
      near += alike(words, changed) ? 1 : 0;
      far += alike(words, half) ? 1 : 0;
    }
    assertTrue(near > 170, near + " of 200 nearly equal sentences");
    assertTrue(far < 5, far + " of 200 half equal sentences");
  }

  @Test
  void plansOfOneProvinceAreNotCompared() {
    assertEquals(
        Map.of(), SharedSentences.of(List.of(plan(1, "Huế", SENTENCE), plan(2, "Huế", SENTENCE))));
  }

  @Test
  void shortSentencesSayNothing() {
    String few = "Tổ chức thực hiện tốt công tác này";
    assertEquals(
        Map.of(), SharedSentences.of(List.of(plan(1, "Hòa Bình", few), plan(2, "Huế", few))));
  }

  @Test
  void theEarliestAreToldAndFormulasAreNot() {
    List<Document> few = provinces(SharedSentences.BOILERPLATE);
    assertEquals(List.of(id(0), id(1), id(2)), plans(SharedSentences.of(few).get(id(9))));
    assertEquals(Map.of(), SharedSentences.of(provinces(SharedSentences.BOILERPLATE + 1)));
  }

  @Test
  void aLaterPlanChangesNothingThatWasTold() {
    List<Document> plans = provinces(6);
    Map<PlanId, List<Shared>> before = SharedSentences.of(plans);
    List<Document> more = new ArrayList<>(plans);
    more.add(plan(99, "Huế", SENTENCE));
    Map<PlanId, List<Shared>> after = SharedSentences.of(more);
    before.forEach((plan, shared) -> assertEquals(shared, after.get(plan)));
    assertEquals(List.of(id(0), id(1), id(2)), plans(after.get(id(99))));
  }

  private static List<Document> provinces(int count) {
    return IntStream.range(0, count).mapToObj(i -> plan(i, "Tỉnh " + i, SENTENCE)).toList();
  }

  private static boolean alike(List<String> one, List<String> other) {
    return !SharedSentences.of(
            List.of(
                plan(1, "Hòa Bình", String.join(" ", one)),
                plan(2, "Huế", String.join(" ", other))))
        .isEmpty();
  }

  private static List<String> words(Random random, int count) {
    return random.ints(count, 0, 5_000).mapToObj(i -> "w" + i).toList();
  }

  private static Document plan(int number, String province, String text) {
    List<Print> prints = new ArrayList<>();
    for (Span sentence : Sentences.of(text, 0, text.length())) {
      FoldedWords words = FoldedWords.of(text, sentence.start(), sentence.end());
      if (words.size() >= Prints.SHORTEST) {
        prints.add(Prints.print(words, sentence, ""));
      }
    }
    return new Document(id(number), Optional.of(province), new Prints(prints));
  }

  private static List<PlanId> plans(List<Shared> shared) {
    return shared.get(0).places().stream().map(SharedSentences.Place::plan).toList();
  }

  private static PlanId id(int number) {
    return new PlanId("hoa-binh/" + number + "-kh-ubnd-2021");
  }
}
