package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Syllables that stand together in a query are a phrase as long as enough plans hold it. */
class PrecisionTest {
  private static final int ENOUGH = 10;
  private static final int MANY = 60;

  @ParameterizedTest
  @ValueSource(strings = {"Bạch Long Vĩ", "hòa bình", "Sở Y tế", "UBND tỉnh Hòa Bình"})
  void theFirstTenHoldThePhraseWhileTenPlansDo(String phrase) throws IOException {
    try (LuceneIndex index = Items.index(plans(phrase, ENOUGH))) {
      List<String> found = Items.search(index, phrase);
      assertTrue(found.size() >= ENOUGH, found.toString());
      for (String url : found.subList(0, ENOUGH)) {
        assertTrue(url.startsWith("co-"), phrase + ": " + found);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bach long vi", "hoa binh", "so y te", "ubnd tinh hoa binh"})
  void theSameWithoutMarks(String phrase) throws IOException {
    String marked = phrase.replace("hoa binh", "hoà bình").replace("bach", "bạch");
    try (LuceneIndex index = Items.index(plans(marked, ENOUGH))) {
      for (String url : Items.search(index, phrase).subList(0, ENOUGH)) {
        assertTrue(url.startsWith("co-"), phrase + ": " + url);
      }
    }
  }

  @Test
  void aNumberThatNobodyCitesLeadsNowhere() throws IOException {
    List<SearchItem> plans =
        List.of(Items.plan("a", "Số 9999 và QĐ-TTg"), Items.plan("b", "Quyết định 999/QĐ-TTg"));
    try (LuceneIndex index = Items.index(plans)) {
      assertEquals(List.of(), Items.search(index, "9999/QĐ-TTg"));
    }
  }

  /** Plans that hold a phrase once, between many that hold its syllables often, in other orders. */
  private static List<SearchItem> plans(String phrase, int holders) {
    Random random = new Random(11);
    List<String> syllables = new ArrayList<>(List.of(phrase.split(" ")));
    List<SearchItem> plans = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      StringBuilder words = new StringBuilder("Việc thứ " + i + ". ");
      for (int times = 0; times < 8; times++) {
        Collections.shuffle(syllables, random);
        syllables.forEach(syllable -> words.append(syllable).append(" khác "));
      }
      boolean holds = i % (MANY / holders) == 0;
      words.append(holds ? "Cuối cùng là " + phrase + " đã nêu" : "");
      plans.add(Items.plan((holds ? "co-" : "khong-") + i, words.toString()));
    }
    return plans;
  }
}
