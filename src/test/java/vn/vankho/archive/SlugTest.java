package vn.vankho.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "1452/QĐ-TTg, 1452-qd-ttg",
    "36-CT/TW, 36-ct-tw",
    "Sở Lao động - Thương binh và Xã hội, so-lao-dong-thuong-binh-va-xa-hoi",
    "Đắk Lắk, dak-lak",
    "'  ƯỚC  Ở  ', uoc-o",
    "'...', khong-ten",
    "con, con-1"
  })
  void keepsLettersAndDigitsOnly(String words, String slug) {
    assertEquals(slug, Slug.of(words));
  }

  @Test
  void everyLetterOfTheLatinBlocksBecomesWhatItIsWithoutItsMarks() {
    for (char c = ' '; c < 0x2100; c++) {
      String lower = ("x" + c + "y").toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
      String bare = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      assertEquals(bare.replaceAll("[^a-z0-9]+", "-"), Slug.of("x" + c + "y"), "U+" + (int) c);
    }
  }

  @Test
  void isTheSameForComposedAndDecomposedLetters() {
    String words = "Kế hoạch thực hiện Đề án";
    assertEquals(Slug.of(words), Slug.of(Normalizer.normalize(words, Normalizer.Form.NFD)));
  }

  @Test
  void cutsLongWordsAtADashWithin80Bytes() {
    String slug = Slug.of("phòng chống ma túy ".repeat(20));
    assertTrue(slug.length() <= 80, slug);
    assertTrue(slug.endsWith("ma-tuy") || slug.endsWith("phong") || slug.endsWith("chong"), slug);
  }

  @Test
  void takesTheFirstWords() {
    assertEquals("tong-ket-10-nam", Slug.ofFirstWords("Tổng kết 10 năm thực hiện", 4));
    assertEquals("hai-tu", Slug.ofFirstWords("Hai từ", 4));
  }
}
