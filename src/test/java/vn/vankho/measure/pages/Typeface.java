package vn.vankho.measure.pages;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A typeface: its fonts by style, as {@link Font} counts styles. */
final class Typeface {
  /** Those like Times New Roman, which Nghị định 30/2020/NĐ-CP, Phụ lục I asks for. */
  static final List<String> FAMILIES = List.of("Tinos", "TeX Gyre Termes", "FreeSerif");

  private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "Bold Italic");

  private final String family;
  private final List<Font> fonts;

  private Typeface(String family, List<Font> fonts) {
    this.family = family;
    this.fonts = fonts;
  }

  /**
   * A typeface of this machine, as fontconfig finds it.
   *
   * @throws IOException naming the family if it is not installed
   */
  static Typeface of(String family) throws IOException {
    List<Font> fonts = new ArrayList<>();
    for (String style : STYLES) {
      fonts.add(font(family, style));
    }
    return new Typeface(family, List.copyOf(fonts));
  }

  private static Font font(String family, String style) throws IOException {
    String wanted = family + ":style=" + style;
    Process process = new ProcessBuilder("fc-match", "-f", "%{family}\n%{file}", wanted).start();
    String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String[] nameAndFile = found.split("\n", 2);
    if (!nameAndFile[0].startsWith(family)) {
      throw new IOException("The typeface " + family + " is not installed.");
    }
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new File(nameAndFile[1]));
    } catch (FontFormatException e) {
      throw new IOException(found, e);
    }
  }

  String family() {
    return family;
  }

  /** Two letters, for names of pages. */
  String code() {
    return family.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  /** The part of a text that the typeface has letters for. */
  String printable(String text) {
    Font font = fonts.get(Font.PLAIN);
    return text.codePoints()
        .filter(c -> Character.isWhitespace(c) || font.canDisplay(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  Font font(int style, float size) {
    return fonts.get(style).deriveFont(size);
  }
}
