package vn.vankho.text;

/**
 * The fonts of before Unicode, whose letters are other letters' codes: text taken from a file that
 * uses them is not Vietnamese until it is converted.
 */
enum LegacyFont {
  NONE("", ""),
  /** TCVN 5712: one code for each letter with its mark, such as µ for à and ¸ for á. */
  TCVN3("TCVN3 (ABC)", "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÐÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ®"),
  /** VNI: the mark is a letter of its own, after the vowel. */
  VNI("VNI", "øùûõïâêáàåãäéèëúüñöôóò");

  private static final int LEAST_SHARE = 12;

  private final String title;
  private final String letters;

  LegacyFont(String title, String letters) {
    this.title = title;
    this.letters = letters;
  }

  String title() {
    return title;
  }

  /** The font whose codes make up more than a twelfth of a text; of two such, the likelier. */
  static LegacyFont of(String text) {
    int latin = 0;
    int tcvn = 0;
    int vni = 0;
    for (int at = 1; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < 0x80 || unit > 0xff) {
        latin += Character.isLetter(unit) ? 1 : 0;
      } else if ("µ¸¶·¹®¨©ª«¬­»¾¼½".indexOf(unit) >= 0) {
        tcvn += 2;
      } else if ("aeouyAEOUYöôÖÔ".indexOf(text.charAt(at - 1)) >= 0 && VNI.has(unit)) {
        vni += 1;
      } else if (TCVN3.has(unit)) {
        tcvn += 1;
      }
    }
    int most = Math.max(tcvn, vni);
    if (most * LEAST_SHARE <= latin + most) {
      return NONE;
    }
    return tcvn >= vni ? TCVN3 : VNI;
  }

  private boolean has(char unit) {
    return letters.indexOf(Character.toLowerCase(unit)) >= 0 || letters.indexOf(unit) >= 0;
  }
}
