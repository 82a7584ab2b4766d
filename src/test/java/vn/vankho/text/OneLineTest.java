package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void wordsOnOneLineAreGivenBackAsTheyAre() {
    String words = "Sở Y tế chủ trì";
    assertSame(words, OneLine.of(words));
  }

  @Test
  void everyRunOfWhiteSpaceIsOneSpace() {
    assertEquals("Sở Y tế chủ trì", OneLine.of(" \n Sở  Y\ttế\r\n\f chủ\u000b trì  "));
    assertEquals(" Sở Y tế ", OneLine.spaced(" \n Sở  Y\ttế \n"));
  }

  @Test
  void anyWordsBecomeWhatTheRegularExpressionSays() {
    Random random = new Random(7);
    String letters = "aế \t\n\u000b\f\r\u00a0\u2028";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder words = new StringBuilder();
      random.ints(i % 12, 0, letters.length()).forEach(at -> words.append(letters.charAt(at)));
      String spaced = words.toString().replaceAll("\\s+", " ");
      assertEquals(spaced, OneLine.spaced(words.toString()));
      assertEquals(spaced.strip(), OneLine.of(words.toString()));
    }
  }
}
