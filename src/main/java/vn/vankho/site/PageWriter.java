package vn.vankho.site;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gathers a page in memory: as one string it is encoded faster than piece by piece. */
final class PageWriter extends Writer {
  private final StringBuilder page = new StringBuilder(1 << 15);

  @Override
  public void write(char[] words, int from, int length) {
    page.append(words, from, length);
  }

  @Override
  public void write(String words) {
    page.append(words);
  }

  @Override
  public void write(String words, int from, int length) {
    page.append(words, from, from + length);
  }

  @Override
  public void write(int c) {
    page.append((char) c);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The page in UTF-8. */
  byte[] bytes() {
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }
}
