package vn.vankho.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are written one after the other: numbers take as few as they need. */
final class Bytes {
  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** What was written; longer than {@link #size}. */
  byte[] array() {
    return bytes;
  }

  void put(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** Seven bits a byte, lowest first; the highest bit says that more follow. */
  void number(int value) {
    room(5);
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void numbers(int[] values) {
    for (int value : values) {
      number(value);
    }
  }

  /** Its length in bytes, then UTF-8. */
  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    put(encoded, encoded.length);
  }

  void put(byte[] more, int length) {
    room(length);
    System.arraycopy(more, 0, bytes, size, length);
    size += length;
  }

  void put(Bytes more) {
    put(more.bytes, more.size);
  }

  private void room(int length) {
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + length, 2 * bytes.length));
    }
  }
}
