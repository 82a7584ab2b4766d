package vn.vankho.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text by the rules of its encoding and nothing else: UTF-8, or UTF-16 where a byte-order mark says
 * so. Old Vietnamese encodings (TCVN3, VNI, windows-1258) share their bytes with each other, so a
 * guess would give wrong words that nobody notices.
 */
final class PlainText {
  /** Text with more control characters than one in this many is no text. */
  private static final int CONTROL_SHARE = 100;

  private PlainText() {}

  /** The text of a file, lines ending in {@code \n}; empty if it is not text. */
  static Optional<String> decode(byte[] bytes) {
    return decode(bytes, charset(bytes)).map(PlainText::withoutMark).map(PlainText::unixLines);
  }

  /** The text in an encoding that the file itself declares; empty if the bytes are against it. */
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return isText(text) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  static String unixLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean isText(String text) {
    if (text.indexOf('\0') >= 0) {
      return false;
    }
    long controls = text.chars().filter(PlainText::isControl).count();
    return controls * CONTROL_SHARE <= text.length();
  }

  private static boolean isControl(int c) {
    return c < ' ' && !(c >= '\t' && c <= '\r');
  }
}
