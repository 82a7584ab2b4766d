package vn.vankho.plan;

/** What labels count: Roman numbers and the Vietnamese alphabet. */
final class Ranks {
  /** Order of the lettered points (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5). */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private Ranks() {}

  /** The value of a Roman number, or the rank of a part named by a capital or a digit. */
  static int ofPart(String label) {
    if ("IVX".indexOf(label.charAt(0)) < 0) {
      return Character.isDigit(label.charAt(0))
          ? Integer.parseInt(label)
          : ofLetter(Character.toLowerCase(label.charAt(0)));
    }
    int sum = 0;
    for (int i = 0; i < label.length(); i++) {
      int value = valueOf(label.charAt(i));
      boolean before = i + 1 < label.length() && valueOf(label.charAt(i + 1)) > value;
      sum += before ? -value : value;
    }
    return sum;
  }

  /** 1 for a; 0 for a letter that is not in the alphabet. */
  static int ofLetter(char letter) {
    return LETTERS.indexOf(letter) + 1;
  }

  static char letter(int rank) {
    return LETTERS.charAt(rank - 1);
  }

  static String roman(int value) {
    String ones =
        new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[value % 10];
    return "X".repeat(value / 10) + ones;
  }

  private static int valueOf(char numeral) {
    return switch (numeral) {
      case 'I' -> 1;
      case 'V' -> 5;
      default -> 10;
    };
  }
}
