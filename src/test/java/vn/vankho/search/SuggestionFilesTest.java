package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.vankho.search.Suggestion.Kind;

class SuggestionFilesTest {
  @Test
  void aBeginningHasItsMostFrequentFirst() {
    Map<String, String> files =
        files(
            List.of(
                new Suggestion("cai nghiện", Kind.PHRASE, 3),
                new Suggestion("Công an tỉnh", Kind.AGENCY, 40),
                new Suggestion("đào tạo", Kind.PHRASE, 5)));
    assertEquals(
        Map.of(
            "k-c.json",
            "{\"more\":[],\"top\":[[\"Công an tỉnh\",\"a\"],[\"cai nghiện\",\"c\"]]}",
            "k-d.json",
            "{\"more\":[],\"top\":[[\"đào tạo\",\"c\"]]}"),
        files);
  }

  @Test
  void theSameWordsAreSuggestedOnceInTheirCommonestForm() {
    Map<String, String> files =
        files(
            List.of(
                new Suggestion("ma tuý", Kind.PHRASE, 3),
                new Suggestion("Ma túy", Kind.PHRASE, 9),
                new Suggestion("ma-túy", Kind.PHRASE, 1)));
    assertEquals(Map.of("k-m.json", "{\"more\":[],\"top\":[[\"Ma túy\",\"c\"]]}"), files);
  }

  @Test
  void everySuggestionIsReachedByTypingIt() throws IOException {
    List<Suggestion> many = many(3_000);
    Map<String, String> files = files(many);
    for (Suggestion each : many) {
      assertTrue(reached(files, each.text()), each.text());
    }
    files.forEach((name, words) -> assertTrue(words.length() < 4_000, name));
  }

  @Test
  void theOrderOfWhatIsGivenDoesNotMatter() {
    List<Suggestion> many = new ArrayList<>(many(500));
    Map<String, String> files = files(many);
    Collections.shuffle(many, new Random(1));
    assertEquals(files, files(many));
  }

  @Test
  void oneMoreSuggestionChangesFewFiles() {
    List<Suggestion> many = new ArrayList<>(many(3_000));
    Map<String, String> before = files(many);
    many.add(new Suggestion("phòng chống ma túy học đường", Kind.PHRASE, 1));
    Map<String, String> after = files(many);
    long changed = after.entrySet().stream().filter(f -> !before.entrySet().contains(f)).count();
    assertTrue(changed <= 4, changed + " files");
  }

  @Test
  void whatHasNoLettersIsNotSuggested() {
    assertEquals(Map.of(), files(List.of(new Suggestion("…", Kind.PHRASE, 2))));
  }

  /** As the search page does: from the first letter on to longer beginnings. */
  private static boolean reached(Map<String, String> files, String text) throws IOException {
    String key =
        String.join("_", new VietnameseAnalyzer(VietnameseAnalyzer.Form.FOLDED).tokens(text));
    String beginning = key.substring(0, 1);
    for (boolean deeper = true; deeper; ) {
      JsonNode file = Json.MAPPER.readTree(files.get("k-" + beginning + ".json"));
      for (JsonNode entry : file.get("top")) {
        if (entry.get(0).asText().equals(text)) {
          return true;
        }
      }
      deeper = false;
      for (JsonNode more : file.get("more")) {
        if (!deeper && key.startsWith(beginning + more.asText())) {
          beginning += more.asText();
          deeper = true;
        }
      }
    }
    return false;
  }

  private static List<Suggestion> many(int count) {
    Random random = new Random(3);
    List<String> syllables =
        List.of("ma", "túy", "kế", "hoạch", "phòng", "chống", "tội", "phạm", "y", "tế", "2021");
    Map<String, Suggestion> made = new TreeMap<>();
    while (made.size() < count) {
      List<String> words = new ArrayList<>();
      for (int length = 2 + random.nextInt(5); length > 0; length--) {
        words.add(syllables.get(random.nextInt(syllables.size())));
      }
      String text = String.join(" ", words);
      made.put(text, new Suggestion(text, Kind.TITLE, 1 + random.nextInt(50)));
    }
    return List.copyOf(made.values());
  }

  private static Map<String, String> files(List<Suggestion> suggestions) {
    Map<String, String> files = new TreeMap<>();
    SuggestionFiles.write(suggestions.stream(), files::put);
    return files;
  }
}
